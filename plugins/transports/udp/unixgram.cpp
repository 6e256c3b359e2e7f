// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "unixgram.h"

#include "datagramlistener.h"
#include "datagramsocket.h"
#include "udpoptions.h"
#include "unixgramtransport.h"

#include <penstock/io/nativeaddress.h>
#include <penstock/io/takeover.h>

#include <QtCore/qtimer.h>

#include <cerrno>
#include <chrono>

namespace Penstock {

namespace {

using OpenResult = Result<std::unique_ptr<DatagramTransport>>;

constexpr std::chrono::milliseconds attemptInterval{5};
constexpr int attemptsAtMost = 200;

/// Bound to the address in @a options and connected to @a peer, as far as they are not null.
OpenResult bindAndConnect(const UnixgramOptions &options, const SocketAddress &peer)
{
    const SocketAddress &local = options.local;
    const bool hasFile = !local.isNull() && !local.path().startsWith('@');
    Result<Descriptor> lock = Descriptor(); // until it is bound
    if (hasFile) {
        lock = SocketFile::lockFolder(local.path());
        if (!lock)
            return lock.error();
        if (const Error error = SocketFile::clear(local.path(), SOCK_DGRAM); !error.isNull())
            return error;
    }
    Result<Descriptor> socket = makeDatagramSocket(SocketAddress::Family::Local);
    if (!socket)
        return socket.error();
    const int number = socket->number();
    Error error = options.buffers.apply(number);
    if (error.isNull() && !local.isNull())
        error = bindSocket(number, local);
    if (!error.isNull())
        return error;
    auto transport = std::make_unique<UnixgramTransport>(std::move(*socket), local, peer);
    if (hasFile)
        error = transport->file().own(local.path(), options.mode);
    if (error.isNull() && !peer.isNull())
        error = connectSocket(number, peer);
    if (!error.isNull())
        return error;
    return std::unique_ptr<DatagramTransport>(std::move(transport));
}

/// On the socket that the option descriptor names. On an error it is left alone.
OpenResult take(const Endpoint &endpoint, const UnixgramOptions &options)
{
    if (const Error error = checkNothingNamed(endpoint); !error.isNull())
        return error;
    const int given = *options.descriptor;
    Result<Descriptor> socket =
        duplicateDatagramSocket(given, {SocketAddress::Family::Local}, "Unix datagram socket");
    if (!socket)
        return socket.error();
    if (const Error error = options.buffers.apply(socket->number()); !error.isNull())
        return error;
    letGoOf(given);
    const SocketAddress local = NativeAddress::ofSocket(socket->number());
    const SocketAddress peer = NativeAddress::ofPeer(socket->number());
    return std::unique_ptr<DatagramTransport>(
        std::make_unique<UnixgramTransport>(std::move(*socket), local, peer));
}

Error badEndpoint(const Endpoint &endpoint, const char *what)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("\"%1\": %2").arg(endpoint.toString(), QLatin1String(what)));
}

bool hasAuthority(const Endpoint &endpoint)
{
    return !endpoint.host().isEmpty() || endpoint.port() >= 0;
}

OpenResult openEndpoint(const Endpoint &endpoint, const QVariantMap &options)
{
    const Result<UnixgramOptions> read = UnixgramOptions::from(options);
    if (!read)
        return read.error();
    if (read->descriptor)
        return take(endpoint, *read);
    if (hasAuthority(endpoint) || (endpoint.path().isEmpty() && read->local.isNull())) {
        return badEndpoint(endpoint,
                           "a path or an abstract name is needed, as in unixgram:/run/x.sock or "
                           "unixgram:@name, or one to bind to, as in unixgram:?bind=/run/y.sock");
    }
    if (endpoint.path().isEmpty())
        return bindAndConnect(*read, SocketAddress());
    const Result<SocketAddress> peer = localAddress(endpoint.path());
    return peer ? bindAndConnect(*read, *peer) : OpenResult(peer.error());
}

OpenResult listenOn(const Endpoint &endpoint, const QVariantMap &options)
{
    Result<UnixgramOptions> read = UnixgramOptions::from(options);
    if (!read)
        return read.error();
    if (read->descriptor)
        return take(endpoint, *read);
    if (hasAuthority(endpoint) || endpoint.path().isEmpty() == read->local.isNull()) {
        return badEndpoint(endpoint,
                           "to listen, a path or an abstract name is needed, once, as in "
                           "unixgram:/run/x.sock, unixgram:@name or unixgram:?bind=/run/x.sock");
    }
    if (endpoint.path().isEmpty())
        return bindAndConnect(*read, SocketAddress());
    const Result<SocketAddress> local = localAddress(endpoint.path());
    if (!local)
        return local.error();
    read->local = *local;
    return bindAndConnect(*read, SocketAddress());
}

} // namespace

std::unique_ptr<PendingOperation> Unixgram::open(const Endpoint &endpoint,
                                                 const QVariantMap &options,
                                                 DatagramOpener::Opened opened)
{
    const auto attempt = [endpoint, options] { return openEndpoint(endpoint, options); };
    return std::unique_ptr<PendingOperation>(new Unixgram(attempt, std::move(opened)));
}

std::unique_ptr<PendingOperation> Unixgram::listen(const Endpoint &endpoint,
                                                   const QVariantMap &options,
                                                   TransportPlugin::Listening listening)
{
    const auto attempt = [endpoint, options] { return listenOn(endpoint, options); };
    const auto opened = [tell = std::move(listening)](OpenResult result) {
        if (result)
            tell(std::make_unique<DatagramListener>(std::move(*result)));
        else
            tell(result.error());
    };
    return std::unique_ptr<PendingOperation>(new Unixgram(attempt, opened));
}

Unixgram::Unixgram(Attempt attempt, DatagramOpener::Opened opened)
    : m_attempt(std::move(attempt)), m_opened(std::move(opened))
{
    QMetaObject::invokeMethod(this, &Unixgram::tryNow, Qt::QueuedConnection);
}

Unixgram::~Unixgram() = default;

void Unixgram::tryNow()
{
    OpenResult result = m_attempt();
    // Whoever locks a folder to bind a socket in it is done in no time.
    if (!result && result.error().nativeCode() == EWOULDBLOCK && ++m_attempts < attemptsAtMost) {
        QTimer::singleShot(attemptInterval, this, &Unixgram::tryNow);
        return;
    }
    const DatagramOpener::Opened tell = std::move(m_opened); // it may delete this object
    tell(std::move(result));
}

} // namespace Penstock
