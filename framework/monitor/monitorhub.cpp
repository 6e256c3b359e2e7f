// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitorhub.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>

#include <algorithm>

namespace Penstock {

namespace {

/// How old what a page tells may be.
constexpr int metricsIntervalMs = 1'000;

} // namespace

MonitorHub::MonitorHub(About about) : m_about(std::move(about)) { }

QCborMap MonitorHub::hello() const
{
    QCborMap hello;
    hello.insert(QLatin1StringView("version"), monitorProtocolVersion);
    hello.insert(QLatin1StringView("program"), m_about.program);
    hello.insert(QLatin1StringView("name"), m_about.name);
    hello.insert(QLatin1StringView("pid"), QCoreApplication::applicationPid());
    hello.insert(QLatin1StringView("qt"), QString::fromLatin1(qVersion()));
    hello.insert(QLatin1StringView("control"), m_about.allowControl);
    hello.insert(QLatin1StringView("payload"), m_about.allowPayload);
    // The two clocks at one time, so that a watcher can show the hour of what happened.
    hello.insert(QLatin1StringView("steady"), monitorNow());
    hello.insert(QLatin1StringView("wall"), QDateTime::currentMSecsSinceEpoch());
    return hello;
}

std::shared_ptr<MonitorBoard> MonitorHub::addLoop(Act act)
{
    const std::lock_guard lock(m_mutex);
    m_loops.push_back({std::make_shared<MonitorBoard>(++m_lastLoop), std::move(act)});
    apply();
    return m_loops.back().board;
}

void MonitorHub::removeLoop(const MonitorBoard *board)
{
    const std::lock_guard lock(m_mutex);
    if (m_metrics)
        keepTotals(*board);
    std::erase_if(m_loops, [board](const Loop &loop) { return loop.board.get() == board; });
}

/// Nothing of it is open any more.
void MonitorHub::keepTotals(const MonitorBoard &board)
{
    for (auto &[key, totals] : board.totals()) {
        MonitorTotals ended = totals;
        ended.open = ended.bufferedBytes = 0;
        MonitorTotals::Key kept = key;
        if (m_endedTotals.size() >= MonitorBoard::maxTotals && !m_endedTotals.contains(kept))
            kept.server = QStringLiteral("others");
        m_endedTotals[kept].add(ended);
    }
}

MonitorTotalsByKey MonitorHub::totals() const
{
    const std::lock_guard lock(m_mutex);
    MonitorTotalsByKey totals = m_endedTotals;
    for (const Loop &loop : m_loops) {
        for (const auto &[key, each] : loop.board->totals())
            totals[key].add(each);
    }
    return totals;
}

std::vector<MonitorHub::Loop> MonitorHub::loops() const
{
    const std::lock_guard lock(m_mutex);
    return m_loops;
}

void MonitorHub::setPlugins(std::function<QCborArray()> plugins)
{
    const std::lock_guard lock(m_mutex);
    m_plugins = std::move(plugins);
}

QCborArray MonitorHub::plugins() const
{
    std::function<QCborArray()> plugins;
    {
        const std::lock_guard lock(m_mutex);
        plugins = m_plugins;
    }
    return plugins ? plugins() : QCborArray();
}

void MonitorHub::setDemand(const void *session, const MonitorDemand &demand)
{
    const std::lock_guard lock(m_mutex);
    m_demands[session] = demand;
    apply();
}

void MonitorHub::dropDemands(const void *session)
{
    const std::lock_guard lock(m_mutex);
    if (m_demands.erase(session) > 0)
        apply();
}

void MonitorHub::setMetrics(bool on)
{
    const std::lock_guard lock(m_mutex);
    m_metrics = on;
    apply();
}

void MonitorHub::apply()
{
    MonitorDemand all;
    all.intervalMs = m_metrics ? metricsIntervalMs : 0;
    for (const auto &[session, one] : m_demands) {
        all.intervalMs = all.intervalMs ? std::min(all.intervalMs, one.intervalMs) : one.intervalMs;
        all.allEvents |= one.allEvents;
        all.allPayload |= one.allPayload;
        all.events += one.events;
        all.payload += one.payload;
        all.details += one.details;
        all.payloadBytes = std::max(all.payloadBytes, one.payloadBytes);
    }
    for (const Loop &each : m_loops)
        each.board->setDemand(all);
}

} // namespace Penstock
