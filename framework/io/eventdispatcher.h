// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/export.h>
#include <penstock/io/poller.h>

#include <QtCore/qabstracteventdispatcher.h>

#include <memory>

namespace Penstock {

class EventDispatcherPrivate;

/// A Qt event dispatcher on epoll, for programs without a GUI and for worker threads: what a turn of the event loop
/// costs does not grow with the number of descriptors, and a turn needs one system call. Timers, posted events and
/// QSocketNotifiers work as with Qt's own, but for one thing: epoll knows a descriptor once, so that a descriptor which a
/// transport has cannot have a QSocketNotifier too. Whichever comes second is refused: the notifier with a warning, the
/// transport with an error. A duplicate of the descriptor, dup(2), can have one.
///
/// Install it before the application object is made: `QCoreApplication::setEventDispatcher(new EventDispatcher)`, or in a
/// thread with QThread::setEventDispatcher() before the thread starts; Qt owns it then. A GUI program keeps the
/// dispatcher of its platform and loses little: see Poller. All timers are as precise as the system allows, coarse
/// ones too.
class PENSTOCK_IO_EXPORT EventDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EventDispatcher(QObject *parent = nullptr);
    ~EventDispatcher() override;

    /// The poller of the dispatcher's thread.
    std::shared_ptr<Poller> poller() const;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 intervalMs, Qt::TimerType type,
                       QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    /// Any thread.
    void wakeUp() override;
    /// Any thread.
    void interrupt() override;

private:
    const std::unique_ptr<EventDispatcherPrivate> d;
};

} // namespace Penstock
