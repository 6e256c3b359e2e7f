// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "relayoptions.h"

#include "arguments.h"
#include "relaycommand.h"
#include "tr.h"

#include <QtCore/qcommandlineparser.h>

namespace Penstock {

namespace {

constexpr QLatin1String connectName("connect");
constexpr QLatin1String connectTimeoutName("connect-timeout");
constexpr QLatin1String closeTimeoutName("close-timeout");
constexpr QLatin1String halfCloseTimeoutName("half-close-timeout");
constexpr QLatin1String idleTimeoutName("idle-timeout");
constexpr QLatin1String quietName("quiet");
constexpr QLatin1String verboseName("verbose");

Error misuse(const QString &sentence)
{
    return Error(Error::Kind::InvalidArgument, sentence);
}

Error readEndpoints(const QStringList &texts, RelaySettings *settings)
{
    if (texts.size() != 2) {
        const QString wanted =
            Tr::tr("relay needs two ENDPOINTs, such as tcp://:8080 unix:/run/x.sock");
        return misuse(texts.isEmpty() ? wanted
                                      : Tr::tr("%1, not \"%2\"").arg(wanted, texts.join(u' ')));
    }
    for (size_t i = 0; i < settings->endpoints.size(); ++i) {
        settings->texts[i] = withoutPasswords(texts.at(qsizetype(i)));
        const Result<Endpoint> endpoint = Endpoint::parse(texts.at(qsizetype(i)));
        if (!endpoint)
            return endpoint.error();
        settings->endpoints[i] = *endpoint;
    }
    return Error();
}

} // namespace

Result<RelaySettings> RelaySettings::from(const QCommandLineParser &arguments)
{
    RelaySettings settings;
    if (const Error error = readEndpoints(arguments.positionalArguments(), &settings);
        !error.isNull())
        return error;
    const std::array<std::pair<QString, std::chrono::milliseconds *>, 4> durations{{
        {connectTimeoutName, &settings.connectTimeout},
        {closeTimeoutName, &settings.closeTimeout},
        {halfCloseTimeoutName, &settings.halfCloseTimeout},
        {idleTimeoutName, &settings.idleTimeout},
    }};
    for (const auto &[name, duration] : durations) {
        const auto read = readDuration(name, arguments.value(name));
        if (!read)
            return read.error();
        *duration = *read;
    }
    if (arguments.isSet(quietName) && arguments.isSet(verboseName))
        return misuse(Tr::tr("--quiet and --verbose exclude each other"));
    settings.closeTimeoutText = arguments.value(closeTimeoutName);
    settings.connectFirst = arguments.isSet(connectName);
    settings.quiet = arguments.isSet(quietName);
    settings.verbose = arguments.isSet(verboseName);
    return settings;
}

QList<QCommandLineOption> RelayCommand::options() const
{
    return {
        {connectName,
         Tr::tr(
             "Connect to the first ENDPOINT too, once, instead of listening on it; so it is done "
             "anyway where its transport cannot listen.")},
        {connectTimeoutName,
         Tr::tr("How long connecting may take, as 250ms, 1.5s or 2min; 0 is as long as the system "
                "tries."),
         Tr::tr("DURATION"), QStringLiteral("0")},
        {closeTimeoutName,
         Tr::tr("How long peers may take to receive what is left when the relay is interrupted, or "
                "when the other side has failed; 0 is for ever."),
         Tr::tr("DURATION"), QStringLiteral("10s")},
        {halfCloseTimeoutName,
         Tr::tr("When one side has ended its input, how long the other one may be silent before it "
                "is closed, where it cannot be told so alone, as tls, ws and serial; 0 is for "
                "ever."),
         Tr::tr("DURATION"), QStringLiteral("5s")},
        {idleTimeoutName,
         Tr::tr("How long a peer that has no connection, as with udp, may be silent before it is "
                "forgotten; 0 is for ever."),
         Tr::tr("DURATION"), QStringLiteral("1min")},
        MetricsServer::option(),
        {quietName, Tr::tr("Tell nothing but errors.")},
        {verboseName,
         Tr::tr("Tell on standard error of each connection that is made or lost, how much passed "
                "each way and why it ended.")},
    };
}

QString RelayCommand::summary() const
{
    return Tr::tr("Join two endpoints, as socat does: a proxy, a gateway");
}

CommandHelp RelayCommand::help() const
{
    return {
        Tr::tr("ENDPOINT ENDPOINT [options]"),
        Tr::tr(
            "Listens on the first ENDPOINT and connects each connection that it accepts with one "
            "of its own to the second; or, where the first cannot be listened on, joins the two "
            "once and ends with them. Bytes and messages go both ways; who is slow holds back "
            "who is fast, so the memory needed stays the same. An end of file on one side is "
            "passed on, and a failure too. A listening relay tells each address that is bound on "
            "standard output and goes on until it is interrupted, then ends as \"serve\" does."),
        {
            {QStringLiteral("penstock relay tcp://127.0.0.1:8080 unix:/run/x.sock"),
             Tr::tr("Make a Unix socket reachable over TCP.")},
            {QStringLiteral("penstock relay udp://:5353 udp://10.0.0.1:53 --idle-timeout 10s"),
             Tr::tr("Pass on datagrams; each peer has a port of its own.")},
            {QStringLiteral("penstock relay --connect tcp://one:7000 tcp://two:7000"),
             Tr::tr("Connect two servers with each other.")},
        },
    };
}

} // namespace Penstock
