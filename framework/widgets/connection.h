// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorsource.h>
#include <penstock/widgets/export.h>

namespace Penstock {

/// What a program that is watched said last.
struct WatchedProgram
{
    QString name;
    qint64 processId = 0;
    qint64 now = 0; ///< by its steady clock, in microseconds
    QList<MonitorSource::Loop> loops;
    bool isGone = false; ///< it tells no more
};

/// A connection, server or process of it: the row, and what watching it adds.
struct PENSTOCK_WIDGETS_EXPORT Connection
{
    MonitorRow row;
    quint64 loop = 0;
    double receivedPerSecond = 0;
    double sentPerSecond = 0;
    const WatchedProgram *program = nullptr; ///< never null while it is shown

    bool isEnded() const { return row.state() == MonitorState::Lost || program->isGone; }
    /// How long it has lived, or lived; in microseconds, as all times.
    qint64 age() const;
    qint64 idle() const; ///< since the last activity; 0 where there was none, or it has ended
    qint64 readingPaused() const; ///< how long it has been; 0 while it is not
    qint64 writingPaused() const;
    /// See Penstock::whyStuck().
    QString whyStuck() const;
    /// The other end, or what stands for it: "tcp://10.0.0.1:7000", "stdout".
    QString name() const;
};

} // namespace Penstock
