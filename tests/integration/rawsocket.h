// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "descriptors.h"

#include <QtCore/qstring.h>

#include <cerrno>
#include <utility>

#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

/// A TCP socket without a class that hides how it ended.
class RawSocket
{
public:
    /// Connected to an endpoint of 127.0.0.1.
    explicit RawSocket(const QString &endpoint)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(endpoint.section(u':', -1).toUShort());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        (void)::connect(m_socket.number(), reinterpret_cast<sockaddr *>(&address), sizeof address);
    }

    int number() const { return m_socket.number(); }
    void send(QByteArrayView data) const
    {
        (void)::send(number(), data.data(), size_t(data.size()), MSG_NOSIGNAL);
    }
    void sendEof() const { ::shutdown(number(), SHUT_WR); }
    void reset()
    {
        const linger atOnce{1, 0};
        ::setsockopt(number(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        m_socket.close();
    }
    /// Until nothing more comes, since nothing is received.
    bool waitUntilFull() const
    {
        int before = 0;
        return QTest::qWaitFor(
            [this, &before] {
                QTest::qWait(200);
                int now = 0;
                ::ioctl(number(), FIONREAD, &now);
                return std::exchange(before, now) == now && now > 0;
            },
            20'000);
    }
    /// Receives until the end: 0 for a regular one, otherwise its errno; -1 where there is none.
    int receiveAll()
    {
        int how = -1;
        (void)QTest::qWaitFor(
            [this, &how] {
                char buffer[64 * 1024];
                ssize_t count = 0;
                while ((count = ::recv(number(), buffer, sizeof buffer, MSG_DONTWAIT)) > 0)
                    received.append(buffer, count);
                if (count == 0 || errno != EAGAIN)
                    how = count == 0 ? 0 : errno;
                return how >= 0;
            },
            30'000);
        return how;
    }

    QByteArray received;

private:
    Handle m_socket;
};
