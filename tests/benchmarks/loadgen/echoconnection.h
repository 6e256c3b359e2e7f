// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "load.h"
#include "pattern.h"

#include <span>
#include <vector>

/// One connection that keeps a number of requests under way and compares what comes back.
/// Functions throw std::runtime_error at the first wrong byte and at any end or error of the
/// socket.
class EchoConnection
{
public:
    /// Takes over `fd`. `index` gives each connection another part of the pattern.
    EchoConnection(int fd, std::size_t index, const Options &options, const Pattern &pattern);
    ~EchoConnection();
    EchoConnection(const EchoConnection &) = delete;
    EchoConnection &operator=(const EchoConnection &) = delete;

    /// Begins this many requests beside those under way; no more than Options::pipeline in all.
    void ask(std::size_t count);
    /// Writes what may be written until the socket is full.
    void send();
    /// Reads until the socket is empty, records the latency of each request that got complete, and
    /// replaces it by a new one unless `last`. Returns how many.
    std::uint64_t receive(std::span<char> buffer, Histogram &latency, bool last);
    bool isComplete() const { return m_received == m_asked * m_sizeBytes; }

private:
    void compare(std::span<const char> bytes);
    std::uint64_t finishRequests(Histogram &latency, bool last);

    int m_fd;
    const Pattern &m_pattern;
    std::uint64_t m_firstPosition;
    std::uint64_t m_sizeBytes;
    std::uint64_t m_asked = 0; // requests that were begun
    std::uint64_t m_sent = 0;
    std::uint64_t m_received = 0;
    std::uint64_t m_finished = 0;
    std::vector<Clock::time_point>
        m_begun; // of the requests under way, by number modulo their count
};
