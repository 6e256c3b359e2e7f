// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitorboard.h>

#include <utility>

namespace Penstock {

namespace {

/// So late a loop may be that has much to do; its timers are as exact as a twentieth of their interval.
constexpr qint64 patienceMicroseconds = 500'000;

} // namespace

MonitorBoard::MonitorBoard(quint64 number) : m_number(number) { }

void MonitorBoard::endTick()
{
    const std::lock_guard lock(m_mutex);
    m_completed = m_tick++;
    m_dueSince = monitorNow();
}

void MonitorBoard::set(const MonitorRow &row)
{
    const std::lock_guard lock(m_mutex);
    store(row);
}

MonitorBoard::Stored &MonitorBoard::store(const MonitorRow &row)
{
    const auto [found, isNew] = m_rows.try_emplace(row.id);
    Stored &stored = found->second;
    if (isNew) {
        stored.row = row;
        stored.changed.fill(m_tick);
        stored.lastChange = m_tick;
        return stored;
    }
    for (size_t i = 0; i < row.numbers.size(); ++i) {
        if (stored.row.numbers[i] == row.numbers[i])
            continue;
        stored.row.numbers[i] = row.numbers[i];
        stored.changed[i] = stored.lastChange = m_tick;
    }
    for (size_t i = 0; i < row.texts.size(); ++i) {
        if (stored.row.texts[i] == row.texts[i])
            continue;
        stored.row.texts[i] = row.texts[i];
        stored.changed[row.numbers.size() + i] = stored.lastChange = m_tick;
    }
    return stored;
}

void MonitorBoard::end(const MonitorRow &row)
{
    const std::lock_guard lock(m_mutex);
    const Stored &stored = store(row);
    if (row.kind() != MonitorKind::Server)
        accountOf(stored).second.add(row);
    m_ended.push_back(row.id);
    while (m_ended.size() > maxEndedRows) {
        if (const auto oldest = m_rows.find(m_ended.front()); oldest != m_rows.end()) {
            m_forgottenTick = std::max(m_forgottenTick, oldest->second.lastChange);
            m_rows.erase(oldest);
        }
        m_ended.pop_front();
    }
}

/// Takes the place of the oldest.
MonitorEvent &MonitorBoard::nextEvent()
{
    if (m_events.empty())
        m_events.resize(maxEvents);
    if (++m_lastEvent - m_firstEvent == maxEvents)
        m_payloadBytes -= payloadOf(slot(m_firstEvent++));
    return slot(m_lastEvent);
}

void MonitorBoard::dropPayload()
{
    while (m_payloadBytes > maxPayloadBytes) {
        MonitorEvent &oldest = slot(m_firstEvent++);
        m_payloadBytes -= payloadOf(oldest);
        oldest = MonitorEvent();
    }
}

void MonitorBoard::clear()
{
    const std::lock_guard lock(m_mutex);
    m_rows.clear();
    m_ended.clear();
    m_endedTotals.clear();
    m_events = {};
    m_firstEvent = m_lastEvent + 1;
    m_payloadBytes = 0;
    m_forgottenTick = m_completed = m_tick++;
}

void MonitorBoard::setRunning(const char *name, quint64 id, qint64 since) noexcept
{
    m_runningId.store(id, std::memory_order_relaxed);
    m_runningSince.store(since, std::memory_order_relaxed);
    m_runningName.store(name, std::memory_order_release);
}

MonitorBoard::Running MonitorBoard::running() const noexcept
{
    Running now;
    now.name = m_runningName.load(std::memory_order_acquire);
    now.id = m_runningId.load(std::memory_order_relaxed);
    now.since = m_runningSince.load(std::memory_order_relaxed);
    return now;
}

qint64 MonitorBoard::silentSince(qint64 now) const
{
    const std::lock_guard lock(m_mutex);
    if (m_demand.intervalMs <= 0 || !m_demandChanged)
        return 0;
    const qint64 interval = m_demandTold ? 0 : qint64(m_demand.intervalMs) * 1'000;
    return now - m_dueSince > interval + interval / 10 + patienceMicroseconds ? m_dueSince : 0;
}

bool MonitorBoard::visitChanges(
    Position *position, size_t maxRows, bool *reset,
    const std::function<bool(const MonitorRow &, const std::function<bool(int)> &)> &visit) const
{
    const std::lock_guard lock(m_mutex);
    *reset = false;
    if (!position->inRound) {
        if (position->tick < m_forgottenTick) {
            *reset = !position->fresh;
            position->tick = 0;
        }
        position->inRound = true;
        position->fresh = false;
        position->next = m_completed;
        position->after = 0;
    }
    const quint32 known = position->tick;
    size_t visited = 0;
    for (auto at = m_rows.upper_bound(position->after); at != m_rows.end(); ++at) {
        const Stored &stored = at->second;
        if (stored.lastChange <= known)
            continue;
        if (visited == maxRows)
            return true;
        const bool goOn = visit(stored.row, [&stored, known](int index) {
            return stored.changed[size_t(index)] > known;
        });
        position->after = at->first;
        visited = goOn ? visited + 1 : maxRows;
    }
    position->tick = position->next;
    position->inRound = false;
    position->lastEvent = m_lastEvent;
    return false;
}

quint64 MonitorBoard::visitEvents(quint64 *sequence,
                                  const std::function<bool(const MonitorEvent &)> &visit) const
{
    const std::lock_guard lock(m_mutex);
    if (m_lastEvent <= *sequence)
        return 0;
    quint64 lost = 0;
    if (*sequence + 1 < m_firstEvent) {
        lost = m_firstEvent - *sequence - 1;
        *sequence = m_firstEvent - 1;
    }
    while (*sequence < m_lastEvent && visit(slot(*sequence + 1)))
        ++*sequence;
    return lost;
}

MonitorTotalsByKey::value_type &MonitorBoard::accountOf(const Stored &stored) const
{
    if (stored.account)
        return *stored.account;
    const MonitorRow &row = stored.row;
    MonitorTotals::Key key{QString(), row[MonitorText::Transport], row.kind()};
    const auto parent = m_rows.find(quint64(row[MonitorNumber::Parent]));
    if (parent != m_rows.end() && parent->second.row.kind() == MonitorKind::Server)
        key.server = parent->second.row[MonitorText::Local];
    if (m_endedTotals.size() >= maxTotals && !m_endedTotals.contains(key))
        key.server = QStringLiteral("others");
    stored.account = &*m_endedTotals.try_emplace(key).first;
    return *stored.account;
}

MonitorTotalsByKey MonitorBoard::totals() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<const Stored *> open;
    for (const auto &[id, stored] : m_rows) {
        if (stored.row.kind() == MonitorKind::Server || stored.row.state() == MonitorState::Lost)
            continue;
        accountOf(stored);
        open.push_back(&stored);
    }
    MonitorTotalsByKey totals = m_endedTotals;
    for (const Stored *stored : open)
        totals[stored->account->first].add(stored->row);
    return totals;
}

size_t MonitorBoard::rowCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows.size();
}

quint64 MonitorBoard::lastEvent() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastEvent;
}

void MonitorBoard::setDemand(const MonitorDemand &demand)
{
    const std::lock_guard lock(m_mutex);
    if (m_demand == demand)
        return;
    m_demand = demand;
    if (!m_demandChanged || std::exchange(m_demandTold, true))
        return;
    m_dueSince = monitorNow();
    m_demandChanged();
}

MonitorDemand MonitorBoard::takeDemand()
{
    const std::lock_guard lock(m_mutex);
    m_demandTold = false;
    return m_demand;
}

MonitorDemand MonitorBoard::demand() const
{
    const std::lock_guard lock(m_mutex);
    return m_demand;
}

void MonitorBoard::setDemandChanged(std::function<void()> demandChanged)
{
    const std::lock_guard lock(m_mutex);
    m_demandChanged = std::move(demandChanged);
    m_demandTold = false;
}

} // namespace Penstock
