// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

namespace Penstock {

class MainWindow;

/// Takes pictures of each view, light and dark, once there is something to see; then ends the program, with 1 where one could not be
/// written.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(MainWindow *window, const QString &folder);

    void start();

private:
    void next();
    bool prepare();
    void show(int view);
    void take(const QString &name);
    void end();

    MainWindow *const m_window;
    const QString m_folder;
    QTimer m_timer;
    int m_step = 0;
    bool m_failed = false; ///< one could not be written
};

} // namespace Penstock
