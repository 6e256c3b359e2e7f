// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitoredprograms.h>

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Penstock {

namespace {

constexpr int lookIntervalMs = 2000;

/// As this user's: the number may be that of another process by now.
bool isRunning(qint64 processId)
{
    return ::kill(pid_t(processId), 0) == 0;
}

struct Socket
{
    QString path;
    qint64 processId;
};

/// Nobody listens: the process may be one that is not seen from here, as in another container.
bool isDead(const QString &path)
{
    const QByteArray file = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(file.size()) >= sizeof address.sun_path)
        return false;
    const int probe = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    std::copy(file.begin(), file.end(), address.sun_path);
    const bool isRefused =
        ::connect(probe, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        && errno == ECONNREFUSED;
    ::close(probe);
    return isRefused;
}

/// Of this user, whether anybody is behind them or not.
QList<Socket> socketsInFolder()
{
    QList<Socket> sockets;
    const QFileInfoList files =
        QDir(monitorFolder())
            .entryInfoList({QStringLiteral("*.socket")}, QDir::System | QDir::Files);
    for (const QFileInfo &file : files) {
        bool isNumber = false;
        const int processId = file.completeBaseName().toInt(&isNumber);
        if (isNumber && processId > 0 && file.ownerId() == ::geteuid())
            sockets.append({file.filePath(), processId});
    }
    return sockets;
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
    const QList<Socket> sockets = socketsInFolder();
    for (const auto &[path, processId] : sockets) {
        if (!isRunning(processId))
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

void removeStaleMonitors()
{
    const QList<Socket> sockets = socketsInFolder();
    for (const auto &[path, processId] : sockets) {
        if (!isRunning(processId) && isDead(path))
            QFile::remove(path);
    }
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
