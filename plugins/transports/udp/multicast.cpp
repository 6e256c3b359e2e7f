// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "multicast.h"

#include <penstock/core/result.h>
#include <penstock/io/nativeaddress.h>

#include <cerrno>
#include <cstring>

#include <net/if.h>
#include <netinet/in.h>

namespace Penstock::Multicast {

namespace {

using Family = SocketAddress::Family;

bool isGroup(const SocketAddress &address)
{
    if (address.family() == Family::IPv4)
        return (address.bytes()[0] & 0xf0) == 0xe0; // 224.0.0.0/4
    return address.family() == Family::IPv6 && address.bytes()[0] == 0xff;
}

/// Its index; 0, any, for an empty name.
Result<unsigned int> indexOf(const QString &interfaceName)
{
    if (interfaceName.isEmpty())
        return 0U;
    bool isNumber = false;
    const unsigned int number = interfaceName.toUInt(&isNumber);
    char name[IF_NAMESIZE];
    if (isNumber && ::if_indextoname(number, name))
        return number;
    if (const unsigned int found = ::if_nametoindex(interfaceName.toLocal8Bit().constData()))
        return found;
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("there is no network interface \"%1\"").arg(interfaceName));
}

template <typename T>
Error setOption(int socket, int level, int option, const T &value, const QString &what)
{
    if (::setsockopt(socket, level, option, &value, sizeof value) == 0)
        return Error();
    return Error::fromErrno(errno, what);
}

/// The same option of both families, an int.
Error setNumber(int socket, Family family, int option4, int option6, int value, const QString &what)
{
    return family == Family::IPv6 ? setOption(socket, IPPROTO_IPV6, option6, value, what)
                                  : setOption(socket, IPPROTO_IP, option4, value, what);
}

} // namespace

Error changeGroup(int socket, Family family, Change change, const SocketAddress &group,
                  const QString &interfaceName)
{
    if (!isGroup(group) || group.family() != family) {
        return Error(
            Error::Kind::InvalidArgument,
            QStringLiteral("\"%1\" is no multicast group of %2")
                .arg(group.host(),
                     family == Family::IPv6 ? QLatin1String("IPv6") : QLatin1String("IPv4")));
    }
    const Result<unsigned int> index = indexOf(interfaceName);
    if (!index)
        return index.error();
    const QString what =
        QStringLiteral("%1 the group %2")
            .arg(change == Change::Join ? QLatin1String("joining") : QLatin1String("leaving"),
                 group.host());
    const bool join = change == Change::Join;
    if (family == Family::IPv4) {
        ip_mreqn request{};
        std::memcpy(&request.imr_multiaddr, group.bytes().data(), 4);
        request.imr_ifindex = int(*index);
        return setOption(socket, IPPROTO_IP, join ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP, request,
                         what);
    }
    ipv6_mreq request{};
    std::memcpy(&request.ipv6mr_multiaddr, group.bytes().data(), 16);
    request.ipv6mr_interface = *index != 0 ? *index : group.scopeId();
    return setOption(socket, IPPROTO_IPV6, join ? IPV6_JOIN_GROUP : IPV6_LEAVE_GROUP, request,
                     what);
}

Error setInterface(int socket, Family family, const QString &interfaceName)
{
    const Result<unsigned int> index = indexOf(interfaceName);
    if (!index)
        return index.error();
    const QString what = QStringLiteral("multicast by the interface \"%1\"").arg(interfaceName);
    if (family == Family::IPv6)
        return setOption(socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, *index, what);
    ip_mreqn request{};
    request.imr_ifindex = int(*index);
    return setOption(socket, IPPROTO_IP, IP_MULTICAST_IF, request, what);
}

Error setTtl(int socket, Family family, int hops)
{
    if (hops < 0 || hops > 255) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("multicast goes 0 to 255 hops, not %1").arg(hops));
    }
    return setNumber(socket, family, IP_MULTICAST_TTL, IPV6_MULTICAST_HOPS, hops,
                     QStringLiteral("the hops of multicast"));
}

Error setLoopback(int socket, Family family, bool enabled)
{
    return setNumber(socket, family, IP_MULTICAST_LOOP, IPV6_MULTICAST_LOOP, enabled ? 1 : 0,
                     QStringLiteral("the loopback of multicast"));
}

} // namespace Penstock::Multicast
