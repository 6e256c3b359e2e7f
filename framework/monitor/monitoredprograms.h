// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/monitor/export.h>

#include <QtCore/qfilesystemwatcher.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

namespace Penstock {

/// A program of this user that lets itself be watched.
struct MonitoredProgram
{
    qint64 processId = 0;
    QString name; ///< of its file, as far as the system tells
    Endpoint endpoint; ///< of its monitor

    friend bool operator==(const MonitoredProgram &, const MonitoredProgram &) = default;
};

/// Where the monitors of this user's programs have their sockets, `<pid>.socket`: `penstock` in the user's runtime folder,
/// XDG_RUNTIME_DIR; where there is none, `penstock-<uid>` in that for temporary files.
PENSTOCK_MONITOR_EXPORT QString monitorFolder();
/// Where that of the process @a processId is.
PENSTOCK_MONITOR_EXPORT Endpoint monitorEndpoint(qint64 processId);
/// Those that run, by their process ids. Looks at the folder only: whether one answers is seen by connecting.
PENSTOCK_MONITOR_EXPORT QList<MonitoredProgram> monitoredPrograms();

/// Removes the sockets of programs that were killed.
PENSTOCK_MONITOR_EXPORT void removeStaleMonitors();

/// Follows monitoredPrograms() as they come and go. Any thread with an event loop; one's own each.
class PENSTOCK_MONITOR_EXPORT MonitoredPrograms : public QObject
{
    Q_OBJECT

public:
    explicit MonitoredPrograms(QObject *parent = nullptr);
    ~MonitoredPrograms() override;

    const QList<MonitoredProgram> &programs() const { return m_programs; }

Q_SIGNALS:
    void changed();

private:
    void look();

    QList<MonitoredProgram> m_programs;
    QFileSystemWatcher m_watcher;
    QTimer m_timer; ///< a program that is killed leaves its socket behind
};

} // namespace Penstock
