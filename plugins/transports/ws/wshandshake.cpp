// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wshandshake.h"

#include "wserrors.h"
#include "wsrequest.h"

#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qsslsocket.h>

namespace Penstock {

namespace {

constexpr qint64 maximumHeadBytes = 16 * 1024;

} // namespace

WsHandshake::WsHandshake(Descriptor socket, const SocketAddress &peer,
                         std::shared_ptr<const WsServing> serving, QObject *parent)
    : QObject(parent),
      m_serving(std::move(serving)),
      m_peer(peer),
      m_socket(m_serving->tls ? new QSslSocket(this) : new QTcpSocket(this)),
      m_server(QString(), QWebSocketServer::NonSecureMode)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Error(Error::Kind::TimedOut,
                     QStringLiteral("the handshake took longer than %1 ms")
                         .arg(m_serving->options.handshakeTimeout.count())));
    });
    m_deadline.start(m_serving->options.handshakeTimeout);
    // From inside of what is asked of it as well, so that this is not deleted there.
    const auto broken = [this] {
        finish(m_socket ? socketErrorOf(m_socket->error(), m_socket->errorString(),
                                        QStringLiteral("the handshake"))
                        : Error(Error::Kind::Refused, QStringLiteral("Qt refused the request")));
    };
    connect(m_socket, &QAbstractSocket::errorOccurred, this, broken, Qt::QueuedConnection);
    connect(m_socket, &QAbstractSocket::disconnected, this, broken, Qt::QueuedConnection);
    connect(m_socket, &QIODevice::readyRead, this, &WsHandshake::look);
    // A message is taken out once it is there as a whole.
    m_socket->setReadBufferSize(maximumHeadBytes);
    if (!m_socket->setSocketDescriptor(socket.number())) {
        QMetaObject::invokeMethod(this, broken, Qt::QueuedConnection);
        return;
    }
    (void)socket.release();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_serving->options.keepAlive)
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        tls->setSslConfiguration(*m_serving->tls);
        tls->startServerEncryption();
    }
}

WsHandshake::~WsHandshake()
{
    if (m_socket)
        m_socket->disconnect();
}

/// The request is left where it is: Qt reads it again.
void WsHandshake::look()
{
    const QByteArray head = m_socket->peek(maximumHeadBytes);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() >= maximumHeadBytes)
            refuse(431);
        return;
    }
    const auto request = WsRequest::parse(QByteArrayView(head).first(end + 2));
    const int status =
        request ? request->refusal(m_serving->path, m_serving->options.origins) : 400;
    if (status != 0)
        refuse(status);
    else
        upgrade();
}

void WsHandshake::refuse(int status)
{
    m_socket->disconnect(this);
    (void)m_socket->readAll(); // or the kernel resets the connection, and the answer is lost
    m_socket->write(refusalAnswer(status));
    connect(
        m_socket, &QAbstractSocket::disconnected, this,
        [this, status] {
            finish(Error(Error::Kind::Refused,
                         QStringLiteral("the request was refused with status %1").arg(status)));
        },
        Qt::QueuedConnection);
    m_socket->disconnectFromHost();
}

void WsHandshake::upgrade()
{
    disconnect(m_socket, &QIODevice::readyRead, this, nullptr);
    // A whole frame has to fit beside its header, or it never comes to an end.
    constexpr qint64 headerBytes = 14;
    m_socket->setReadBufferSize(m_serving->options.maximumMessageBytes + headerBytes);
    m_server.setSupportedSubprotocols(m_serving->options.subprotocols);
    connect(&m_server, &QWebSocketServer::newConnection, this, &WsHandshake::upgraded);
    m_server.handleConnection(m_socket);
}

void WsHandshake::upgraded()
{
    WsTransport::Socket socket(m_server.nextPendingConnection());
    m_socket->disconnect(this);
    m_socket->disconnect(&m_server);
    m_socket->setParent(socket.get());
    const QString scheme = m_serving->scheme();
    const auto end = [&scheme](const QHostAddress &address, quint16 port, const QString &path) {
        const Endpoint bare = socketAddressOf(address, port).toEndpoint(scheme);
        const Result<Endpoint> whole = Endpoint::parse(bare.toString() + path);
        return whole ? *whole : bare;
    };
    const QString path = socket->requestUrl().path(QUrl::FullyEncoded);
    const Endpoint local = end(m_socket->localAddress(), m_socket->localPort(), path);
    const Endpoint remote = end(m_socket->peerAddress(), m_socket->peerPort(), {});
    auto transport = std::make_unique<WsTransport>(std::move(socket), m_socket, m_serving->options,
                                                   true, local, remote);
    m_socket.clear();
    m_deadline.stop();
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(transport));
}

/// There will be no transport. The last thing: it deletes this object.
void WsHandshake::finish(const Error &error)
{
    if (!m_done)
        return;
    m_deadline.stop();
    qCInfo(wsLog, "the handshake of %s came to nothing: %s", qPrintable(m_peer.toString()),
           qPrintable(error.detail()));
    const Done done = std::exchange(m_done, nullptr);
    done(error);
}

} // namespace Penstock
