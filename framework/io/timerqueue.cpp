// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/timerqueue_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>

#include <limits>
#include <vector>

namespace Penstock {

void TimerQueue::add(int id, std::chrono::milliseconds interval, Qt::TimerType type,
                     QObject *object)
{
    const Clock::time_point due = Clock::now() + interval;
    m_timers.insert_or_assign(id, Timer{interval, type, object, due});
    m_order.emplace(due, id);
}

void TimerQueue::unschedule(int id, Clock::time_point due)
{
    const auto [first, last] = m_order.equal_range(due);
    for (auto it = first; it != last; ++it) {
        if (it->second == id) {
            m_order.erase(it);
            return;
        }
    }
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    unschedule(id, found->second.due);
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(const QObject *object)
{
    std::vector<int> ids;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            ids.push_back(id);
    }
    for (const int id : ids)
        remove(id);
    return !ids.empty();
}

QList<TimerQueue::TimerInfo> TimerQueue::of(const QObject *object) const
{
    QList<TimerInfo> list;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            list.append(TimerInfo(id, int(timer.interval.count()), timer.type));
    }
    return list;
}

int TimerQueue::remainingMs(int id) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(found->second.due - Clock::now());
    return int(std::max<std::chrono::milliseconds::rep>(left.count(), 0));
}

int TimerQueue::timeoutMs() const
{
    if (m_order.empty())
        return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(m_order.begin()->first - Clock::now());
    constexpr auto most = std::chrono::milliseconds::rep(std::numeric_limits<int>::max());
    return int(std::clamp<std::chrono::milliseconds::rep>(left.count(), 0, most));
}

bool TimerQueue::fire()
{
    const Clock::time_point now = Clock::now();
    std::vector<int> due;
    for (auto it = m_order.begin(); it != m_order.end() && it->first <= now; ++it)
        due.push_back(it->second);
    for (const int id : due) {
        const auto found = m_timers.find(id);
        if (found == m_timers.end() || found->second.due > now)
            continue; // removed, or made again, by one of the others
        Timer &timer = found->second;
        unschedule(id, timer.due);
        timer.due = std::max(timer.due + timer.interval, now + std::chrono::nanoseconds(1));
        timer.firing = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        // Not in the order meanwhile: an event loop inside would never rest. Removed and made again, it is there.
        const auto still = m_timers.find(id);
        if (still != m_timers.end() && std::exchange(still->second.firing, false))
            m_order.emplace(still->second.due, id);
    }
    return !due.empty();
}

} // namespace Penstock
