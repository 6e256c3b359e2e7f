// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qabstracteventdispatcher.h>

#include <chrono>
#include <map>
#include <unordered_map>

namespace Penstock {

/// The timers of an EventDispatcher, by the monotonic clock.
class TimerQueue
{
public:
    using Clock = std::chrono::steady_clock;
    using TimerInfo = QAbstractEventDispatcher::TimerInfo;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object);
    bool remove(int id);
    bool removeAll(const QObject *object);
    QList<TimerInfo> of(const QObject *object) const;
    /// -1 where there is no such timer.
    int remainingMs(int id) const;
    /// Until the next one is due, rounded up; -1 where there is none.
    int timeoutMs() const;
    /// Sends a timer event to each that is due now, once. Whether there was any.
    bool fire();

private:
    struct Timer
    {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        Clock::time_point due;
        bool firing =
            false; ///< its event is being handled: not in the order, and not sent again from inside
    };

    std::unordered_map<int, Timer> m_timers;
    std::multimap<Clock::time_point, int> m_order;

    void unschedule(int id, Clock::time_point due);
};

} // namespace Penstock
