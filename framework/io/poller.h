// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/io/export.h>

#include <QtCore/qflags.h>

#include <memory>

namespace Penstock {

class PollerPrivate;

/// Watches the descriptors of one thread through a single epoll descriptor (epoll(7)), so that what a turn of the
/// event loop costs does not grow with the number of idle connections.
///
/// Under an EventDispatcher it is the dispatcher's own. Under any other dispatcher, a GUI program's for instance, its
/// epoll descriptor is registered with Qt by one QSocketNotifier. One a thread; shared by all who watch with it; used
/// in that thread only.
class PENSTOCK_IO_EXPORT Poller : public std::enable_shared_from_this<Poller>
{
public:
    enum Readiness : quint8 {
        None = 0,
        Read = 1,
        Write = 2,
        HangUp =
            4, ///< an error or a hang-up: the other side of a pipe is gone, a connection was reset
    };
    Q_DECLARE_FLAGS(Interest, Readiness)

    /// Whoever is to be told. Watched by one poller at a time; its destructor stops the watching.
    class PENSTOCK_IO_EXPORT Watcher
    {
    public:
        Watcher();
        virtual ~Watcher();
        Q_DISABLE_COPY_MOVE(Watcher)

        /// The descriptor is ready for @a ready, or has failed: then for all that is watched for. It is told in every turn
        /// as long as that lasts and the interest does not change. May delete the watcher.
        virtual void descriptorReady(Interest ready) = 0;

    private:
        friend class Poller;
        friend class PollerPrivate;
        std::shared_ptr<Poller> m_poller;
        int m_descriptor = -1;
        Interest m_interest = None;
        bool m_alwaysReady =
            false; ///< a plain file, which epoll refuses: no read or write of it waits
    };

    /// This thread's poller, made when there is none. It needs the thread's Qt event dispatcher to be there, that is a
    /// QCoreApplication or a running QThread.
    static std::shared_ptr<Poller> forThread();

    Poller();
    ~Poller();
    Q_DISABLE_COPY_MOVE(Poller)

    /// For event dispatchers, whose own poller is not yet the thread's: @a watcher will be watched by @a poller.
    static void adopt(Watcher *watcher, std::shared_ptr<Poller> poller);

    /// Watches @a descriptor for @a interest from now on, instead of what was before. Without interest it is not in the
    /// epoll set at all, so that a peer's reset is not told to who does not want to know. The error is the system's.
    static Error watch(Watcher *watcher, int descriptor, Interest interest);
    /// Stops. To be called before the descriptor is closed: a child process may hold a copy of it, which would be
    /// reported for ever.
    static void unwatch(Watcher *watcher);

    /// For event dispatchers: waits at most @a timeoutMs (-1: for ever, 0: not at all) and tells who is ready, once
    /// each. The number of watchers told.
    int poll(int timeoutMs);
    int descriptor() const;

private:
    friend class PollerPrivate;
    std::unique_ptr<PollerPrivate> d;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Poller::Interest)

} // namespace Penstock
