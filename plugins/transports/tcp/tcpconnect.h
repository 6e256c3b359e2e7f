// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/proxiedconnector.h>
#include <penstock/plugin/attemptreport.h>
#include <penstock/plugin/transportplugin.h>

namespace Penstock {

/// Connects to a host, through a proxy or not, and makes a transport of what connected.
class TcpConnect : public PendingOperation, public AttemptReport
{
public:
    TcpConnect(const Endpoint &endpoint, const QVariantMap &options,
               TransportPlugin::Connected connected);

    QString failuresSoFar() const override { return m_connector.failuresSoFar(); }

private:
    ProxiedConnector m_connector;
};

} // namespace Penstock
