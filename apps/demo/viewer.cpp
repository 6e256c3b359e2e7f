// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "viewer.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>

#include <chrono>

#include <unistd.h>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace std::chrono_literals;

namespace {

QString program(const char *name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name);
}

Viewer::Kind withoutWindow()
{
    const bool isTerminal = ::isatty(STDIN_FILENO) != 0 && ::isatty(STDOUT_FILENO) != 0;
    return isTerminal ? Viewer::Kind::Terminal : Viewer::Kind::Text;
}

} // namespace

Viewer::Kind Viewer::fitting()
{
    const bool hasDisplay =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    return hasDisplay && QFileInfo(program("penstock-inspector")).isExecutable() ? Kind::Window
                                                                                 : withoutWindow();
}

Viewer::Viewer(Kind kind, int snapshots) : m_kind(kind), m_snapshots(snapshots)
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(&m_process, &QProcess::finished, this, &Viewer::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(
                tr("%1 cannot be started: %2").arg(m_process.program(), m_process.errorString()));
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &Viewer::run);
}

Viewer::~Viewer()
{
    m_process.disconnect(this);
}

void Viewer::start()
{
    if (m_kind == Kind::Text)
        m_pause.start(); // there is nothing to see yet
    else if (m_kind != Kind::None)
        run();
}

void Viewer::run()
{
    const QString self = QString::number(QCoreApplication::applicationPid());
    if (m_kind == Kind::Window)
        m_process.start(program("penstock-inspector"), {self});
    else if (m_kind == Kind::Terminal)
        m_process.start(program("penstock"), {QStringLiteral("monitor"), self});
    else
        m_process.start(program("penstock"),
                        {QStringLiteral("monitor"), self, QStringLiteral("--once")});
}

void Viewer::stop()
{
    m_isStopping = true;
    m_pause.stop();
    if (m_process.state() == QProcess::NotRunning)
        Q_EMIT ended({});
    else
        m_process.terminate();
}

void Viewer::finished(int exitCode, QProcess::ExitStatus status)
{
    const bool isFine = status == QProcess::NormalExit && exitCode == 0;
    if (m_isStopping)
        return Q_EMIT ended({});
    if (!isFine && m_kind == Kind::Window)
        return replace();
    if (isFine && m_kind == Kind::Text && --m_snapshots > 0)
        return m_pause.start();
    // A monitor that Ctrl-C ended has done what it should.
    const bool byUser = m_kind == Kind::Terminal && exitCode > 128;
    Q_EMIT ended(isFine || byUser || status == QProcess::CrashExit
                     ? QString()
                     : tr("%1 ended with the code %2").arg(m_process.program()).arg(exitCode));
}

/// The display may be one that cannot be reached.
void Viewer::replace()
{
    m_kind = withoutWindow();
    Q_EMIT replaced();
    start();
}
