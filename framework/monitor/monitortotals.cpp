// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitortotals.h>

namespace Penstock {

namespace {

constexpr MonitorNumber summed[] = {
    MonitorNumber::BytesReceived,     MonitorNumber::BytesSent,
    MonitorNumber::Callbacks,         MonitorNumber::Errors,
    MonitorNumber::WritesIgnored,     MonitorNumber::WritingPauses,
    MonitorNumber::WritingPausedTime, MonitorNumber::ReadingPauses,
    MonitorNumber::ReadingPausedTime,
};

} // namespace

void MonitorTotals::add(const MonitorRow &row)
{
    ++opened;
    if (row.state() != MonitorState::Lost) {
        ++open;
        bufferedBytes += row[MonitorNumber::BufferedBytes];
    } else if (!row[MonitorText::Reason].isEmpty()) {
        ++failed;
    }
    for (const MonitorNumber number : summed)
        sums[size_t(number)] += row[number];
}

void MonitorTotals::add(const MonitorTotals &other)
{
    open += other.open;
    opened += other.opened;
    failed += other.failed;
    bufferedBytes += other.bufferedBytes;
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += other.sums[i];
}

} // namespace Penstock
