// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/error.h>
#include <penstock/core/protocol.h>
#include <penstock/loop/export.h>
#include <penstock/loop/options.h>

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>

#include <memory>

namespace Penstock {

class ServerPrivate;
class Listener;
class StreamTransport;
class Transport;

/// asyncio's Server: accepts connections and gives each a protocol of its factory.
///
/// Made by EventLoop::createServer() and owned by that loop until the loop, or somebody else, deletes it; hold a
/// QPointer. Lives in the loop's thread. Owns its connections: deleting a server ends them, close() does not.
class PENSTOCK_LOOP_EXPORT Server : public QObject
{
    Q_OBJECT

public:
    ~Server() override;

    /// The addresses that are bound, with the real port where 0 was asked for; empty once closed.
    QList<Endpoint> endpoints() const;
    bool isServing() const;
    /// Begins to accept, where ServerOptions::startServing was false. Does nothing while serving; the error is
    /// InvalidState once closed, or what the system said: then the server is closed.
    Error startServing();
    /// Those accepted that have not ended, oldest first.
    QList<Transport *> transports() const;
    /// Those of them that are streams.
    QList<StreamTransport *> connections() const;
    /// A future that finishes once the server is closed and its last connection has ended (CPython 3.12).
    /// To end in order: close(), closeClients(), and wait.
    QFuture<void> waitClosed();

public Q_SLOTS:
    /// Stops accepting and releases the addresses. The connections live on. Idempotent.
    void close();
    /// close() on every connection.
    void closeClients();
    /// abort() on every connection.
    void abortClients();

Q_SIGNALS:
    /// A connection was accepted; its connectionMade() is yet to be called.
    void connectionAccepted(Penstock::Transport *transport);
    /// Something keeps the server from accepting (EMFILE …), or from serving what it accepted (its factory threw).
    /// It goes on. The thread's exception handler is told too.
    void acceptFailed(const Penstock::Error &error);
    /// Somebody connected, and there will be no connection: the handshake that the transport begins with has failed, as TLS
    /// with a client that does not trust our certificate. @a peer is null where it has no address. As in asyncio the
    /// exception handler hears nothing of it: anybody can cause it.
    void handshakeFailed(const Penstock::Endpoint &peer, const Penstock::Error &reason);
    /// close() has been called.
    void closed();

private:
    friend class ServerOperation;
    friend class ServerPrivate;
    Server(std::unique_ptr<Listener> listener, ProtocolFactory factory,
           const ServerOptions &options, QObject *parent);

    const std::unique_ptr<ServerPrivate> d;
};

} // namespace Penstock
