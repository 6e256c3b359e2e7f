// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/multicastmembership.h>
#include <penstock/core/socketaddress.h>
#include <penstock/io/descriptordatagrams.h>

namespace Penstock {

/// An endpoint of UDP. See DatagramTransport.
class UdpTransport : public DescriptorDatagrams, public MulticastMembership
{
    Q_OBJECT

public:
    /// @a socket is non-blocking, and connected to @a peer unless that is null, or only a default receiver since the
    /// endpoint does @a broadcast.
    UdpTransport(Descriptor socket, const SocketAddress &peer, bool broadcast);
    ~UdpTransport() override;

    Endpoint localEndpoint() const override;
    /// Null for an endpoint that is not connected.
    Endpoint remoteEndpoint() const override;

    Error joinGroup(const SocketAddress &group, const QString &interfaceName) override;
    Error leaveGroup(const SocketAddress &group, const QString &interfaceName) override;
    Error setMulticastInterface(const QString &interfaceName) override;
    Error setMulticastTtl(int hops) override;
    Error setMulticastLoopback(bool enabled) override;

private:
    /// Calls @a change with the socket and its family, unless it is gone.
    template <typename Change>
    Error changeSocket(Change change);

    SocketAddress m_local;
    SocketAddress m_remote;
};

} // namespace Penstock
