// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "echoconnection.h"

#include "sockets.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>

#include <sys/socket.h>
#include <unistd.h>

EchoConnection::EchoConnection(int fd, std::size_t index, const Options &options,
                               const Pattern &pattern)
    : m_fd(fd),
      m_pattern(pattern),
      m_firstPosition(index * 977),
      m_sizeBytes(options.sizeBytes),
      m_begun(options.pipeline)
{
}

EchoConnection::~EchoConnection()
{
    close(m_fd);
}

void EchoConnection::ask(std::size_t count)
{
    const Clock::time_point now = Clock::now();
    for (; count > 0; --count)
        m_begun[m_asked++ % m_begun.size()] = now;
    send();
}

void EchoConnection::send()
{
    const std::uint64_t end = m_asked * m_sizeBytes;
    while (m_sent < end) {
        const std::size_t length = std::min<std::uint64_t>(end - m_sent, Pattern::LongestRun);
        const char *bytes = m_pattern.at(m_firstPosition + m_sent);
        const ssize_t count = ::send(m_fd, bytes, length, MSG_NOSIGNAL);
        if (count < 0) {
            if (errno == EAGAIN)
                return;
            throwErrno("send");
        }
        m_sent += static_cast<std::uint64_t>(count);
    }
}

std::uint64_t EchoConnection::receive(std::span<char> buffer, Histogram &latency, bool last)
{
    for (;;) {
        const ssize_t count = recv(m_fd, buffer.data(), buffer.size(), 0);
        if (count < 0) {
            if (errno == EAGAIN)
                break;
            throwErrno("recv");
        }
        if (count == 0)
            throw std::runtime_error("the server closed a connection");
        compare(buffer.first(static_cast<std::size_t>(count)));
        if (static_cast<std::size_t>(count) < buffer.size())
            break;
    }
    return finishRequests(latency, last);
}

void EchoConnection::compare(std::span<const char> bytes)
{
    if (m_received + bytes.size() > m_sent)
        throw std::runtime_error("the server sent more than it was sent");
    if (std::memcmp(bytes.data(), m_pattern.at(m_firstPosition + m_received), bytes.size()) != 0)
        throw std::runtime_error("wrong bytes in the echo after byte "
                                 + std::to_string(m_received));
    m_received += bytes.size();
}

std::uint64_t EchoConnection::finishRequests(Histogram &latency, bool last)
{
    const std::uint64_t before = m_finished;
    const Clock::time_point now = Clock::now();
    for (; m_received >= (m_finished + 1) * m_sizeBytes; ++m_finished) {
        Clock::time_point &begun = m_begun[m_finished % m_begun.size()];
        latency.record(static_cast<std::uint64_t>(std::chrono::nanoseconds(now - begun).count()));
        if (!last) {
            begun = now; // of the request that takes its place
            ++m_asked;
        }
    }
    send();
    return m_finished - before;
}
