// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/poller.h>

#include <penstock/io/eventdispatcher.h>
#include <penstock/io/poller_p.h>

#include <QtCore/qthread.h>

#include <cerrno>
#include <cstring>

#include <sys/epoll.h>
#include <unistd.h>

namespace Penstock {

namespace {

uint32_t epollEvents(Poller::Interest interest)
{
    return (interest & Poller::Read ? uint32_t(EPOLLIN) : 0U)
        | (interest & Poller::Write ? uint32_t(EPOLLOUT) : 0U);
}

/// As Python's selectors: whatever is not just "writable" is for the reader, and the other way round, so that
/// an error or a hang-up is told to all that is watched for.
Poller::Interest readiness(uint32_t events)
{
    Poller::Interest ready;
    ready.setFlag(Poller::Read, events & ~uint32_t(EPOLLOUT));
    ready.setFlag(Poller::Write, events & ~uint32_t(EPOLLIN));
    // epoll tells these to whoever is registered, even for no event at all.
    ready.setFlag(Poller::HangUp, events & uint32_t(EPOLLERR | EPOLLHUP));
    return ready;
}

} // namespace

Poller::Watcher::Watcher() = default;

Poller::Watcher::~Watcher()
{
    unwatch(this);
}

std::shared_ptr<Poller> Poller::forThread()
{
    if (auto *dispatcher = qobject_cast<EventDispatcher *>(QAbstractEventDispatcher::instance()))
        return dispatcher->poller();
    thread_local std::weak_ptr<Poller> threads;
    std::shared_ptr<Poller> poller = threads.lock();
    // A dispatcher that came later than the poller (a second application in a test) knows nothing of it.
    if (!poller || poller->d->notifiedBy != QAbstractEventDispatcher::instance()) {
        poller = std::make_shared<Poller>();
        poller->d->notifyThroughQt(poller.get());
        threads = poller;
    }
    return poller;
}

Poller::Poller() : d(std::make_unique<PollerPrivate>())
{
    d->epoll = epoll_create1(EPOLL_CLOEXEC);
    if (d->epoll < 0)
        qFatal("Penstock: epoll_create1() failed: %s", strerror(errno));
}

Poller::~Poller()
{
    d->notifier.reset();
    if (d->alwaysReadyEvent >= 0)
        ::close(d->alwaysReadyEvent);
    ::close(d->epoll);
}

int Poller::descriptor() const
{
    return d->epoll;
}

void Poller::adopt(Watcher *watcher, std::shared_ptr<Poller> poller)
{
    unwatch(watcher);
    watcher->m_poller = std::move(poller);
}

Error Poller::watch(Watcher *watcher, int descriptor, Interest interest)
{
    if (interest == None) {
        unwatch(watcher);
        return Error();
    }
    if (watcher->m_interest == interest && watcher->m_descriptor == descriptor)
        return Error();
    if (watcher->m_interest != None && watcher->m_descriptor != descriptor)
        unwatch(watcher);
    if (!watcher->m_poller)
        watcher->m_poller = forThread();
    const bool isNew = watcher->m_interest == None;
    watcher->m_descriptor = descriptor;
    if (const Error error = watcher->m_poller->d->update(watcher, isNew, epollEvents(interest));
        !error.isNull())
        return error;
    watcher->m_interest = interest;
    return Error();
}

void Poller::unwatch(Watcher *watcher)
{
    if (watcher->m_interest == None)
        return;
    watcher->m_interest = None;
    PollerPrivate *d = watcher->m_poller->d.get();
    if (watcher->m_alwaysReady)
        d->removeAlwaysReady(watcher);
    else
        epoll_ctl(d->epoll, EPOLL_CTL_DEL, watcher->m_descriptor, nullptr);
    for (PollerTurn *turn = d->turn; turn; turn = turn->outer)
        turn->forget(watcher);
}

int Poller::poll(int timeoutMs)
{
    const std::shared_ptr<Poller> keepAlive = weak_from_this().lock(); // the last watcher may go
    PollerTurn turn(d->turn);
    const int count = epoll_wait(d->epoll, turn.events.data(), int(turn.events.size()), timeoutMs);
    if (count <= 0)
        return 0;
    turn.count = count;
    for (turn.next = 0; turn.next < turn.count;) {
        const epoll_event &event = turn.events[size_t(turn.next++)];
        auto *watcher = static_cast<Watcher *>(event.data.ptr);
        if (watcher == d->alwaysReadyMarker()) {
            d->tellAlwaysReady();
        } else if (watcher) {
            // What is told here may be read here: the turns around this one must not tell it once more.
            for (PollerTurn *around = turn.outer; around; around = around->outer)
                around->forget(watcher);
            // Another watcher's callback may have changed the interest.
            if (const Interest ready = readiness(event.events) & watcher->m_interest)
                watcher->descriptorReady(ready);
        }
    }
    return count;
}

} // namespace Penstock
