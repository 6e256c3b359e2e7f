// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qsocketnotifier.h>

#include <memory>

/// Tells of SIGINT, SIGTERM and SIGHUP from the event loop, once. A second one does what it does by default. One a program.
class Signals : public QObject
{
    Q_OBJECT

public:
    Signals();
    ~Signals() override;

Q_SIGNALS:
    void interrupted();

private:
    int m_ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};
