// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/descriptorstream.h>
#include <penstock/io/pipestream.h>

namespace Penstock {

/// A stream over pipes, terminals and inherited sockets, which knows what it was opened by. See StreamTransport.
class PipeTransport : public PipeStream
{
    Q_OBJECT

public:
    PipeTransport(Direction direction, PipeEnd end, const Endpoint &remote);
    PipeTransport(PipeEnd input, PipeEnd output, const Endpoint &remote);
    ~PipeTransport() override;

    /// The address of a socket; null for all else.
    Endpoint localEndpoint() const override;
    /// The peer's address of a socket; what was opened for all else.
    Endpoint remoteEndpoint() const override;

private:
    void askSocket(const PipeEnd &end);

    Endpoint m_local;
    Endpoint m_remote;
};

/// What an inherited listening socket has accepted.
class AcceptedTransport : public DescriptorStream
{
    Q_OBJECT

public:
    explicit AcceptedTransport(Descriptor socket);
    ~AcceptedTransport() override;

    Endpoint localEndpoint() const override;
    Endpoint remoteEndpoint() const override;

private:
    const Endpoint m_local;
    const Endpoint m_remote;
};

/// The address that @a socket is bound to, as an endpoint to connect to; null where it has none.
Endpoint endpointOfSocket(int socket);

} // namespace Penstock
