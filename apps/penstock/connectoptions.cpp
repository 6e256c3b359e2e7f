// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "connectoptions.h"

#include "arguments.h"
#include "connectcommand.h"
#include "tr.h"

#include <QtCore/qcommandlineparser.h>

namespace Penstock {

namespace {

constexpr QLatin1String atEofName("at-eof");
constexpr QLatin1String framingName("framing");
constexpr QLatin1String connectTimeoutName("connect-timeout");
constexpr QLatin1String closeTimeoutName("close-timeout");
constexpr QLatin1String verboseName("verbose");

Result<Bridge::AtEof> readAtEof(const QString &text)
{
    if (text == QLatin1String("half-close"))
        return Bridge::AtEof::HalfClose;
    if (text == QLatin1String("keep-open"))
        return Bridge::AtEof::KeepOpen;
    if (text == QLatin1String("close"))
        return Bridge::AtEof::Close;
    return Error(
        Error::Kind::InvalidArgument,
        Tr::tr("--at-eof cannot be \"%1\": it must be half-close, keep-open or close").arg(text));
}

Result<std::optional<Bridge::Framing>> readFraming(const QCommandLineParser &arguments)
{
    const QString text = arguments.value(framingName);
    if (!arguments.isSet(framingName))
        return std::optional<Bridge::Framing>();
    if (text == QLatin1String("line"))
        return std::optional(Bridge::Framing::Line);
    if (text == QLatin1String("chunk"))
        return std::optional(Bridge::Framing::Chunk);
    return Error(Error::Kind::InvalidArgument,
                 Tr::tr("--framing cannot be \"%1\": it must be line or chunk").arg(text));
}

} // namespace

Result<ConnectSettings> ConnectSettings::from(const QCommandLineParser &arguments)
{
    const auto connectTimeout =
        readDuration(connectTimeoutName, arguments.value(connectTimeoutName));
    if (!connectTimeout)
        return connectTimeout.error();
    const auto closeTimeout = readDuration(closeTimeoutName, arguments.value(closeTimeoutName));
    if (!closeTimeout)
        return closeTimeout.error();
    const Result<Bridge::AtEof> atEof = readAtEof(arguments.value(atEofName));
    if (!atEof)
        return atEof.error();
    const auto framing = readFraming(arguments);
    if (!framing)
        return framing.error();
    ConnectSettings settings;
    settings.framing = *framing;
    settings.options.timeout = *connectTimeout;
    settings.options.closeTimeout = *closeTimeout;
    settings.atEof = *atEof;
    settings.verbose = arguments.isSet(verboseName);
    return settings;
}

QList<QCommandLineOption> ConnectCommand::options() const
{
    return {
        {atEofName,
         Tr::tr("What the end of standard input does: half-close ends our side of the connection "
                "and goes on "
                "receiving (keep-open does instead where the transport cannot); keep-open does "
                "nothing; close "
                "ends the connection once all is sent."),
         Tr::tr("ACTION"), QStringLiteral("half-close")},
        {framingName,
         Tr::tr("What a message is, with transports of messages: line makes one of each line of "
                "standard input, without its line break, and writes each that comes as a line; "
                "chunk sends what is read at once and writes what comes as it is. Without it line "
                "for ws, chunk for udp, as ncat -u does."),
         Tr::tr("HOW")},
        {connectTimeoutName,
         Tr::tr("How long connecting may take, as 250ms, 1.5s or 2min; 0 is as long as the system "
                "tries."),
         Tr::tr("DURATION"), QStringLiteral("0")},
        {closeTimeoutName,
         Tr::tr("How long the peer may take to receive what is left once the connection is "
                "closing; 0 is for ever."),
         Tr::tr("DURATION"), QStringLiteral("0")},
        MetricsServer::option(),
        {verboseName,
         Tr::tr("Tell on standard error where the connection leads, and how much it carried.")},
    };
}

QString ConnectCommand::summary() const
{
    return Tr::tr("Join standard input and output with a peer, as nc does");
}

CommandHelp ConnectCommand::help() const
{
    return {
        Tr::tr("ENDPOINT [options]"),
        Tr::tr("Sends standard input to the peer and writes what the peer sends to standard "
               "output. Who is slow "
               "holds back who is fast; the memory needed stays the same however much is carried. "
               "Ends when "
               "the peer ends the connection, once all that it sent is written."),
        {
            {QStringLiteral("penstock connect tcp://localhost:7000"),
             Tr::tr("Talk to a server by hand.")},
            {QStringLiteral("penstock connect unix:/run/x.sock <request >reply"),
             Tr::tr("Send a file, keep what comes back.")},
            {QStringLiteral("penstock connect ws://localhost:8080/chat"),
             Tr::tr("Talk to a WebSocket server: each line is a message.")},
            {QStringLiteral("printf status | penstock connect udp://localhost:9999"),
             Tr::tr("Send a datagram and write what is answered, until Ctrl+C.")},
            {QStringLiteral(
                 "tar c . | penstock connect 'tcp://backup:9000?keepAlive=true' --at-eof close"),
             Tr::tr("Send a stream with an option of the transport, and do not wait for the peer's "
                    "end.")},
        },
    };
}

} // namespace Penstock
