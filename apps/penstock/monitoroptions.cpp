// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "monitoroptions.h"

#include "arguments.h"
#include "tr.h"

#include <penstock/monitor/monitorsessionfile.h>

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>

namespace Penstock {

namespace {

using namespace std::chrono_literals;

constexpr QLatin1String listName("list");
constexpr QLatin1String onceName("once");
constexpr QLatin1String jsonName("json");
constexpr QLatin1String recordName("record");
constexpr QLatin1String timelineName("timeline");
constexpr QLatin1String payloadName("payload");
constexpr QLatin1String pcapngName("pcapng");
constexpr QLatin1String intervalName("interval");
constexpr QLatin1String sortName("sort");
constexpr QLatin1String endedName("ended");
constexpr qint64 mostPayloadBytes = 1024 * 1024;

Error wrong(const QString &sentence)
{
    return Error(Error::Kind::InvalidArgument, sentence);
}

/// Which options do not go with each other.
Error misfit(const QCommandLineParser &arguments)
{
    const QStringList given = arguments.positionalArguments();
    if (given.size() > 1)
        return wrong(
            Tr::tr("monitor takes one PID, ENDPOINT or FILE, not \"%1\"").arg(given.join(u' ')));
    if (arguments.isSet(listName) && !given.isEmpty())
        return wrong(
            Tr::tr("--list takes no arguments, but \"%1\" was given").arg(given.join(u' ')));
    if (arguments.isSet(jsonName) && !arguments.isSet(onceName) && !arguments.isSet(listName))
        return wrong(Tr::tr("--json needs --once or --list"));
    if (arguments.isSet(timelineName) && !arguments.isSet(recordName))
        return wrong(Tr::tr("--timeline needs --record FILE, which keeps it"));
    if (arguments.isSet(payloadName) && !arguments.isSet(recordName)
        && !arguments.isSet(pcapngName))
        return wrong(Tr::tr("--payload needs --record FILE or --pcapng FILE, which keep it"));
    return Error();
}

Error readInterval(const QCommandLineParser &arguments, MonitorSettings *settings)
{
    if (!arguments.isSet(intervalName))
        return Error();
    const auto interval = readDuration(intervalName, arguments.value(intervalName));
    if (!interval)
        return interval.error();
    if (*interval < 20ms || *interval > 60s)
        return wrong(Tr::tr("--interval must be 20ms to 60s, not \"%1\"")
                         .arg(arguments.value(intervalName)));
    settings->interval = *interval;
    return Error();
}

Error readSorting(const QCommandLineParser &arguments, MonitorView *view)
{
    if (!arguments.isSet(sortName))
        return Error();
    const QString column = arguments.value(sortName);
    view->descending = column.startsWith(u'-');
    view->sortBy = column.mid(view->descending ? 1 : 0);
    if (MonitorTable::columns().contains(view->sortBy))
        return Error();
    return wrong(Tr::tr("--sort: there is no column \"%1\"; there are: %2")
                     .arg(view->sortBy, MonitorTable::columns().join(QLatin1String(", "))));
}

Error readPayload(const QCommandLineParser &arguments, MonitorSettings *settings)
{
    if (arguments.isSet(pcapngName))
        settings->payloadBytes = mostPayloadBytes;
    if (!arguments.isSet(payloadName))
        return Error();
    bool isNumber = false;
    settings->payloadBytes = arguments.value(payloadName).toLongLong(&isNumber);
    if (isNumber && settings->payloadBytes >= 1 && settings->payloadBytes <= mostPayloadBytes)
        return Error();
    return wrong(Tr::tr("--payload must be 1 to 1048576 bytes, not \"%1\"")
                     .arg(arguments.value(payloadName)));
}

/// A file's path may be empty by mistake: of a variable that is not set.
Error readPaths(const QCommandLineParser &arguments, MonitorSettings *settings)
{
    settings->recordPath = arguments.value(recordName);
    settings->pcapngPath = arguments.value(pcapngName);
    if (arguments.isSet(recordName) && settings->recordPath.isEmpty())
        return wrong(Tr::tr("--record needs the path of a file to write"));
    if (arguments.isSet(pcapngName) && settings->pcapngPath.isEmpty())
        return wrong(
            Tr::tr("--pcapng needs the path of a file to write, or - for standard output"));
    return Error();
}

} // namespace

QList<QCommandLineOption> MonitorSettings::options()
{
    return {
        {listName, Tr::tr("List the programs that can be watched, and end.")},
        {onceName, Tr::tr("Print what there is now, and end.")},
        {jsonName, Tr::tr("With --once or --list: as a JSON document.")},
        {recordName,
         Tr::tr(
             "Keep what is told in FILE, until it is interrupted; \"penstock monitor FILE\" shows "
             "it again."),
         Tr::tr("FILE")},
        {timelineName, Tr::tr("With --record: each callback of each connection, too.")},
        {payloadName,
         Tr::tr(
             "With --record: what is sent and received, too, at most so many bytes of each piece."),
         Tr::tr("BYTES")},
        {pcapngName,
         Tr::tr(
             "Write what is sent and received, or was recorded, as a capture for Wireshark; - is "
             "standard output."),
         Tr::tr("FILE")},
        {intervalName, Tr::tr("How often it is brought up to date; 1s by default."),
         Tr::tr("DURATION")},
        {sortName,
         Tr::tr("The column to sort by, with a - before it the largest first: %1.")
             .arg(MonitorTable::columns().join(QLatin1String(", "))),
         Tr::tr("COLUMN")},
        {endedName, Tr::tr("Show connections that have ended, too.")},
    };
}

Result<MonitorSettings> MonitorSettings::from(const QCommandLineParser &arguments)
{
    MonitorSettings settings;
    settings.target = arguments.positionalArguments().value(0);
    settings.list = arguments.isSet(listName);
    settings.once = arguments.isSet(onceName);
    settings.json = arguments.isSet(jsonName);
    settings.timeline = arguments.isSet(timelineName);
    settings.view.withEnded = arguments.isSet(endedName);
    for (const Error &error :
         {misfit(arguments), readPaths(arguments, &settings), readInterval(arguments, &settings),
          readSorting(arguments, &settings.view), readPayload(arguments, &settings)}) {
        if (!error.isNull())
            return error;
    }
    return settings;
}

QList<MonitoredProgram> otherPrograms()
{
    QList<MonitoredProgram> programs = monitoredPrograms();
    const qint64 self = QCoreApplication::applicationPid();
    programs.removeIf(
        [self](const MonitoredProgram &program) { return program.processId == self; });
    return programs;
}

Result<MonitorTarget> monitorTarget(const QString &text)
{
    const QList<MonitoredProgram> programs = otherPrograms();
    if (text.isEmpty() && programs.size() == 1)
        return MonitorTarget{programs.first().endpoint, {}};
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
        return wrong(Tr::tr("there are several programs to watch; say which, by its PID:\n%1")
                         .arg(lines.join(u'\n')));
    }
    bool isNumber = false;
    const qint64 processId = text.toLongLong(&isNumber);
    for (const MonitoredProgram &program : programs) {
        if (isNumber && program.processId == processId)
            return MonitorTarget{program.endpoint, {}};
    }
    if (QFileInfo(text).isFile())
        return MonitorTarget{{}, text};
    if (QFileInfo::exists(text))
        return wrong(Tr::tr("\"%1\" is no recording: it is no plain file").arg(text));
    if (isNumber) {
        return Error(
            Error::Kind::NotFound,
            Tr::tr("the process %1 cannot be watched: it does not run, is another user's, or "
                   "was not started with PENSTOCK_MONITOR=1")
                .arg(text));
    }
    if (!text.contains(u':'))
        return Error(Error::Kind::NotFound,
                     Tr::tr("\"%1\" is no PID, no endpoint, and there is no such file").arg(text));
    const Result<Endpoint> endpoint = Endpoint::parse(text);
    if (!endpoint)
        return endpoint.error();
    return MonitorTarget{*endpoint, {}};
}

QString programLine(const MonitoredProgram &program)
{
    return QStringLiteral("%1  %2  %3")
        .arg(QString::number(program.processId), -8)
        .arg(inOneLine(program.name), -16)
        .arg(program.endpoint.toString());
}

} // namespace Penstock
