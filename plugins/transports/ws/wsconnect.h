// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/systemproxylookup.h>
#include <penstock/plugin/datagramopener.h>

#include "wstransport.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtCore/qurl.h>

namespace Penstock {

/// Connects to a WebSocket server and shakes hands with it.
class WsConnect : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    WsConnect(const Endpoint &endpoint, const QVariantMap &options, DatagramOpener::Opened opened);
    ~WsConnect() override;

private:
    Error prepare(const QVariantMap &options);
    Error begin(const QString &proxy);
    Error open(const Proxy &proxy);
    void listenTo(QWebSocket *socket);
    void connected();
    void failed(QAbstractSocket::SocketError code);
    void finish(Result<std::unique_ptr<DatagramTransport>> result);

    const Endpoint m_endpoint;
    QString m_what; ///< what is being done, for errors
    DatagramOpener::Opened m_opened;
    WsOptions m_options;
    QUrl m_url;
    std::unique_ptr<SystemProxyLookup> m_proxyLookup;
    WsTransport::Socket m_socket;
    QTcpSocket *m_below = nullptr;
    std::unique_ptr<WsTransport> m_transport; ///< connected, and about to be handed out
    QStringList m_tlsErrors;
    Error m_failure;
    QTimer m_deadline;
};

} // namespace Penstock
