// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "exitcode.h"

#include <QtCore/qcommandlineoption.h>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
class QObject;
QT_END_NAMESPACE

namespace Penstock {

class Console;
class EventLoop;
class Monitor;

/// --metrics, of commands that have connections: serves what they do to Prometheus and the like.
class MetricsServer
{
public:
    static QCommandLineOption option();

    /// Calls @a begin, in the context of @a context, once the metrics of @a loop are served, at once where @a arguments do not ask for
    /// that; or @a failed, with a sentence.
    void start(const QCommandLineParser &arguments, EventLoop *loop, Console *console,
               QObject *context, const std::function<void()> &begin,
               const std::function<void(ExitCode, const QString &)> &failed);

private:
    std::shared_ptr<Monitor> m_monitor;
};

} // namespace Penstock
