// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "locallisten.h"

#include "localconnect.h"
#include "localtransport.h"

#include <penstock/io/nativeaddress.h>
#include <penstock/io/socketconnector.h>

#include <QtCore/qtimer.h>

#include <cerrno>
#include <chrono>

namespace Penstock {

namespace {

constexpr std::chrono::milliseconds attemptInterval{5};
constexpr int attemptsAtMost = 200;

/// The mode of the plugin's options, -1 where there is none.
Result<int> modeOf(const QVariantMap &options)
{
    const QString text = options.value(QStringLiteral("mode")).toString();
    if (text.isEmpty())
        return -1;
    bool ok = false;
    const int mode = text.toInt(&ok, 8);
    if (ok && mode >= 0 && mode <= 0777)
        return mode;
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("the option mode of local: \"%1\" is no octal number from 0 to 777")
                     .arg(text));
}

} // namespace

Result<std::unique_ptr<Listener>> LocalListener::bind(const SocketAddress &address,
                                                      const QVariantMap &options)
{
    const Result<int> mode = modeOf(options);
    if (!mode)
        return mode.error();
    const bool hasFile = !address.path().startsWith('@');
    const QString purpose = QStringLiteral("listening on %1").arg(address.toString());
    Result<Descriptor> lock = Descriptor(); // until it is bound
    if (hasFile) {
        lock = SocketFile::lockFolder(address.path());
        if (!lock)
            return lock.error();
        if (const Error error = SocketFile::clear(address.path()); !error.isNull())
            return error;
    }
    Result<Descriptor> socket = makeStreamSocket(SocketAddress::Family::Local, purpose);
    if (!socket)
        return socket.error();
    const Result<NativeAddress> native = NativeAddress::from(address);
    if (!native)
        return native.error();
    if (::bind(socket->number(), native->get(), native->size) != 0)
        return Error::fromErrno(errno, purpose);
    const int backlog = options.value(QStringLiteral("backlog")).toInt();
    auto listener = std::make_unique<LocalListener>(std::move(*socket), address, backlog);
    if (hasFile) {
        if (const Error error = listener->m_file.own(address.path(), *mode); !error.isNull())
            return error;
    }
    return std::unique_ptr<Listener>(std::move(listener));
}

LocalListener::LocalListener(Descriptor socket, const SocketAddress &address, int backlog)
    : m_address(address), m_backlog(backlog), m_acceptor(std::move(socket))
{
}

LocalListener::~LocalListener() = default;

QList<Endpoint> LocalListener::endpoints() const
{
    return {m_address.toEndpoint(QStringLiteral("unix"))};
}

Error LocalListener::start(Accepted accepted, Failed failed)
{
    const auto take = [accepted, local = m_address](Descriptor socket, const SocketAddress &peer) {
        accepted(std::make_unique<LocalTransport>(std::move(socket), local, peer));
    };
    return m_acceptor.start(m_backlog, take, std::move(failed));
}

void LocalListener::close()
{
    m_file.remove();
    m_acceptor.close();
}

LocalListen::LocalListen(const Endpoint &endpoint, const QVariantMap &options,
                         TransportPlugin::Listening listening)
    : m_endpoint(endpoint), m_options(options), m_listening(std::move(listening))
{
    QMetaObject::invokeMethod(this, &LocalListen::bind, Qt::QueuedConnection);
}

LocalListen::~LocalListen() = default;

void LocalListen::bind()
{
    const Result<SocketAddress> address = localAddress(m_endpoint);
    Result<std::unique_ptr<Listener>> listener = address
        ? LocalListener::bind(*address, m_options)
        : Result<std::unique_ptr<Listener>>(address.error());
    // Whoever locks a folder to bind a socket in it is done in no time.
    if (!listener && listener.error().nativeCode() == EWOULDBLOCK
        && ++m_attempts < attemptsAtMost) {
        QTimer::singleShot(attemptInterval, this, &LocalListen::bind);
        return;
    }
    const TransportPlugin::Listening tell = std::move(m_listening); // it may delete this object
    tell(std::move(listener));
}

} // namespace Penstock
