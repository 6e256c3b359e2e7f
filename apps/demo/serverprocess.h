// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>

/// `penstock serve`, as a child of this program. Ends it with SIGTERM, at the latest when it is deleted.
class ServerProcess : public QObject
{
    Q_OBJECT

public:
    explicit ServerProcess(const QStringList &endpoints);
    ~ServerProcess() override;

    void start();
    /// Asks it to close in order; ended() follows.
    void stop();

Q_SIGNALS:
    /// All endpoints are bound: with real ports.
    void listening(const QStringList &endpoints);
    /// @a problem is empty where it was stopped and ended as it should.
    void ended(const QString &problem);

private:
    void readOutput();
    void finished(int exitCode, QProcess::ExitStatus status);

    QProcess m_process;
    const QStringList m_requested;
    QStringList m_bound;
    bool m_stopping = false;
};
