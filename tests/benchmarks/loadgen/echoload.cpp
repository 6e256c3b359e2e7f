// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "echoconnection.h"
#include "sockets.h"
#include "window.h"

#include <memory>
#include <stdexcept>

#include <sys/socket.h>

namespace {

constexpr std::chrono::seconds StallLimit{5};
constexpr std::chrono::seconds ServeLimit{30};
constexpr std::chrono::seconds DrainLimit{3};

struct Counted
{
    std::uint64_t requests = 0;
    Histogram latency;
};

class EchoLoad
{
public:
    explicit EchoLoad(const Options &options) : m_options(options) { }

    Result run()
    {
        connectAll();
        awaitAnswers("not every connection was served", ServeLimit);
        for (std::size_t i = 0; i < m_options.connections; ++i)
            guarded(i, [&] { m_connections[i]->ask(m_options.pipeline); });
        measure();
        awaitAnswers("the last requests were not answered in full", DrainLimit);
        handleEvents(true); // nothing more may come
        return std::move(m_result);
    }

private:
    /// One request on each connection shows that the server has accepted it, the idle ones too.
    void connectAll()
    {
        for (std::size_t i = 0; i < m_options.connections + m_options.idleConnections; ++i) {
            const int fd = connectTo(m_options.port);
            m_connections.push_back(std::make_unique<EchoConnection>(fd, i, m_options, m_pattern));
            m_epoll.add(fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, i);
        }
        for (std::size_t i = 0; i < m_connections.size(); ++i)
            guarded(i, [&] { m_connections[i]->ask(1); });
    }

    void measure()
    {
        Clock::time_point now = Clock::now();
        Clock::time_point lastProgress = now;
        Window window(m_options, now);
        for (; !window.hasEnded(now) && m_result.faults == 0; now = Clock::now()) {
            if (window.beginsAt(now))
                m_counted = {};
            if (handleEvents(false) > 0)
                lastProgress = now;
            else if (now - lastProgress > StallLimit)
                m_result.addFault("no answer for 5 s");
        }
        window.close(now, m_result);
        m_result.requests = m_counted.requests;
        m_result.latency = m_counted.latency;
    }

    /// Every request under way has to be answered in full; no new ones are begun.
    void awaitAnswers(const char *fault, std::chrono::seconds patience)
    {
        const Clock::time_point limit = Clock::now() + patience;
        while (m_result.faults == 0 && !isComplete()) {
            handleEvents(true);
            if (Clock::now() > limit)
                m_result.addFault(fault);
        }
    }

    std::uint64_t handleEvents(bool last)
    {
        std::uint64_t finished = 0;
        for (const epoll_event &event : m_epoll.wait()) {
            const std::size_t index = event.data.u64;
            guarded(index, [&] {
                if (event.events & ~static_cast<std::uint32_t>(EPOLLOUT))
                    finished += m_connections[index]->receive(m_buffer, m_counted.latency, last);
                else
                    m_connections[index]->send();
            });
        }
        m_counted.requests += finished;
        return finished;
    }

    template <typename Action>
    void guarded(std::size_t index, Action action)
    {
        try {
            action();
        } catch (const std::runtime_error &error) {
            m_result.addFault("connection " + std::to_string(index) + ": " + error.what());
        }
    }

    bool isComplete() const
    {
        for (const auto &connection : m_connections) {
            if (!connection->isComplete())
                return false;
        }
        return true;
    }

    const Options m_options;
    const Pattern m_pattern;
    Epoll m_epoll;
    Result m_result;
    Counted m_counted;
    std::vector<std::unique_ptr<EchoConnection>> m_connections; // the idle ones last
    std::vector<char> m_buffer = std::vector<char>(Pattern::LongestRun);
};

} // namespace

Result runEcho(const Options &options)
{
    return EchoLoad(options).run();
}
