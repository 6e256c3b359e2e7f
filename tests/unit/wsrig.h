// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "looprig.h"

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/datagramtransport.h>
#include <penstock/core/messagekinds.h>
#include <penstock/core/messagesession.h>

#include <QtCore/qbytearraylist.h>

#include <functional>
#include <memory>

/// What one end of a session was told, and what it does then. Outlives its protocol.
struct MessageLog
{
    QByteArrayList calls; ///< "made", "lost()", "lost(reset)", "pause", "resume", "error(…)"
    QByteArrayList messages;
    QList<Penstock::MessageKind> kinds;
    std::optional<Penstock::ClosingNote> note; ///< in connectionLost()
    Penstock::Error reason;
    QPointer<Penstock::DatagramTransport> transport;
    bool echoes = false;
    std::function<void()> onMade;
    std::function<void()> onMessage;
    std::function<void()> onLost;
    std::function<void()> onPause;
    std::function<void()> onResume;

    bool isLost() const { return !calls.isEmpty() && calls.last().startsWith("lost"); }
};

/// A protocol of messages that writes to a log.
class LoggingProtocol : public Penstock::DatagramProtocol
{
public:
    explicit LoggingProtocol(std::shared_ptr<MessageLog> log) : m_log(std::move(log)) { }

    void connectionMade(Penstock::Transport *made) override
    {
        const auto log = m_log;
        log->transport = qobject_cast<Penstock::DatagramTransport *>(made);
        log->calls.append("made");
        run(log->onMade);
    }
    void datagramReceived(QByteArrayView data, const Penstock::SocketAddress &) override
    {
        const auto log = m_log;
        log->messages.append(data.toByteArray());
        auto *kinds = transport()->query<Penstock::MessageKinds>();
        log->kinds.append(kinds->receivedKind());
        if (log->echoes)
            kinds->sendMessage(data, kinds->receivedKind());
        run(log->onMessage);
    }
    void errorReceived(const Penstock::Error &error) override
    {
        m_log->calls.append("error(" + Penstock::errorKindName(error.kind()).toLatin1() + ')');
    }
    void connectionLost(const Penstock::Error &reason) override
    {
        const auto log = m_log;
        log->reason = reason;
        if (auto *session = transport()->query<Penstock::MessageSession>())
            log->note = session->closingNote();
        const QString name = reason.isNull() ? QString() : Penstock::errorKindName(reason.kind());
        log->calls.append("lost(" + name.toLatin1() + ')');
        run(log->onLost);
    }
    void pauseWriting() override
    {
        const auto log = m_log;
        log->calls.append("pause");
        run(log->onPause);
    }
    void resumeWriting() override
    {
        const auto log = m_log;
        log->calls.append("resume");
        run(log->onResume);
    }

private:
    static void run(const std::function<void()> &action)
    {
        if (const auto copy = action)
            copy();
    }
    const std::shared_ptr<MessageLog> m_log;
};

using Log = std::shared_ptr<MessageLog>;

inline Log makeLog(bool echoes = false)
{
    auto log = std::make_shared<MessageLog>();
    log->echoes = echoes;
    return log;
}

inline Penstock::ProtocolSource logging(const Log &log)
{
    return Penstock::ProtocolSource([log]() -> std::unique_ptr<Penstock::Protocol> {
        return std::make_unique<LoggingProtocol>(log);
    });
}

/// A server on 127.0.0.1 and clients of it, each end with its log.
class WsRig
{
public:
    WsRig() : loop(std::make_unique<Penstock::EventLoop>(&plugins)) { }

    QPointer<Penstock::Server> serve(const Log &log, const QVariantMap &options = {},
                                     const QString &path = {},
                                     const QString &scheme = QStringLiteral("ws"))
    {
        Penstock::ServerOptions all;
        all.transport = options;
        server = resultOf(
            loop->createServer(scheme + QLatin1String("://127.0.0.1:0") + path, logging(log), all));
        return server;
    }
    QString endpoint() const { return server->endpoints().first().toString(); }
    quint16 port() const { return quint16(server->endpoints().first().port()); }
    QFuture<QPointer<Penstock::DatagramTransport>> connecting(const QString &endpoint,
                                                              const Log &log,
                                                              const QVariantMap &options = {})
    {
        Penstock::ConnectOptions all;
        all.transport = options;
        return loop->createDatagramEndpoint(endpoint, logging(log), all);
    }
    QPointer<Penstock::DatagramTransport> connectTo(const Log &log, const QVariantMap &options = {})
    {
        return resultOf(connecting(endpoint(), log, options));
    }

    Penstock::PluginRegistry plugins;
    std::unique_ptr<Penstock::EventLoop> loop;
    QPointer<Penstock::Server> server;
};
