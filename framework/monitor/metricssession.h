// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorhub.h>

#include <QtCore/qbasictimer.h>

#include <memory>

namespace Penstock {

/// Answers one request for metricsPage(), by as much of HTTP/1.1 as that takes, then ends the connection.
///
/// Whoever is slow, asks for something else, sends what is no request or a giant one is told so and let go. Owner, thread: see
/// Protocol.
class PENSTOCK_MONITOR_EXPORT MetricsSession : public StreamProtocol
{
    Q_OBJECT

public:
    static constexpr qsizetype maxRequestBytes = 8 * 1024;
    static constexpr int maxSessions = 100; ///< of a hub, at one time

    explicit MetricsSession(std::shared_ptr<MonitorHub> hub);
    ~MetricsSession() override;

    void connectionMade(Transport *transport) override;
    void connectionLost(const Error &reason) override;
    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void answerRequest(QByteArrayView head);
    void answer(QByteArrayView status, const QByteArray &contentType, const QByteArray &content,
                bool withContent = true);
    void refuse(QByteArrayView status, const QByteArray &sentence);

    const std::shared_ptr<MonitorHub> m_hub;
    QByteArray m_request;
    QBasicTimer m_timer;
    const bool m_isOneTooMany;
    bool m_answered = false;
};

} // namespace Penstock
