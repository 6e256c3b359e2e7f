// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/socketaddress.h>
#include <penstock/io/descriptordatagrams.h>
#include <penstock/io/socketfile.h>

namespace Penstock {

/// An endpoint of Unix datagrams. See DatagramTransport. A socket file of its own goes with it.
class UnixgramTransport : public DescriptorDatagrams
{
    Q_OBJECT

public:
    /// @a socket is non-blocking, bound to @a local and connected to @a peer, as far as they are not null.
    UnixgramTransport(Descriptor socket, const SocketAddress &local, const SocketAddress &peer);
    ~UnixgramTransport() override;

    Endpoint localEndpoint() const override;
    Endpoint remoteEndpoint() const override;
    SocketFile &file() { return m_file; }

protected:
    void closeDevice() override;

private:
    const SocketAddress m_local;
    SocketFile m_file;
};

} // namespace Penstock
