// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/nativeaddress.h>

#include <algorithm>
#include <cstring>

#include <netinet/in.h>
#include <poll.h>
#include <sys/un.h>

namespace Penstock {

namespace {

Result<NativeAddress> fromPath(const QByteArray &path)
{
    NativeAddress native;
    auto *local = reinterpret_cast<sockaddr_un *>(&native.storage);
    const bool isAbstract = path.startsWith('@');
    // A path needs its final NUL, an abstract name has a NUL in front instead and none at the end.
    const auto capacity = qsizetype(sizeof local->sun_path) - (isAbstract ? 0 : 1);
    if (path.isEmpty() || path.size() > capacity) {
        return Error(
            Error::Kind::InvalidArgument,
            path.isEmpty()
                ? QStringLiteral("a Unix socket needs a path or a name")
                : QStringLiteral("the path of a Unix socket may have %1 bytes, and \"%2\" has %3")
                      .arg(capacity)
                      .arg(QString::fromLocal8Bit(path))
                      .arg(path.size()));
    }
    if (!isAbstract && path.contains('\0')) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("the path of a Unix socket has a NUL in it, at byte %1")
                         .arg(path.indexOf('\0')));
    }
    local->sun_family = AF_UNIX;
    for (qsizetype i = 0; i < path.size(); ++i)
        local->sun_path[i] = path.at(i);
    if (isAbstract)
        local->sun_path[0] = '\0';
    native.size =
        socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()) + (isAbstract ? 0 : 1));
    return native;
}

SocketAddress localAddress(const sockaddr_un *local, socklen_t size)
{
    const auto header = socklen_t(offsetof(sockaddr_un, sun_path));
    if (size <= header)
        return SocketAddress::local(QByteArray());
    QByteArray path(local->sun_path, qsizetype(size - header));
    if (path.startsWith('\0'))
        path[0] = '@';
    else
        path.truncate(qsizetype(qstrnlen(path.constData(), size_t(path.size()))));
    return SocketAddress::local(path);
}

template <typename Call>
SocketAddress ask(Call call, int descriptor)
{
    NativeAddress native;
    return call(descriptor, native.get(), &native.size) == 0 ? native.toAddress() : SocketAddress();
}

} // namespace

Result<NativeAddress> NativeAddress::from(const SocketAddress &address)
{
    NativeAddress native;
    if (const Error error = native.assign(address); !error.isNull())
        return error;
    return native;
}

Error NativeAddress::assign(const SocketAddress &address)
{
    switch (address.family()) {
    case SocketAddress::Family::IPv4: {
        auto *internet = reinterpret_cast<sockaddr_in *>(&storage);
        *internet = {};
        internet->sin_family = AF_INET;
        internet->sin_port = htons(address.port());
        std::memcpy(&internet->sin_addr, address.bytes().data(), 4);
        size = sizeof *internet;
        return Error();
    }
    case SocketAddress::Family::IPv6: {
        auto *internet = reinterpret_cast<sockaddr_in6 *>(&storage);
        *internet = {};
        internet->sin6_family = AF_INET6;
        internet->sin6_port = htons(address.port());
        internet->sin6_scope_id = address.scopeId();
        std::memcpy(&internet->sin6_addr, address.bytes().data(), 16);
        size = sizeof *internet;
        return Error();
    }
    case SocketAddress::Family::Local: {
        const Result<NativeAddress> native = fromPath(address.path());
        if (!native)
            return native.error();
        *this = *native;
        return Error();
    }
    case SocketAddress::Family::None:
        break;
    }
    return Error(Error::Kind::InvalidArgument, QStringLiteral("no address was given"));
}

SocketAddress NativeAddress::toAddress() const
{
    if (storage.ss_family == AF_INET) {
        const auto *internet = reinterpret_cast<const sockaddr_in *>(&storage);
        std::array<quint8, 4> bytes;
        std::memcpy(bytes.data(), &internet->sin_addr, bytes.size());
        return SocketAddress::ipv4(bytes, ntohs(internet->sin_port));
    }
    if (storage.ss_family == AF_INET6) {
        const auto *internet = reinterpret_cast<const sockaddr_in6 *>(&storage);
        std::array<quint8, 16> bytes;
        std::memcpy(bytes.data(), &internet->sin6_addr, bytes.size());
        return SocketAddress::ipv6(bytes, ntohs(internet->sin6_port), internet->sin6_scope_id);
    }
    if (storage.ss_family == AF_UNIX)
        return localAddress(reinterpret_cast<const sockaddr_un *>(&storage), size);
    return SocketAddress();
}

SocketAddress NativeAddress::ofSocket(int descriptor)
{
    return ask(::getsockname, descriptor);
}

SocketAddress NativeAddress::ofPeer(int descriptor)
{
    return ask(::getpeername, descriptor);
}

bool isStreamSocket(int descriptor, std::initializer_list<SocketAddress::Family> families)
{
    int type = 0;
    socklen_t size = sizeof type;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_STREAM)
        return false;
    const SocketAddress::Family family = NativeAddress::ofSocket(descriptor).family();
    return std::find(families.begin(), families.end(), family) != families.end();
}

bool isConnectedSocket(int descriptor)
{
    int listens = 0;
    socklen_t size = sizeof listens;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) == 0 && listens != 0)
        return false;
    NativeAddress peer;
    if (::getpeername(descriptor, peer.get(), &peer.size) == 0)
        return true;
    // One whose peer is gone has no peer address any more, but an end or an error to read.
    pollfd state{descriptor, POLLIN, 0};
    return ::poll(&state, 1, 0) == 1 && (state.revents & (POLLIN | POLLERR)) != 0;
}

} // namespace Penstock
