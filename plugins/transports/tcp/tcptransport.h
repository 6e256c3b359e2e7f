// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/socketaddress.h>
#include <penstock/io/descriptorstream.h>

namespace Penstock {

/// A TCP connection. See StreamTransport.
class TcpTransport : public DescriptorStream
{
    Q_OBJECT

public:
    /// @a socket is connected and non-blocking; @a local may be null, then the socket is asked. Where @a remote is null,
    /// behind a proxy, the peer is the host and port of @a target.
    TcpTransport(Descriptor socket, const SocketAddress &local, const SocketAddress &remote,
                 const Endpoint &target = {});

    ~TcpTransport() override;

    Endpoint localEndpoint() const override;
    Endpoint remoteEndpoint() const override;

private:
    SocketAddress m_local;
    Endpoint m_remote;
};

} // namespace Penstock
