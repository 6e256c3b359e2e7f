// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitoredprograms.h>

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace Penstock {

namespace {

constexpr int lookIntervalMs = 2000;

bool isRunning(qint64 processId)
{
    return ::kill(pid_t(processId), 0) == 0 || errno == EPERM;
}

} // namespace

QString monitorFolder()
{
    const QString runtime = QFile::decodeName(qgetenv("XDG_RUNTIME_DIR"));
    if (QDir::isAbsolutePath(runtime))
        return runtime + QStringLiteral("/penstock");
    return QStringLiteral("%1/penstock-%2").arg(QDir::tempPath()).arg(::geteuid());
}

Endpoint monitorEndpoint(qint64 processId)
{
    return Endpoint(QStringLiteral("unix"),
                    QStringLiteral("%1/%2.socket").arg(monitorFolder()).arg(processId));
}

QList<MonitoredProgram> monitoredPrograms()
{
    QList<MonitoredProgram> programs;
    const QDir folder(monitorFolder());
    const QFileInfoList files =
        folder.entryInfoList({QStringLiteral("*.socket")}, QDir::System | QDir::Files);
    for (const QFileInfo &file : files) {
        bool isNumber = false;
        const qint64 processId = file.completeBaseName().toLongLong(&isNumber);
        if (!isNumber || processId <= 0 || file.ownerId() != ::geteuid() || !isRunning(processId))
            continue;
        QFile comm(QStringLiteral("/proc/%1/comm").arg(processId));
        const QByteArray name =
            comm.open(QIODevice::ReadOnly) ? comm.readAll().trimmed() : QByteArray();
        programs.append({processId, QString::fromUtf8(name), monitorEndpoint(processId)});
    }
    std::sort(programs.begin(), programs.end(),
              [](const MonitoredProgram &left, const MonitoredProgram &right) {
                  return left.processId < right.processId;
              });
    return programs;
}

MonitoredPrograms::MonitoredPrograms(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &MonitoredPrograms::look);
    connect(&m_timer, &QTimer::timeout, this, &MonitoredPrograms::look);
    m_timer.start(lookIntervalMs);
    look();
}

MonitoredPrograms::~MonitoredPrograms() = default;

void MonitoredPrograms::look()
{
    if (m_watcher.directories().isEmpty() && QFileInfo::exists(monitorFolder()))
        m_watcher.addPath(monitorFolder());
    QList<MonitoredProgram> programs = monitoredPrograms();
    if (programs == m_programs)
        return;
    m_programs = std::move(programs);
    Q_EMIT changed();
}

} // namespace Penstock
