// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "monitortable.h"

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>
#include <penstock/monitor/monitoredprograms.h>

#include <QtCore/qcommandlineoption.h>

#include <chrono>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace Penstock {

/// What the command line of `penstock monitor` says.
struct MonitorSettings
{
    QString
        target; ///< a PID, an endpoint, or a recording's path; empty for the only program there is
    bool list = false;
    bool once = false;
    bool json = false;
    QString recordPath;
    QString pcapngPath;
    bool timeline = false;
    qint64 payloadBytes = 0; ///< of each piece; 0: none
    std::chrono::milliseconds interval{1000};
    MonitorView view;

    static QList<QCommandLineOption> options();
    /// The detail of the error is a sentence for people.
    static Result<MonitorSettings> from(const QCommandLineParser &arguments);
};

/// A program, or a recording of one.
struct MonitorTarget
{
    Endpoint endpoint; ///< null for a recording
    QString path;
};

/// Those that can be watched; not this one, which can only where PENSTOCK_MONITOR is set for it, too.
QList<MonitoredProgram> otherPrograms();

/// What @a text names, or the only program that there is. The detail of the error is a sentence for people; its kind is NotFound where
/// there is nothing of that name.
Result<MonitorTarget> monitorTarget(const QString &text);

/// A line, and no more, of `penstock monitor --list`.
QString programLine(const MonitoredProgram &program);

} // namespace Penstock
