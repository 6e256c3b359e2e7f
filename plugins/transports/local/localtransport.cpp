// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "localtransport.h"

#include <sys/socket.h>

namespace Penstock {

LocalTransport::LocalTransport(Descriptor socket, const SocketAddress &local,
                               const SocketAddress &remote)
    : DescriptorStream(std::move(socket), Kind::Socket), m_local(local), m_remote(remote)
{
}

LocalTransport::~LocalTransport()
{
    destroy(); // while the endpoints and the peer's credentials can still be asked for
}

Endpoint LocalTransport::localEndpoint() const
{
    return m_local.toEndpoint(QStringLiteral("unix"));
}

Endpoint LocalTransport::remoteEndpoint() const
{
    return m_remote.toEndpoint(QStringLiteral("unix"));
}

std::optional<Credentials> LocalTransport::peerCredentials() const
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(int(descriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0
        || peer.pid == 0)
        return std::nullopt;
    return Credentials{peer.pid, peer.uid, peer.gid};
}

} // namespace Penstock
