// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "looprig.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/testing/exceptionrecorder.h>

#include <QtTest/qtest.h>

#include <poll.h>
#include <sys/un.h>

#include <cstring>
#include <optional>

/// A plain datagram socket, without any class of the framework. Blocking calls wait 5 s at most.
class PlainDatagrams
{
public:
    /// On 127.0.0.1.
    PlainDatagrams() : PlainDatagrams(AF_INET)
    {
        sockaddr_in address = PlainListener::loopback(0);
        (void)::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    /// Bound to @a path; to nothing where it is empty.
    explicit PlainDatagrams(const QString &path) : PlainDatagrams(AF_UNIX)
    {
        sockaddr_un address = named(path);
        if (!path.isEmpty())
            (void)::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    ~PlainDatagrams() { close(); }
    Q_DISABLE_COPY_MOVE(PlainDatagrams)

    quint16 port() const
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        (void)::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        return ntohs(address.sin_port);
    }
    Penstock::SocketAddress address() const
    {
        return Penstock::SocketAddress::ipv4({127, 0, 0, 1}, port());
    }
    bool sendTo(quint16 port, const QByteArray &data) const
    {
        const sockaddr_in to = PlainListener::loopback(port);
        return ::sendto(m_socket, data.constData(), size_t(data.size()), 0,
                        reinterpret_cast<const sockaddr *>(&to), sizeof to)
            == data.size();
    }
    bool sendTo(const QString &path, const QByteArray &data) const
    {
        const sockaddr_un to = named(path);
        return ::sendto(m_socket, data.constData(), size_t(data.size()), 0,
                        reinterpret_cast<const sockaddr *>(&to), sizeof to)
            == data.size();
    }
    /// What is there, or comes while the event loop runs.
    std::optional<QByteArray> receive() const
    {
        pollfd readable{m_socket, POLLIN, 0};
        if (!QTest::qWaitFor([&] { return ::poll(&readable, 1, 0) == 1; }))
            return std::nullopt;
        QByteArray data(256 * 1024, '\0');
        const ssize_t size = ::recv(m_socket, data.data(), size_t(data.size()), 0);
        return size < 0 ? std::nullopt : std::optional<QByteArray>(data.first(size));
    }
    bool hasMore() const
    {
        pollfd readable{m_socket, POLLIN, 0};
        return ::poll(&readable, 1, 0) == 1;
    }
    void close()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

private:
    explicit PlainDatagrams(int family) : m_socket(::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
    }
    static sockaddr_un named(const QString &path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::memcpy(address.sun_path, name.constData(),
                    std::min(size_t(name.size()), sizeof address.sun_path - 1));
        return address;
    }
    int m_socket;
};

inline Penstock::ProtocolSource recordingDatagrams(const Record &record)
{
    return Penstock::ProtocolSource([record]() -> std::unique_ptr<Penstock::Protocol> {
        return std::make_unique<Penstock::RecordingDatagramProtocol>(record);
    });
}

/// A loop, and one endpoint of it.
class DatagramRig : public LoopRig
{
public:
    ~DatagramRig()
    {
        record->expectDeletion();
        loop.reset();
        settle();
    }
    /// Opens @a endpoint; false, with a failure of the test, where that is an error.
    bool open(const QString &endpoint)
    {
        transport = resultOf(loop->createDatagramEndpoint(endpoint, recordingDatagrams(record)));
        return !transport.isNull();
    }
    Penstock::Error openError(const QString &endpoint)
    {
        return errorOf(loop->createDatagramEndpoint(endpoint, recordingDatagrams(record)));
    }
    quint16 port() const { return quint16(transport->localEndpoint().port()); }

    Record record = Penstock::CallbackRecord::create();
    QPointer<Penstock::DatagramTransport> transport;
};
