// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "servecommand.h"

#include "arguments.h"
#include "connectionlog.h"
#include "opening.h"
#include "tr.h"

#include <penstock/core/exception.h>
#include <penstock/core/streamtransport.h>
#include <penstock/plugin/pluginregistry.h>

namespace Penstock {

ServeCommand::ServeCommand(Console *console, PluginRegistry *plugins)
    : Command(QStringLiteral("serve"), console, plugins), m_loop(plugins)
{
    m_closeTimer.setSingleShot(true);
    connect(&m_closeTimer, &QTimer::timeout, this, &ServeCommand::closingTimedOut);
}

ServeCommand::~ServeCommand() = default;

void ServeCommand::start(const QCommandLineParser &arguments)
{
    const Result<ServeSettings> settings = ServeSettings::from(arguments);
    if (!settings)
        return fail(ExitCode::Usage, settings.error().detail());
    m_settings = *settings;
    if (const Error error = makeFactories(); !error.isNull())
        return fail(exitCodeOf(error, ExitCode::PluginProblem), explained(error));

    m_interruption = std::make_unique<Interruption>();
    connect(m_interruption.get(), &Interruption::interrupted, this, &ServeCommand::interrupted);
    if (m_settings.verbose)
        m_log = std::make_unique<ConnectionLog>(console());
    m_metrics.start(
        arguments, &m_loop, console(), this, [this] { bind(0); },
        [this](ExitCode code, const QString &sentence) { fail(code, sentence); });
}

Error ServeCommand::makeFactories()
{
    for (const Endpoint &endpoint : std::as_const(m_settings.endpoints)) {
        const ProtocolKind kind = kindOf(endpoint);
        if (m_factories.contains(kind))
            continue;
        const Result<ProtocolFactory> factory =
            plugins()->protocolFactory(m_settings.protocol, m_settings.protocolOptions, kind);
        if (!factory)
            return factory.error();
        m_factories[kind] = *factory;
    }
    return Error();
}

/// What is wrong with an endpoint is said when it is bound.
ProtocolKind ServeCommand::kindOf(const Endpoint &endpoint) const
{
    const auto transport = plugins()->transportForScheme(endpoint.scheme());
    return transport ? transport->metadata.acceptedKind() : ProtocolKind::Stream;
}

/// One after the other, so that the errors are those of the first that fails.
void ServeCommand::bind(qsizetype index)
{
    ServerOptions options;
    options.startServing = false;
    const Endpoint &endpoint = m_settings.endpoints.at(index);
    if (const Error error = checkEndpoint(endpoint, plugins(), EndpointChecker::Use::Listen);
        !error.isNull())
        return failedAt(index, error);
    m_loop.createServer(endpoint, m_factories.at(kindOf(endpoint)), options)
        .then(this, [this, index](const QPointer<Server> &server) { bound(index, server); })
        .onFailed(this, [this, index](const Exception &exception) {
            failedAt(index, exception.error());
        });
}

void ServeCommand::bound(qsizetype index, Server *server)
{
    if (isFinished())
        return;
    m_servers.append(server);
    if (index + 1 < m_settings.endpoints.size())
        bind(index + 1);
    else
        serve();
}

void ServeCommand::failedAt(qsizetype index, const Error &error)
{
    fail(exitCodeOf(error, ExitCode::NotOpened),
         explained(error, m_settings.texts.at(index), Tr::tr("cannot listen on \"%1\"")));
}

void ServeCommand::serve()
{
    for (qsizetype i = 0; i < m_servers.size(); ++i) {
        Server *server = m_servers.at(i);
        if (m_log)
            m_log->watch(server);
        if (const Error error = server->startServing(); !error.isNull())
            return failedAt(i, error);
    }
    m_serving = true;
    if (!m_settings.quiet)
        tellServing();
}

void ServeCommand::tellServing()
{
    QStringList lines;
    for (const QPointer<Server> &server : std::as_const(m_servers)) {
        const QList<Endpoint> endpoints = server->endpoints();
        for (const Endpoint &endpoint : endpoints)
            lines.append(Tr::tr("listening on %1").arg(withoutPasswords(endpoint.toString())));
    }
    lines.append(Tr::tr("serving %1").arg(m_settings.protocol));
    console()->print(lines.join(u'\n'));
    // Nobody could know where it listens.
    if (!console()->canPrint())
        finishPrinted();
}

void ServeCommand::interrupted(int signalNumber)
{
    if (!m_serving)
        return finishBySignal(signalNumber);
    if (!m_closing)
        return closeInOrder();
    finishBySignal(signalNumber);
    for (const QPointer<Server> &server : std::as_const(m_servers))
        server->abortClients();
}

void ServeCommand::closeInOrder()
{
    m_closing = true;
    m_openServers = m_servers.size();
    if (m_settings.closeTimeout.count() > 0)
        m_closeTimer.start(m_settings.closeTimeout);
    for (const QPointer<Server> &server : std::as_const(m_servers)) {
        server->close();
        server->closeClients();
    }
    for (const QPointer<Server> &server : std::as_const(m_servers))
        server->waitClosed().then(this, [this] { serverClosed(); });
}

void ServeCommand::serverClosed()
{
    if (--m_openServers == 0)
        finish(m_exitCode);
}

void ServeCommand::closingTimedOut()
{
    qsizetype left = 0;
    for (const QPointer<Server> &server : std::as_const(m_servers))
        left += server->transports().size();
    console()->tell(
        Tr::tr("connections aborted, since they took longer than %1 to send what was left: %2")
            .arg(m_settings.closeTimeoutText)
            .arg(left));
    m_exitCode = ExitCode::ConnectionLost;
    for (const QPointer<Server> &server : std::as_const(m_servers))
        server->abortClients();
}

} // namespace Penstock
