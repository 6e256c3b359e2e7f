// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramtransport.h>
#include <penstock/core/messagekinds.h>
#include <penstock/core/messagesession.h>

#include "wsoptions.h"

#include <QtCore/qbasictimer.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtWebSockets/qwebsocket.h>

#include <deque>
#include <memory>

namespace Penstock {

/// A session of WebSockets (RFC 6455): each message is a datagram. See DatagramTransport.
///
/// QWebSocket is given one batch of messages at a time; they count as buffered until the kernel has taken all of them.
class WsTransport : public DatagramTransport, public MessageKinds, public MessageSession
{
    Q_OBJECT

public:
    /// QWebSocket may be what is calling: it is never deleted but from the event loop.
    struct DeleteLater
    {
        void operator()(QWebSocket *socket) const;
    };
    using Socket = std::unique_ptr<QWebSocket, DeleteLater>;

    /// @a socket is connected; @a below is the socket that it reads and writes. @a isServer: frames are not masked.
    WsTransport(Socket socket, QTcpSocket *below, const WsOptions &options, bool isServer,
                const Endpoint &local, const Endpoint &remote);
    ~WsTransport() override;

    Endpoint localEndpoint() const override { return m_local; }
    Endpoint remoteEndpoint() const override { return m_remote; }
    qintptr descriptor() const override;

    MessageKind receivedKind() const override { return m_receivedKind; }
    MessageKind sendingKind() const override { return m_options.kind; }
    Error sendMessage(QByteArrayView data, MessageKind kind) override;

    QString subprotocol() const override { return m_subprotocol; }
    std::optional<ClosingNote> closingNote() const override { return m_note; }
    Error closeWith(const ClosingNote &note) override;

protected:
    SendResult sendDevice(std::span<const DatagramView> datagrams) override;
    bool finishDevice() override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Told : quint8 { Yes, NotNow, Gone };
    struct Message
    {
        QByteArray data;
        MessageKind kind;
    };

    void listenTo(QWebSocket *socket);
    void received(const QByteArray &data, MessageKind kind);
    Told tell(const QByteArray &data, MessageKind kind);
    void setBelowPaused(bool paused);
    void hold(const QByteArray &data, MessageKind kind);
    void tellHeld();
    MessageKind kindOf(const DatagramView &datagram) const;
    bool handOver(const DatagramView &datagram);
    qint64 pendingBytes() const;
    void bytesWritten();
    void goOnSending();
    void endIfOver();
    void callGoOn();
    void closingSeen();
    void ended();
    void beat();

    const WsOptions m_options;
    const bool m_isServer;
    Socket m_socket;
    const QPointer<QTcpSocket> m_below;
    const QList<QPointer<QAbstractSocket>>
        m_sockets; ///< it, and what is below it: of TLS, of a proxy
    const bool m_isTls;
    const Endpoint m_local;
    const Endpoint m_remote;
    const QString m_subprotocol;

    std::deque<Message> m_held; ///< what came while it could not be told
    qint64 m_heldBytes = 0;
    size_t m_handed = 0; ///< how many at the front of the queue QWebSocket has
    std::optional<ClosingNote> m_note;
    ClosingNote m_ownNote;
    QBasicTimer m_heartbeat;
    QBasicTimer m_closingDeadline;
    quint8 m_missedBeats = 0;
    MessageKind m_receivedKind = MessageKind::Binary;
    bool m_pinged = false;
    bool m_alive = false; ///< something has moved since the last beat
    bool m_readEnabled = false;
    bool m_belowPaused = false; ///< nothing is received from the kernel
    bool m_writeEnabled = false;
    bool m_goOnCalled = false;
    bool m_sending = false;
    bool m_closingSent = false;
};

} // namespace Penstock
