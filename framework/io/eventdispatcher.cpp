// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/eventdispatcher.h>

#include <penstock/io/timerqueue_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>
#include <QtCore/qsocketnotifier.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <unordered_map>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Penstock {

namespace {

/// All QSocketNotifiers of one descriptor: epoll knows a descriptor once only.
class NotifiedDescriptor : public Poller::Watcher
{
public:
    Poller::Interest interest() const
    {
        Poller::Interest interest;
        interest.setFlag(Poller::Read, notifiers[QSocketNotifier::Read]);
        interest.setFlag(Poller::Write, notifiers[QSocketNotifier::Write]);
        return interest;
    }
    Error watch() { return Poller::watch(this, descriptor, interest()); }

    void descriptorReady(Poller::Interest ready) override
    {
        // A slot may unregister either of them, which may delete this object.
        const std::array<QPointer<QSocketNotifier>, 2> told{
            ready & Poller::Read ? notifiers[QSocketNotifier::Read] : nullptr,
            ready & Poller::Write ? notifiers[QSocketNotifier::Write] : nullptr};
        for (const QPointer<QSocketNotifier> &notifier : told) {
            QEvent event(QEvent::SockAct);
            if (notifier && notifier->isEnabled())
                QCoreApplication::sendEvent(notifier, &event);
        }
    }

    std::array<QSocketNotifier *, 3> notifiers{}; ///< by type; those for exceptions are never told
    int descriptor = -1;
};

class WakeUp : public Poller::Watcher
{
public:
    WakeUp() : m_descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        if (m_descriptor < 0)
            qFatal("Penstock: eventfd() failed: %s", strerror(errno));
    }
    ~WakeUp() override
    {
        Poller::unwatch(this);
        ::close(m_descriptor);
    }

    int descriptor() const { return m_descriptor; }
    void ring() const
    {
        const quint64 one = 1;
        while (::write(m_descriptor, &one, sizeof one) < 0 && errno == EINTR) { }
    }
    void descriptorReady(Poller::Interest) override
    {
        quint64 count = 0;
        while (::read(m_descriptor, &count, sizeof count) < 0 && errno == EINTR) { }
    }
    /// QEventLoop::ExcludeSocketNotifiers: no other descriptor matters, neither those of notifiers nor the transports'.
    int waitAlone(int timeoutMs)
    {
        pollfd alone{m_descriptor, POLLIN, 0};
        if (::poll(&alone, 1, timeoutMs) <= 0)
            return 0;
        descriptorReady(Poller::Read);
        return 1;
    }

private:
    const int m_descriptor;
};

} // namespace

class EventDispatcherPrivate
{
public:
    enum State { Running, WokenUp, Waiting };

    bool mayWait(QEventLoop::ProcessEventsFlags flags);
    void updateNotified(QSocketNotifier *notifier, bool registered);

    std::shared_ptr<Poller> poller = std::make_shared<Poller>();
    WakeUp wakeUp;
    TimerQueue timers;
    std::unordered_map<qintptr, std::unique_ptr<NotifiedDescriptor>> notified;
    quint64 turns = 0;
    std::atomic<int> state{Running};
    std::atomic<bool> interrupted{false};
};

/// Announces that the thread will wait, unless something was posted meanwhile.
bool EventDispatcherPrivate::mayWait(QEventLoop::ProcessEventsFlags flags)
{
    if (!(flags & QEventLoop::WaitForMoreEvents) || interrupted.load())
        return false;
    int expected = Running;
    return state.compare_exchange_strong(expected, Waiting);
}

EventDispatcher::EventDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent), d(std::make_unique<EventDispatcherPrivate>())
{
    Poller::adopt(&d->wakeUp, d->poller);
    Poller::watch(&d->wakeUp, d->wakeUp.descriptor(), Poller::Read);
}

EventDispatcher::~EventDispatcher() = default;

std::shared_ptr<Poller> EventDispatcher::poller() const
{
    return d->poller;
}

bool EventDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    d->interrupted.store(false);
    // Woken between two turns, by a thread that wants a loop to end for instance: this turn must not wait.
    const bool woken =
        d->state.exchange(EventDispatcherPrivate::Running) == EventDispatcherPrivate::WokenUp;
    const quint64 turn = ++d->turns;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();

    // A turn inside one of these events may have taken a waking that was meant for this one.
    const bool wait = !woken && d->turns == turn && d->mayWait(flags);
    if (wait)
        Q_EMIT aboutToBlock();
    const bool timersToo = !(flags & QEventLoop::X11ExcludeTimers);
    const bool mayRest = wait && !d->interrupted.load();
    const int timeoutMs = !mayRest ? 0 : timersToo ? d->timers.timeoutMs() : -1;
    const std::shared_ptr<Poller> poller = d->poller;
    int told = flags & QEventLoop::ExcludeSocketNotifiers ? d->wakeUp.waitAlone(timeoutMs)
                                                          : poller->poll(timeoutMs);
    if (timersToo && d->timers.fire())
        ++told;
    // Whoever woke this turn is served by its end; what was posted meanwhile is sent by the next.
    const int state = d->state.exchange(EventDispatcherPrivate::Running);
    return told > 0 || state == EventDispatcherPrivate::WokenUp;
}

void EventDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    d->updateNotified(notifier, true);
}

void EventDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    d->updateNotified(notifier, false);
}

void EventDispatcherPrivate::updateNotified(QSocketNotifier *notifier, bool registered)
{
    std::unique_ptr<NotifiedDescriptor> &entry = notified[notifier->socket()];
    if (!entry) {
        entry = std::make_unique<NotifiedDescriptor>();
        entry->descriptor = int(notifier->socket());
        Poller::adopt(entry.get(), poller);
    }
    QSocketNotifier *&slot = entry->notifiers[notifier->type()];
    if (registered && slot && slot != notifier)
        qWarning("Penstock::EventDispatcher: two QSocketNotifiers of one type on descriptor %lld",
                 qlonglong(notifier->socket()));
    if (registered)
        slot = notifier;
    else if (slot == notifier)
        slot = nullptr;
    const Error error = entry->watch();
    if (!error.isNull()) {
        qWarning("Penstock::EventDispatcher: a QSocketNotifier was refused: %s",
                 qPrintable(error.detail()));
    }
    if (entry->interest() == Poller::None)
        notified.erase(notifier->socket());
}

void EventDispatcher::registerTimer(int timerId, qint64 intervalMs, Qt::TimerType type,
                                    QObject *object)
{
    d->timers.add(timerId, std::chrono::milliseconds(intervalMs), type, object);
}

bool EventDispatcher::unregisterTimer(int timerId)
{
    return d->timers.remove(timerId);
}

bool EventDispatcher::unregisterTimers(QObject *object)
{
    return d->timers.removeAll(object);
}

QList<EventDispatcher::TimerInfo> EventDispatcher::registeredTimers(QObject *object) const
{
    return d->timers.of(object);
}

int EventDispatcher::remainingTime(int timerId)
{
    return d->timers.remainingMs(timerId);
}

void EventDispatcher::wakeUp()
{
    if (d->state.exchange(EventDispatcherPrivate::WokenUp) == EventDispatcherPrivate::Waiting)
        d->wakeUp.ring();
}

void EventDispatcher::interrupt()
{
    d->interrupted.store(true);
    wakeUp();
}

} // namespace Penstock
