// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorrow.h>

#include <map>
#include <tuple>

namespace Penstock {

/// What the connections of a kind have done in all, those that have ended included.
struct PENSTOCK_MONITOR_EXPORT MonitorTotals
{
    /// What is told apart. There are no more of them than MonitorBoard::maxTotals, however many servers a program makes.
    struct Key
    {
        QString
            server; ///< where the server of connections listens; empty for those that none accepted
        QString transport; ///< a plugin's id
        MonitorKind kind = MonitorKind::Stream;

        friend bool operator<(const Key &left, const Key &right)
        {
            return std::tie(left.server, left.transport, left.kind)
                < std::tie(right.server, right.transport, right.kind);
        }
    };

    qint64 open = 0; ///< now
    qint64 opened = 0;
    qint64 failed = 0; ///< ended with a reason
    qint64 bufferedBytes = 0; ///< now
    /// Sums of the numbers of rows.
    std::array<qint64, monitorNumberCount> sums{};

    qint64 operator[](MonitorNumber number) const { return sums[size_t(number)]; }
    void add(const MonitorRow &row);
    void add(const MonitorTotals &other);
};

using MonitorTotalsByKey = std::map<MonitorTotals::Key, MonitorTotals>;

} // namespace Penstock
