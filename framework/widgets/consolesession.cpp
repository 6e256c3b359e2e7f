// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "consoleprotocols_p.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/core/streamtransport.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Penstock {

namespace {

QString shown(const Endpoint &endpoint)
{
    return withoutPasswords(endpoint.toString());
}

} // namespace

ConsoleSession::ConsoleSession(PluginRegistry *plugins, QObject *parent)
    : QObject(parent), m_plugins(plugins)
{
    m_repeatTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_repeatTimer, &QTimer::timeout, this, &ConsoleSession::repeat);
    m_turnTimer.setSingleShot(true);
    m_turnTimer.setInterval(readingTurn);
    connect(&m_turnTimer, &QTimer::timeout, this, [this] {
        m_readInTurn = 0;
        m_isResting = false;
        applyReading();
    });
}

ConsoleSession::~ConsoleSession()
{
    blockSignals(true);
    m_conversation.blockSignals(true);
    if (m_cancel)
        m_cancel();
}

Endpoint ConsoleSession::endpoint() const
{
    if (m_server && !m_server->endpoints().isEmpty())
        return m_server->endpoints().constFirst();
    return m_target.endpoint;
}

void ConsoleSession::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void ConsoleSession::say(const QString &sentence, const QString &peer)
{
    m_conversation.addEvent(ConversationEntry::Kind::Event, peer, sentence);
}

void ConsoleSession::complain(const QString &sentence, const QString &peer)
{
    m_conversation.addEvent(ConversationEntry::Kind::Problem, peer, sentence);
}

// --- Opening ---

void ConsoleSession::open(const OpenTarget &target)
{
    ++m_generation;
    if (const auto cancel = std::exchange(m_cancel, {}))
        cancel();
    stopRepeating();
    m_peers.clear();
    m_transports.clear();
    m_server = nullptr;
    if (m_loop)
        m_loop.release()->deleteLater(); // this may be called by one of its protocols
    m_loop = std::make_unique<EventLoop>(m_plugins);
    m_target = target;
    m_ended = {};
    m_lastPeer = 0;
    Q_EMIT peersChanged();
    setState(State::Opening);
    if (isListening())
        openServer();
    else
        openConnection();
}

void ConsoleSession::addCounters(ConsoleStatistics *sums, const TransportCounters &counters)
{
    sums->bytesReceived += counters.bytesReceived;
    sums->bytesSent += counters.bytesSent;
    sums->writingPausedTime +=
        std::chrono::duration_cast<std::chrono::milliseconds>(counters.writingPausedTime);
}

/// Of one that is asked for by hand, or the plugin's.
static ProtocolSource protocolOf(const OpenTarget &target, ConsoleSession *session)
{
    if (!target.protocol.isEmpty())
        return ProtocolSource(target.protocol, target.protocolOptions);
    if (target.kind == ProtocolKind::Datagram)
        return ProtocolSource([session] { return std::make_unique<ConsoleDatagrams>(session); });
    return ProtocolSource([session] { return std::make_unique<ConsoleStream>(session); });
}

template <typename Opened>
void ConsoleSession::follow(QFuture<QPointer<Opened>> future)
{
    // Qt 6.4 follows dangling pointers when a finished future that had continuations is cancelled.
    m_cancel = [future]() mutable {
        if (!future.isFinished())
            future.cancel();
    };
    future
        .then(this,
              [this, generation = m_generation](const QPointer<Opened> &opened) {
                  if (generation != m_generation)
                      return;
                  if (!opened || m_state != State::Opening)
                      return openFailed(Error(Error::Kind::Closed));
                  if constexpr (std::is_same_v<Opened, Server>)
                      serverReady(opened);
                  else
                      addTransport(opened);
              })
        .onFailed(this, [this, generation = m_generation](const Exception &exception) {
            if (generation == m_generation)
                openFailed(exception.error());
        });
}

void ConsoleSession::openConnection()
{
    say(tr("Connecting to %1 …").arg(shown(m_target.endpoint)));
    const ProtocolSource protocol = protocolOf(m_target, this);
    if (m_target.kind == ProtocolKind::Datagram)
        follow(m_loop->createDatagramEndpoint(m_target.endpoint, protocol));
    else
        follow(m_loop->createConnection(m_target.endpoint, protocol));
}

void ConsoleSession::openServer()
{
    ServerOptions options;
    options.startServing = false; // so that no connection is missed
    follow(m_loop->createServer(m_target.endpoint, protocolOf(m_target, this), options));
}

void ConsoleSession::openFailed(const Error &error)
{
    if (m_state != State::Opening)
        return;
    if (error.kind() == Error::Kind::Canceled)
        say(tr("Opening was given up."));
    else if (isListening())
        complain(tr("Cannot listen on %1. %2").arg(shown(m_target.endpoint), error.message()));
    else
        complain(tr("Cannot connect to %1. %2").arg(shown(m_target.endpoint), error.message()));
    setState(State::Ended);
}

void ConsoleSession::serverReady(Server *server)
{
    m_server = server;
    connect(server, &Server::connectionAccepted, this, &ConsoleSession::addTransport);
    connect(server, &Server::acceptFailed, this, [this](const Error &error) {
        complain(tr("A connection could not be accepted. %1").arg(error.message()));
    });
    connect(server, &Server::closed, this, &ConsoleSession::checkEnded);
    if (const Error error = server->startServing(); !error.isNull())
        return openFailed(error);
    const QList<Endpoint> endpoints = server->endpoints();
    for (const Endpoint &endpoint : endpoints)
        say(tr("Listening on %1.").arg(shown(endpoint)));
    setState(State::Open);
}

// --- Peers ---

/// Called when it is accepted, and once more when its protocol begins.
void ConsoleSession::addTransport(Transport *transport)
{
    auto *writable = qobject_cast<WriteTransport *>(transport);
    if (!writable || writable->isClosing())
        return;
    if (m_transports.contains(writable))
        return;
    m_transports.append(writable);
    ++m_ended.allConnections;
    connect(transport, &Transport::closed, this,
            [this, writable](const Error &reason) { transportEnded(writable, reason); });
    connect(writable, &WriteTransport::writingPaused, this, &ConsoleSession::flowChanged);
    connect(writable, &WriteTransport::writingResumed, this, &ConsoleSession::flowChanged);
    const auto *datagrams = qobject_cast<DatagramTransport *>(transport);
    const bool isShared =
        datagrams && datagrams->peerAddress().isNull() && datagrams->remoteEndpoint().isNull();
    if (isShared) {
        if (!isListening())
            say(tr("Bound to %1; whoever sends something can be answered.")
                    .arg(shown(transport->localEndpoint())));
    } else {
        const ConsolePeer *peer = addPeer(writable, {});
        if (isListening())
            say(tr("Connected."), labelOf(peer));
        else
            say(tr("Connected to %1.").arg(shown(m_target.endpoint)));
    }
    if (!isListening())
        setState(State::Open);
    if (m_isHeld || m_isResting)
        applyReading();
}

ConsolePeer *ConsoleSession::addPeer(WriteTransport *transport, const SocketAddress &address)
{
    auto made = std::make_unique<ConsolePeer>(++m_lastPeer, transport, address);
    ConsolePeer *peer = made.get();
    m_peers.push_back(std::move(made));
    connect(peer, &ConsolePeer::sent, this, [this, peer](const QByteArray &data) {
        ++m_ended.sentCount;
        m_conversation.addData(ConversationEntry::Kind::Sent, labelOf(peer), data);
    });
    connect(peer, &ConsolePeer::sendFailed, this, [this, peer](const Error &error) {
        complain(tr("Not sent. %1").arg(error.message()), labelOf(peer));
    });
    connect(peer, &ConsolePeer::fileSent, this, [this, peer](const QString &path, qint64 bytes) {
        ++m_ended.sentCount;
        say(tr("The file \"%1\" was sent: %2 bytes.").arg(path).arg(bytes), labelOf(peer));
        Q_EMIT flowChanged();
    });
    connect(peer, &ConsolePeer::fileFailed, this,
            [this, peer](const QString &path, const Error &error) {
                complain(tr("The file \"%1\" was not sent. %2").arg(path, error.message()),
                         labelOf(peer));
                Q_EMIT flowChanged();
            });
    Q_EMIT peersChanged();
    return peer;
}

void ConsoleSession::transportEnded(WriteTransport *transport, const Error &reason)
{
    if (!m_transports.removeOne(transport))
        return; // of what was open before
    addCounters(&m_ended, transport->counters());
    // Apart from the list: who is told may open something else.
    const auto own =
        std::stable_partition(m_peers.begin(), m_peers.end(), [transport](const auto &peer) {
            return peer->transport() != transport;
        });
    std::vector<std::unique_ptr<ConsolePeer>> gone(std::make_move_iterator(own),
                                                   std::make_move_iterator(m_peers.end()));
    m_peers.erase(own, m_peers.end());
    for (std::unique_ptr<ConsolePeer> &peer : gone)
        peerGone(peer.release(), reason);
    Q_EMIT peersChanged();
    checkEnded();
}

void ConsoleSession::peerGone(ConsolePeer *peer, const Error &reason)
{
    const QString label = labelOf(peer);
    if (reason.isNull())
        say(tr("The connection has ended."), label);
    else
        complain(tr("The connection was lost. %1").arg(reason.message()), label);
    if (const int lost = int(peer->queuedSends()))
        complain(tr("%n send(s) that waited were dropped.", nullptr, lost), label);
    peer->deleteLater();
}

void ConsoleSession::checkEnded()
{
    const bool isServing = m_server && m_server->isServing();
    if (isServing || !m_transports.isEmpty() || m_state == State::Opening || m_state == State::Idle
        || m_state == State::Ended)
        return;
    stopRepeating();
    if (isListening())
        say(tr("No longer listening."));
    setState(State::Ended);
}

QList<ConsolePeer *> ConsoleSession::peers() const
{
    QList<ConsolePeer *> list;
    for (const auto &peer : m_peers)
        list.append(peer.get());
    return list;
}

/// A client has one only, whose name would be on every line.
QString ConsoleSession::labelOf(const ConsolePeer *peer) const
{
    return isListening() || !peer->address().isNull() ? peer->name() : QString();
}

ConsolePeer *ConsoleSession::peerFor(const Transport *transport, const SocketAddress &sender)
{
    for (const auto &peer : m_peers) {
        if (peer->transport() == transport
            && (peer->address().isNull() || peer->address() == sender))
            return peer.get();
    }
    if (qsizetype(m_peers.size()) >= maximumAddresses) {
        m_peers.front().release()->deleteLater();
        m_peers.erase(m_peers.begin());
    }
    return addPeer(qobject_cast<WriteTransport *>(const_cast<Transport *>(transport)), sender);
}

} // namespace Penstock
