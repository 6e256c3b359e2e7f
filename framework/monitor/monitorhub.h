// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>
#include <penstock/monitor/monitorboard.h>
#include <penstock/monitor/monitorframe.h>
#include <penstock/monitor/monitormessage.h>

#include <QtCore/qbasictimer.h>
#include <QtCore/qcborarray.h>
#include <QtCore/qcbormap.h>
#include <QtCore/qpointer.h>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace Penstock {

class MonitorSession;
class MonitorRecorder;

/// What the sessions of a program's watchers share: its loops, and what it says of itself.
/// All functions: any thread.
class PENSTOCK_MONITOR_EXPORT MonitorHub
{
public:
    /// What watchers are told of the program, and what they may do.
    struct About
    {
        QString program{}; ///< its path
        QString name{}; ///< as it wants to be called
        bool allowControl = false; ///< watchers may close, send …
        bool allowPayload = true; ///< watchers may ask for what is sent and received
        std::function<Error(Transport *)>
            refusal{}; ///< why a watcher is not let in; null, or none, where it is
        std::chrono::milliseconds messagePatience{10'000}; ///< with a message that is begun
        std::chrono::milliseconds readingPatience{60'000}; ///< with one that does not read
    };

    explicit MonitorHub(About about);
    Q_DISABLE_COPY_MOVE(MonitorHub)

    const About &about() const { return m_about; }
    /// The header of the hello.
    QCborMap hello() const;

    /// A loop that is watched from now on. @a act is called in any thread with what a watcher asks for, and calls back.
    using Reply = std::function<void(const Error &)>;
    using Act = std::function<void(quint64 id, const QString &action, const QCborMap &arguments,
                                   const Reply &reply)>;
    std::shared_ptr<MonitorBoard> addLoop(Act act);
    void removeLoop(const MonitorBoard *board);
    struct Loop
    {
        std::shared_ptr<MonitorBoard> board;
        Act act;
    };
    std::vector<Loop> loops() const;
    /// What "plugins" is answered with; called in the monitor's thread.
    void setPlugins(std::function<QCborArray()> plugins);
    QCborArray plugins() const;

    /// What @a session asks for, in the place of what it did before. All loops, those to come too, are asked for what any session wants.
    void setDemand(const void *session, const MonitorDemand &demand);
    void dropDemands(const void *session);
    /// Whether all loops record what metricsPage() tells.
    void setMetrics(bool on = true);
    /// Of all loops that there are, and, since setMetrics(), have been.
    MonitorTotalsByKey totals() const;
    /// @a change more of them; returns how many there are.
    int countMetricsSession(int change) { return m_metricsSessions += change; }
    int countWatchers(int change) { return m_watchers += change; }

private:
    void apply();
    void keepTotals(const MonitorBoard &board);

    const About m_about;
    mutable std::mutex m_mutex;
    std::vector<Loop> m_loops;
    quint64 m_lastLoop = 0;
    std::map<const void *, MonitorDemand> m_demands; ///< by session
    MonitorTotalsByKey m_endedTotals; ///< of loops that have ended
    std::function<QCborArray()> m_plugins;
    bool m_metrics = false;
    std::atomic<int> m_metricsSessions{0};
    std::atomic<int> m_watchers{0};
};

} // namespace Penstock
