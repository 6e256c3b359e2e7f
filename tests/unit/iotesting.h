// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/descriptor.h>
#include <penstock/io/eventdispatcher.h>
#include <penstock/io/poller.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtTest/qtest.h>

#include <functional>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

/// What the tests of framework/io share.
namespace IoTesting {

/// Two connected descriptors that do not block: a pair of Unix sockets, or the two ends of a pipe.
struct Pair
{
    Penstock::Descriptor ours; ///< of a pipe: the end that is read
    Penstock::Descriptor peer;

    static Pair sockets()
    {
        int both[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, both) != 0)
            qFatal("socketpair() failed");
        return {Penstock::Descriptor(both[0]), Penstock::Descriptor(both[1])};
    }
    static Pair pipe()
    {
        int both[2] = {-1, -1};
        if (::pipe2(both, O_NONBLOCK | O_CLOEXEC) != 0)
            qFatal("pipe2() failed");
        return {Penstock::Descriptor(both[0]), Penstock::Descriptor(both[1])};
    }

    void send(const QByteArray &data) const
    {
        if (::write(peer.number(), data.constData(), size_t(data.size())) != data.size())
            qFatal("write() failed");
    }
};

/// What is there to be read, at most 64 KiB.
inline QByteArray readAll(int descriptor)
{
    QByteArray data(65536, Qt::Uninitialized);
    const ssize_t count = ::read(descriptor, data.data(), size_t(data.size()));
    data.truncate(std::max<ssize_t>(count, 0));
    return data;
}

inline bool isOpen(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) >= 0;
}

inline bool isReadable(int descriptor)
{
    pollfd entry{descriptor, POLLIN, 0};
    return ::poll(&entry, 1, 0) == 1;
}

/// Whatever needs no time happens.
inline void settle()
{
    for (int turn = 0; turn < 10; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Counts what it is told, and does what the test wants.
class Watcher : public Penstock::Poller::Watcher
{
public:
    using Interest = Penstock::Poller::Interest;

    void descriptorReady(Interest ready) override
    {
        ++count;
        last = ready;
        const std::function<void()> act = whenTold; // it may delete this
        if (act)
            act();
    }

    int count = 0;
    Interest last;
    std::function<void()> whenTold;
};

enum class Dispatcher { Default, WithoutGlib, Penstock };

/// Runs the tests of @a Test in an application of its own, under @a dispatcher.
template <typename Test>
int runUnder(Dispatcher dispatcher, int argc, char **argv)
{
    if (dispatcher == Dispatcher::WithoutGlib)
        qputenv("QT_NO_GLIB", "1");
    if (dispatcher == Dispatcher::Penstock)
        QCoreApplication::setEventDispatcher(new Penstock::EventDispatcher);
    QCoreApplication application(argc, argv);
    Test test;
    const int failures = QTest::qExec(&test, argc, argv);
    qunsetenv("QT_NO_GLIB");
    return failures;
}

} // namespace IoTesting
