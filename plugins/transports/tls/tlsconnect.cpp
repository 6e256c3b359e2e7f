// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlsconnect.h"

#include <penstock/io/descriptorstream.h>
#include <penstock/io/nativeaddress.h>

namespace Penstock {

QString hostName(const Endpoint &endpoint)
{
    return endpoint.host().section(QLatin1Char('%'), 0, 0);
}

std::unique_ptr<StreamTransport> makeLower(Descriptor socket)
{
    return std::make_unique<DescriptorStream>(std::move(socket), DescriptorStream::Kind::Socket);
}

TlsConnect::TlsConnect(const Endpoint &endpoint, const QVariantMap &options,
                       TransportPlugin::Connected connected)
    : m_endpoint(endpoint), m_connected(std::move(connected))
{
    const Result<TlsOptions> read = TlsOptions::forClient(options, hostName(endpoint));
    Error error = read ? Error() : read.error();
    if (read) {
        const Result<std::shared_ptr<const TlsContext>> context = TlsContext::create(*read);
        if (context)
            m_context = *context;
        else
            error = context.error();
    }
    if (!error.isNull()) {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    m_connector = std::make_unique<ProxiedConnector>(
        endpoint, options, [this](Result<ConnectedSocket> socket) { begin(std::move(socket)); });
}

TlsConnect::~TlsConnect() = default;

QString TlsConnect::failuresSoFar() const
{
    return m_connector ? m_connector->failuresSoFar() : QString();
}

void TlsConnect::begin(Result<ConnectedSocket> socket)
{
    if (!socket)
        return finish(socket.error());
    m_transport = std::make_unique<TlsTransport>(m_context);
    const SocketAddress local = NativeAddress::ofSocket(socket->socket.number());
    const QString scheme = QStringLiteral("tls");
    m_transport->setEndpoints(local.isNull() ? Endpoint() : local.toEndpoint(scheme),
                              socket->remote.isNull()
                                  ? Endpoint(scheme, m_endpoint.host(), m_endpoint.port())
                                  : socket->remote.toEndpoint(scheme)); // none behind a proxy
    m_transport->begin(
        makeLower(std::move(socket->socket)), QByteArray(), [this](const Error &error) {
            if (error.isNull())
                return finish(std::unique_ptr<StreamTransport>(std::move(m_transport)));
            m_transport.release()->deleteLater(); // it is calling
            finish(Error(error.kind(),
                         QStringLiteral("%1: %2").arg(m_endpoint.toString(), error.detail()),
                         error.nativeCode()));
        });
}

/// The last thing: it may delete this object.
void TlsConnect::finish(Result<std::unique_ptr<StreamTransport>> result)
{
    const TransportPlugin::Connected connected = std::move(m_connected);
    connected(std::move(result));
}

} // namespace Penstock
