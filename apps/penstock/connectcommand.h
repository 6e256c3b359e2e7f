// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "bridge.h"
#include "command.h"
#include "interruption.h"

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
    void connectToPeer();
    void connected(StreamTransport *peer);
    void ended();
    void tellTraffic();
    void interrupted(int signalNumber);

    QString m_text; ///< of the endpoint, as given
    Endpoint m_endpoint;
    ConnectOptions m_options;
    bool m_verbose = false;
    std::unique_ptr<Interruption> m_interruption;
    std::unique_ptr<Bridge> m_bridge;
    EventLoop m_loop; ///< the last member: its transports call the bridge until they are gone
};

} // namespace Penstock
