// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/proxiedconnector.h>
#include <penstock/plugin/transportplugin.h>

namespace Penstock {

/// Connects to a host, through a proxy or not, and makes a transport of what connected.
class TcpConnect : public PendingOperation
{
public:
    TcpConnect(const Endpoint &endpoint, const QVariantMap &options,
               TransportPlugin::Connected connected);

private:
    ProxiedConnector m_connector;
};

} // namespace Penstock
