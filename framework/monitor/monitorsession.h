// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorhub.h>

#include <deque>
#include <optional>

namespace Penstock {

/// Serves one watcher of the program, over any stream: the protocol of docs/monitor-protocol.md.
///
/// What a watcher does not read is not kept: rows are told as they are when it reads again, and of events that were dropped
/// meanwhile only how many. Whoever sends what is no message, too large a one, or too many of them, or does not read for a
/// minute, is aborted and logged.
/// Owner, thread: see Protocol.
class PENSTOCK_MONITOR_EXPORT MonitorSession : public StreamProtocol
{
    Q_OBJECT

public:
    static constexpr int maxWatchers = 100; ///< of a hub, at one time

    explicit MonitorSession(std::shared_ptr<MonitorHub> hub);
    ~MonitorSession() override;

    void connectionMade(Transport *transport) override;
    void connectionLost(const Error &reason) override;
    void dataReceived(QByteArrayView data) override;
    void pauseWriting() override;
    void resumeWriting() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Followed
    {
        MonitorBoard::Position rows;
        quint64 event = 0;
    };
    void readMessages();
    Error handle(const MonitorMessage &message);
    Error watch(const QCborMap &header);
    void act(const QCborMap &header);
    void reply(qint64 request, const Error &error);
    void send(const QByteArray &frame);
    void tick();
    void continueRound();
    void setInterval(int intervalMs);
    void sendLoops(const std::vector<MonitorHub::Loop> &loops);
    bool sendRows(const MonitorBoard &board, Followed *followed);
    bool sendEvents(const MonitorBoard &board, Followed *followed, quint64 last);
    void cutOff(const QString &why);
    bool isFlooding();

    const std::shared_ptr<MonitorHub> m_hub;
    MonitorFrameReader m_reader{maxWatcherFrameBytes};
    MonitorDemand m_demand;
    std::map<quint64, Followed> m_followed;
    /// Of the round that is being told.
    struct Untold
    {
        std::shared_ptr<MonitorBoard> board;
        std::optional<quint64> lastEvent; ///< once its rows have been told
    };
    std::deque<Untold> m_round;
    QBasicTimer m_timer;
    QBasicTimer m_halfFrameTimer;
    QBasicTimer m_pausedTimer;
    const bool m_isOneTooMany;
    struct Mailbox; ///< where other threads' replies go, as long as this is there
    const std::shared_ptr<Mailbox> m_mailbox;
    int m_messages = 0; ///< in the present second
    std::chrono::steady_clock::time_point m_second;
    quint64 m_sentBytes = 0; ///< when it was last seen to read
    int m_intervalMs = 0; ///< of m_timer
    bool m_paused = false;
};

} // namespace Penstock
