// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/poller.h>

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qsocketnotifier.h>

#include <array>

#include <sys/epoll.h>

namespace Penstock {

/// What one epoll_wait() brought, while it is being told. An event loop inside a callback makes another one.
class PollerTurn
{
public:
    explicit PollerTurn(PollerTurn *&innermost) : outer(innermost), m_innermost(innermost)
    {
        m_innermost = this;
    }
    ~PollerTurn() { m_innermost = outer; }
    Q_DISABLE_COPY_MOVE(PollerTurn)

    static constexpr int maximumEvents = 128;

    void forget(const Poller::Watcher *watcher)
    {
        for (int i = next; i < count; ++i) {
            if (events[size_t(i)].data.ptr == watcher)
                events[size_t(i)].data.ptr = nullptr;
        }
    }

    std::array<epoll_event, maximumEvents> events;
    int count = 0;
    int next = 0;
    PollerTurn *const outer;

private:
    PollerTurn *&m_innermost;
};

class PollerPrivate
{
public:
    Error update(Poller::Watcher *watcher, bool isNew, uint32_t events);
    Error updateAlwaysReady(Poller::Watcher *watcher, bool wanted);
    Error addAlwaysReady(Poller::Watcher *watcher);
    void removeAlwaysReady(Poller::Watcher *watcher);
    void tellAlwaysReady();
    void *alwaysReadyMarker() { return this; }
    void notifyThroughQt(Poller *poller);

    int epoll = -1;
    PollerTurn *turn = nullptr; ///< the innermost that is being told
    int alwaysReadyEvent = -1; ///< readable while there is somebody always ready
    QList<Poller::Watcher *> alwaysReady;
    std::unique_ptr<QSocketNotifier> notifier;
    QPointer<QAbstractEventDispatcher> notifiedBy;
};

} // namespace Penstock
