// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "relaycommand.h"

#include "arguments.h"
#include "peerrelays.h"
#include "relaylog.h"
#include "tr.h"

#include <penstock/core/exception.h>
#include <penstock/plugin/pluginregistry.h>

namespace Penstock {

RelayCommand::RelayCommand(Console *console, PluginRegistry *plugins)
    : Command(QStringLiteral("relay"), console, plugins), m_loop(plugins), m_openingOfFirst(&m_loop)
{
    m_closeTimer.setSingleShot(true);
    connect(&m_closeTimer, &QTimer::timeout, this, &RelayCommand::closingTimedOut);
}

RelayCommand::~RelayCommand() = default;

void RelayCommand::start(const QCommandLineParser &arguments)
{
    const Result<RelaySettings> settings = RelaySettings::from(arguments);
    if (!settings)
        return fail(ExitCode::Usage, settings.error().detail());
    m_settings = *settings;
    if (!readAbilities())
        return;
    m_log = std::make_unique<RelayLog>(console(), m_settings.texts);
    m_log->setVerbose(m_settings.verbose);
    m_interruption = std::make_unique<Interruption>();
    connect(m_interruption.get(), &Interruption::interrupted, this, &RelayCommand::interrupted);
    m_metrics.start(
        arguments, &m_loop, console(), this, [this] { begin(); },
        [this](ExitCode code, const QString &sentence) { fail(code, sentence); });
}

void RelayCommand::begin()
{
    if (m_first.canListen && !m_settings.connectFirst)
        listen();
    else
        openFirst();
}

bool RelayCommand::readAbilities()
{
    std::array<EndpointAbilities, 2> both;
    for (size_t i = 0; i < both.size(); ++i) {
        const Result<EndpointAbilities> abilities =
            EndpointAbilities::of(m_settings.endpoints[i], plugins());
        if (!abilities) {
            fail(exitCodeOf(abilities.error(), ExitCode::PluginProblem),
                 explained(abilities.error(), m_settings.texts[i], Tr::tr("cannot relay \"%1\"")));
            return false;
        }
        both[i] = *abilities;
        const bool isListenedOn = i == 0 && abilities->canListen && !m_settings.connectFirst;
        if (!isListenedOn && !abilities->canOpen) {
            fail(ExitCode::Usage,
                 Tr::tr("endpoint \"%1\": it cannot be connected to, only listened on")
                     .arg(m_settings.texts[i]));
            return false;
        }
        const Error lack = isListenedOn ? Error() : abilities->lackOf(m_settings.endpoints[i]);
        if (!lack.isNull()) {
            fail(ExitCode::Usage, lack.detail());
            return false;
        }
        if (!checkUse(i, isListenedOn))
            return false;
    }
    m_first = both[0];
    m_target.endpoint = m_settings.endpoints[1];
    m_target.kind = both[1].kind;
    m_target.options.timeout = m_settings.connectTimeout;
    m_target.breakTimeout = m_settings.closeTimeout;
    m_target.halfCloseTimeout = m_settings.halfCloseTimeout;
    return true;
}

/// What is known now need not be told to each client.
bool RelayCommand::checkUse(size_t i, bool isListenedOn)
{
    using Use = EndpointChecker::Use;
    const Error error =
        checkEndpoint(m_settings.endpoints[i], plugins(), isListenedOn ? Use::Listen : Use::Open);
    if (error.isNull())
        return true;
    fail(exitCodeOf(error, ExitCode::NotOpened),
         explained(error, m_settings.texts[i],
                   isListenedOn ? Tr::tr("cannot listen on \"%1\"")
                                : Tr::tr("cannot connect to \"%1\"")));
    return false;
}

void RelayCommand::listen()
{
    m_loop.createServer(m_settings.endpoints[0], [this] { return accept(); })
        .then(this, [this](const QPointer<Server> &server) { listening(server); })
        .onFailed(this, [this](const Exception &exception) {
            // A plugin may serve schemes that can listen and others that cannot.
            if (exception.error().kind() == Error::Kind::NotSupported && m_first.canOpen)
                return openFirst();
            fail(exitCodeOf(exception.error(), ExitCode::NotOpened),
                 explained(exception.error(), m_settings.texts[0],
                           Tr::tr("cannot listen on \"%1\"")));
        });
}

void RelayCommand::listening(Server *server)
{
    m_server = server;
    m_begun = true;
    connect(server, &Server::handshakeFailed, this,
            [this](const Endpoint &peer, const Error &why) { m_log->handshakeFailed(peer, why); });
    if (m_settings.quiet)
        return;
    QStringList lines;
    const QList<Endpoint> endpoints = server->endpoints();
    for (const Endpoint &endpoint : endpoints)
        lines.append(Tr::tr("listening on %1").arg(withoutPasswords(endpoint.toString())));
    lines.append(Tr::tr("relaying to %1").arg(m_settings.texts[1]));
    console()->print(lines.join(u'\n'));
    if (!console()->canPrint())
        finishPrinted();
}

void RelayCommand::openFirst()
{
    RelayPair *pair = newPair();
    connect(pair, &Relay::sideMade, this, [this] { m_begun = true; });
    ConnectOptions options;
    options.timeout = m_settings.connectTimeout;
    const auto make = [pair, kind = m_first.kind] {
        return pair->makeProtocol(Relay::Side::First, kind);
    };
    m_openingOfFirst.start(
        m_settings.endpoints[0], m_first.kind, make, options, this, [this](const Error &error) {
            fail(exitCodeOf(error, ExitCode::NotOpened),
                 explained(error, m_settings.texts[0], Tr::tr("cannot connect to \"%1\"")));
        });
}

RelayPair *RelayCommand::newPair()
{
    auto *pair = new RelayPair(&m_loop, m_target, ++m_pairsBegun, this);
    m_pairs.insert(pair);
    connect(pair, &Relay::joined, this, [this, pair] { m_log->joined(*pair); });
    connect(pair, &Relay::messageFailed, this, [this, pair](Relay::Side side, const Error &error) {
        m_log->messageLost(*pair, side, error);
    });
    connect(pair, &Relay::ended, this, [this, pair] { pairEnded(pair); });
    return pair;
}

std::unique_ptr<Protocol> RelayCommand::accept()
{
    if (m_first.peersShareOne) {
        auto peers = std::make_unique<PeerRelays>(m_settings.idleTimeout, [this] {
            return newPair()->makeProtocol(Relay::Side::First, ProtocolKind::Datagram);
        });
        connect(peers.get(), &PeerRelays::messageFailed, this,
                [this](const Error &error) { m_log->messageLost(error); });
        return peers;
    }
    return newPair()->makeProtocol(Relay::Side::First, m_first.kind);
}

void RelayCommand::pairEnded(RelayPair *pair)
{
    m_pairs.remove(pair);
    pair->deleteLater();
    if (isFinished())
        return;
    m_log->ended(*pair);
    const Error &openError = pair->openError();
    if (m_server && exitCodeOf(openError, ExitCode::NotOpened) != ExitCode::NotOpened)
        return finish(exitCodeOf(openError, ExitCode::NotOpened)); // it can never be opened
    if (m_server)
        return checkEnded();
    if (m_settings.verbose)
        m_log->tellSummary();
    if (!openError.isNull())
        return finish(exitCodeOf(openError, ExitCode::NotOpened));
    for (const Relay::Side side : {Relay::Side::First, Relay::Side::Second}) {
        if (const Error reason = pair->reason(side); !reason.isNull()) {
            return fail(ExitCode::ConnectionLost,
                        explained(reason, m_settings.texts[size_t(side)],
                                  Tr::tr("lost the connection to \"%1\"")));
        }
    }
    finish(m_exitCode);
}

void RelayCommand::interrupted(int signalNumber)
{
    if (!m_begun)
        return finishBySignal(signalNumber);
    if (!m_closing)
        return closeInOrder();
    finishBySignal(signalNumber);
    for (RelayPair *pair : std::as_const(m_pairs))
        pair->reset();
}

void RelayCommand::closeInOrder()
{
    m_closing = true;
    if (m_settings.closeTimeout.count() > 0)
        m_closeTimer.start(m_settings.closeTimeout);
    if (m_server)
        m_server->close();
    const QSet<RelayPair *> pairs = m_pairs;
    for (RelayPair *pair : pairs)
        pair->close();
    checkEnded();
}

void RelayCommand::closingTimedOut()
{
    console()->tell(
        Tr::tr("connections aborted, since they took longer than %1 to send what was left: %2")
            .arg(m_settings.closeTimeoutText)
            .arg(m_pairs.size()));
    m_exitCode = ExitCode::ConnectionLost;
    const QSet<RelayPair *> pairs = m_pairs;
    for (RelayPair *pair : pairs)
        pair->reset();
}

/// Whether a relay that listens has nothing to do any more.
void RelayCommand::checkEnded()
{
    if (!m_server || !m_closing || !m_pairs.isEmpty())
        return;
    m_server->closeClients(); // the socket that peers share
    m_server->waitClosed().then(this, [this] {
        if (!m_settings.quiet && !isFinished())
            m_log->tellSummary();
        finish(m_exitCode);
    });
}

} // namespace Penstock
