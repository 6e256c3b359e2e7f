// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tcptransport.h"

#include <penstock/io/nativeaddress.h>

namespace Penstock {

TcpTransport::TcpTransport(Descriptor socket, const SocketAddress &local,
                           const SocketAddress &remote, const Endpoint &target)
    : DescriptorStream(std::move(socket), Kind::Socket),
      m_local(local),
      m_remote(remote.toEndpoint(QStringLiteral("tcp")))
{
    if (m_local.isNull())
        m_local = NativeAddress::ofSocket(int(descriptor()));
    if (m_remote.isNull() && !target.isNull())
        m_remote = Endpoint(QStringLiteral("tcp"), target.host(), target.port());
}

TcpTransport::~TcpTransport()
{
    destroy(); // while the endpoints can still be asked for
}

Endpoint TcpTransport::localEndpoint() const
{
    return m_local.isNull() ? Endpoint() : m_local.toEndpoint(QStringLiteral("tcp"));
}

Endpoint TcpTransport::remoteEndpoint() const
{
    return m_remote;
}

} // namespace Penstock
