// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "udpsocket.h"

#include "datagramsocket.h"
#include "multicast.h"

#include <penstock/io/nativeaddress.h>
#include <penstock/io/takeover.h>

#include <cerrno>

#include <netinet/in.h>

namespace Penstock {

namespace {

using Family = SocketAddress::Family;
using Made = Result<std::unique_ptr<UdpTransport>>;

Error setFlag(int socket, int level, int option, bool on, const char *what)
{
    const int value = on ? 1 : 0;
    if (::setsockopt(socket, level, option, &value, sizeof value) == 0)
        return Error();
    return Error::fromErrno(errno, QLatin1String(what));
}

/// What must be said before the socket has an address.
Error prepare(int socket, const UdpOptions &options)
{
    Error error;
    if (options.broadcast)
        error = setFlag(socket, SOL_SOCKET, SO_BROADCAST, true, "broadcast");
    if (error.isNull() && options.reusePort)
        error = setFlag(socket, SOL_SOCKET, SO_REUSEPORT, true, "reusePort");
    return error.isNull() ? options.buffers.apply(socket) : error;
}

Error prepareMulticast(int socket, Family family, const UdpOptions &options)
{
    Error error;
    if (!options.interfaceName.isEmpty())
        error = Multicast::setInterface(socket, family, options.interfaceName);
    if (error.isNull() && options.multicastTtl)
        error = Multicast::setTtl(socket, family, *options.multicastTtl);
    if (error.isNull() && options.multicastLoopback)
        error = Multicast::setLoopback(socket, family, *options.multicastLoopback);
    for (const SocketAddress &group : options.groups) {
        if (error.isNull())
            error = Multicast::changeGroup(socket, family, Multicast::Change::Join, group,
                                           options.interfaceName);
    }
    return error;
}

/// Bound to the address in @a options and connected to @a peer, as far as they are not null.
Made make(const UdpOptions &options, const SocketAddress &peer)
{
    const SocketAddress &local = options.local;
    const Family family = local.isNull() ? peer.family() : local.family();
    if (!peer.isNull() && peer.family() != family) {
        return Error(Error::Kind::AddressNotAvailable,
                     QStringLiteral("the local address %1 is of another family than %2")
                         .arg(local.toString(), peer.toString()));
    }
    Result<Descriptor> socket = makeDatagramSocket(family);
    if (!socket)
        return socket.error();
    const int number = socket->number();
    Error error = prepare(number, options);
    if (error.isNull() && !local.isNull())
        error = bindSocket(number, local);
    if (error.isNull())
        error = prepareMulticast(number, family, options);
    if (error.isNull() && !peer.isNull() && !options.broadcast)
        error = connectSocket(number, peer);
    if (!error.isNull())
        return error;
    return std::make_unique<UdpTransport>(std::move(*socket), peer, options.broadcast);
}

/// On the socket that the option descriptor names, with the addresses that it has. On an error it is left alone.
Made take(const UdpOptions &options)
{
    const int given = *options.descriptor;
    Result<Descriptor> socket =
        duplicateDatagramSocket(given, {Family::IPv4, Family::IPv6}, "datagram socket of UDP");
    if (!socket)
        return socket.error();
    const int number = socket->number();
    const Family family = NativeAddress::ofSocket(number).family();
    Error error = prepare(number, options);
    if (error.isNull())
        error = prepareMulticast(number, family, options);
    if (!error.isNull())
        return error;
    letGoOf(given);
    return std::make_unique<UdpTransport>(std::move(*socket), NativeAddress::ofPeer(number), false);
}

} // namespace

Made makeUdpTransport(const UdpOptions &options, const QList<SocketAddress> &addresses,
                      AddressRole role)
{
    if (options.descriptor)
        return take(options);
    Error first;
    for (const SocketAddress &address : addresses) {
        UdpOptions each = options;
        if (role == AddressRole::Local)
            each.local = address;
        Made made = make(each, role == AddressRole::Peer ? address : SocketAddress());
        if (made)
            return made;
        if (first.isNull())
            first = made.error();
    }
    return first;
}

} // namespace Penstock
