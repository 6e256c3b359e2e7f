// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/connectioncolumns_p.h>
#include <penstock/widgets/history_p.h>
#include <penstock/widgets/overview_p.h>
#include <penstock/widgets/units_p.h>

#include <QtCore/qlocale.h>

namespace Penstock {

namespace {

/// Collects facts; those that are empty are no facts.
class Facts
{
public:
    explicit Facts(const Connection &connection) : m_connection(connection) { }

    void group(const QString &name) { m_group = name; }
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            list.append({m_group, name, value});
    }
    void add(const QString &name, MonitorText text) { add(name, m_connection.row[text]); }
    void addSize(const QString &name, MonitorNumber number)
    {
        const qint64 bytes = m_connection.row[number];
        if (bytes >= 0) // -1 is unknown
            add(name, exact(bytes));
    }
    void addCount(const QString &name, MonitorNumber number)
    {
        add(name, QLocale().toString(m_connection.row[number]));
    }
    static QString exact(qint64 bytes)
    {
        return bytes < 1000
            ? sizeText(bytes)
            : Overview::tr("%1 (%2 bytes)").arg(sizeText(bytes), QLocale().toString(bytes));
    }

    QList<Fact> list;

private:
    const Connection &m_connection;
    QString m_group;
};

void addIdentity(Facts *facts, const Connection &connection, const QString &parentName,
                 const History &history)
{
    const MonitorRow &row = connection.row;
    facts->group(Overview::tr("Connection"));
    facts->add(Overview::tr("State"), stateText(connection));
    facts->add(Overview::tr("Number"),
               row.kind() == MonitorKind::Server ? QString() : QString::number(row.id));
    facts->add(Overview::tr("Kind"), monitorName(row.kind()));
    facts->add(Overview::tr("Program"),
               Overview::tr("%1 (%2)", "program, process id")
                   .arg(connection.program->name)
                   .arg(connection.program->processId));
    facts->add(Overview::tr("Event loop"), QString::number(connection.loop));
    facts->add(Overview::tr("Transport"), columnText(ConnectionModel::Transport, connection));
    facts->add(Overview::tr("Protocol"), columnText(ConnectionModel::Protocol, connection));
    facts->add(Overview::tr("Protocol's class or plugin"), MonitorText::Protocol);
    facts->add(Overview::tr("Local end"), MonitorText::Local);
    facts->add(Overview::tr("Peer"), MonitorText::Remote);
    if (row[MonitorNumber::Descriptor] > 0)
        facts->addCount(Overview::tr("Descriptor"), MonitorNumber::Descriptor);
    facts->add(Overview::tr("Belongs to"), parentName);
    facts->add(
        Overview::tr("Made"),
        Overview::tr("%1, %2 ago", "time of day, duration")
            .arg(history.clock(row[MonitorNumber::Created]),
                 durationText(between(row[MonitorNumber::Created], connection.program->now))));
    if (row[MonitorNumber::Ended] > 0) {
        facts->add(Overview::tr("Ended"), history.clock(row[MonitorNumber::Ended]));
        facts->add(Overview::tr("Cause of the end"),
                   columnText(ConnectionModel::Reason, connection));
    }
}

void addProcess(Facts *facts, const Connection &connection)
{
    const MonitorRow &row = connection.row;
    if (row.kind() != MonitorKind::Process)
        return;
    facts->group(Overview::tr("Process"));
    facts->add(Overview::tr("Process id"), QString::number(row[MonitorNumber::ProcessId]));
    if (row.state() == MonitorState::Lost)
        facts->add(Overview::tr("Exit status"), QString::number(row[MonitorNumber::ReturnCode]));
}

void addTraffic(Facts *facts, const Connection &connection)
{
    facts->group(Overview::tr("Traffic"));
    facts->addSize(Overview::tr("Received"), MonitorNumber::BytesReceived);
    facts->addSize(Overview::tr("Sent"), MonitorNumber::BytesSent);
    facts->add(Overview::tr("Received a second"), rateText(connection.receivedPerSecond));
    facts->add(Overview::tr("Sent a second"), rateText(connection.sentPerSecond));
    if (connection.idle() > 0)
        facts->add(Overview::tr("Last activity"),
                   Overview::tr("%1 ago").arg(durationText(connection.idle())));
    facts->addCount(Overview::tr("Errors"), MonitorNumber::Errors);
    facts->addCount(Overview::tr("Writes ignored"), MonitorNumber::WritesIgnored);
}

QString pauses(const Connection &connection, MonitorNumber count, MonitorNumber total, qint64 now)
{
    const MonitorRow &row = connection.row;
    const qint64 all = sumOf(row[total], now);
    if (row[count] == 0)
        return Overview::tr("never");
    const QString times =
        Overview::tr("%n time(s), %1 in all", nullptr, int(row[count])).arg(durationText(all));
    return now > 0 ? Overview::tr("since %1; %2").arg(durationText(now), times) : times;
}

void addFlow(Facts *facts, const Connection &connection)
{
    facts->group(Overview::tr("Flow control"));
    facts->addSize(Overview::tr("Write buffer"), MonitorNumber::BufferedBytes);
    facts->addSize(Overview::tr("High watermark"), MonitorNumber::HighBytes);
    facts->addSize(Overview::tr("Low watermark"), MonitorNumber::LowBytes);
    facts->addSize(Overview::tr("Most buffered"), MonitorNumber::PeakBufferBytes);
    facts->add(Overview::tr("Writing paused"),
               pauses(connection, MonitorNumber::WritingPauses, MonitorNumber::WritingPausedTime,
                      connection.writingPaused()));
    facts->add(Overview::tr("Reading paused"),
               pauses(connection, MonitorNumber::ReadingPauses, MonitorNumber::ReadingPausedTime,
                      connection.readingPaused()));
}

void addKernel(Facts *facts, const Connection &connection)
{
    facts->group(Overview::tr("Kernel"));
    facts->addSize(Overview::tr("Not acknowledged by the peer"), MonitorNumber::KernelUnsentBytes);
    facts->addSize(Overview::tr("Not received by the program"), MonitorNumber::KernelUnreadBytes);
    facts->addSize(Overview::tr("The peer's window"), MonitorNumber::PeerWindowBytes);
    if (const qint64 time = connection.row[MonitorNumber::RoundTripTime]; time >= 0)
        facts->add(Overview::tr("Round trip time"), durationText(time));
    if (connection.row[MonitorNumber::Retransmissions] >= 0)
        facts->addCount(Overview::tr("Retransmissions"), MonitorNumber::Retransmissions);
}

void addCallbacks(Facts *facts, const Connection &connection)
{
    const MonitorRow &row = connection.row;
    facts->group(Overview::tr("Callbacks"));
    facts->addCount(Overview::tr("Called"), MonitorNumber::Callbacks);
    facts->add(Overview::tr("Last"), MonitorText::LastCallback);
    if (row[MonitorNumber::LastCallbackTime] > 0)
        facts->add(Overview::tr("Last took"),
                   durationText(row[MonitorNumber::LastCallbackTime] / 1000));
    if (row[MonitorNumber::SlowestCallbackTime] > 0)
        facts->add(Overview::tr("Slowest took"),
                   durationText(row[MonitorNumber::SlowestCallbackTime] / 1000));
}

void addHistory(Facts *facts, const Connection &connection, const History &history)
{
    facts->group(Overview::tr("History"));
    const QList<MonitorPast> pasts = monitorHistory(connection.row[MonitorText::History]);
    for (const MonitorPast &past : pasts) {
        facts->add(history.clock(past.until),
                   past.transport
                       ? Overview::tr("Start-TLS: took the place of #%1").arg(past.transport)
                       : Overview::tr("Changed protocols; %1 until then").arg(past.protocol));
    }
}

void addServer(Facts *facts)
{
    facts->group(Overview::tr("Server"));
    facts->addCount(Overview::tr("Connections now"), MonitorNumber::Connections);
    facts->addCount(Overview::tr("Accepted while watched"), MonitorNumber::Accepted);
}

} // namespace

QList<Fact> factsOf(const Connection &connection, const QString &parentName, const History &history)
{
    Facts facts(connection);
    addIdentity(&facts, connection, parentName, history);
    if (connection.row.kind() == MonitorKind::Server) {
        addServer(&facts);
        return facts.list;
    }
    addProcess(&facts, connection);
    if (connection.row.kind() != MonitorKind::Process) {
        addTraffic(&facts, connection);
        addFlow(&facts, connection);
        addKernel(&facts, connection);
    }
    facts.group(Overview::tr("TLS"));
    facts.add(Overview::tr("Version and cipher"), MonitorText::Tls);
    facts.add(Overview::tr("The peer's certificate"), MonitorText::TlsPeer);
    addCallbacks(&facts, connection);
    addHistory(&facts, connection, history);
    return facts.list;
}

} // namespace Penstock
