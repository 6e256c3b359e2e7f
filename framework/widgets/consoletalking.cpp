// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What a console's session does once it is open.

#include "consoleprotocols_p.h"

#include <penstock/loop/eventloop.h>

#include <utility>

namespace Penstock {

// --- Ending ---

void ConsoleSession::close()
{
    if (m_state == State::Opening)
        return abort();
    if (m_state != State::Open)
        return;
    stopRepeating();
    setState(State::Closing);
    if (m_server) {
        m_server->close();
        if (m_server)
            m_server->closeClients();
        return checkEnded();
    }
    const QList<Transport *> transports = m_loop->transports();
    for (Transport *transport : transports)
        transport->close();
}

void ConsoleSession::abort()
{
    if (m_state == State::Opening) {
        if (const auto cancel = std::exchange(m_cancel, {}))
            cancel();
        return openFailed(Error(Error::Kind::Canceled));
    }
    if (m_state != State::Open && m_state != State::Closing)
        return;
    stopRepeating();
    setState(State::Closing);
    if (m_server) {
        m_server->close();
        if (m_server)
            m_server->abortClients();
        return checkEnded();
    }
    const QList<Transport *> transports = m_loop->transports();
    for (Transport *transport : transports)
        transport->abort();
}

Error ConsoleSession::endSending(quint64 peer)
{
    return forChosen(peer, [this](ConsolePeer *each) {
        const Error error = each->endSending();
        if (error.isNull())
            say(tr("Our side has ended; receiving goes on."), labelOf(each));
        return error;
    });
}

// --- Sending ---

QList<ConsolePeer *> ConsoleSession::chosen(quint64 peer) const
{
    QList<ConsolePeer *> list;
    for (const auto &each : m_peers) {
        if (peer == 0 || each->id() == peer)
            list.append(each.get());
    }
    return list;
}

Error ConsoleSession::forChosen(quint64 peer, const std::function<Error(ConsolePeer *)> &action)
{
    const QList<ConsolePeer *> all = chosen(peer);
    if (all.isEmpty() && m_state == State::Open && isListening())
        return Error(Error::Kind::InvalidState,
                     peer == 0 ? tr("Nobody is connected: there is no one to send to.")
                               : tr("This peer has gone: choose another one."));
    if (all.isEmpty())
        return Error(Error::Kind::Closed,
                     m_state == State::Open
                         ? tr("Nobody has sent anything yet: there is no one to answer.")
                         : tr("Nothing is open: there is no one to send to."));
    Error first;
    for (const QPointer<ConsolePeer> each : all) {
        const Error error = each ? action(each) : Error();
        if (first.isNull())
            first = error;
    }
    Q_EMIT flowChanged();
    return first;
}

Error ConsoleSession::send(const QByteArray &data, quint64 peer)
{
    return forChosen(peer, [&data](ConsolePeer *each) { return each->send(data); });
}

Error ConsoleSession::sendFile(const QString &path, quint64 peer)
{
    return forChosen(peer, [&path](ConsolePeer *each) { return each->sendFile(path); });
}

Error ConsoleSession::startRepeating(const RepeatedSend &repeated)
{
    stopRepeating();
    if (const Error error = send(repeated.data, repeated.peer); !error.isNull())
        return error;
    m_repeated = repeated;
    m_repeatedCount = 1;
    m_skippedCount = 0;
    if (repeated.count != 1)
        m_repeatTimer.start(repeated.interval);
    Q_EMIT flowChanged();
    return Error();
}

void ConsoleSession::stopRepeating()
{
    if (!m_repeatTimer.isActive())
        return;
    m_repeatTimer.stop();
    Q_EMIT flowChanged();
}

void ConsoleSession::repeat()
{
    const QList<ConsolePeer *> all = chosen(m_repeated.peer);
    if (all.isEmpty() && !(isListening() && m_repeated.peer == 0))
        return stopRepeating();
    bool skipped = false;
    for (const QPointer<ConsolePeer> each : all) {
        if (each && each->isBehind())
            skipped = true;
        else if (each)
            each->send(m_repeated.data);
    }
    m_repeatedCount += skipped ? 0 : 1;
    m_skippedCount += skipped ? 1 : 0;
    if (m_repeated.count > 0 && m_repeatedCount >= m_repeated.count)
        stopRepeating();
    Q_EMIT flowChanged();
}

// --- Receiving ---

void ConsoleSession::received(Transport *transport, QByteArrayView data,
                              const SocketAddress &sender)
{
    const QPointer<ConsolePeer> peer = peerFor(transport, sender);
    ++m_ended.receivedCount;
    m_conversation.addData(ConversationEntry::Kind::Received, labelOf(peer), data);
    m_readInTurn += data.size();
    if (!m_turnTimer.isActive())
        m_turnTimer.start();
    if (m_readInTurn > maximumBytesPerTurn && !std::exchange(m_isResting, true))
        applyReading();
    if (peer && !m_rules.isEmpty())
        answer(peer, data);
}

void ConsoleSession::answer(ConsolePeer *peer, QByteArrayView data)
{
    const auto matching = peer->matcher.received(data, peer->isMessageBased(), m_rules);
    for (const CompiledRule *rule : matching) {
        if (m_pendingAnswers >= maximumPendingAnswers) {
            complain(tr("Too many automatic answers wait: this one is left out."), labelOf(peer));
            return;
        }
        ++m_pendingAnswers;
        // From the event loop, without a delay too: sending may end the peer that is being told of.
        QTimer::singleShot(
            rule->delay(), this,
            [this, generation = m_generation, id = peer->id(), bytes = rule->answer()] {
                --m_pendingAnswers;
                if (generation == m_generation)
                    sendAnswer(id, bytes);
            });
    }
}

void ConsoleSession::sendAnswer(quint64 peer, const QByteArray &data)
{
    const QList<ConsolePeer *> one = chosen(peer);
    if (one.isEmpty())
        return;
    const QPointer<ConsolePeer> receiver = one.constFirst();
    if (const Error error = receiver->send(data); !error.isNull())
        complain(tr("The automatic answer was not sent. %1").arg(error.detail()),
                 receiver ? labelOf(receiver) : QString());
}

bool ConsoleSession::endOfInput(Transport *transport)
{
    ConsolePeer *peer = peerFor(transport, {});
    say(tr("The peer has ended its side."), labelOf(peer));
    return peer->endReceiving() && m_staysHalfOpen;
}

void ConsoleSession::messageFailed(const Error &error)
{
    complain(tr("A message was lost. %1").arg(error.message()));
}

void ConsoleSession::setReadingHeld(bool held)
{
    if (std::exchange(m_isHeld, held) == held)
        return;
    say(held ? tr("Reading is held: the peer has to wait.") : tr("Reading goes on."));
    applyReading();
    Q_EMIT flowChanged();
}

/// Not where a plugin's protocol decides.
void ConsoleSession::applyReading()
{
    if (!m_target.protocol.isEmpty())
        return;
    for (const auto &peer : m_peers)
        peer->setReading(!m_isHeld && !m_isResting);
}

ConsoleStatistics ConsoleSession::statistics() const
{
    ConsoleStatistics sums = m_ended;
    for (const auto &peer : m_peers) {
        sums.queuedBytes += peer->queuedBytes();
        sums.queuedSends += int(peer->queuedSends());
    }
    for (const WriteTransport *transport : m_transports) {
        addCounters(&sums, transport->counters());
        ++sums.openConnections;
        sums.bufferedBytes += transport->writeBufferSize();
        sums.pausedConnections += transport->isWritingPaused() ? 1 : 0;
    }
    return sums;
}

} // namespace Penstock
