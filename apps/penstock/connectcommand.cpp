// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "connectcommand.h"

#include "arguments.h"
#include "connectoptions.h"
#include "endtext.h"
#include "tr.h"

#include <QtCore/qcommandlineparser.h>

#include <csignal>

namespace Penstock {

ConnectCommand::ConnectCommand(Console *console, PluginRegistry *plugins)
    : Command(QStringLiteral("connect"), console, plugins), m_loop(plugins), m_opening(&m_loop)
{
}

ConnectCommand::~ConnectCommand() = default;

void ConnectCommand::start(const QCommandLineParser &arguments)
{
    if (const Error error = read(arguments); !error.isNull())
        return fail(ExitCode::Usage, error.detail());
    const Result<EndpointAbilities> abilities = EndpointAbilities::of(m_endpoint, plugins());
    if (!abilities)
        return fail(exitCodeOf(abilities.error(), ExitCode::PluginProblem),
                    explained(abilities.error(), m_text, Tr::tr("cannot connect to \"%1\"")));
    if (const Error lack = abilities->lackOf(m_endpoint); !lack.isNull())
        return fail(ExitCode::Usage, lack.detail());
    if (const Error error = checkEndpoint(m_endpoint, plugins(), EndpointChecker::Use::Open);
        !error.isNull())
        return failedToConnect(error);
    if (m_framing && abilities->kind == ProtocolKind::Stream) {
        return fail(ExitCode::Usage,
                    Tr::tr("--framing is for transports of messages, such as udp and ws; \"%1\" is "
                           "a stream of bytes")
                        .arg(m_text));
    }
    using Framing = Bridge::Framing;
    m_bridge->setFraming(
        m_framing.value_or(abilities->peersShareOne ? Framing::Chunk : Framing::Line));
    m_interruption = std::make_unique<Interruption>();
    connect(m_interruption.get(), &Interruption::interrupted, this, &ConnectCommand::interrupted);
    connect(m_bridge.get(), &Bridge::connected, this, &ConnectCommand::connected);
    connect(m_bridge.get(), &Bridge::messageFailed, this, &ConnectCommand::messageFailed);
    connect(m_bridge.get(), &Bridge::ended, this, &ConnectCommand::ended);
    m_metrics.start(
        arguments, &m_loop, console(), this,
        [this, kind = abilities->kind] { connectToPeer(kind); },
        [this](ExitCode code, const QString &sentence) { fail(code, sentence); });
}

Error ConnectCommand::read(const QCommandLineParser &arguments)
{
    const QStringList endpoints = arguments.positionalArguments();
    if (endpoints.size() != 1) {
        const QString wanted = Tr::tr("connect needs one ENDPOINT, such as tcp://localhost:7000");
        return Error(Error::Kind::InvalidArgument,
                     endpoints.isEmpty()
                         ? wanted
                         : Tr::tr("%1, not \"%2\"").arg(wanted, endpoints.join(u' ')));
    }
    m_text = withoutPasswords(endpoints.first());
    const Result<Endpoint> endpoint = Endpoint::parse(endpoints.first());
    if (!endpoint)
        return endpoint.error();
    m_endpoint = *endpoint;
    const Result<ConnectSettings> settings = ConnectSettings::from(arguments);
    if (!settings)
        return settings.error();
    m_options = settings->options;
    m_framing = settings->framing;
    m_verbose = settings->verbose;
    m_bridge = std::make_unique<Bridge>(settings->atEof);
    return Error();
}

void ConnectCommand::connectToPeer(ProtocolKind kind)
{
    const auto makeProtocol = [this, kind] { return m_bridge->makePeerProtocol(kind); };
    m_opening.start(m_endpoint, kind, makeProtocol, m_options, this,
                    [this](const Error &error) { failedToConnect(error); });
}

void ConnectCommand::failedToConnect(const Error &error)
{
    fail(exitCodeOf(error, ExitCode::NotOpened),
         explained(error, m_text, Tr::tr("cannot connect to \"%1\"")));
}

void ConnectCommand::connected(WriteTransport *peer)
{
    if (!m_verbose)
        return;
    const Endpoint remote = peer->remoteEndpoint();
    console()->tell(Tr::tr("connected to %1")
                        .arg(withoutPasswords((remote.isNull() ? m_endpoint : remote).toString())));
}

/// Nobody receives there: the end, as for a connection. Anything else concerns one message.
void ConnectCommand::messageFailed(const Error &error)
{
    const QString sentence =
        explained(error, m_text, Tr::tr("a message was lost on its way to \"%1\""));
    if (error.kind() != Error::Kind::Refused) {
        m_exitCode = ExitCode::ConnectionLost;
        return console()->tell(sentence);
    }
    fail(ExitCode::ConnectionLost, sentence);
    m_bridge->abort();
}

void ConnectCommand::ended()
{
    if (isFinished())
        return;
    if (m_verbose)
        tellTraffic();
    if (m_bridge->outputError().kind() == Error::Kind::BrokenPipe)
        return finishBySignal(SIGPIPE); // as for a program that SIGPIPE ends
    if (const Error &error = m_bridge->outputError(); !error.isNull()) {
        return fail(ExitCode::StandardStreams,
                    Tr::tr("standard output cannot be written: %1").arg(error.message()));
    }
    if (const Error &error = m_bridge->inputError(); !error.isNull()) {
        return fail(ExitCode::StandardStreams,
                    Tr::tr("standard input cannot be read: %1").arg(error.message()));
    }
    if (m_bridge->peerIsCutOff())
        console()->tell(cutOffText());
    const bool childFailed = m_bridge->childReturnCode().value_or(0) != 0;
    if (childFailed && !m_verbose)
        console()->tell(childText(m_bridge->childReturnCode()));
    if (const Error &error = m_bridge->peerError(); !error.isNull())
        return fail(ExitCode::ConnectionLost,
                    explained(error, m_text, Tr::tr("lost the connection to \"%1\"")));
    finish(childFailed ? ExitCode::ConnectionLost : m_exitCode);
}

void ConnectCommand::tellTraffic()
{
    const TransportCounters &counters = m_bridge->peerCounters();
    console()->tell(Tr::tr("bytes sent: %1, received: %2; pauses of sending: %3, of receiving: %4")
                        .arg(counters.bytesSent)
                        .arg(counters.bytesReceived)
                        .arg(counters.writingPauses)
                        .arg(counters.readingPauses));
    if (m_bridge->peerIsChild())
        console()->tell(childText(m_bridge->childReturnCode()));
}

void ConnectCommand::interrupted(int signalNumber)
{
    finishBySignal(signalNumber);
    m_bridge->abort();
}

} // namespace Penstock
