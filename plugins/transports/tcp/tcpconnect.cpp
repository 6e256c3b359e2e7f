// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tcpconnect.h"

#include "tcptransport.h"

namespace Penstock {

TcpConnect::TcpConnect(const Endpoint &endpoint, const QVariantMap &options,
                       TransportPlugin::Connected connected)
    : m_connector(endpoint, options,
                  [connected = std::move(connected), endpoint](Result<ConnectedSocket> result) {
                      if (!result)
                          return connected(result.error());
                      connected(std::make_unique<TcpTransport>(
                          std::move(result->socket), SocketAddress(), result->remote, endpoint));
                  })
{
}

} // namespace Penstock
