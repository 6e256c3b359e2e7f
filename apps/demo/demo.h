// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "scene.h"
#include "signals.h"
#include "viewer.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <chrono>
#include <memory>

/// The demonstration: a scene, and something that shows it, until that is closed.
class Demo : public QObject
{
    Q_OBJECT

public:
    /// @a limit: it ends by itself then; 0 for never.
    Demo(Viewer::Kind kind, int snapshots, std::chrono::seconds limit);
    ~Demo() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void ready();
    void stop();
    void viewerEnded(const QString &problem);
    static void say(const QString &sentence);
    static void complain(const QString &sentence);

    std::unique_ptr<Scene> m_scene;
    Viewer m_viewer;
    Signals m_signals;
    QTimer m_limit;
};
