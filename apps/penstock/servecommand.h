// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"
#include "interruption.h"
#include "metricsserver.h"
#include "serveoptions.h"

#include <penstock/loop/eventloop.h>

#include <QtCore/qtimer.h>

#include <map>
#include <memory>

namespace Penstock {

class ConnectionLog;

/// `penstock serve`: servers of one protocol, until the program is interrupted.
class ServeCommand : public Command
{
    Q_OBJECT

public:
    ServeCommand(Console *console, PluginRegistry *plugins);
    ~ServeCommand() override;

    QString summary() const override;
    CommandHelp help() const override;
    QList<QCommandLineOption> options() const override;
    QStringList repeatableOptions() const override;
    void start(const QCommandLineParser &arguments) override;

private:
    Error makeFactories();
    ProtocolKind kindOf(const Endpoint &endpoint) const;
    void bind(qsizetype index);
    void bound(qsizetype index, Server *server);
    void failedAt(qsizetype index, const Error &error);
    void serve();
    void tellServing();
    void interrupted(int signalNumber);
    void closeInOrder();
    void serverClosed();
    void closingTimedOut();

    ServeSettings m_settings;
    /// One of each kind for all servers: what its protocols share, they share across endpoints.
    std::map<ProtocolKind, ProtocolFactory> m_factories;
    QList<QPointer<Server>> m_servers; ///< in the order of the endpoints
    qsizetype m_openServers = 0;
    bool m_serving = false;
    bool m_closing = false;
    ExitCode m_exitCode = ExitCode::Ok;
    QTimer m_closeTimer;
    std::unique_ptr<Interruption> m_interruption;
    std::unique_ptr<ConnectionLog> m_log;
    MetricsServer m_metrics;
    EventLoop m_loop; ///< the last member: what it ends is told to the others
};

} // namespace Penstock
