// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "monitorcommand.h"

#include "arguments.h"
#include "screen.h"
#include "tr.h"

#include <penstock/core/streamtransport.h>
#include <penstock/monitor/monitoredprograms.h>
#include <penstock/monitor/monitortexts.h>

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

namespace Penstock {

namespace {

using namespace std::chrono_literals;

constexpr auto onceInterval = 200ms;

QString programLine(const MonitoredProgram &program)
{
    return QStringLiteral("%1  %2  %3")
        .arg(QString::number(program.processId), -8)
        .arg(program.name, -16)
        .arg(program.endpoint.toString());
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed();
}

QJsonObject snapshot(const MonitorClient &client, bool withEnded)
{
    QJsonArray rows;
    for (const auto &[id, entry] : client.rows()) {
        if (!withEnded && entry.row.state() == MonitorState::Lost)
            continue;
        QJsonObject row = monitorRowToJson(entry.row);
        for (const MonitorClient::Loop &loop : client.loops()) {
            if (loop.number == entry.loop)
                row.insert(QStringLiteral("stuck"), whyStuck(entry.row, loop, client.now()));
        }
        rows.append(row);
    }
    const MonitorHello &hello = client.hello();
    return {{QStringLiteral("name"), hello.name},
            {QStringLiteral("program"), hello.program},
            {QStringLiteral("pid"), hello.processId},
            {QStringLiteral("now"), client.now()},
            {QStringLiteral("rows"), rows}};
}

} // namespace

MonitorCommand::MonitorCommand(Console *console, PluginRegistry *plugins)
    : Command(QStringLiteral("monitor"), console, plugins), m_loop(plugins), m_opening(&m_loop)
{
}

MonitorCommand::~MonitorCommand() = default;

QString MonitorCommand::summary() const
{
    return Tr::tr("Watch the connections of a running program");
}

CommandHelp MonitorCommand::help() const
{
    return {
        Tr::tr("[PID | ENDPOINT] [options]"),
        Tr::tr(
            "Shows the connections of a program that runs with PENSTOCK_MONITOR=1 in its "
            "environment, or has a monitor of its own: live, as top does, in a terminal. Without "
            "a PID the only program that there is; an ENDPOINT is where its monitor is served.\n"
            "Keys: s and S sort by the next or the previous column, r turns the order, e shows "
            "those that have ended, space holds the picture, arrows and pages scroll, q ends."),
        {
            {QStringLiteral(
                 "PENSTOCK_MONITOR=1 penstock serve tcp://127.0.0.1:7000 --protocol echo"),
             Tr::tr("A program that can be watched.")},
            {QStringLiteral("penstock monitor"), Tr::tr("Watches it.")},
            {QStringLiteral("penstock monitor --list"),
             Tr::tr("The programs that can be watched.")},
            {QStringLiteral("penstock monitor 4711 --once --json | jq '.rows[].stuck'"),
             Tr::tr("For scripts: what is stuck, and why.")},
        },
    };
}

QList<QCommandLineOption> MonitorCommand::options() const
{
    return {
        {QStringLiteral("list"), Tr::tr("List the programs that can be watched, and end.")},
        {QStringLiteral("once"), Tr::tr("Print what there is now, and end.")},
        {QStringLiteral("json"), Tr::tr("With --once or --list: as a JSON document.")},
        {QStringLiteral("interval"), Tr::tr("How often it is brought up to date; 1s by default."),
         Tr::tr("DURATION")},
        {QStringLiteral("sort"),
         Tr::tr("The column to sort by, with a - before it the largest first: %1.")
             .arg(MonitorTable::columns().join(QLatin1String(", "))),
         Tr::tr("COLUMN")},
        {QStringLiteral("ended"), Tr::tr("Show connections that have ended, too.")},
    };
}

void MonitorCommand::start(const QCommandLineParser &arguments)
{
    if (const Error error = read(arguments); !error.isNull())
        return fail(ExitCode::Usage, error.detail());
    if (m_list)
        return list();
    const Result<Endpoint> endpoint = target(arguments.positionalArguments().value(0));
    if (!endpoint) {
        return fail(endpoint.error().kind() == Error::Kind::NotFound ? ExitCode::NotOpened
                                                                     : ExitCode::Usage,
                    endpoint.error().detail());
    }
    watch(*endpoint);
}

Error MonitorCommand::read(const QCommandLineParser &arguments)
{
    const auto wrong = [](const QString &sentence) {
        return Error(Error::Kind::InvalidArgument, sentence);
    };
    const QStringList given = arguments.positionalArguments();
    if (given.size() > 1)
        return wrong(Tr::tr("monitor takes one PID or ENDPOINT, not \"%1\"").arg(given.join(u' ')));
    m_list = arguments.isSet(QStringLiteral("list"));
    m_once = arguments.isSet(QStringLiteral("once"));
    m_json = arguments.isSet(QStringLiteral("json"));
    m_view.withEnded = arguments.isSet(QStringLiteral("ended"));
    if (m_list && !given.isEmpty())
        return wrong(
            Tr::tr("--list takes no arguments, but \"%1\" was given").arg(given.join(u' ')));
    if (m_json && !m_once && !m_list)
        return wrong(Tr::tr("--json needs --once or --list"));
    if (arguments.isSet(QStringLiteral("interval"))) {
        const auto interval =
            readDuration(QStringLiteral("--interval"), arguments.value(QStringLiteral("interval")));
        if (!interval)
            return interval.error();
        if (*interval < 20ms || *interval > 60s)
            return wrong(Tr::tr("--interval must be 20ms to 60s, not \"%1\"")
                             .arg(arguments.value(QStringLiteral("interval"))));
        m_interval = *interval;
    }
    if (arguments.isSet(QStringLiteral("sort"))) {
        QString column = arguments.value(QStringLiteral("sort"));
        m_view.descending = column.startsWith(u'-');
        m_view.sortBy = column.mid(m_view.descending ? 1 : 0);
        if (!MonitorTable::columns().contains(m_view.sortBy))
            return wrong(
                Tr::tr("--sort: there is no column \"%1\"; there are: %2")
                    .arg(m_view.sortBy, MonitorTable::columns().join(QLatin1String(", "))));
    }
    return Error();
}

Result<Endpoint> MonitorCommand::target(const QString &text) const
{
    const QList<MonitoredProgram> programs = monitoredPrograms();
    if (text.isEmpty() && programs.size() == 1)
        return programs.first().endpoint;
    if (text.isEmpty() && programs.isEmpty()) {
        return Error(
            Error::Kind::NotFound,
            Tr::tr("there is no program to watch; start one with PENSTOCK_MONITOR=1 in its "
                   "environment"));
    }
    if (text.isEmpty()) {
        QStringList lines;
        for (const MonitoredProgram &program : programs)
            lines.append(programLine(program));
        return Error(Error::Kind::InvalidArgument,
                     Tr::tr("there are several programs to watch; say which, by its PID:\n%1")
                         .arg(lines.join(u'\n')));
    }
    bool isNumber = false;
    const qint64 processId = text.toLongLong(&isNumber);
    if (!isNumber)
        return Endpoint::parse(text);
    for (const MonitoredProgram &program : programs) {
        if (program.processId == processId)
            return program.endpoint;
    }
    return Error(Error::Kind::NotFound,
                 Tr::tr("the process %1 cannot be watched: it does not run, is another user's, or "
                        "was not started with PENSTOCK_MONITOR=1")
                     .arg(text));
}

void MonitorCommand::list()
{
    const QList<MonitoredProgram> programs = monitoredPrograms();
    if (!m_json) {
        if (programs.isEmpty())
            console()->tell(Tr::tr("there is no program to watch"));
        for (const MonitoredProgram &program : programs)
            console()->print(programLine(program));
        return finishPrinted();
    }
    QJsonArray list;
    for (const MonitoredProgram &program : programs) {
        list.append(QJsonObject{{QStringLiteral("pid"), program.processId},
                                {QStringLiteral("name"), program.name},
                                {QStringLiteral("endpoint"), program.endpoint.toString()}});
    }
    console()->print(QString::fromUtf8(toJson({{QStringLiteral("programs"), list}})));
    finishPrinted();
}

void MonitorCommand::watch(const Endpoint &endpoint)
{
    m_text = withoutPasswords(endpoint.toString());
    m_interruption = std::make_unique<Interruption>();
    connect(m_interruption.get(), &Interruption::interrupted, this, [this](int signalNumber) {
        m_screen.reset();
        finishBySignal(signalNumber);
    });
    const auto make = [this]() -> std::unique_ptr<Protocol> {
        auto client = std::make_unique<MonitorClient>();
        m_client = client.get();
        connect(client.get(), &MonitorClient::greeted, this, &MonitorCommand::greeted);
        connect(client.get(), &MonitorClient::loopsChanged, this, &MonitorCommand::updated);
        connect(client.get(), &MonitorClient::lost, this, &MonitorCommand::lost);
        return client;
    };
    ConnectOptions options;
    options.timeout = 10s;
    m_opening.start(endpoint, ProtocolKind::Stream, make, options, this,
                    [this](const Error &error) {
                        fail(exitCodeOf(error, ExitCode::NotOpened),
                             explained(error, m_text, Tr::tr("cannot watch \"%1\"")));
                    });
}

void MonitorCommand::greeted()
{
    MonitorDemand demand;
    demand.intervalMs = int((m_once ? onceInterval : m_interval).count());
    m_client->watch(demand);
    m_live = !m_once && Screen::isThere();
    if (m_live)
        beginLive();
}

/// Each round begins with the loops; the rows of the round before are all there then.
void MonitorCommand::updated()
{
    // The second has the rows, the third has rates.
    if (++m_updates < (m_once ? 4 : 2) || isFinished())
        return;
    if (m_frozen)
        return;
    m_table.take(*m_client);
    if (m_once && m_updates >= 4)
        return printOnce();
    if (m_live)
        return show();
    if (m_once)
        return;
    console()->print(m_table.summary(*m_client));
    console()->print(m_table.lines(m_view, 0).join(u'\n') + u'\n');
    if (!console()->canPrint())
        end(ExitCode::StandardStreams);
}

void MonitorCommand::printOnce()
{
    if (m_json)
        console()->print(QString::fromUtf8(toJson(snapshot(*m_client, m_view.withEnded))));
    else
        console()->print(m_table.summary(*m_client) + u'\n' + m_table.lines(m_view, 0).join(u'\n'));
    finishPrinted();
}

void MonitorCommand::beginLive()
{
    m_screen = std::make_unique<Screen>();
    connect(m_screen.get(), &Screen::pressed, this, &MonitorCommand::pressed);
    connect(m_screen.get(), &Screen::ended, this, [this] { end(ExitCode::Ok); });
    m_screen->show({Tr::tr("watching %1 …").arg(m_text)}, -1);
}

void MonitorCommand::show()
{
    QStringList table = m_table.lines(m_view, m_screen->columns());
    const qsizetype room = std::max(1, m_screen->rows() - 3);
    m_first = std::clamp<qsizetype>(m_first, 0, std::max<qsizetype>(0, table.size() - 1 - room));
    QStringList lines{m_table.summary(*m_client),
                      Tr::tr("sorted by %1%2  s/S column  r turn  e ended  space hold  q quit")
                          .arg(m_view.descending ? QStringLiteral("-") : QString(), m_view.sortBy),
                      table.takeFirst()};
    lines += table.mid(m_first, room);
    m_screen->show(lines, 2);
}

void MonitorCommand::pressed(int key)
{
    const QStringList columns = MonitorTable::columns();
    const qsizetype column = columns.indexOf(m_view.sortBy);
    const qsizetype page = std::max(1, m_screen->rows() - 4);
    switch (key) {
    case 'q':
        return end(ExitCode::Ok);
    case 's':
        m_view.sortBy = columns[(column + 1) % columns.size()];
        break;
    case 'S':
        m_view.sortBy = columns[(column + columns.size() - 1) % columns.size()];
        break;
    case 'r':
        m_view.descending = !m_view.descending;
        break;
    case 'e':
        m_view.withEnded = !m_view.withEnded;
        break;
    case ' ':
        m_frozen = !m_frozen;
        break;
    case Screen::Up:
    case Screen::Down:
        m_first += key == Screen::Up ? -1 : 1;
        break;
    case Screen::PageUp:
    case Screen::PageDown:
        m_first += key == Screen::PageUp ? -page : page;
        break;
    case Screen::Home:
        m_first = 0;
        break;
    case Screen::End:
        m_first = std::numeric_limits<int>::max();
        break;
    default:
        return;
    }
    if (m_client && m_updates >= 2)
        show();
}

void MonitorCommand::lost(const Error &reason)
{
    if (isFinished())
        return;
    m_screen.reset();
    if (reason.isNull())
        return fail(ExitCode::ConnectionLost,
                    Tr::tr("the program has ended, or let go of its watcher: %1").arg(m_text));
    fail(ExitCode::ConnectionLost,
         explained(reason, m_text, Tr::tr("lost the connection to \"%1\"")));
}

void MonitorCommand::end(ExitCode code)
{
    m_screen.reset();
    finish(code);
}

} // namespace Penstock
