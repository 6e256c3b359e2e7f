// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "pipetransport.h"

#include <penstock/io/nativeaddress.h>

#include <netinet/in.h>
#include <netinet/tcp.h>

namespace Penstock {

namespace {

/// By the schemes that such addresses are known by.
Endpoint endpointOf(const SocketAddress &address)
{
    if (address.isNull())
        return Endpoint();
    return address.toEndpoint(address.family() == SocketAddress::Family::Local
                                  ? QStringLiteral("unix")
                                  : QStringLiteral("tcp"));
}

} // namespace

Endpoint endpointOfSocket(int socket)
{
    return endpointOf(NativeAddress::ofSocket(socket));
}

PipeTransport::PipeTransport(Direction direction, PipeEnd end, const Endpoint &remote)
    : PipeStream(direction, std::move(end)), m_remote(remote)
{
    askSocket(direction == Direction::Read ? input() : output());
}

PipeTransport::PipeTransport(PipeEnd input, PipeEnd output, const Endpoint &remote)
    : PipeStream(std::move(input), std::move(output)), m_remote(remote)
{
    askSocket(this->input());
}

PipeTransport::~PipeTransport()
{
    destroy(); // while the endpoints can still be asked for
}

void PipeTransport::askSocket(const PipeEnd &end)
{
    if (end.type() != PipeEnd::Type::Socket)
        return;
    m_local = endpointOfSocket(end.number());
    m_remote = endpointOf(NativeAddress::ofPeer(end.number()));
}

Endpoint PipeTransport::localEndpoint() const
{
    return m_local;
}

Endpoint PipeTransport::remoteEndpoint() const
{
    return m_remote;
}

AcceptedTransport::AcceptedTransport(Descriptor socket)
    : DescriptorStream(std::move(socket), Kind::Socket),
      m_local(endpointOfSocket(int(descriptor()))),
      m_remote(endpointOf(NativeAddress::ofPeer(int(descriptor()))))
{
    // As asyncio does; what is no TCP socket refuses it.
    const int on = 1;
    (void)::setsockopt(int(descriptor()), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

AcceptedTransport::~AcceptedTransport()
{
    destroy(); // while the endpoints can still be asked for
}

Endpoint AcceptedTransport::localEndpoint() const
{
    return m_local;
}

Endpoint AcceptedTransport::remoteEndpoint() const
{
    return m_remote;
}

} // namespace Penstock
