// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/eventloop_p.h>

#include <penstock/core/streamprotocol.h>
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
    return PreparedTransport{loaded->plugin, *resolved, loaded->metadata.acceptedKind()};
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

Result<std::unique_ptr<Protocol>> makeStreamProtocol(const ProtocolFactory &factory)
{
    Result<std::unique_ptr<Protocol>> made = makeProtocol(factory);
    if (!made || qobject_cast<StreamProtocol *>(made->get())
        || qobject_cast<BufferedProtocol *>(made->get()))
        return made;
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("%1 is no protocol for streams")
                     .arg(QLatin1String((*made)->metaObject()->className())));
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
    m_pending = transport.plugin->listen(endpoint, transport.options,
                                         [this](Result<std::unique_ptr<Listener>> listening) {
                                             if (listening)
                                                 begin(std::move(*listening));
                                             else
                                                 fail(listening.error());
                                         });
}

void ServerOperation::begin(std::unique_ptr<Listener> listener)
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
