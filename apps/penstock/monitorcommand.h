// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"
#include "interruption.h"
#include "monitoroptions.h"
#include "monitortable.h"
#include "opening.h"

#include <penstock/loop/eventloop.h>

#include <QtCore/qpointer.h>

#include <memory>

namespace Penstock {

class MonitorSessionReader;
class MonitorSessionWriter;
class PcapngWriter;
class Screen;

/// `penstock monitor`: what the connections of a running program do, or did.
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
    void list();
    void watch(const Endpoint &endpoint);
    void replay(const QString &path);
    void follow(MonitorSource *source);
    Error makeFiles();
    void greeted();
    void updated();
    void askWhyStuck();
    void printOnce();
    QString text() const;
    void print();
    void beginLive();
    void show();
    void pressed(int key);
    bool scroll(int key);
    bool isShowable() const;
    void lost(const Error &reason);
    void replayed(const Error &reason);
    void interrupted(int signalNumber);
    /// The files that are written are ended. False where that failed, and the command with it.
    bool finishFiles();
    void end(ExitCode code);

    MonitorSettings m_settings;
    MonitorDemand m_demand;
    MonitorTable m_table;
    QString m_text; ///< of the endpoint, or the recording
    bool m_live = false;
    bool m_frozen = false;
    bool m_explains = false; ///< the keys, instead of the table
    bool m_replayed = false; ///< the recording has been read
    QString m_note; ///< of the end of a recording
    int m_updates = 0;
    qsizetype m_first = 0; ///< the first line of the table that is shown
    QPointer<MonitorSource> m_source;
    std::unique_ptr<MonitorSessionReader> m_reader;
    std::unique_ptr<MonitorSessionWriter> m_recorder;
    std::unique_ptr<PcapngWriter> m_capture;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<Interruption> m_interruption;
    EventLoop m_loop;
    Opening m_opening;
};

} // namespace Penstock
