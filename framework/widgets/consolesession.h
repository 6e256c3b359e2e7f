// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/transport.h>
#include <penstock/widgets/answerrule.h>
#include <penstock/widgets/consolepeer.h>
#include <penstock/widgets/conversation.h>
#include <penstock/widgets/opentarget.h>

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace Penstock {

class EventLoop;
class PluginRegistry;
class Server;

/// What is sent again and again. A value.
struct RepeatedSend
{
    QByteArray data;
    quint64 peer = 0; ///< 0: all of them
    std::chrono::milliseconds interval{1000};
    int count = 0; ///< 0: until it is stopped
};

/// Sums over all connections of a session, those that have ended too. A value.
struct ConsoleStatistics
{
    int openConnections = 0;
    int allConnections = 0;
    quint64 bytesReceived = 0;
    quint64 bytesSent = 0;
    quint64 receivedCount = 0; ///< messages, or pieces of a stream
    quint64 sentCount = 0; ///< sends by this console
    qint64 bufferedBytes = 0; ///< in the transports' write buffers
    qint64 queuedBytes = 0; ///< kept here, since the peer is behind
    int queuedSends = 0;
    int pausedConnections = 0; ///< those whose writing is paused
    std::chrono::milliseconds writingPausedTime{0};
};

/// What is behind a console: opens a connection, a server or a datagram endpoint, keeps what is said, sends what it is
/// told to. Knows no widgets. Owner: its parent. Thread: one with an event loop.
///
/// What peers send faster than it can be shown is left with them: nothing is read for a moment then.
class PENSTOCK_WIDGETS_EXPORT ConsoleSession : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Idle, ///< nothing was opened yet
        Opening,
        Open, ///< connected, or listening
        Closing, ///< what is left is being sent
        Ended,
    };

    /// What is read of all peers in each of readingTurn.
    static constexpr qint64 maximumBytesPerTurn = 1024 * 1024;
    static constexpr std::chrono::milliseconds readingTurn{50};
    /// The peers of a datagram socket that are remembered.
    static constexpr qsizetype maximumAddresses = 256;
    /// Answers that wait for their delay.
    static constexpr int maximumPendingAnswers = 1000;

    /// @a plugins outlives the session.
    explicit ConsoleSession(PluginRegistry *plugins, QObject *parent = nullptr);
    ~ConsoleSession() override;

    Conversation *conversation() { return &m_conversation; }
    State state() const { return m_state; }
    const OpenTarget &target() const { return m_target; }
    /// What is connected to or bound, with the real port; what was asked for before.
    Endpoint endpoint() const;
    bool isListening() const { return m_target.purpose == OpenTarget::Purpose::Listen; }
    /// Those that can be talked to now, oldest first.
    QList<ConsolePeer *> peers() const;
    ConsoleStatistics statistics() const;

    /// Opens @a target; what was open is aborted. stateChanged() follows, and where it fails the conversation says why.
    void open(const OpenTarget &target);
    /// Ends in order: what is buffered is sent first. A server's connections too.
    void close();
    void abort();
    /// Ends our side of the streams; receiving goes on. The error is NotSupported where none of them can.
    Error endSending(quint64 peer = 0);

    /// Sends to the peer @a peer, or to all of them for 0. Where the error is not null nothing was sent to at least one.
    Error send(const QByteArray &data, quint64 peer = 0);
    Error sendFile(const QString &path, quint64 peer = 0);
    /// The first is sent at once. While a peer is behind it is left out: nothing piles up.
    Error startRepeating(const RepeatedSend &repeated);
    void stopRepeating();
    bool isRepeating() const { return m_repeatTimer.isActive(); }
    int repeatedCount() const { return m_repeatedCount; }
    int skippedCount() const { return m_skippedCount; }

    void setAnswerRules(const QList<CompiledRule> &rules) { m_rules = rules; }
    /// Holds the peers back: nothing is read from them.
    void setReadingHeld(bool held);
    bool isReadingHeld() const { return m_isHeld; }
    /// Whether our side of a stream goes on once the peer has ended its own; else it ends too, when all is sent.
    void setStaysHalfOpen(bool stays) { m_staysHalfOpen = stays; }

Q_SIGNALS:
    void stateChanged();
    void peersChanged();
    /// Something began to wait, or goes on; or repeating has begun or ended.
    void flowChanged();

private:
    friend class ConsoleStream;
    friend class ConsoleDatagrams;

    static void addCounters(ConsoleStatistics *sums, const TransportCounters &counters);
    void setState(State state);
    void say(const QString &sentence, const QString &peer = QString());
    void complain(const QString &sentence, const QString &peer = QString());
    void openConnection();
    void openServer();
    template <typename Opened>
    void follow(QFuture<QPointer<Opened>> future);
    void openFailed(const Error &error);
    void serverReady(Server *server);
    ConsolePeer *addPeer(WriteTransport *transport, const SocketAddress &address);
    void addTransport(Transport *transport);
    void transportEnded(WriteTransport *transport, const Error &reason);
    void peerGone(ConsolePeer *peer, const Error &reason);
    void checkEnded();
    ConsolePeer *peerFor(const Transport *transport, const SocketAddress &sender);
    QString labelOf(const ConsolePeer *peer) const;
    QList<ConsolePeer *> chosen(quint64 peer) const;
    Error forChosen(quint64 peer, const std::function<Error(ConsolePeer *)> &action);

    void received(Transport *transport, QByteArrayView data, const SocketAddress &sender);
    void answer(ConsolePeer *peer, QByteArrayView data);
    void sendAnswer(quint64 peer, const QByteArray &data);
    /// True where our side goes on.
    bool endOfInput(Transport *transport);
    void messageFailed(const Error &error);
    void repeat();
    void applyReading();

    PluginRegistry *const m_plugins;
    Conversation m_conversation;
    OpenTarget m_target;
    State m_state = State::Idle;
    bool m_isHeld = false;
    bool m_staysHalfOpen = false;
    bool m_isResting = false; ///< the turn's share has been read
    qint64 m_readInTurn = 0;
    QTimer m_turnTimer;
    QList<CompiledRule> m_rules;
    int m_pendingAnswers = 0;
    RepeatedSend m_repeated;
    QTimer m_repeatTimer;
    int m_repeatedCount = 0;
    int m_skippedCount = 0;
    ConsoleStatistics m_ended; ///< of connections that have ended
    quint64 m_generation = 0; ///< of opening: what an earlier one brings is of no interest
    quint64 m_lastPeer = 0;
    QList<WriteTransport *> m_transports; ///< those that have not ended
    std::vector<std::unique_ptr<ConsolePeer>> m_peers;
    QPointer<Server> m_server;
    std::function<void()> m_cancel;
    std::unique_ptr<EventLoop> m_loop; ///< behind all that its transports tell
};

} // namespace Penstock
