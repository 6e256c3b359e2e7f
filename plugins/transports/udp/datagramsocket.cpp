// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "datagramsocket.h"

#include <penstock/io/nativeaddress.h>
#include <penstock/io/pipeend.h>
#include <penstock/io/takeover.h>

#include <algorithm>
#include <cerrno>

#include <sys/socket.h>

namespace Penstock {

namespace {

int nativeFamily(SocketAddress::Family family)
{
    if (family == SocketAddress::Family::Local)
        return AF_UNIX;
    return family == SocketAddress::Family::IPv6 ? AF_INET6 : AF_INET;
}

template <typename Call>
Error apply(Call call, int socket, const SocketAddress &address, const char *what)
{
    const Result<NativeAddress> native = NativeAddress::from(address);
    if (!native)
        return native.error();
    if (call(socket, native->get(), native->size) == 0)
        return Error();
    return Error::fromErrno(errno,
                            QStringLiteral("%1 %2").arg(QLatin1String(what), address.toString()));
}

} // namespace

Result<Descriptor> makeDatagramSocket(SocketAddress::Family family)
{
    Descriptor socket(::socket(nativeFamily(family), SOCK_DGRAM, 0));
    if (!socket.isOpen())
        return Error::fromErrno(errno, QStringLiteral("opening a datagram socket"));
    if (const Error error = socket.setUp(); !error.isNull())
        return error;
    return socket;
}

Error bindSocket(int socket, const SocketAddress &local)
{
    return apply(::bind, socket, local, "binding");
}

Error connectSocket(int socket, const SocketAddress &peer)
{
    return apply(::connect, socket, peer, "connecting to");
}

Result<Descriptor> duplicateDatagramSocket(int descriptor,
                                           std::initializer_list<SocketAddress::Family> families,
                                           const char *what)
{
    if (const Result<PipeEnd::Type> type = descriptorType(descriptor); !type)
        return type.error();
    int type = 0;
    socklen_t size = sizeof type;
    const bool isDatagram =
        ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_DGRAM;
    const SocketAddress::Family family = NativeAddress::ofSocket(descriptor).family();
    if (isDatagram && std::find(families.begin(), families.end(), family) != families.end())
        return duplicateSocket(descriptor);
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("descriptor %1 is no %2").arg(descriptor).arg(QLatin1String(what)));
}

} // namespace Penstock
