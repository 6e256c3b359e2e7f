// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtimer.h>

/// Another program that shows this one: the inspector in a window, the monitor in a terminal, or some tables of its.
class Viewer : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Window, Terminal, Text, None };

    /// What fits where the program runs.
    static Kind fitting();

    /// @a snapshots: how many tables are written as text.
    Viewer(Kind kind, int snapshots);
    ~Viewer() override;

    Kind kind() const { return m_kind; }
    void start();
    /// Ends it; ended() follows.
    void stop();

Q_SIGNALS:
    /// It was closed by the user, stopped, or is done. @a problem is empty where all went well.
    void ended(const QString &problem);
    /// The window cannot be shown: the terminal, or text, takes its place.
    void replaced();

private:
    void run();
    void finished(int exitCode, QProcess::ExitStatus status);
    void replace();

    Kind m_kind;
    int m_snapshots;
    bool m_isStopping = false;
    QTimer m_pause;
    QProcess m_process;
};
