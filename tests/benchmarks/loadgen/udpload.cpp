// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "sockets.h"
#include "window.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr std::chrono::seconds StallLimit{2};
constexpr std::size_t AtOnce = 64;

/// Datagrams over one connected socket. Each begins with its number; a window of Options::pipeline is under way.
class UdpLoad
{
public:
    explicit UdpLoad(const Options &options)
        : m_options(options), m_sent(options.pipeline), m_buffers(AtOnce * options.sizeBytes)
    {
        if (options.sizeBytes < sizeof(std::uint64_t) || options.sizeBytes > 65507)
            throw std::invalid_argument("--size: a datagram has 8 to 65507 bytes here");
        m_socket = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(options.port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (m_socket < 0
            || connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            throwErrno("connect");
        m_epoll.add(m_socket, EPOLLIN, 0);
        for (std::size_t i = 0; i < AtOnce; ++i) {
            m_vectors[i] = {m_buffers.data() + i * options.sizeBytes, options.sizeBytes};
            m_messages[i] = {};
            m_messages[i].msg_hdr.msg_iov = &m_vectors[i];
            m_messages[i].msg_hdr.msg_iovlen = 1;
        }
    }

    ~UdpLoad() { close(m_socket); }
    UdpLoad(const UdpLoad &) = delete;
    UdpLoad &operator=(const UdpLoad &) = delete;

    Result run()
    {
        try {
            measure();
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
        send(m_options.pipeline);
        for (; !window.hasEnded(now); now = Clock::now()) {
            if (window.beginsAt(now)) {
                m_result.requests = 0;
                m_result.latency = {};
            }
            std::size_t answered = 0;
            if (!m_epoll.wait().empty())
                answered = receive();
            if (answered > 0)
                lastProgress = now;
            else if (now - lastProgress > StallLimit)
                throw std::runtime_error("no answer for 2 s: datagrams were lost");
            send(answered);
        }
        window.close(now, m_result);
        const std::uint64_t measured = m_result.requests;
        const Histogram latency = m_result.latency;
        awaitAnswers();
        m_result.requests = measured;
        m_result.latency = latency;
    }

    /// Every datagram under way has to be answered; no new ones are sent.
    void awaitAnswers()
    {
        const Clock::time_point limit = Clock::now() + StallLimit;
        while (m_answered < m_next) {
            if (!m_epoll.wait().empty())
                receive();
            if (Clock::now() > limit)
                throw std::runtime_error("the last datagrams were not answered: some were lost");
        }
    }

    void send(std::size_t count)
    {
        while (count > 0) {
            const std::size_t now = std::min(count, AtOnce);
            const Clock::time_point time = Clock::now();
            for (std::size_t i = 0; i < now; ++i) {
                const std::uint64_t number = m_next++;
                m_sent[number % m_sent.size()] = {number, time, true};
                fill(m_buffers.data() + i * m_options.sizeBytes, number);
            }
            for (std::size_t done = 0; done < now;) {
                const int more = sendmmsg(m_socket, m_messages.data() + done,
                                          static_cast<unsigned>(now - done), 0);
                if (more < 0 && errno != EAGAIN)
                    throwErrno("sendmmsg");
                done += static_cast<std::size_t>(std::max(more, 0));
            }
            count -= now;
        }
    }

    std::size_t receive()
    {
        const int count = recvmmsg(m_socket, m_messages.data(), AtOnce, 0, nullptr);
        if (count < 0 && errno != EAGAIN)
            throwErrno("recvmmsg");
        const Clock::time_point now = Clock::now();
        for (int i = 0; i < count; ++i) {
            const auto index = static_cast<std::size_t>(i);
            const char *data = m_buffers.data() + index * m_options.sizeBytes;
            if (m_messages[index].msg_len != m_options.sizeBytes)
                throw std::runtime_error("an answer of another length");
            check(data, now);
        }
        return static_cast<std::size_t>(std::max(count, 0));
    }

    /// Its number, and bytes that follow from it.
    void fill(char *data, std::uint64_t number) const
    {
        std::memcpy(data, &number, sizeof number);
        std::memset(data + sizeof number, static_cast<int>(number & 0xff),
                    m_options.sizeBytes - sizeof number);
    }

    void check(const char *data, Clock::time_point now)
    {
        std::uint64_t number = 0;
        std::memcpy(&number, data, sizeof number);
        Sent &sent = m_sent[number % m_sent.size()];
        if (!sent.underWay || sent.number != number)
            throw std::runtime_error("an answer to what was not asked, or a second one");
        for (std::size_t i = sizeof number; i < m_options.sizeBytes; ++i) {
            if (static_cast<unsigned char>(data[i]) != (number & 0xff))
                throw std::runtime_error("wrong bytes");
        }
        sent.underWay = false;
        ++m_answered;
        ++m_result.requests;
        m_result.latency.record(static_cast<std::uint64_t>(
            std::chrono::duration_cast<std::chrono::nanoseconds>(now - sent.time).count()));
    }

    struct Sent
    {
        std::uint64_t number = 0;
        Clock::time_point time;
        bool underWay = false;
    };

    const Options m_options;
    int m_socket = -1;
    Epoll m_epoll;
    std::vector<Sent> m_sent; // in its place modulo the window
    std::uint64_t m_next = 0;
    std::uint64_t m_answered = 0;
    std::vector<char> m_buffers;
    std::array<mmsghdr, AtOnce> m_messages;
    std::array<iovec, AtOnce> m_vectors;
    Result m_result;
};

} // namespace

Result runUdp(const Options &options)
{
    return UdpLoad(options).run();
}
