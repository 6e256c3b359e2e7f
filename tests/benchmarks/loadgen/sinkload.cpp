// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "sockets.h"
#include "window.h"

#include <cerrno>
#include <stdexcept>

#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr std::chrono::seconds StallLimit{5};
constexpr std::chrono::seconds EndLimit{10};
constexpr int WritesPerTurn = 64;

class SinkLoad
{
public:
    explicit SinkLoad(const Options &options) : m_options(options), m_block(options.sizeBytes, 'x')
    {
    }

    ~SinkLoad()
    {
        for (const int fd : m_sockets)
            close(fd);
    }

    Result run()
    {
        for (std::size_t i = 0; i < m_options.connections; ++i) {
            m_sockets.push_back(connectTo(m_options.port));
            m_epoll.add(m_sockets.back(), EPOLLOUT, i);
        }
        try {
            measure();
            finish();
        } catch (const std::runtime_error &error) {
            m_result.addFault(error.what());
        }
        return std::move(m_result);
    }

private:
    void measure()
    {
        Clock::time_point now = Clock::now();
        Clock::time_point lastProgress = now;
        Window window(m_options, now);
        for (; !window.hasEnded(now); now = Clock::now()) {
            if (window.beginsAt(now))
                m_firstBytes = m_bytes;
            const std::uint64_t before = m_bytes;
            for (const epoll_event &event : m_epoll.wait())
                write(m_sockets[event.data.u64]);
            if (m_bytes != before)
                lastProgress = now;
            else if (now - lastProgress > StallLimit)
                throw std::runtime_error("the server took nothing for 5 s");
        }
        window.close(now, m_result);
        m_result.requests = (m_bytes - m_firstBytes) / m_options.sizeBytes;
    }

    void write(int fd)
    {
        for (int i = 0; i < WritesPerTurn; ++i) {
            const ssize_t count = send(fd, m_block.data(), m_block.size(), MSG_NOSIGNAL);
            if (count < 0) {
                if (errno == EAGAIN)
                    return;
                throwErrno("send");
            }
            m_bytes += static_cast<std::uint64_t>(count);
        }
    }

    /// The server has to take the rest and to close without having sent anything.
    void finish()
    {
        const Clock::time_point limit = Clock::now() + EndLimit;
        Epoll ends;
        for (const int fd : m_sockets) {
            if (shutdown(fd, SHUT_WR) != 0)
                throwErrno("shutdown");
            ends.add(fd, EPOLLIN | EPOLLONESHOT, static_cast<std::uint64_t>(fd));
        }
        std::size_t open = m_sockets.size();
        while (open > 0 && Clock::now() < limit) {
            for (const epoll_event &event : ends.wait()) {
                char byte = 0;
                const ssize_t count = recv(static_cast<int>(event.data.u64), &byte, 1, 0);
                if (count < 0)
                    throwErrno("recv at the end");
                if (count > 0)
                    throw std::runtime_error("a discarding server sent something");
                --open;
            }
        }
        if (open > 0)
            throw std::runtime_error("the server did not close after the end of the stream");
    }

    const Options m_options;
    const std::vector<char> m_block;
    std::vector<int> m_sockets;
    Epoll m_epoll;
    Result m_result;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_firstBytes = 0; // those of the warm-up
};

} // namespace

Result runSink(const Options &options)
{
    return SinkLoad(options).run();
}
