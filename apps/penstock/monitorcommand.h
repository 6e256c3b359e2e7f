// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"
#include "interruption.h"
#include "monitortable.h"
#include "opening.h"

#include <penstock/loop/eventloop.h>

#include <QtCore/qpointer.h>

#include <memory>

namespace Penstock {

class Screen;

/// `penstock monitor`: what the connections of a running program do.
class MonitorCommand : public Command
{
    Q_OBJECT

public:
    MonitorCommand(Console *console, PluginRegistry *plugins);
    ~MonitorCommand() override;

    QString summary() const override;
    CommandHelp help() const override;
    QList<QCommandLineOption> options() const override;
    void start(const QCommandLineParser &arguments) override;

private:
    Error read(const QCommandLineParser &arguments);
    /// The endpoint of the program that @a text names, or of the only one that there is.
    Result<Endpoint> target(const QString &text) const;
    void list();
    void watch(const Endpoint &endpoint);
    void greeted();
    void updated();
    void printOnce();
    void beginLive();
    void show();
    void pressed(int key);
    void lost(const Error &reason);
    void end(ExitCode code);

    MonitorTable m_table;
    MonitorView m_view;
    QString m_text; ///< of the endpoint
    bool m_list = false;
    bool m_once = false;
    bool m_json = false;
    bool m_live = false;
    bool m_frozen = false;
    int m_updates = 0;
    qsizetype m_first = 0; ///< the first line of the table that is shown
    std::chrono::milliseconds m_interval{1000};
    QPointer<MonitorClient> m_client;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<Interruption> m_interruption;
    EventLoop m_loop;
    Opening m_opening;
};

} // namespace Penstock
