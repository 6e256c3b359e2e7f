// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/core/socketaddress.h>
#include <penstock/io/descriptor.h>

#include "wsoptions.h"
#include "wstransport.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qsslconfiguration.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtWebSockets/qwebsocketserver.h>

#include <functional>
#include <optional>

namespace Penstock {

/// What a listener's handshakes have in common.
struct WsServing
{
    WsOptions options;
    QString path; ///< the only one that is served; empty for any
    std::optional<QSslConfiguration> tls;

    QString scheme() const { return tls ? QStringLiteral("wss") : QStringLiteral("ws"); }
};

/// The handshake of one accepted connection: TLS where it is wss, then the request, which is looked at before Qt answers it.
/// The listener's. Deleting it drops the connection, unless it has become a transport.
class WsHandshake : public QObject
{
    Q_OBJECT

public:
    /// Called once, from the event loop: the transport, or why there is none. It may delete this object.
    using Done = std::function<void(Result<std::unique_ptr<WsTransport>>)>;

    WsHandshake(Descriptor socket, const SocketAddress &peer,
                std::shared_ptr<const WsServing> serving, QObject *parent);
    ~WsHandshake() override;
    /// To be called right away.
    void setDone(Done done) { m_done = std::move(done); }
    const SocketAddress &peer() const { return m_peer; }

private:
    void look();
    void refuse(int status);
    void upgrade();
    void upgraded();
    void finish(const Error &error);

    const std::shared_ptr<const WsServing> m_serving;
    const SocketAddress m_peer;
    Done m_done;
    QPointer<QTcpSocket>
        m_socket; ///< a child, until it is the transport's; Qt deletes it where it refuses what we took
    QWebSocketServer m_server;
    QTimer m_deadline;
};

} // namespace Penstock
