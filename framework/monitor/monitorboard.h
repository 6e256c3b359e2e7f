// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitortotals.h>

#include <QtCore/qset.h>

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace Penstock {

/// A time of the steady clock as frames have it.
inline qint64 toMonitorTime(std::chrono::steady_clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time.time_since_epoch()).count();
}
inline qint64 monitorNow()
{
    return toMonitorTime(std::chrono::steady_clock::now());
}

/// What watchers of a loop ask for, all of them together.
struct MonitorDemand
{
    int intervalMs = 0; ///< how often rows are brought up to date; 0: nobody watches
    bool allEvents = false;
    bool allPayload = false;
    QSet<quint64> events{}; ///< rows whose callbacks are recorded
    QSet<quint64> payload{}; ///< rows whose bytes are recorded
    QSet<quint64> details{}; ///< rows whose kernel queues are looked at
    qsizetype payloadBytes = 0; ///< of each piece, at most

    friend bool operator==(const MonitorDemand &, const MonitorDemand &) = default;
};

/// What is known of one loop: written by its thread, read by the monitor's, so that it can be told even while a callback
/// does not return. All functions: any thread, each call on its own.
class PENSTOCK_MONITOR_EXPORT MonitorBoard
{
public:
    static constexpr size_t maxEvents = 20'000;
    static constexpr qsizetype maxPayloadBytes =
        8 * 1024 * 1024; ///< of all events, their texts included
    static constexpr size_t maxEndedRows = 2'000;
    static constexpr size_t maxTotals = 200; ///< then servers are told apart no more

    explicit MonitorBoard(quint64 number);
    Q_DISABLE_COPY_MOVE(MonitorBoard)

    /// Of the loop in its program, from 1 on.
    quint64 number() const noexcept { return m_number; }

    // for the loop's thread
    /// The row as it is now; new, or compared with what it was.
    void set(const MonitorRow &row);
    /// All rows have been set once; what changes from now on is of the next tick.
    void endTick();
    /// The same as set(), for the last time; the row is kept as long as there is room.
    void end(const MonitorRow &row);
    /// An event that @a fill(&event) fills in, of one that was before: all but its sequence. In place, since it happens some
    /// hundred thousand times a second.
    template <typename Fill>
    void add(Fill fill)
    {
        const std::lock_guard lock(m_mutex);
        MonitorEvent &event = nextEvent();
        fill(&event);
        event.sequence = m_lastEvent;
        m_payloadBytes += payloadOf(event);
        if (m_payloadBytes > maxPayloadBytes)
            dropPayload();
    }
    /// Forgets all rows, events and totals: nobody watches any more.
    void clear();
    /// The callback that has begun, or null where none runs any more.
    void setRunning(const char *name, quint64 id, qint64 since) noexcept;

    // for watchers
    struct Running
    {
        const char *name = nullptr; ///< null where the loop is in none
        quint64 id = 0;
        qint64 since = 0;
    };
    Running running() const noexcept;
    /// Since when the loop has not done what it was due to do for its watchers, in microseconds of the steady clock: it is held
    /// up by a callback, or by anything else in its thread. 0 where it does as it should.
    qint64 silentSince(qint64 now) const;
    /// How far a watcher has come.
    struct Position
    {
        quint32 tick = 0; ///< all changes up to it are known
        quint32 next = 0; ///< the tick that will be known after the round in progress
        quint64 after = 0; ///< the last row of that round so far
        bool inRound = false;
        bool fresh = true; ///< nothing is known
        /// The last event when the rows of the round had all been told: none up to it is of a row that was not, and of those
        /// that were told to have ended none comes after it.
        quint64 lastEvent = 0;
    };
    /// Calls @a visit(row, isChanged(index)) for rows that have changed since @a position, at most @a maxRows of them, and
    /// until it says false; the position moves on. True where more are left. *@a reset says that the watcher has to forget all rows before: it missed
    /// the end of some.
    bool visitChanges(Position *position, size_t maxRows, bool *reset,
                      const std::function<bool(const MonitorRow &,
                                               const std::function<bool(int)> &)> &visit) const;
    /// Calls @a visit for events after @a sequence, which moves on, until it says false. Returns how many were lost
    /// before.
    quint64 visitEvents(quint64 *sequence,
                        const std::function<bool(const MonitorEvent &)> &visit) const;
    /// Of all rows that there are and have been, since somebody watched.
    MonitorTotalsByKey totals() const;
    size_t rowCount() const;
    quint64 lastEvent() const;

    /// What watchers ask for now; the loop is woken by @a demandChanged where it has changed.
    void setDemand(const MonitorDemand &demand);
    MonitorDemand demand() const;
    /// The same for the loop, which is woken anew from now on.
    MonitorDemand takeDemand();
    /// Called by setDemand() in the thread that calls it, once until takeDemand(), and not after it was replaced. Null for none.
    void setDemandChanged(std::function<void()> demandChanged);

private:
    struct Stored
    {
        MonitorRow row;
        std::array<quint32, monitorNumberCount + monitorTextCount> changed{};
        quint32 lastChange = 0;
        /// Where it is counted, once it has been: a key stays its own, so that no sum ever shrinks.
        mutable MonitorTotalsByKey::value_type *account = nullptr;
    };
    Stored &store(const MonitorRow &row);
    MonitorTotalsByKey::value_type &accountOf(const Stored &stored) const;
    static qsizetype payloadOf(const MonitorEvent &event)
    {
        return event.data.size()
            + qsizetype(sizeof(QChar)) * (event.thrown.size() + event.peer.size());
    }

    const quint64 m_number;
    mutable std::mutex m_mutex;
    std::map<quint64, Stored> m_rows;
    std::deque<quint64> m_ended;
    mutable MonitorTotalsByKey m_endedTotals; ///< of rows that have ended
    quint32 m_tick = 1; ///< that changes belong to
    quint32 m_completed = 0; ///< no change belongs to it any more
    quint32 m_forgottenTick = 0; ///< whoever has not come as far missed the end of a row
    MonitorEvent &nextEvent();
    void dropPayload();
    MonitorEvent &slot(quint64 sequence) { return m_events[sequence % maxEvents]; }
    const MonitorEvent &slot(quint64 sequence) const { return m_events[sequence % maxEvents]; }
    std::vector<MonitorEvent> m_events; ///< a ring, empty before the first
    quint64 m_firstEvent = 1; ///< that is kept
    quint64 m_lastEvent = 0;
    qsizetype m_payloadBytes = 0;
    MonitorDemand m_demand;
    std::function<void()> m_demandChanged;
    bool m_demandTold = false; ///< and not taken yet
    qint64 m_dueSince = 0; ///< when it was asked for something, or did what it was asked for, last
    std::atomic<const char *> m_runningName{nullptr};
    std::atomic<quint64> m_runningId{0};
    std::atomic<qint64> m_runningSince{0};
};

} // namespace Penstock
