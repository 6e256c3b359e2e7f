// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/eventloop_p.h>

#include <penstock/core/streamtransport.h>
#include <penstock/plugin/pluginoptions.h>

namespace Penstock {

Result<PreparedTransport> PreparedTransport::from(PluginRegistry *plugins, const Endpoint &endpoint,
                                                  const QVariantMap &options)
{
    const Result<LoadedTransport> loaded = plugins->transportForScheme(endpoint.scheme());
    if (!loaded)
        return loaded.error();
    QVariantMap given = givenOptions(endpoint);
    given.insert(options);
    Result<QVariantMap> resolved = resolveOptions(loaded->metadata, given);
    if (!resolved)
        return resolved.error();
    return PreparedTransport{loaded->plugin, *resolved};
}

Result<std::unique_ptr<Protocol>> makeProtocol(const ProtocolFactory &factory)
{
    try {
        std::unique_ptr<Protocol> protocol = factory();
        if (protocol)
            return protocol;
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("the protocol factory returned null"));
    } catch (...) {
        return Error::fromCurrentException();
    }
}

ConnectOperation::ConnectOperation(EventLoop *loop, ProtocolFactory factory,
                                   std::chrono::milliseconds closeTimeout)
    : Operation(loop),
      m_loop(loop->d.get()),
      m_factory(std::move(factory)),
      m_closeTimeout(closeTimeout)
{
}

ConnectOperation::~ConnectOperation()
{
    fail(Error(Error::Kind::Canceled, QStringLiteral("the event loop was deleted")));
}

void ConnectOperation::start(const PreparedTransport &transport, const Endpoint &endpoint)
{
    m_pending = transport.plugin->connectStream(
        endpoint, transport.options,
        [this](Result<std::unique_ptr<StreamTransport>> result) { connected(std::move(result)); });
}

void ConnectOperation::connected(Result<std::unique_ptr<StreamTransport>> transport)
{
    if (isOver())
        return;
    if (!transport) {
        fail(transport.error());
        return;
    }
    // What it calls may delete the loop, and this.
    const QPointer<ConnectOperation> self(this);
    const ProtocolFactory factory = m_factory;
    Result<std::unique_ptr<Protocol>> protocol = makeProtocol(factory);
    if (!self || self->isOver())
        return;
    if (protocol)
        begin(std::move(*transport), std::move(*protocol));
    else
        fail(protocol.error());
}

void ConnectOperation::begin(std::unique_ptr<StreamTransport> transport,
                             std::unique_ptr<Protocol> protocol)
{
    if (const Error error = transport->setProtocol(std::move(protocol)); !error.isNull()) {
        fail(error);
        return;
    }
    transport->setCloseTimeout(m_closeTimeout);
    m_transport = transport.get();
    m_loop->transports.insert(std::move(transport));
    connect(m_transport, &QObject::destroyed, this, [this] {
        fail(Error(Error::Kind::Aborted,
                   QStringLiteral("the transport was deleted before it could be handed out")));
    });
    m_transport->start([self = QPointer<ConnectOperation>(this)] {
        if (self)
            self->succeed(self->m_transport);
    });
}

/// A connection that nobody will be given goes without a trace, unless its protocol has been told of it.
void ConnectOperation::giveUp()
{
    delete m_transport.data();
}

ServerOperation::ServerOperation(EventLoop *loop, ProtocolFactory factory,
                                 const ServerOptions &options)
    : Operation(loop), m_factory(std::move(factory)), m_options(options)
{
}

ServerOperation::~ServerOperation()
{
    fail(Error(Error::Kind::Canceled, QStringLiteral("the event loop was deleted")));
}

void ServerOperation::start(const PreparedTransport &transport, const Endpoint &endpoint)
{
    m_pending = transport.plugin->listenStream(
        endpoint, transport.options, [this](Result<std::unique_ptr<StreamListener>> listening) {
            if (listening)
                begin(std::move(*listening));
            else
                fail(listening.error());
        });
}

void ServerOperation::begin(std::unique_ptr<StreamListener> listener)
{
    if (isOver())
        return;
    std::unique_ptr<Server> server(new Server(std::move(listener), m_factory, m_options, parent()));
    if (m_options.startServing) {
        if (const Error error = server->startServing(); !error.isNull()) {
            fail(error);
            return;
        }
    }
    succeed(server.release());
}

} // namespace Penstock
