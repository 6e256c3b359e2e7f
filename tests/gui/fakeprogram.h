// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "../unit/looprig.h"

#include <penstock/core/exception.h>
#include <penstock/monitor/monitorclient.h>
#include <penstock/monitor/monitorhub.h>
#include <penstock/monitor/monitorrecorder.h>
#include <penstock/monitor/monitorsession.h>

#include <QtCore/qtemporarydir.h>

#include <chrono>

/// A program that is watched, of which the test says what its monitor tells.
class FakeProgram
{
public:
    explicit FakeProgram(const QString &name = QStringLiteral("fake"), bool allowControl = true)
        : m_hub(std::make_shared<Penstock::MonitorHub>(Penstock::MonitorHub::About{
            QStringLiteral("/usr/bin/fake"), name, allowControl, true, {}}))
    {
        board = m_hub->addLoop([this](quint64 id, const QString &action, const QCborMap &arguments,
                                      const Penstock::MonitorHub::Reply &reply) {
            actions.append(action + QLatin1Char(' ') + QString::number(id));
            lastArguments = arguments;
            reply(answer);
        });
        const auto server = resultOf(rig.loop->createServer(
            Penstock::Endpoint(QStringLiteral("unix"), m_folder.filePath(QStringLiteral("m"))),
            [hub = m_hub] { return std::make_unique<Penstock::MonitorSession>(hub); }));
        endpoint = server ? server->endpoints().value(0) : Penstock::Endpoint();
    }

    /// A row that is open.
    static Penstock::MonitorRow row(quint64 id, quint64 parent = 0,
                                    Penstock::MonitorKind kind = Penstock::MonitorKind::Stream)
    {
        using namespace Penstock;
        MonitorRow row;
        row.id = id;
        row[MonitorNumber::Parent] = qint64(parent);
        row[MonitorNumber::Kind] = qint64(kind);
        row[MonitorNumber::State] = qint64(MonitorState::Open);
        row[MonitorNumber::Created] = toMonitorTime(std::chrono::steady_clock::now());
        row[MonitorNumber::HighBytes] = 64 * 1024;
        row[MonitorNumber::LowBytes] = 16 * 1024;
        row[MonitorText::Transport] = QStringLiteral("tcp");
        row[MonitorText::Protocol] = QStringLiteral("echo");
        row[MonitorText::Local] = QStringLiteral("tcp://127.0.0.1:7000");
        if (kind != MonitorKind::Server)
            row[MonitorText::Remote] =
                QStringLiteral("tcp://10.0.%1.%2:40000").arg(id / 256 % 256).arg(id % 256);
        return row;
    }
    static qint64 now() { return Penstock::toMonitorTime(std::chrono::steady_clock::now()); }
    void set(const Penstock::MonitorRow &row) { board->set(row); }
    void end(Penstock::MonitorRow row, const QString &reason = {})
    {
        row[Penstock::MonitorNumber::State] = qint64(Penstock::MonitorState::Lost);
        row[Penstock::MonitorNumber::Ended] = now();
        row[Penstock::MonitorText::Reason] = reason;
        board->end(row);
    }
    void tell() { board->endTick(); }

    /// A watcher of it; null where it cannot be reached.
    Penstock::MonitorClient *watch(int intervalMs = 20)
    {
        const auto transport = resultOf(rig.loop->createConnection(
            endpoint, [] { return std::make_unique<Penstock::MonitorClient>(); }));
        auto *client =
            transport ? qobject_cast<Penstock::MonitorClient *>(transport->protocol()) : nullptr;
        Penstock::MonitorDemand demand;
        demand.intervalMs = intervalMs;
        if (client)
            client->watch(demand);
        return client;
    }

    LoopRig rig;
    std::shared_ptr<Penstock::MonitorBoard> board;
    Penstock::Endpoint endpoint;
    QStringList actions; ///< that were asked for: "pauseReading 3"
    QCborMap lastArguments;
    Penstock::Error answer; ///< what they are answered with

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Penstock::MonitorHub> m_hub;
};
