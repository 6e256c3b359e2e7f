// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "serverprocess.h"

#include <QtCore/qcoreapplication.h>

ServerProcess::ServerProcess(const QStringList &endpoints) : m_requested(endpoints)
{
    m_process.setProgram(QCoreApplication::applicationDirPath() + QLatin1String("/penstock"));
    m_process.setArguments(QStringList{QStringLiteral("serve")} + endpoints
                           + QStringList{QStringLiteral("--protocol"), QStringLiteral("echo")});
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServerProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, &ServerProcess::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(
                tr("%1 cannot be started: %2").arg(m_process.program(), m_process.errorString()));
    });
}

ServerProcess::~ServerProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(2000);
}

void ServerProcess::start()
{
    m_process.start();
}

void ServerProcess::stop()
{
    m_stopping = true;
    m_process.terminate();
}

void ServerProcess::readOutput()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        const QString start = QStringLiteral("listening on ");
        if (line.startsWith(start))
            m_bound.append(line.mid(start.size()).section(QLatin1Char(' '), 0, 0));
        if (m_bound.size() == m_requested.size()) {
            Q_EMIT listening(std::exchange(m_bound, {}));
            return;
        }
    }
}

void ServerProcess::finished(int exitCode, QProcess::ExitStatus status)
{
    if (m_stopping && status == QProcess::NormalExit && exitCode == 0)
        Q_EMIT ended(QString());
    else
        Q_EMIT ended(tr("the server ended with status %1").arg(exitCode));
}
