// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/sockettestpeer.h>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Penstock {

namespace {

int checked(int result, const char *what)
{
    if (result < 0)
        qFatal("SocketTestPeer: %s: %s", what, std::strerror(errno));
    return result;
}

int checkedSocket(int family)
{
    return checked(::socket(family, SOCK_STREAM, 0), "socket()");
}

void setBuffers(int descriptor, int bytes)
{
    if (bytes <= 0)
        return;
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

SocketTestPeer::Pair makePair(int ours, int theirs)
{
    for (const int descriptor : {ours, theirs})
        checked(::fcntl(descriptor, F_SETFD, FD_CLOEXEC), "fcntl()");
    checked(::fcntl(ours, F_SETFL, O_NONBLOCK), "fcntl()");
    return {ours, std::make_unique<SocketTestPeer>(theirs)};
}

/// Connects two sockets by way of a listener on @a address, whose port is 0.
template <typename Address>
SocketTestPeer::Pair connectThrough(Address address, int bufferBytes)
{
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t length = sizeof address;
    const int listener = checkedSocket(generic->sa_family);
    setBuffers(listener, bufferBytes);
    checked(::bind(listener, generic, length), "bind()");
    checked(::listen(listener, 1), "listen()");
    checked(::getsockname(listener, generic, &length), "getsockname()");
    const int theirs = checkedSocket(generic->sa_family);
    setBuffers(theirs, bufferBytes);
    checked(::connect(theirs, generic, length), "connect()");
    const int on = 1;
    ::setsockopt(theirs, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const int ours = checked(::accept(listener, nullptr, nullptr), "accept()");
    ::close(listener);
    return makePair(ours, theirs);
}

} // namespace

SocketTestPeer::Pair SocketTestPeer::tcp(int bufferBytes)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return connectThrough(address, bufferBytes);
}

SocketTestPeer::Pair SocketTestPeer::tcp6(int bufferBytes)
{
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    return connectThrough(address, bufferBytes);
}

SocketTestPeer::Pair SocketTestPeer::local(int bufferBytes)
{
    std::array<int, 2> ends;
    checked(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), "socketpair()");
    for (const int descriptor : ends)
        setBuffers(descriptor, bufferBytes);
    return makePair(ends[0], ends[1]);
}

} // namespace Penstock
