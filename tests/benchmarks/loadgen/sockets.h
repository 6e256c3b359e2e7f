// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <sys/epoll.h>

/// Lets this process open `count` descriptors; throws std::runtime_error when the hard limit
/// forbids it.
void allowDescriptors(std::size_t count);

/// A connected, non-blocking socket to 127.0.0.1 with Nagle's algorithm off. Throws
/// std::system_error.
int connectTo(std::uint16_t port);

/// Throws std::system_error made of errno.
[[noreturn]] void throwErrno(const char *what);

/// One epoll descriptor, closed with the object.
class Epoll
{
public:
    Epoll();
    ~Epoll();
    Epoll(const Epoll &) = delete;
    Epoll &operator=(const Epoll &) = delete;

    void add(int fd, std::uint32_t events, std::uint64_t tag);
    /// Waits a twentieth of a second at most; valid until the next call.
    std::span<const epoll_event> wait();

private:
    int m_fd;
    std::vector<epoll_event> m_events = std::vector<epoll_event>(1024);
};
