// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/poller_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>

#include <cerrno>
#include <chrono>

#include <sys/eventfd.h>
#include <unistd.h>

namespace Penstock {

namespace {

constexpr int turnsAtOnce = 8;
constexpr std::chrono::milliseconds longestTurn{1};

/// Tells the poller without the detour of a signal.
class PollerNotifier : public QSocketNotifier
{
public:
    explicit PollerNotifier(Poller *poller)
        : QSocketNotifier(poller->descriptor(), QSocketNotifier::Read), m_poller(poller)
    {
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::SockAct)
            return QSocketNotifier::event(event);
        takeTurns(m_poller->shared_from_this());
        return true;
    }

private:
    /// A turn of Qt's loop costs several system calls. Where there is much to do, some of ours are made in one of Qt's,
    /// with what was posted between them, as a turn each would have it, and not for long, for the sake of a GUI.
    static void takeTurns(const std::shared_ptr<Poller> &poller)
    {
        const auto end = std::chrono::steady_clock::now() + longestTurn;
        int told = poller->poll(0);
        for (int turn = 1; turn < turnsAtOnce && told > 1; ++turn) {
            QCoreApplication::sendPostedEvents();
            if (std::chrono::steady_clock::now() >= end)
                return;
            told = poller->poll(0);
        }
    }

    Poller *const m_poller;
};

} // namespace

void PollerPrivate::notifyThroughQt(Poller *poller)
{
    notifiedBy = QAbstractEventDispatcher::instance();
    notifier = std::make_unique<PollerNotifier>(poller);
}

namespace {

Error watchError(int code, int descriptor)
{
    const QString what = QStringLiteral("watching descriptor %1").arg(descriptor);
    if (code != EEXIST)
        return Error::fromErrno(code, what);
    return Error(
        Error::Kind::InvalidArgument,
        what
            + QStringLiteral(
                ": it is watched already, by a transport or, under "
                "EventDispatcher, by a QSocketNotifier; a duplicate of it, dup(), can be watched"),
        code);
}

} // namespace

Error PollerPrivate::update(Poller::Watcher *watcher, bool isNew, uint32_t events)
{
    if (watcher->m_alwaysReady)
        return updateAlwaysReady(watcher, events != 0);
    epoll_event event{};
    event.events = events;
    event.data.ptr = watcher;
    if (epoll_ctl(epoll, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, watcher->m_descriptor, &event) == 0)
        return Error();
    if (errno == EPERM && isNew)
        return updateAlwaysReady(watcher, events != 0);
    return watchError(errno, watcher->m_descriptor);
}

/// @a wanted: it watches for more than a hang-up, which never comes there.
Error PollerPrivate::updateAlwaysReady(Poller::Watcher *watcher, bool wanted)
{
    if (wanted && !alwaysReady.contains(watcher)) {
        if (const Error error = addAlwaysReady(watcher); !error.isNull())
            return error;
    } else if (!wanted) {
        removeAlwaysReady(watcher);
    }
    watcher->m_alwaysReady = true;
    return Error();
}

Error PollerPrivate::addAlwaysReady(Poller::Watcher *watcher)
{
    if (alwaysReadyEvent < 0) {
        alwaysReadyEvent = eventfd(1, EFD_CLOEXEC | EFD_NONBLOCK);
        if (alwaysReadyEvent < 0)
            return watchError(errno, watcher->m_descriptor);
    }
    if (alwaysReady.isEmpty()) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = alwaysReadyMarker();
        if (epoll_ctl(epoll, EPOLL_CTL_ADD, alwaysReadyEvent, &event) != 0)
            return watchError(errno, watcher->m_descriptor);
    }
    alwaysReady.append(watcher);
    return Error();
}

void PollerPrivate::removeAlwaysReady(Poller::Watcher *watcher)
{
    watcher->m_alwaysReady = false;
    if (alwaysReady.removeOne(watcher) && alwaysReady.isEmpty())
        epoll_ctl(epoll, EPOLL_CTL_DEL, alwaysReadyEvent, nullptr);
}

void PollerPrivate::tellAlwaysReady()
{
    const QList<Poller::Watcher *> now = alwaysReady;
    for (Poller::Watcher *watcher : now) {
        if (alwaysReady.contains(watcher))
            watcher->descriptorReady(watcher->m_interest & ~Poller::Interest(Poller::HangUp));
    }
}

} // namespace Penstock
