// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamtransport.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>
#include <penstock/testing/recordingprotocol.h>
#include <penstock/testing/sockettestpeer.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <vector>

using Record = std::shared_ptr<Penstock::CallbackRecord>;
using TransportFuture = QFuture<QPointer<Penstock::StreamTransport>>;
using ServerFuture = QFuture<QPointer<Penstock::Server>>;

/// What is under way on the loopback is there after some turns of the event loop.
inline void settle()
{
    for (int turn = 0; turn < 50; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// How many sockets this process has open. Not all descriptors: threads that resolve names have some of their own.
inline qsizetype openDescriptors()
{
    const QDir folder(QStringLiteral("/proc/self/fd"));
    const QStringList names = folder.entryList(QDir::Files | QDir::System);
    return std::count_if(names.begin(), names.end(), [&folder](const QString &name) {
        return QFile::symLinkTarget(folder.filePath(name)).contains(QLatin1String("socket:"));
    });
}

/// Makes recording protocols; counts how many.
inline Penstock::ProtocolSource recording(const Record &record, int *made = nullptr)
{
    return Penstock::ProtocolSource([record, made]() -> std::unique_ptr<Penstock::Protocol> {
        if (made)
            ++*made;
        return std::make_unique<Penstock::RecordingProtocol>(record);
    });
}

/// Waits for @a future: its error, or a null one where it has a result.
template <typename T>
Penstock::Error errorOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        return Penstock::Error(Penstock::Error::Kind::TimedOut, QStringLiteral("never finished"));
    try {
        future.waitForFinished();
    } catch (const Penstock::Exception &exception) {
        return exception.error();
    }
    if (future.isCanceled())
        return Penstock::Error(Penstock::Error::Kind::Canceled, QStringLiteral("by the caller"));
    return Penstock::Error();
}

/// Waits for what @a future brings; null, with a failure of the test, where that is an error.
template <typename T>
T resultOf(QFuture<T> future)
{
    if (const Penstock::Error error = errorOf(future); !error.isNull()) {
        QTest::qFail(qPrintable(error.detail()), __FILE__, __LINE__);
        return T();
    }
    return future.result();
}

/// A listening socket on 127.0.0.1 that accepts nothing by itself, without any class of the framework.
class PlainListener
{
public:
    /// @a hangs: its queue is full, so that who connects neither succeeds nor fails.
    explicit PlainListener(bool hangs = false) : m_socket(make())
    {
        sockaddr_in address = loopback(0);
        (void)::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
        (void)::listen(m_socket, hangs ? 0 : 10);
        socklen_t size = sizeof m_address;
        (void)::getsockname(m_socket, reinterpret_cast<sockaddr *>(&m_address), &size);
        for (int i = 0; hangs && i < 3; ++i) {
            m_fillers.push_back(make());
            (void)::connect(m_fillers.back(), reinterpret_cast<sockaddr *>(&m_address),
                            sizeof m_address);
        }
    }
    ~PlainListener() { close(); }
    Q_DISABLE_COPY_MOVE(PlainListener)

    static sockaddr_in loopback(quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    quint16 port() const { return ntohs(m_address.sin_port); }
    QString endpoint() const { return QStringLiteral("tcp://127.0.0.1:%1").arg(port()); }
    int accept() const { return ::accept(m_socket, nullptr, nullptr); }
    void close()
    {
        m_fillers.push_back(std::exchange(m_socket, -1));
        for (const int filler : m_fillers) {
            if (filler >= 0)
                ::close(filler);
        }
        m_fillers.clear();
    }

private:
    static int make() { return ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0); }
    int m_socket;
    sockaddr_in m_address{};
    std::vector<int> m_fillers;
};

/// A plain socket that is connected, or connecting, to @a port of 127.0.0.1.
inline int connectedSocket(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const sockaddr_in address = PlainListener::loopback(port);
    (void)::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    return descriptor;
}

/// A loop with the plugins of the build, and what a test of it needs.
class LoopRig
{
public:
    LoopRig() : loop(std::make_unique<Penstock::EventLoop>(&plugins)) { }

    /// A server on 127.0.0.1 whose protocols write to @a record.
    QPointer<Penstock::Server> serve(const Record &record,
                                     const Penstock::ServerOptions &options = {})
    {
        return resultOf(
            loop->createServer(QStringLiteral("tcp://127.0.0.1:0"), recording(record), options));
    }
    QPointer<Penstock::StreamTransport> connectTo(const Penstock::Endpoint &endpoint,
                                                  const Record &record,
                                                  const Penstock::ConnectOptions &options = {})
    {
        return resultOf(loop->createConnection(endpoint, recording(record), options));
    }

    Penstock::PluginRegistry plugins;
    std::unique_ptr<Penstock::EventLoop> loop;
};

/// Makes what is made once a thread, so that descriptors can be counted from then on.
inline void warmUp()
{
    LoopRig rig;
    const Record record = Penstock::CallbackRecord::create();
    const QPointer<Penstock::Server> server = rig.serve(record);
    (void)rig.connectTo(server->endpoints().first(), Penstock::CallbackRecord::create());
    record->expectDeletion();
    settle();
    rig.loop.reset();
    settle();
}
