// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/hostlistener.h>
#include <penstock/plugin/handshakereport.h>
#include <penstock/plugin/transportplugin.h>

#include "wshandshake.h"

#include <QtCore/qobject.h>

#include <deque>

namespace Penstock {

/// The bound sockets of a WebSocket server, one an address, and the handshakes that are under way.
class WsListener : public QObject, public Listener, public HandshakeReport
{
    Q_OBJECT

public:
    WsListener(std::unique_ptr<HostListener> sockets, std::shared_ptr<const WsServing> serving);
    ~WsListener() override;

    QList<Endpoint> endpoints() const override;
    Error start(Accepted accepted, Listener::Failed failed) override;
    void close() override;
    void setHandshakeFailed(HandshakeReport::Failed failed) override;

private:
    void shakeHands(Descriptor socket, const SocketAddress &peer);
    void shaken(WsHandshake *handshake, Result<std::unique_ptr<WsTransport>> result);
    void tellFailed(const SocketAddress &peer, const Error &error);

    const std::shared_ptr<const WsServing> m_serving;
    const std::unique_ptr<HostListener> m_sockets;
    std::deque<WsHandshake *> m_handshakes; ///< children, oldest first
    Accepted m_accepted;
    HandshakeReport::Failed m_failed;
};

/// Binds the addresses of an endpoint's host, and makes a listener of them.
class WsListen : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    WsListen(const Endpoint &endpoint, const QVariantMap &options,
             TransportPlugin::Listening listening);
    ~WsListen() override;

private:
    Error prepare(const QVariantMap &options);
    void finish(Result<std::unique_ptr<Listener>> result);

    const Endpoint m_endpoint;
    TransportPlugin::Listening m_listening;
    std::shared_ptr<WsServing> m_serving;
    std::unique_ptr<HostBinder> m_binder;
};

} // namespace Penstock
