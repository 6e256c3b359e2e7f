// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/proxiedconnector.h>

#include <penstock/io/proxyhandshake_p.h>
#include <penstock/io/systemproxylookup.h>

namespace Penstock {

ProxiedConnector::ProxiedConnector(const Endpoint &endpoint, const QVariantMap &options,
                                   HostConnector::Done done)
    : m_endpoint(endpoint), m_options(options), m_done(std::move(done))
{
    if (const Error error = prepare(); !error.isNull()) {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
    }
}

ProxiedConnector::~ProxiedConnector() = default;

QString ProxiedConnector::failuresSoFar() const
{
    return m_connector ? m_connector->failuresSoFar() : QString();
}

Error ProxiedConnector::prepare()
{
    const QString option = m_options.value(QStringLiteral("proxy")).toString();
    // What is wrong with the endpoint is the connector's to say.
    const bool isComplete =
        !m_endpoint.host().isEmpty() && m_endpoint.port() >= 0 && m_endpoint.path().isEmpty();
    if (option == QLatin1String("system") && isComplete) {
        m_lookup = std::make_unique<SystemProxyLookup>(
            m_endpoint.host(), quint16(m_endpoint.port()),
            [this](const Proxy &proxy) { connectThrough(proxy); });
        return Error();
    }
    const Result<Proxy> proxy =
        option == QLatin1String("system") ? Result<Proxy>(Proxy()) : Proxy::parse(option);
    if (!proxy)
        return proxy.error();
    connectThrough(isComplete ? *proxy : Proxy());
    return Error();
}

void ProxiedConnector::connectThrough(const Proxy &proxy)
{
    m_proxy = proxy;
    if (proxy.isNone()) {
        m_connector = std::make_unique<HostConnector>(
            m_endpoint, m_options,
            [this](Result<ConnectedSocket> socket) { finish(std::move(socket)); });
        return;
    }
    m_connector = std::make_unique<HostConnector>(
        Endpoint(m_endpoint.scheme(), proxy.host, proxy.port), m_options,
        [this](Result<ConnectedSocket> socket) { shakeHands(std::move(socket)); });
}

void ProxiedConnector::shakeHands(Result<ConnectedSocket> socket)
{
    if (!socket)
        return finish(socket.error());
    const QString host = m_endpoint.host();
    const auto port = quint16(m_endpoint.port());
    auto dialogue = ProxyDialogue::create(m_proxy, host, port);
    if (!dialogue)
        return finish(dialogue.error());
    const auto done = [this, host, port](Result<Descriptor> result) {
        if (!result)
            return finish(result.error());
        const auto literal = SocketAddress::fromLiteral(host, port);
        finish(ConnectedSocket{std::move(*result), literal ? *literal : SocketAddress()});
    };
    m_handshake =
        std::make_unique<ProxyHandshake>(std::move(socket->socket), std::move(*dialogue), done);
    if (const Error error = m_handshake->start(); !error.isNull())
        finish(error);
}

/// The last thing: it may delete this object.
void ProxiedConnector::finish(Result<ConnectedSocket> result)
{
    const HostConnector::Done done = std::exchange(m_done, nullptr);
    if (result || m_proxy.isNone())
        return done(std::move(result));
    const Error error = result.error();
    done(Error(error.kind(),
               QStringLiteral("connecting to %1:%2 through the proxy %3: %4")
                   .arg(m_endpoint.host())
                   .arg(m_endpoint.port())
                   .arg(m_proxy.toString(), error.detail()),
               error.nativeCode()));
}

} // namespace Penstock
