// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/peercredentials.h>
#include <penstock/core/socketaddress.h>
#include <penstock/io/descriptorstream.h>

namespace Penstock {

/// A connection over a Unix stream socket, which knows who is at the other end. See StreamTransport.
class LocalTransport : public DescriptorStream, public PeerCredentials
{
    Q_OBJECT

public:
    /// @a socket is connected and non-blocking. Unnamed ends have an empty path.
    LocalTransport(Descriptor socket, const SocketAddress &local, const SocketAddress &remote);

    ~LocalTransport() override;

    Endpoint localEndpoint() const override;
    Endpoint remoteEndpoint() const override;
    std::optional<Credentials> peerCredentials() const override;

private:
    const SocketAddress m_local;
    const SocketAddress m_remote;
};

} // namespace Penstock
