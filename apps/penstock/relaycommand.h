// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"
#include "interruption.h"
#include "metricsserver.h"
#include "opening.h"
#include "relayoptions.h"
#include "relaypair.h"

#include <penstock/loop/eventloop.h>

#include <QtCore/qset.h>
#include <QtCore/qtimer.h>

#include <memory>

namespace Penstock {

class RelayLog;

/// `penstock relay`: joins what it accepts, or one connection, with another endpoint.
class RelayCommand : public Command
{
    Q_OBJECT

public:
    RelayCommand(Console *console, PluginRegistry *plugins);
    ~RelayCommand() override;

    QString summary() const override;
    CommandHelp help() const override;
    QList<QCommandLineOption> options() const override;
    void start(const QCommandLineParser &arguments) override;

private:
    /// What cannot be done with the endpoints has been told then, and false is returned.
    bool readAbilities();
    bool checkUse(size_t i, bool isListenedOn);
    void begin();
    void listen();
    void openFirst();
    void listening(Server *server);
    RelayPair *newPair();
    std::unique_ptr<Protocol> accept();
    void pairEnded(RelayPair *pair);
    void interrupted(int signalNumber);
    void closeInOrder();
    void closingTimedOut();
    void checkEnded();

    RelaySettings m_settings;
    EndpointAbilities m_first;
    RelayPair::Target m_target;
    quint64 m_pairsBegun = 0;
    QSet<RelayPair *> m_pairs; ///< those that have not ended
    QPointer<Server> m_server;
    bool m_begun = false; ///< listening, or the first is open
    bool m_closing = false;
    ExitCode m_exitCode = ExitCode::Ok;
    QTimer m_closeTimer;
    std::unique_ptr<RelayLog> m_log;
    std::unique_ptr<Interruption> m_interruption;
    MetricsServer m_metrics;
    EventLoop m_loop; ///< behind all that its transports tell
    Opening m_openingOfFirst;
};

} // namespace Penstock
