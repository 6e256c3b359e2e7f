// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "bridge.h"
#include "command.h"
#include "interruption.h"
#include "metricsserver.h"
#include "opening.h"

#include <penstock/core/endpoint.h>
#include <penstock/loop/eventloop.h>
#include <penstock/loop/options.h>

#include <memory>

namespace Penstock {

/// `penstock connect`: standard input and output, joined with a peer.
class ConnectCommand : public Command
{
    Q_OBJECT

public:
    ConnectCommand(Console *console, PluginRegistry *plugins);
    ~ConnectCommand() override;

    QString summary() const override;
    CommandHelp help() const override;
    QList<QCommandLineOption> options() const override;
    void start(const QCommandLineParser &arguments) override;

private:
    Error read(const QCommandLineParser &arguments);
    void connectToPeer(ProtocolKind kind);
    void failedToConnect(const Error &error);
    void connected(WriteTransport *peer);
    void messageFailed(const Error &error);
    void ended();
    void tellTraffic();
    void interrupted(int signalNumber);

    QString m_text; ///< of the endpoint, as given
    Endpoint m_endpoint;
    ConnectOptions m_options;
    std::optional<Bridge::Framing> m_framing; ///< as given
    bool m_verbose = false;
    ExitCode m_exitCode = ExitCode::Ok; ///< where the connection ends in order
    std::unique_ptr<Interruption> m_interruption;
    std::unique_ptr<Bridge> m_bridge;
    MetricsServer m_metrics;
    EventLoop m_loop; ///< behind the bridge, which its transports call until they are gone
    Opening m_opening;
};

} // namespace Penstock
