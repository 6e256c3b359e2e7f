// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/socketaddress.h>
#include <penstock/io/acceptor.h>
#include <penstock/plugin/transportplugin.h>

#include "wshandshake.h"

#include <QtCore/qobject.h>

#include <deque>
#include <vector>

class QHostInfo;

namespace Penstock {

/// The bound sockets of a WebSocket server, one an address, and the handshakes that are under way.
class WsListener : public QObject, public Listener
{
    Q_OBJECT

public:
    WsListener(const QString &scheme, std::shared_ptr<const WsServing> serving);
    ~WsListener() override;

    Error bind(const SocketAddress &address);
    bool isBound() const { return !m_acceptors.empty(); }

    QList<Endpoint> endpoints() const override;
    Error start(Accepted accepted, Failed failed) override;
    void close() override;

private:
    struct Bound
    {
        std::unique_ptr<Acceptor> acceptor;
        SocketAddress address;
    };

    void shakeHands(Descriptor socket, const SocketAddress &peer);
    void shaken(WsHandshake *handshake, std::unique_ptr<WsTransport> transport);

    const QString m_scheme;
    const std::shared_ptr<const WsServing> m_serving;
    std::vector<Bound> m_acceptors;
    std::deque<WsHandshake *> m_handshakes; ///< children, oldest first
    Accepted m_accepted;
};

/// Resolves the host of an endpoint and binds all its addresses.
class WsListen : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    WsListen(const Endpoint &endpoint, const QVariantMap &options,
             TransportPlugin::Listening listening);
    ~WsListen() override;

private Q_SLOTS:
    void found(const QHostInfo &info);

private:
    Error prepare(const QVariantMap &options);
    void begin(const QList<SocketAddress> &addresses);
    void finish(Result<std::unique_ptr<Listener>> result);

    const Endpoint m_endpoint;
    TransportPlugin::Listening m_listening;
    std::shared_ptr<WsServing> m_serving;
    int m_lookupId = -1;
};

} // namespace Penstock
