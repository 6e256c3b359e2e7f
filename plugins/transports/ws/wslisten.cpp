// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wslisten.h"

#include "wstls.h"

#include <algorithm>

namespace Penstock {

namespace {

/// More than that are not under way at once: the oldest, which is the most likely to be a mute client, has to go.
constexpr size_t handshakesAtOnce = 500;

} // namespace

WsListener::WsListener(std::unique_ptr<HostListener> sockets,
                       std::shared_ptr<const WsServing> serving)
    : m_serving(std::move(serving)), m_sockets(std::move(sockets))
{
}

WsListener::~WsListener() = default;

QList<Endpoint> WsListener::endpoints() const
{
    const QString scheme = m_serving->scheme();
    const QByteArray path = m_serving->path.toUtf8().toPercentEncoding("/");
    QList<Endpoint> list = m_sockets->endpoints(scheme);
    for (Endpoint &endpoint : list) {
        const auto whole = Endpoint::parse(endpoint.toString() + QString::fromLatin1(path));
        endpoint = whole ? *whole : endpoint;
    }
    return list;
}

Error WsListener::start(Accepted accepted, Listener::Failed failed)
{
    m_accepted = std::move(accepted);
    const auto take = [this](Descriptor socket, const SocketAddress &, const SocketAddress &peer) {
        shakeHands(std::move(socket), peer);
    };
    return m_sockets->start(take, failed);
}

void WsListener::close()
{
    m_sockets->close();
    for (WsHandshake *handshake : std::exchange(m_handshakes, {}))
        handshake->deleteLater();
}

void WsListener::setHandshakeFailed(HandshakeReport::Failed failed)
{
    m_failed = std::move(failed);
}

/// Later, since whoever is told may delete this object.
void WsListener::tellFailed(const SocketAddress &peer, const Error &error)
{
    const auto tell = [this, peer, error] {
        if (const HandshakeReport::Failed failed = m_failed)
            failed(peer.isNull() ? Endpoint() : peer.toEndpoint(m_serving->scheme()), error);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void WsListener::shakeHands(Descriptor socket, const SocketAddress &peer)
{
    if (m_handshakes.size() >= handshakesAtOnce) {
        tellFailed(m_handshakes.front()->peer(),
                   Error(Error::Kind::Aborted,
                         QStringLiteral("the handshake was given up for a newer one: %1 were "
                                        "under way")
                             .arg(m_handshakes.size())));
        m_handshakes.front()->deleteLater();
        m_handshakes.pop_front();
    }
    auto *handshake = new WsHandshake(std::move(socket), peer, m_serving, this);
    handshake->setDone([this, handshake](Result<std::unique_ptr<WsTransport>> result) {
        shaken(handshake, std::move(result));
    });
    m_handshakes.push_back(handshake);
}

/// The last thing: what is accepted may delete this object.
void WsListener::shaken(WsHandshake *handshake, Result<std::unique_ptr<WsTransport>> result)
{
    const auto found = std::find(m_handshakes.begin(), m_handshakes.end(), handshake);
    if (found == m_handshakes.end())
        return; // given up meanwhile
    m_handshakes.erase(found);
    handshake->setParent(nullptr);
    handshake->deleteLater();
    if (!result) {
        tellFailed(handshake->peer(), result.error());
        return;
    }
    const Accepted accepted = m_accepted;
    accepted(std::move(*result));
}

WsListen::WsListen(const Endpoint &endpoint, const QVariantMap &options,
                   TransportPlugin::Listening listening)
    : m_endpoint(endpoint),
      m_listening(std::move(listening)),
      m_serving(std::make_shared<WsServing>())
{
    if (const Error error = prepare(options); !error.isNull()) {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    m_binder = std::make_unique<HostBinder>(
        Endpoint(endpoint.scheme(), endpoint.host(), endpoint.port()), options,
        [this](Result<std::unique_ptr<HostListener>> sockets) {
            if (!sockets)
                return finish(sockets.error());
            finish(std::unique_ptr<Listener>(
                std::make_unique<WsListener>(std::move(*sockets), m_serving)));
        });
}

WsListen::~WsListen() = default;

Error WsListen::prepare(const QVariantMap &options)
{
    if (m_endpoint.port() < 0) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("\"%1\": to listen, a port is needed, as in "
                                    "%2://127.0.0.1:8080/path; 0 takes any")
                         .arg(m_endpoint.toString(), m_endpoint.scheme()));
    }
    const Result<WsOptions> read = WsOptions::from(options);
    if (!read)
        return read.error();
    m_serving->options = *read;
    m_serving->path = m_endpoint.path();
    if (m_endpoint.scheme() == QLatin1String("ws"))
        return Error();
    const auto tls = tlsConfigurationOf(*read, true);
    if (!tls)
        return tls.error();
    m_serving->tls = *tls;
    return Error();
}

/// The last thing: it may delete this object.
void WsListen::finish(Result<std::unique_ptr<Listener>> result)
{
    const TransportPlugin::Listening listening = std::move(m_listening);
    listening(std::move(result));
}

} // namespace Penstock
