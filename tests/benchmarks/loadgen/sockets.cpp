// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "sockets.h"

#include <cerrno>
#include <stdexcept>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

void throwErrno(const char *what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

void allowDescriptors(std::size_t count)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        throwErrno("getrlimit");
    if (limit.rlim_cur >= count)
        return;
    if (limit.rlim_max < count)
        throw std::runtime_error("needs " + std::to_string(count) + " descriptors, the limit is "
                                 + std::to_string(limit.rlim_max));
    limit.rlim_cur = limit.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0)
        throwErrno("setrlimit");
}

int connectTo(std::uint16_t port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        throwErrno("socket");
    const timeval patience{10, 0};
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);

    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throwErrno("connect");
    if (fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK) != 0)
        throwErrno("fcntl");
    return fd;
}

Epoll::Epoll() : m_fd(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_fd < 0)
        throwErrno("epoll_create1");
}

Epoll::~Epoll()
{
    close(m_fd);
}

void Epoll::add(int fd, std::uint32_t events, std::uint64_t tag)
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = tag;
    if (epoll_ctl(m_fd, EPOLL_CTL_ADD, fd, &event) != 0)
        throwErrno("epoll_ctl");
}

std::span<const epoll_event> Epoll::wait()
{
    constexpr int TimeoutMs = 50;
    const int count =
        epoll_wait(m_fd, m_events.data(), static_cast<int>(m_events.size()), TimeoutMs);
    if (count < 0 && errno != EINTR)
        throwErrno("epoll_wait");
    return std::span(m_events).first(static_cast<std::size_t>(count < 0 ? 0 : count));
}
