// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tlstransport.h"

#include <penstock/io/proxiedconnector.h>
#include <penstock/plugin/attemptreport.h>
#include <penstock/plugin/transportplugin.h>

namespace Penstock {

/// Connects to a host, through a proxy or not, and shakes hands.
class TlsConnect : public QObject, public PendingOperation, public AttemptReport
{
    Q_OBJECT

public:
    TlsConnect(const Endpoint &endpoint, const QVariantMap &options,
               TransportPlugin::Connected connected);
    ~TlsConnect() override;

    QString failuresSoFar() const override;

private:
    void begin(Result<ConnectedSocket> socket);
    void finish(Result<std::unique_ptr<StreamTransport>> result);

    const Endpoint m_endpoint;
    TransportPlugin::Connected m_connected;
    std::shared_ptr<const TlsContext> m_context;
    std::unique_ptr<ProxiedConnector> m_connector;
    std::unique_ptr<TlsTransport> m_transport;
};

/// The name or address in an endpoint, without the scope of an address.
QString hostName(const Endpoint &endpoint);
/// The transport below: @a socket is connected.
std::unique_ptr<StreamTransport> makeLower(Descriptor socket);

} // namespace Penstock
