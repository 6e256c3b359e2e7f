// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wsconnect.h"

#include "wserrors.h"
#include "wstls.h"

#include <penstock/core/socketaddress.h>

#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qsslerror.h>
#include <QtNetwork/qsslsocket.h>
#include <QtWebSockets/qwebsockethandshakeoptions.h>

namespace Penstock {

namespace {

/// QWebSocket makes its connection by itself, so that its proxies are Qt's.
QNetworkProxy networkProxyOf(const Proxy &proxy)
{
    if (proxy.isNone())
        return QNetworkProxy::NoProxy;
    const auto type =
        proxy.kind == Proxy::Kind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, proxy.host, proxy.port, proxy.user, proxy.password);
}

} // namespace

WsConnect::WsConnect(const Endpoint &endpoint, const QVariantMap &options,
                     DatagramOpener::Opened opened)
    : m_endpoint(endpoint),
      m_what(QStringLiteral("connecting to %1://%2:%3%4")
                 .arg(endpoint.scheme(), endpoint.host())
                 .arg(endpoint.port())
                 .arg(endpoint.path())),
      m_opened(std::move(opened))
{
    Error error = prepare(options);
    if (error.isNull())
        error = begin(options.value(QStringLiteral("proxy")).toString());
    if (error.isNull())
        return;
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

WsConnect::~WsConnect()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

Error WsConnect::prepare(const QVariantMap &options)
{
    if (m_endpoint.host().isEmpty() || m_endpoint.port() == 0) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("\"%1\": to connect, a host is needed, as in "
                                    "%2://localhost:8080/path")
                         .arg(m_endpoint.toString(), m_endpoint.scheme()));
    }
    const Result<WsOptions> read = WsOptions::from(options);
    if (!read)
        return read.error();
    m_options = *read;
    if (m_options.origins.size() > 1) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("the option origin of ws: a client has one, not \"%1\"")
                         .arg(options.value(QStringLiteral("origin")).toString()));
    }
    m_url.setScheme(m_endpoint.scheme());
    m_url.setHost(m_endpoint.host());
    m_url.setPort(m_endpoint.port());
    // What follows a `?` in the endpoint are options: a query for the server is written %3F, as part of the path.
    const QString path = m_endpoint.path();
    const qsizetype query = path.indexOf(QLatin1Char('?'));
    m_url.setPath(query < 0 ? path : path.left(query), QUrl::DecodedMode);
    if (query >= 0)
        m_url.setQuery(path.mid(query + 1), QUrl::TolerantMode);
    if (m_url.isValid())
        return Error();
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("\"%1\" is no address of a WebSocket: %2")
                     .arg(m_endpoint.toString(), m_url.errorString()));
}

Error WsConnect::begin(const QString &proxy)
{
    const bool isSystem = proxy == QLatin1String("system");
    const Result<Proxy> named = isSystem ? Result<Proxy>(Proxy()) : Proxy::parse(proxy);
    if (!named)
        return named.error();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Error(Error::Kind::TimedOut,
                     QStringLiteral("%1: there was no handshake within %2 ms")
                         .arg(m_what)
                         .arg(m_options.handshakeTimeout.count())));
    });
    m_deadline.start(m_options.handshakeTimeout);
    if (!isSystem)
        return open(*named);
    m_proxyLookup = std::make_unique<SystemProxyLookup>(
        m_url.host(), quint16(m_endpoint.port()), [this](const Proxy &found) {
            if (const Error error = open(found); !error.isNull())
                finish(error);
        });
    return Error();
}

Error WsConnect::open(const Proxy &proxy)
{
    m_socket.reset(new QWebSocket(m_options.origins.value(0)));
    m_socket->setProxy(networkProxyOf(proxy));
    if (!proxy.isNone())
        m_what += QStringLiteral(" through the proxy ") + proxy.toString();
    // A whole frame has to fit beside its header, or it never comes to an end; and so has the answer of a server.
    constexpr qint64 otherBytes = 1024 * 1024;
    m_socket->setReadBufferSize(m_options.maximumMessageBytes + otherBytes);
    if (m_endpoint.scheme() == QLatin1String("wss")) {
        const auto tls = tlsConfigurationOf(m_options, false);
        if (!tls)
            return tls.error();
        m_socket->setSslConfiguration(*tls);
    }
    listenTo(m_socket.get());
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols(m_options.subprotocols);
    m_socket->open(m_url, handshake);
    m_below = m_socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    if (!m_below)
        return Error(Error::Kind::System, QStringLiteral("%1: Qt made no socket").arg(m_what));
    if (auto *tls = qobject_cast<QSslSocket *>(m_below); tls && !m_options.serverName.isEmpty())
        tls->setPeerVerifyName(m_options.serverName);
    return Error();
}

void WsConnect::listenTo(QWebSocket *socket)
{
    connect(socket, &QWebSocket::connected, this, &WsConnect::connected);
    connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &WsConnect::failed);
    // Which comes before the error that says why, if there is one.
    connect(
        socket, &QWebSocket::disconnected, this,
        [this] { failed(QAbstractSocket::RemoteHostClosedError); }, Qt::QueuedConnection);
    connect(socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
}

/// From inside of Qt's reading, which tells what else has come right after: to the transport.
void WsConnect::connected()
{
    if (!m_failure.isNull())
        return;
    m_socket->disconnect(this);
    const QString scheme = m_endpoint.scheme();
    const Endpoint local =
        socketAddressOf(m_below->localAddress(), m_below->localPort()).toEndpoint(scheme);
    const SocketAddress peer = socketAddressOf(m_below->peerAddress(), m_below->peerPort());
    const Endpoint bare = peer.isNull() // behind a proxy
        ? Endpoint(scheme, m_endpoint.host(), m_endpoint.port())
        : peer.toEndpoint(scheme);
    const Result<Endpoint> remote =
        Endpoint::parse(bare.toString() + m_url.path(QUrl::FullyEncoded));
    m_transport = std::make_unique<WsTransport>(std::move(m_socket), m_below, m_options, false,
                                                local, remote ? *remote : bare);
    QMetaObject::invokeMethod(
        this, [this] { finish(std::unique_ptr<DatagramTransport>(std::move(m_transport))); },
        Qt::QueuedConnection);
}

/// What comes first counts. Perhaps from inside of open(), so it is told from the event loop.
void WsConnect::failed(QAbstractSocket::SocketError code)
{
    if (!m_failure.isNull() || !m_socket)
        return;
    const QString text = m_socket->errorString();
    // For Qt an answer that it does not like is a refused connection, too; but then it is connected.
    const bool isAnswer = code == QAbstractSocket::ConnectionRefusedError && m_below
        && m_below->state() == QAbstractSocket::ConnectedState;
    if (!m_tlsErrors.isEmpty()) {
        m_failure =
            Error(Error::Kind::Certificate,
                  QStringLiteral("%1: %2").arg(m_what, m_tlsErrors.join(QLatin1String("; "))));
    } else if (isAnswer) {
        m_failure = refusedHandshakeOf(text, m_what);
    } else {
        m_failure = socketErrorOf(code, text, m_what);
    }
    QMetaObject::invokeMethod(
        this, [this] { finish(m_failure); }, Qt::QueuedConnection);
}

/// The last thing: it may delete this object.
void WsConnect::finish(Result<std::unique_ptr<DatagramTransport>> result)
{
    if (!m_opened)
        return; // a deadline and a failure at the same time
    m_deadline.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.reset();
    }
    const DatagramOpener::Opened opened = std::exchange(m_opened, nullptr);
    opened(std::move(result));
}

} // namespace Penstock
