// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "connectcommand.h"

#include "arguments.h"
#include "connectoptions.h"
#include "tr.h"

#include <penstock/core/exception.h>

#include <QtCore/qcommandlineparser.h>

#include <csignal>

namespace Penstock {

ConnectCommand::ConnectCommand(Console *console, PluginRegistry *plugins)
    : Command(QStringLiteral("connect"), console, plugins), m_loop(plugins)
{
}

ConnectCommand::~ConnectCommand() = default;

void ConnectCommand::start(const QCommandLineParser &arguments)
{
    if (const Error error = read(arguments); !error.isNull())
        return fail(ExitCode::Usage, error.detail());
    m_interruption = std::make_unique<Interruption>();
    connect(m_interruption.get(), &Interruption::interrupted, this, &ConnectCommand::interrupted);
    connect(m_bridge.get(), &Bridge::connected, this, &ConnectCommand::connected);
    connect(m_bridge.get(), &Bridge::ended, this, &ConnectCommand::ended);
    connectToPeer();
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
    m_verbose = settings->verbose;
    m_bridge = std::make_unique<Bridge>(settings->atEof);
    return Error();
}

void ConnectCommand::connectToPeer()
{
    const auto makeProtocol = [this] { return m_bridge->makePeerProtocol(); };
    m_loop.createConnection(m_endpoint, makeProtocol, m_options)
        .then(this, [](const QPointer<StreamTransport> &) {})
        .onFailed(this, [this](const Exception &exception) {
            const Error &error = exception.error();
            fail(exitCodeOf(error, ExitCode::NotOpened),
                 explained(error, m_text, Tr::tr("cannot connect to")));
        });
}

void ConnectCommand::connected(StreamTransport *peer)
{
    if (!m_verbose)
        return;
    const Endpoint remote = peer->remoteEndpoint();
    console()->tell(Tr::tr("connected to %1")
                        .arg(withoutPasswords((remote.isNull() ? m_endpoint : remote).toString())));
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
    if (const Error &error = m_bridge->peerError(); !error.isNull())
        return fail(ExitCode::ConnectionLost,
                    explained(error, m_text, Tr::tr("lost the connection to")));
    finish(ExitCode::Ok);
}

void ConnectCommand::tellTraffic()
{
    const TransportCounters &counters = m_bridge->peerCounters();
    console()->tell(Tr::tr("bytes sent: %1, received: %2; pauses of sending: %3, of receiving: %4")
                        .arg(counters.bytesSent)
                        .arg(counters.bytesReceived)
                        .arg(counters.writingPauses)
                        .arg(counters.readingPauses));
}

void ConnectCommand::interrupted(int signalNumber)
{
    finishBySignal(signalNumber);
    m_bridge->abort();
}

} // namespace Penstock
