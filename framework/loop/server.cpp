// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/server.h>

#include <penstock/core/exception.h>
#include <penstock/core/streamtransport.h>
#include <penstock/core/transportset.h>
#include <penstock/loop/eventloop_p.h>
#include <penstock/loop/server_p.h>
#include <penstock/plugin/handshakereport.h>

#include <atomic>

namespace Penstock {

/// Emits a signal; what a slot throws is reported, and goes no further into Qt.
template <typename Emission>
void emitGuarded(Emission emission)
{
    try {
        emission();
    } catch (...) {
        reportException({QStringLiteral("a slot of a server's signal threw an exception"),
                         Error::fromCurrentException()});
    }
}

/// A slot of closing() may delete others of them.
template <typename Action>
void ServerPrivate::forEachClient(Action action)
{
    const QList<Transport *> clients = transports.transports();
    const QList<QPointer<Transport>> guarded(clients.begin(), clients.end());
    for (const QPointer<Transport> &client : guarded) {
        if (client)
            action(client.data());
    }
}

Server::Server(std::unique_ptr<Listener> listener, ProtocolFactory factory,
               const ServerOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<ServerPrivate>())
{
    static std::atomic<quint64> lastId{quint64(1) << 48}; // transports never come as far
    d->q = this;
    d->id = ++lastId;
    d->loop = EventLoopPrivate::of(static_cast<EventLoop *>(parent));
    d->listener = std::move(listener);
    d->bound = d->listener->endpoints();
    d->factory = std::make_shared<const ProtocolFactory>(std::move(factory));
    d->closeTimeout = options.closeTimeout;
    d->transports.setEmptied([this] { d->checkClosed(); });
}

Server::~Server()
{
    close();
    d->transports.clear();
    d->checkClosed();
}

QList<Endpoint> Server::endpoints() const
{
    return d->state == ServerPrivate::State::Closed ? QList<Endpoint>() : d->listener->endpoints();
}

bool Server::isServing() const
{
    return d->state == ServerPrivate::State::Serving;
}

Error Server::startServing()
{
    if (d->state == ServerPrivate::State::Serving)
        return Error();
    if (d->state == ServerPrivate::State::Closed)
        return Error(Error::Kind::InvalidState,
                     QStringLiteral("startServing(): the server is closed"));
    if (auto *handshakes = dynamic_cast<HandshakeReport *>(d->listener.get())) {
        handshakes->setHandshakeFailed([this](const Endpoint &peer, const Error &reason) {
            emitGuarded([&] { Q_EMIT handshakeFailed(peer, reason); });
        });
    }
    const Error error = d->listener->start(
        [this](std::unique_ptr<Transport> transport) { d->accept(std::move(transport)); },
        [this](const Error &failure) {
            d->report(QStringLiteral("accepting a connection failed"), failure);
        });
    if (error.isNull())
        d->state = ServerPrivate::State::Serving;
    else
        close();
    return error;
}

QList<Transport *> Server::transports() const
{
    return d->transports.transports();
}

QList<StreamTransport *> Server::connections() const
{
    return d->transports.transportsOf<StreamTransport>();
}

QFuture<void> Server::waitClosed()
{
    QPromise<void> promise;
    promise.start();
    const QFuture<void> future = promise.future();
    d->waiting.push_back(std::move(promise));
    d->checkClosed();
    return future;
}

void Server::close()
{
    if (d->state == ServerPrivate::State::Closed)
        return;
    d->state = ServerPrivate::State::Closed;
    d->listener->close();
    const QPointer<Server> self(this);
    emitGuarded([this] { Q_EMIT closed(); });
    if (self)
        d->checkClosed();
}

void Server::closeClients()
{
    d->forEachClient([](Transport *client) { client->close(); });
}

void Server::abortClients()
{
    d->forEachClient([](Transport *client) { client->abort(); });
}

void ServerPrivate::accept(std::unique_ptr<Transport> transport)
{
    // What it calls may delete the server, and this.
    const QPointer<Server> self(q);
    const std::shared_ptr<const ProtocolFactory> make = factory;
    ++accepting;
    Result<std::unique_ptr<Protocol>> protocol = makeProtocol(*make);
    if (!self)
        return;
    --accepting;
    Error error = protocol.error();
    if (!error.isNull())
        report(QStringLiteral("the protocol factory of a server failed"), error);
    else if (error = transport->setProtocol(std::move(*protocol)); !error.isNull())
        report(QStringLiteral("an accepted connection cannot be served"), error);
    if (!error.isNull()) {
        if (self)
            checkClosed(); // the factory may have closed it
        return;
    }
    if (auto *writing = qobject_cast<WriteTransport *>(transport.get()))
        writing->setCloseTimeout(closeTimeout);
    Transport *made = transport.get();
    transports.insert(std::move(transport));
    ++accepted;
    loop->added(made, id);
    made->start();
    emitGuarded([this, made] { Q_EMIT q->connectionAccepted(made); });
}

void ServerPrivate::report(const QString &what, const Error &error)
{
    const QPointer<Server> self(q);
    reportException({what, error});
    if (self)
        emitGuarded([this, &error] { Q_EMIT q->acceptFailed(error); });
}

/// Finishes what waits for the end, which may delete the server.
void ServerPrivate::checkClosed()
{
    if (state != State::Closed || accepting > 0 || transports.size() > 0)
        return;
    std::vector<QPromise<void>> finished = std::exchange(waiting, {});
    for (QPromise<void> &promise : finished)
        promise.finish();
}

} // namespace Penstock
