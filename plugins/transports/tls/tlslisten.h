// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tlstransport.h"

#include <penstock/io/hostlistener.h>
#include <penstock/plugin/handshakereport.h>
#include <penstock/plugin/transportplugin.h>

#include <list>

namespace Penstock {

/// A TLS server: hands out what has shaken hands, and bounds what has not.
class TlsListener : public QObject, public Listener, public HandshakeReport
{
    Q_OBJECT

public:
    TlsListener(std::unique_ptr<HostListener> sockets, std::shared_ptr<const TlsContext> context,
                int maximumHandshakes);
    ~TlsListener() override;

    QList<Endpoint> endpoints() const override;
    Error start(Accepted accepted, Listener::Failed failed) override;
    void close() override;
    void setHandshakeFailed(HandshakeReport::Failed failed) override;

private:
    void shakeHands(Descriptor socket, const SocketAddress &local, const SocketAddress &peer);
    void shaken(TlsTransport *transport, const Error &error);
    void tellFailed(const Endpoint &peer, const Error &error);

    const std::unique_ptr<HostListener> m_sockets;
    const std::shared_ptr<const TlsContext> m_context;
    const size_t m_maximumHandshakes;
    std::list<std::unique_ptr<TlsTransport>> m_handshakes; ///< oldest first
    Accepted m_accepted;
    HandshakeReport::Failed m_failed;
};

/// Reads certificates, and binds the addresses of a host.
class TlsListen : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    TlsListen(const Endpoint &endpoint, const QVariantMap &options,
              TransportPlugin::Listening listening);
    ~TlsListen() override;

private:
    TransportPlugin::Listening m_listening;
    std::unique_ptr<HostBinder> m_binder;
};

} // namespace Penstock
