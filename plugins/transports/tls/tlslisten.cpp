// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlslisten.h"

#include "tlsconnect.h"

#include <penstock/io/nativeaddress.h>

#include <QtCore/qloggingcategory.h>

#include <algorithm>

namespace Penstock {

namespace {

const QLoggingCategory &log()
{
    static const QLoggingCategory category("penstock.transport.tls", QtInfoMsg);
    return category;
}

} // namespace

TlsListener::TlsListener(std::unique_ptr<HostListener> sockets,
                         std::shared_ptr<const TlsContext> context, int maximumHandshakes)
    : m_sockets(std::move(sockets)),
      m_context(std::move(context)),
      m_maximumHandshakes(size_t(maximumHandshakes))
{
}

TlsListener::~TlsListener() = default;

QList<Endpoint> TlsListener::endpoints() const
{
    return m_sockets->endpoints(QStringLiteral("tls"));
}

Error TlsListener::start(Accepted accepted, Listener::Failed failed)
{
    m_accepted = std::move(accepted);
    return m_sockets->start(
        [this](Descriptor socket, const SocketAddress &local, const SocketAddress &peer) {
            shakeHands(std::move(socket), local, peer);
        },
        failed);
}

void TlsListener::close()
{
    m_sockets->close();
    m_handshakes.clear();
}

void TlsListener::setHandshakeFailed(HandshakeReport::Failed failed)
{
    m_failed = std::move(failed);
}

/// Later, since whoever is told may delete this object.
void TlsListener::tellFailed(const Endpoint &peer, const Error &error)
{
    const auto tell = [this, peer, error] {
        if (const HandshakeReport::Failed failed = m_failed)
            failed(peer, error);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void TlsListener::shakeHands(Descriptor socket, const SocketAddress &local,
                             const SocketAddress &peer)
{
    if (m_handshakes.size() >= m_maximumHandshakes) {
        tellFailed(m_handshakes.front()->remoteEndpoint(),
                   Error(Error::Kind::Aborted,
                         QStringLiteral("the handshake was given up for a newer one: %1 were "
                                        "under way")
                             .arg(m_handshakes.size())));
        m_handshakes.pop_front();
    }
    const SocketAddress own = local.isNull() ? NativeAddress::ofSocket(socket.number()) : local;
    m_handshakes.push_back(std::make_unique<TlsTransport>(m_context));
    TlsTransport *transport = m_handshakes.back().get();
    transport->setEndpoints(own.isNull() ? Endpoint() : own.toEndpoint(QStringLiteral("tls")),
                            peer.isNull() ? Endpoint() : peer.toEndpoint(QStringLiteral("tls")));
    transport->begin(makeLower(std::move(socket)), QByteArray(),
                     [this, transport](const Error &error) { shaken(transport, error); });
}

/// It may delete this object.
void TlsListener::shaken(TlsTransport *transport, const Error &error)
{
    const auto found =
        std::find_if(m_handshakes.begin(), m_handshakes.end(),
                     [transport](const auto &each) { return each.get() == transport; });
    if (found == m_handshakes.end())
        return;
    std::unique_ptr<TlsTransport> taken = std::move(*found);
    m_handshakes.erase(found);
    if (error.isNull()) {
        const Accepted accepted = m_accepted;
        accepted(std::move(taken));
        return;
    }
    qCDebug(log).noquote() << "no TLS with" << taken->remoteEndpoint().toString() << error.detail();
    tellFailed(taken->remoteEndpoint(), error);
    taken.release()->deleteLater(); // it is calling
}

TlsListen::TlsListen(const Endpoint &endpoint, const QVariantMap &options,
                     TransportPlugin::Listening listening)
    : m_listening(std::move(listening))
{
    const Result<TlsOptions> read = TlsOptions::forServer(options);
    const Result<std::shared_ptr<const TlsContext>> context =
        read ? TlsContext::create(*read) : Result<std::shared_ptr<const TlsContext>>(read.error());
    if (!context) {
        QMetaObject::invokeMethod(
            this,
            [this, error = context.error()] {
                const TransportPlugin::Listening tell = std::move(m_listening);
                tell(error); // it may delete this object
            },
            Qt::QueuedConnection);
        return;
    }
    const int most = options.value(QStringLiteral("maximumHandshakes")).toInt();
    const auto bound = [this, context = *context,
                        most](Result<std::unique_ptr<HostListener>> sockets) {
        const TransportPlugin::Listening tell = std::move(m_listening);
        if (!sockets)
            return tell(sockets.error());
        tell(std::unique_ptr<Listener>(
            std::make_unique<TlsListener>(std::move(*sockets), context, most)));
    };
    m_binder = std::make_unique<HostBinder>(endpoint, options, bound);
}

TlsListen::~TlsListen() = default;

} // namespace Penstock
