// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "udptransport.h"

#include "multicast.h"

#include <penstock/io/nativeaddress.h>

namespace Penstock {

namespace {

Endpoint endpointOf(const SocketAddress &address)
{
    return address.isNull() ? Endpoint() : address.toEndpoint(QStringLiteral("udp"));
}

} // namespace

UdpTransport::UdpTransport(Descriptor socket, const SocketAddress &peer, bool broadcast)
    : DescriptorDatagrams(std::move(socket), udpMaximumBytes),
      m_local(NativeAddress::ofSocket(int(descriptor()))),
      m_remote(broadcast ? SocketAddress() : peer)
{
    setPeerAddress(peer);
    if (!broadcast || peer.isNull())
        return;
    if (const Result<NativeAddress> receiver = NativeAddress::from(peer))
        setDefaultReceiver(*receiver);
}

UdpTransport::~UdpTransport()
{
    destroy(); // while the endpoints can still be asked for
}

Endpoint UdpTransport::localEndpoint() const
{
    return endpointOf(m_local);
}

Endpoint UdpTransport::remoteEndpoint() const
{
    return endpointOf(m_remote);
}

template <typename Change>
Error UdpTransport::changeSocket(Change change)
{
    if (descriptor() < 0)
        return Error(Error::Kind::Closed, QStringLiteral("the transport has ended"));
    return change(int(descriptor()), m_local.family());
}

Error UdpTransport::joinGroup(const SocketAddress &group, const QString &interfaceName)
{
    return changeSocket([&](int socket, SocketAddress::Family family) {
        return Multicast::changeGroup(socket, family, Multicast::Change::Join, group,
                                      interfaceName);
    });
}

Error UdpTransport::leaveGroup(const SocketAddress &group, const QString &interfaceName)
{
    return changeSocket([&](int socket, SocketAddress::Family family) {
        return Multicast::changeGroup(socket, family, Multicast::Change::Leave, group,
                                      interfaceName);
    });
}

// These hold for what is sent from now on, so that what was gathered goes before.

Error UdpTransport::setMulticastInterface(const QString &interfaceName)
{
    if (!sendGathered())
        return Error(Error::Kind::Closed, QStringLiteral("the transport was deleted"));
    return changeSocket([&](int socket, SocketAddress::Family family) {
        return Multicast::setInterface(socket, family, interfaceName);
    });
}

Error UdpTransport::setMulticastTtl(int hops)
{
    if (!sendGathered())
        return Error(Error::Kind::Closed, QStringLiteral("the transport was deleted"));
    return changeSocket([&](int socket, SocketAddress::Family family) {
        return Multicast::setTtl(socket, family, hops);
    });
}

Error UdpTransport::setMulticastLoopback(bool enabled)
{
    if (!sendGathered())
        return Error(Error::Kind::Closed, QStringLiteral("the transport was deleted"));
    return changeSocket([&](int socket, SocketAddress::Family family) {
        return Multicast::setLoopback(socket, family, enabled);
    });
}

} // namespace Penstock
