// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wstransport.h"

#include "wserrors.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qsocketnotifier.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qsslsocket.h>

#include <cerrno>

namespace Penstock {

namespace {

/// How much QWebSocket is given at once: what the kernel takes in one go, about.
constexpr qint64 batchBytes = 256 * 1024;

/// Kinds of datagrams: what sendTo() sends is 0.
constexpr quint8 defaultKind = 0;

quint8 datagramKindOf(MessageKind kind)
{
    return kind == MessageKind::Binary ? 1 : 2;
}

QList<QPointer<QAbstractSocket>> withAllBelow(QAbstractSocket *socket)
{
    const auto below = socket->findChildren<QAbstractSocket *>();
    QList<QPointer<QAbstractSocket>> all{socket};
    for (QAbstractSocket *each : below)
        all.append(each);
    return all;
}

} // namespace

void WsTransport::DeleteLater::operator()(QWebSocket *socket) const
{
    socket->deleteLater();
}

WsTransport::WsTransport(Socket socket, QTcpSocket *below, const WsOptions &options, bool isServer,
                         const Endpoint &local, const Endpoint &remote)
    : m_options(options),
      m_isServer(isServer),
      m_socket(std::move(socket)),
      m_below(below),
      m_sockets(withAllBelow(below)),
      m_isTls(qobject_cast<QSslSocket *>(below)),
      m_local(local),
      m_remote(remote),
      m_subprotocol(m_socket->subprotocol())
{
    const SocketAddress peer = socketAddressOf(below->peerAddress(), below->peerPort());
    setPeerAddress(peer.isNull() ? SocketAddress::local("unknown") : peer);
    listenTo(m_socket.get());
    setBelowPaused(true); // until reading begins
    if (m_options.pingInterval.count() > 0)
        m_heartbeat.start(int(m_options.pingInterval.count()), this);
}

WsTransport::~WsTransport()
{
    destroy(); // while the virtual functions are still these
}

void WsTransport::listenTo(QWebSocket *socket)
{
    const auto limit = quint64(m_options.maximumMessageBytes);
    socket->setMaxAllowedIncomingFrameSize(limit);
    socket->setMaxAllowedIncomingMessageSize(limit);
    connect(socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { received(message, MessageKind::Binary); });
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { received(message.toUtf8(), MessageKind::Text); });
    connect(socket, &QWebSocket::pong, this, [this] { m_alive = true; });
    // Not of QWebSocket itself: there may be sockets below its own that have yet to send what that one has.
    for (const QPointer<QAbstractSocket> &each : m_sockets)
        connect(each, &QIODevice::bytesWritten, this, &WsTransport::bytesWritten);
    // Also from inside of what is asked of it here: told from the event loop.
    connect(socket, &QWebSocket::aboutToClose, this, &WsTransport::closingSeen,
            Qt::QueuedConnection);
    connect(socket, &QWebSocket::disconnected, this, &WsTransport::ended, Qt::QueuedConnection);
}

qintptr WsTransport::descriptor() const
{
    return m_below && m_socket ? m_below->socketDescriptor() : -1;
}

Error WsTransport::sendMessage(QByteArrayView data, MessageKind kind)
{
    if (kind == MessageKind::Text && !data.isValidUtf8()) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("sendMessage(): a text of %1 bytes is not UTF-8; it can be "
                                    "sent as a binary message")
                         .arg(data.size()));
    }
    return sendOfKind(data, {}, datagramKindOf(kind));
}

void WsTransport::received(const QByteArray &data, MessageKind kind)
{
    m_alive = true;
    if (isClosing())
        return;
    // QSslSocket tells of more to read while it is being read, if that writes or runs an event loop, and QWebSocket then loses
    // its place. So over TLS nothing is called from inside of them.
    if (!m_isTls && m_held.empty() && m_readEnabled && tell(data, kind) != Told::NotNow)
        return; // perhaps deleted
    if (m_isTls && m_held.empty())
        QMetaObject::invokeMethod(this, &WsTransport::tellHeld, Qt::QueuedConnection);
    hold(data, kind);
}

WsTransport::Told WsTransport::tell(const QByteArray &data, MessageKind kind)
{
    const QPointer<WsTransport> self(this);
    const quint64 callbacks = counters().callbacks;
    const MessageKind before = std::exchange(m_receivedKind, kind);
    deliver(data, peerAddress());
    if (!self)
        return Told::Gone;
    if (counters().callbacks != callbacks)
        return Told::Yes;
    m_receivedKind = before;
    return Told::NotNow;
}

/// Until the protocol has been told of the connection, and while a callback runs an event loop. QWebSocket cannot be
/// paused, so there is an end to it: beyond what Qt reads in one go.
void WsTransport::hold(const QByteArray &data, MessageKind kind)
{
    m_held.push_back({data, kind});
    m_heldBytes += data.size() + overheadBytes;
    const qint64 limit = 2 * m_options.maximumMessageBytes + 16 * batchBytes;
    if (m_heldBytes <= limit)
        return;
    m_held.clear();
    m_heldBytes = 0;
    fail(Error(
        Error::Kind::Aborted,
        QStringLiteral("more than %1 bytes came while a callback did not return").arg(limit)));
}

void WsTransport::tellHeld()
{
    while (!m_held.empty() && m_readEnabled) {
        const Message message = std::move(m_held.front());
        m_held.pop_front();
        m_heldBytes -= message.data.size() + overheadBytes;
        const Told told = tell(message.data, message.kind);
        if (told == Told::Gone)
            return;
        if (told == Told::NotNow) {
            m_heldBytes += message.data.size() + overheadBytes;
            m_held.push_front(message);
            return;
        }
    }
}

void WsTransport::setReadEnabled(bool enabled)
{
    m_readEnabled = enabled;
    setBelowPaused(!enabled && !isClosing()); // the closing frame is still to come
    if (enabled && !m_held.empty())
        QMetaObject::invokeMethod(this, &WsTransport::tellHeld, Qt::QueuedConnection);
    if (enabled)
        endIfOver();
}

/// A client may say all, and go, before it has had the answer to its handshake. Then Qt has told of its end before this
/// transport was there to hear it.
void WsTransport::endIfOver()
{
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &WsTransport::ended, Qt::QueuedConnection);
}

/// QWebSocket reads whenever its socket does. So that one is kept from noticing that there is something to be read: the kernel
/// holds the peer back then. Should Qt have no notifiers there any more, what comes is held, see hold().
void WsTransport::setBelowPaused(bool paused)
{
    if (paused == m_belowPaused || !m_below)
        return;
    m_belowPaused = paused;
    const auto notifiers = m_below->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier->type() != QSocketNotifier::Read)
            continue;
        notifier->removeEventFilter(this);
        if (paused)
            notifier->installEventFilter(this);
        notifier->setEnabled(!paused);
    }
}

/// Qt's sockets switch their notifiers on again when they are read or written.
bool WsTransport::eventFilter(QObject *watched, QEvent *event)
{
    auto *notifier = qobject_cast<QSocketNotifier *>(watched);
    if (!notifier || !m_belowPaused || event->type() != QEvent::SockAct)
        return DatagramTransport::eventFilter(watched, event);
    notifier->setEnabled(false);
    return true;
}

MessageKind WsTransport::kindOf(const DatagramView &datagram) const
{
    if (datagram.kind == defaultKind)
        return m_options.kind;
    return datagram.kind == datagramKindOf(MessageKind::Text) ? MessageKind::Text
                                                              : MessageKind::Binary;
}

/// False where it is no text and should be one.
bool WsTransport::handOver(const DatagramView &datagram)
{
    if (kindOf(datagram) == MessageKind::Binary) {
        m_socket->sendBinaryMessage(
            QByteArray::fromRawData(datagram.data.data(), datagram.data.size()));
        return true;
    }
    if (!datagram.data.isValidUtf8())
        return false;
    m_socket->sendTextMessage(QString::fromUtf8(datagram.data));
    return true;
}

/// What QWebSocket has is gone once nothing is pending below it. Until then its messages stay at the front of the queue, so
/// that they count as buffered and close() waits for them.
WsTransport::SendResult WsTransport::sendDevice(std::span<const DatagramView> datagrams)
{
    SendResult result{SendResult::Blocked, 0, 0};
    if (m_socket->state() != QAbstractSocket::ConnectedState
        || (m_handed > 0 && pendingBytes() > 0))
        return result;
    m_sending = true;
    size_t sent = std::exchange(m_handed, 0);
    size_t next = sent;
    bool unfit = false;
    while (next < datagrams.size() && !unfit) {
        while (next < datagrams.size() && !unfit && pendingBytes() < batchBytes) {
            unfit = !handOver(datagrams[next]);
            next += unfit ? 0 : 1;
        }
        m_socket->flush();
        if (pendingBytes() > 0)
            break;
        sent = next;
    }
    m_sending = false;
    m_handed = next - sent;
    result.sent = qsizetype(sent);
    if (sent == datagrams.size()) {
        result.status = SendResult::Done;
    } else if (unfit && m_handed == 0) {
        result.status = SendResult::Failed;
        result.nativeCode = EILSEQ;
    }
    callGoOn();
    return result;
}

qint64 WsTransport::pendingBytes() const
{
    qint64 bytes = 0;
    for (const QPointer<QAbstractSocket> &socket : m_sockets)
        bytes += socket ? socket->bytesToWrite() : 0;
    return bytes;
}

void WsTransport::bytesWritten()
{
    // What the kernel takes of a backlog is what the peer has acknowledged; a ping alone it takes always.
    m_alive = m_alive || writeBufferSize() > 0;
    goOnSending(); // perhaps deleted
}

void WsTransport::goOnSending()
{
    if (m_writeEnabled && !m_sending && pendingBytes() == 0)
        writeReady(); // perhaps deleted
}

/// Nothing tells that Qt has nothing to send any more, where it had nothing left before. But there may be more in the queue: it is
/// offered a part at a time, and goes on behind a message that has failed.
void WsTransport::callGoOn()
{
    if (!m_writeEnabled || pendingBytes() > 0 || std::exchange(m_goOnCalled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_goOnCalled = false;
            goOnSending();
        },
        Qt::QueuedConnection);
}

void WsTransport::setWriteEnabled(bool enabled)
{
    m_writeEnabled = enabled;
    callGoOn();
    if (enabled)
        endIfOver();
}

} // namespace Penstock
