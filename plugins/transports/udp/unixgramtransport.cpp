// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "unixgramtransport.h"

namespace Penstock {

namespace {

/// Null for what has no name, too.
Endpoint endpointOf(const SocketAddress &address)
{
    return address.path().isEmpty() ? Endpoint() : address.toEndpoint(QStringLiteral("unixgram"));
}

} // namespace

UnixgramTransport::UnixgramTransport(Descriptor socket, const SocketAddress &local,
                                     const SocketAddress &peer)
    : DescriptorDatagrams(std::move(socket), localMaximumBytes), m_local(local)
{
    setPeerAddress(peer);
}

UnixgramTransport::~UnixgramTransport()
{
    destroy(); // while the endpoints can still be asked for
}

Endpoint UnixgramTransport::localEndpoint() const
{
    return endpointOf(m_local);
}

Endpoint UnixgramTransport::remoteEndpoint() const
{
    return endpointOf(peerAddress());
}

void UnixgramTransport::closeDevice()
{
    m_file.remove();
    DescriptorDatagrams::closeDevice();
}

} // namespace Penstock
