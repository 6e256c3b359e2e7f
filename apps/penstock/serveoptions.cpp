// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "serveoptions.h"

#include "arguments.h"
#include "servecommand.h"
#include "tr.h"

#include <QtCore/qcommandlineparser.h>

namespace Penstock {

namespace {

constexpr QLatin1String protocolName("protocol");
constexpr QLatin1String setName("set");
constexpr QLatin1String closeTimeoutName("close-timeout");
constexpr QLatin1String quietName("quiet");
constexpr QLatin1String verboseName("verbose");

Error misuse(const QString &sentence)
{
    return Error(Error::Kind::InvalidArgument, sentence);
}

/// What no value can be read of.
Error missing(const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().isEmpty())
        return misuse(Tr::tr("serve needs an ENDPOINT to listen on, such as tcp://127.0.0.1:7000"));
    if (arguments.value(protocolName).isEmpty())
        return misuse(Tr::tr("serve needs --protocol NAME, such as --protocol echo"));
    if (arguments.isSet(quietName) && arguments.isSet(verboseName))
        return misuse(Tr::tr("--quiet and --verbose exclude each other"));
    return Error();
}

} // namespace

Result<ServeSettings> ServeSettings::from(const QCommandLineParser &arguments)
{
    if (const Error error = missing(arguments); !error.isNull())
        return error;
    ServeSettings settings;
    const QStringList texts = arguments.positionalArguments();
    for (const QString &text : texts) {
        const Result<Endpoint> endpoint = Endpoint::parse(text);
        if (!endpoint)
            return endpoint.error();
        settings.endpoints.append(*endpoint);
        settings.texts.append(withoutPasswords(text));
    }
    const Result<QVariantMap> options = readSettings(arguments.values(setName));
    if (!options)
        return options.error();
    const auto closeTimeout = readDuration(closeTimeoutName, arguments.value(closeTimeoutName));
    if (!closeTimeout)
        return closeTimeout.error();
    settings.protocol = arguments.value(protocolName);
    settings.protocolOptions = *options;
    settings.closeTimeout = *closeTimeout;
    settings.closeTimeoutText = arguments.value(closeTimeoutName);
    settings.quiet = arguments.isSet(quietName);
    settings.verbose = arguments.isSet(verboseName);
    return settings;
}

QList<QCommandLineOption> ServeCommand::options() const
{
    return {
        {protocolName, Tr::tr("The protocol to serve; \"penstock plugins\" tells which there are."),
         Tr::tr("NAME")},
        {setName,
         Tr::tr("An option of the protocol; once for each. Options of the transport are query "
                "items of the endpoint."),
         Tr::tr("KEY=VALUE")},
        {closeTimeoutName,
         Tr::tr("How long the clients may take to receive what is left when the server is "
                "interrupted; "
                "0 is for ever."),
         Tr::tr("DURATION"), QStringLiteral("10s")},
        MetricsServer::option(),
        {quietName, Tr::tr("Tell nothing but errors.")},
        {verboseName, Tr::tr("Tell on standard error of each connection that is made or lost.")},
    };
}

QStringList ServeCommand::repeatableOptions() const
{
    return {setName};
}

QString ServeCommand::summary() const
{
    return Tr::tr("Serve a protocol on one or more endpoints");
}

CommandHelp ServeCommand::help() const
{
    return {
        Tr::tr("ENDPOINT... --protocol NAME [options]"),
        Tr::tr(
            "Listens on every ENDPOINT, or on none if one fails; tells each address that is bound "
            "on standard "
            "output, as \"listening on tcp://127.0.0.1:43210\", and serves until it is interrupted "
            "(SIGINT, SIGTERM, SIGHUP): then it accepts no more, closes its connections once what "
            "they "
            "have to send is sent, and ends with 0. A second signal ends it at once."),
        {
            {QStringLiteral("penstock serve tcp://127.0.0.1:7000 --protocol echo"),
             Tr::tr("An echo server; port 0 takes any free one.")},
            {QStringLiteral("penstock serve tcp://:7000 'unix:/run/x.sock?mode=600' --protocol "
                            "echo --verbose"),
             Tr::tr("On all addresses and a Unix socket; tell of connections.")},
            {QStringLiteral(
                 "penstock serve tcp://127.0.0.1:7000 --protocol lines --set greeting=Hello"),
             Tr::tr("A protocol with one of its options.")},
        },
    };
}

} // namespace Penstock
