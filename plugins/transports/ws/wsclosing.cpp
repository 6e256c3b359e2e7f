// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// How a session ends.

#include "wserrors.h"
#include "wstransport.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtimer.h>

#include <algorithm>
#include <array>

namespace Penstock {

namespace {

constexpr qsizetype maximumReasonBytes =
    123; // RFC 6455, 5.5: a control frame has 125, 2 of them the code

bool maySend(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1011)
        || (code >= 3000 && code <= 4999);
}

/// A closing frame. QWebSocket::close() sends one too, but then it closes the socket and reads no more: what the peer
/// sends meanwhile would make the kernel reset the connection, and throw away what we have sent and the peer has not got.
QByteArray closingFrame(const ClosingNote &note, bool isMasked)
{
    QByteArray payload;
    payload.append(char(note.code >> 8)).append(char(note.code & 0xff));
    payload.append(note.reason.toUtf8());
    QByteArray frame;
    frame.append(char(0x88)).append(char(payload.size() | (isMasked ? 0x80 : 0)));
    if (isMasked) {
        const quint32 random = QRandomGenerator::system()->generate();
        std::array<char, 4> mask{};
        for (size_t i = 0; i < mask.size(); ++i)
            mask[i] = char(random >> (8 * i));
        frame.append(mask.data(), mask.size());
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = char(payload[i] ^ mask[size_t(i) % mask.size()]);
    }
    return frame + payload;
}

} // namespace

Error WsTransport::closeWith(const ClosingNote &note)
{
    if (!maySend(note.code)) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("closeWith(): the code %1 may not be sent; 1000 to 1003, 1007 "
                                    "to 1011 and 3000 to 4999 may")
                         .arg(note.code));
    }
    if (const qsizetype bytes = note.reason.toUtf8().size(); bytes > maximumReasonBytes) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("closeWith(): the reason has %1 bytes of UTF-8, and %2 fit")
                         .arg(bytes)
                         .arg(maximumReasonBytes));
    }
    if (isClosing())
        return Error(Error::Kind::Closed, QStringLiteral("the transport is closing or closed"));
    m_ownNote = note;
    close();
    return Error();
}

/// The closing handshake: our frame, then the peer's, which QWebSocket answers by closing the socket.
bool WsTransport::finishDevice()
{
    if (!m_below || m_socket->state() != QAbstractSocket::ConnectedState)
        return true;
    m_closingSent = true;
    setBelowPaused(false);
    m_heartbeat.stop();
    m_closingDeadline.start(int(m_options.closingTimeout.count()), this);
    m_below->write(closingFrame(m_ownNote, !m_isServer));
    m_socket->flush();
    return false;
}

void WsTransport::closeDevice()
{
    m_heartbeat.stop();
    m_closingDeadline.stop();
    m_held.clear();
    QWebSocket *socket = m_socket.release();
    socket->disconnect(this);
    for (const QPointer<QAbstractSocket> &each : m_sockets) {
        if (each)
            each->disconnect(this);
    }
    if (!m_note || pendingBytes() == 0) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    // It is closing by itself, and has yet to send the frame that tells the peer so.
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(m_options.closingTimeout, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
}

/// The peer's closing frame has come, or QWebSocket closes for a fault of the peer's.
void WsTransport::closingSeen()
{
    if (!m_socket)
        return;
    if (!m_note)
        m_note = ClosingNote{quint16(m_socket->closeCode()), m_socket->closeReason()};
    if (m_closingSent)
        return; // ended() follows
    ended();
}

void WsTransport::ended()
{
    if (!m_socket)
        return;
    if (m_closingSent) {
        abort(); // a regular end: all was sent, whether or not the peer said good-bye
    } else if (m_note && !closingErrorOf(*m_note).isNull()) {
        fail(closingErrorOf(*m_note));
    } else if (!m_note) {
        const QString text = QStringLiteral("the connection ended without a closing handshake");
        const bool isExplained = m_socket->error() != QAbstractSocket::UnknownSocketError;
        fail(Error(Error::Kind::Reset,
                   isExplained ? text + QLatin1String(": ") + m_socket->errorString() : text));
    } else if (writeBufferSize() > 0) {
        fail(Error(Error::Kind::BrokenPipe,
                   QStringLiteral("the peer closed the session before it was sent %1 bytes")
                       .arg(writeBufferSize())));
    } else {
        abort();
    }
}

void WsTransport::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_heartbeat.timerId()) {
        beat();
    } else if (event->timerId() == m_closingDeadline.timerId()) {
        m_closingDeadline.stop();
        fail(Error(
            Error::Kind::TimedOut,
            QStringLiteral("close(): the peer did not answer the closing handshake within %1 ms")
                .arg(m_options.closingTimeout.count())));
    } else {
        DatagramTransport::timerEvent(event);
    }
}

/// A peer that has been silent for the interval is pinged. Then it is looked at twice in the time that it has, since a
/// program that was busy meanwhile gets to its timer before it gets to what has come.
void WsTransport::beat()
{
    const bool alive = std::exchange(m_alive, false) || m_belowPaused; // its answers are not read
    if (alive || !m_pinged) {
        const bool wasPinged = std::exchange(m_pinged, !alive);
        m_missedBeats = 0;
        if (m_pinged)
            m_socket->ping();
        if (m_pinged)
            m_heartbeat.start(int(m_options.pongTimeout.count() / 2), this);
        else if (wasPinged)
            m_heartbeat.start(int(m_options.pingInterval.count()), this);
        return;
    }
    if (++m_missedBeats < 2)
        return;
    m_heartbeat.stop();
    fail(Error(Error::Kind::TimedOut,
               QStringLiteral("the peer answered no ping within %1 ms")
                   .arg(m_options.pongTimeout.count())));
}

} // namespace Penstock
