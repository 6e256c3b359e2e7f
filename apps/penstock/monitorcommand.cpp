// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "monitorcommand.h"

#include "arguments.h"
#include "screen.h"
#include "tr.h"

#include <penstock/core/streamtransport.h>
#include <penstock/monitor/monitorclient.h>
#include <penstock/monitor/monitorsessionfile.h>
#include <penstock/monitor/monitortexts.h>
#include <penstock/monitor/pcapngwriter.h>

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>
#include <climits>

namespace Penstock {

namespace {

using namespace std::chrono_literals;

constexpr auto onceInterval = 200ms;
/// Some system calls each.
constexpr qsizetype mostDetails = 200;
/// Grows when something is no longer where scripts look for it.
constexpr int jsonFormat = 1;

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed();
}

QJsonObject snapshot(const MonitorSource &source, bool withEnded)
{
    QJsonArray rows;
    for (const auto &[id, entry] : source.rows()) {
        if (!withEnded && entry.row.state() == MonitorState::Lost)
            continue;
        QJsonObject row = monitorRowToJson(entry.row);
        for (const MonitorSource::Loop &loop : source.loops()) {
            if (loop.number == entry.loop)
                row.insert(QStringLiteral("stuck"), whyStuck(entry.row, loop, source.now()));
        }
        rows.append(row);
    }
    QJsonArray loops;
    for (const MonitorSource::Loop &loop : source.loops()) {
        loops.append(QJsonObject{{QStringLiteral("loop"), qint64(loop.number)},
                                 {QStringLiteral("running"), loop.running},
                                 {QStringLiteral("id"), qint64(loop.id)},
                                 {QStringLiteral("since"), loop.since},
                                 {QStringLiteral("silentSince"), loop.silentSince}});
    }
    const MonitorHello &hello = source.hello();
    return {{QStringLiteral("format"), jsonFormat},
            {QStringLiteral("name"), hello.name},
            {QStringLiteral("program"), hello.program},
            {QStringLiteral("pid"), hello.processId},
            {QStringLiteral("now"), source.now()},
            {QStringLiteral("loops"), loops},
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
        Tr::tr("[PID | ENDPOINT | FILE] [options]"),
        Tr::tr(
            "Shows the connections of a program that runs with PENSTOCK_MONITOR=1 in its "
            "environment, or has a monitor of its own: live, as top does, in a terminal. Without "
            "a PID the only program that there is; an ENDPOINT is where its monitor is served, a "
            "FILE "
            "what --record kept.\n"
            "Keys: s and S sort by the next or the previous column, r turns the order, e shows "
            "those that have ended, space holds the picture, arrows and pages scroll, ? explains "
            "them, "
            "q ends."),
        {
            {QStringLiteral(
                 "PENSTOCK_MONITOR=1 penstock serve tcp://127.0.0.1:7000 --protocol echo"),
             Tr::tr("A program that can be watched.")},
            {QStringLiteral("penstock monitor"), Tr::tr("Watches it.")},
            {QStringLiteral("penstock monitor --list"),
             Tr::tr("The programs that can be watched.")},
            {QStringLiteral("penstock monitor 4711 --once --json | jq '.rows[].stuck'"),
             Tr::tr("For scripts: what is stuck, and why.")},
            {QStringLiteral("penstock monitor 4711 --pcapng - | wireshark -k -i -"),
             Tr::tr("What its connections carry, in Wireshark.")},
        },
    };
}

QList<QCommandLineOption> MonitorCommand::options() const
{
    return MonitorSettings::options();
}

void MonitorCommand::start(const QCommandLineParser &arguments)
{
    const Result<MonitorSettings> settings = MonitorSettings::from(arguments);
    if (!settings)
        return fail(ExitCode::Usage, settings.error().detail());
    m_settings = *settings;
    if (m_settings.list)
        return list();
    const Result<MonitorTarget> target = monitorTarget(m_settings.target);
    if (!target) {
        return fail(target.error().kind() == Error::Kind::NotFound ? ExitCode::NotOpened
                                                                   : ExitCode::Usage,
                    target.error().detail());
    }
    m_interruption = std::make_unique<Interruption>();
    connect(m_interruption.get(), &Interruption::interrupted, this, &MonitorCommand::interrupted);
    if (target->endpoint.isNull())
        replay(target->path);
    else
        watch(target->endpoint);
}

void MonitorCommand::list()
{
    const QList<MonitoredProgram> programs = otherPrograms();
    if (!m_settings.json) {
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
    console()->print(QString::fromUtf8(
        toJson({{QStringLiteral("format"), jsonFormat}, {QStringLiteral("programs"), list}})));
    finishPrinted();
}

void MonitorCommand::watch(const Endpoint &endpoint)
{
    m_text = withoutPasswords(endpoint.toString());
    auto client =
        std::make_shared<std::unique_ptr<MonitorClient>>(std::make_unique<MonitorClient>());
    follow(client->get());
    const auto make = [client]() -> std::unique_ptr<Protocol> { return std::move(*client); };
    ConnectOptions options;
    options.timeout = 10s;
    m_opening.start(endpoint, ProtocolKind::Stream, make, options, this,
                    [this](const Error &error) {
                        fail(exitCodeOf(error, ExitCode::NotOpened),
                             explained(error, m_text, Tr::tr("cannot watch \"%1\"")));
                    });
}

void MonitorCommand::replay(const QString &path)
{
    m_text = path;
    auto reader = MonitorSessionReader::open(path);
    if (!reader)
        return fail(ExitCode::NotOpened, reader.error().detail());
    m_reader = std::move(*reader);
    if (!m_settings.recordPath.isEmpty())
        return fail(ExitCode::Usage,
                    Tr::tr("%1 is a recording already: --record is for programs").arg(path));
    follow(m_reader.get());
    m_reader->start();
}

void MonitorCommand::follow(MonitorSource *source)
{
    m_source = source;
    connect(source, &MonitorSource::greeted, this, &MonitorCommand::greeted);
    connect(source, &MonitorSource::loopsChanged, this, &MonitorCommand::updated);
    connect(source, &MonitorSource::lost, this, &MonitorCommand::lost);
}

/// Not before there is something to keep.
Error MonitorCommand::makeFiles()
{
    const auto failed = [this] { end(ExitCode::StandardStreams); };
    if (!m_settings.recordPath.isEmpty()) {
        auto recorder = MonitorSessionWriter::create(m_settings.recordPath, m_source);
        if (!recorder)
            return recorder.error();
        m_recorder = std::move(*recorder);
        connect(m_recorder.get(), &MonitorSessionWriter::failed, this, failed,
                Qt::QueuedConnection);
    }
    if (!m_settings.pcapngPath.isEmpty()) {
        auto capture = PcapngWriter::create(m_settings.pcapngPath, m_source);
        if (!capture)
            return capture.error();
        m_capture = std::move(*capture);
        connect(m_capture.get(), &PcapngWriter::failed, this, failed, Qt::QueuedConnection);
    }
    return Error();
}

void MonitorCommand::greeted()
{
    if (const Error error = makeFiles(); !error.isNull())
        return fail(ExitCode::NotOpened, error.detail());
    m_demand.intervalMs = int((m_settings.once ? onceInterval : m_settings.interval).count());
    m_demand.allEvents = m_settings.timeline;
    m_demand.allPayload = m_settings.payloadBytes > 0;
    m_demand.payloadBytes = m_settings.payloadBytes;
    m_source->watch(m_demand);
    m_live = !m_settings.once && Screen::isThere() && m_settings.pcapngPath != QStringLiteral("-")
        && !(m_reader && m_capture);
    if (m_live)
        beginLive();
}

/// Each round begins with the loops; the rows of the round before are all there then.
void MonitorCommand::updated()
{
    ++m_updates;
    if (m_source->isLive())
        askWhyStuck();
    // What was recorded is shown when all of it is there.
    if (isFinished() || m_frozen || (m_reader && (m_live || m_settings.once)))
        return;
    // The second has the rows, the third has rates.
    if (m_updates < (m_settings.once ? 4 : 2))
        return;
    m_table.take(*m_source);
    if (m_settings.once)
        return printOnce();
    if (m_live)
        return show();
    if (!m_recorder && !m_capture)
        print();
}

/// What the kernel knows of connections that have something to send: whether it is the peer that does not read.
void MonitorCommand::askWhyStuck()
{
    QSet<quint64> waiting;
    for (const auto &[id, entry] : m_source->rows()) {
        const bool waits =
            entry.row[MonitorNumber::BufferedBytes] > 0 && entry.row.state() != MonitorState::Lost;
        if (waits && waiting.size() < mostDetails)
            waiting.insert(id);
    }
    if (waiting == std::exchange(m_demand.details, waiting))
        return;
    m_source->watch(m_demand);
}

/// There is a table.
bool MonitorCommand::isShowable() const
{
    return m_source && (m_reader ? m_replayed : m_updates >= 2);
}

/// The table, where there is no screen.
QString MonitorCommand::text() const
{
    QStringList lines{m_table.summary(*m_source), MonitorTable::trouble(*m_source)};
    lines.removeAll(QString());
    lines += m_table.lines(m_settings.view, 0);
    return lines.join(u'\n');
}

void MonitorCommand::print()
{
    console()->print(text() + u'\n');
    if (!console()->canPrint())
        end(ExitCode::StandardStreams);
}

void MonitorCommand::printOnce()
{
    if (!finishFiles())
        return;
    if (m_settings.json)
        console()->print(QString::fromUtf8(toJson(snapshot(*m_source, m_settings.view.withEnded))));
    else
        console()->print(text());
    if (m_note.isEmpty())
        return finishPrinted();
    fail(ExitCode::ConnectionLost, m_note);
}

void MonitorCommand::lost(const Error &reason)
{
    if (isFinished())
        return;
    if (m_reader)
        return replayed(reason);
    m_screen.reset();
    if (!finishFiles())
        return;
    if (reason.isNull())
        return fail(ExitCode::ConnectionLost,
                    Tr::tr("the program has ended, or let go of its watcher: %1").arg(m_text));
    fail(ExitCode::ConnectionLost,
         explained(reason, m_text, Tr::tr("lost the connection to \"%1\"")));
}

/// What could be read is shown, whatever is wrong with the rest.
void MonitorCommand::replayed(const Error &reason)
{
    m_replayed = true;
    m_note = reason.detail();
    m_table.take(*m_source);
    if (m_live)
        return show();
    if (m_settings.once)
        return printOnce();
    if (!m_capture)
        print();
    if (!finishFiles())
        return;
    if (m_note.isEmpty())
        return finishPrinted();
    fail(ExitCode::ConnectionLost, m_note);
}

void MonitorCommand::interrupted(int signalNumber)
{
    m_screen.reset();
    const bool wasWriting = m_recorder || m_capture;
    if (!finishFiles())
        return;
    if (wasWriting) // that is how one ends it
        return finish(ExitCode::Ok);
    finishBySignal(signalNumber);
}

bool MonitorCommand::finishFiles()
{
    if (const auto recorder = std::exchange(m_recorder, nullptr)) {
        if (const Error error = recorder->finish(); !error.isNull()) {
            fail(ExitCode::StandardStreams, error.detail());
            return false;
        }
        console()->tell(Tr::tr("%n byte(s) were recorded in %1", nullptr,
                               int(std::min<qint64>(recorder->bytes(), INT_MAX)))
                            .arg(recorder->path()));
    }
    if (const auto capture = std::exchange(m_capture, nullptr)) {
        if (const Error error = capture->finish(); !error.isNull()) {
            fail(ExitCode::StandardStreams, error.detail());
            return false;
        }
        if (capture->connections() == 0)
            console()->tell(
                m_reader
                    ? Tr::tr("there is no payload in %1; --payload records it").arg(m_text)
                    : Tr::tr("nothing was sent or received meanwhile, or the program lets nobody "
                             "see it"));
        else
            console()->tell(
                Tr::tr("%n connection(s) were written to %1", nullptr,
                       int(std::min<qint64>(capture->connections(), INT_MAX)))
                    .arg(capture->path().isEmpty() ? Tr::tr("standard output") : capture->path()));
    }
    return true;
}

void MonitorCommand::end(ExitCode code)
{
    m_screen.reset();
    if (finishFiles())
        finish(code);
}

} // namespace Penstock
