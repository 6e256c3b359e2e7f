// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "opening.h"

#include "tr.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/core/streamtransport.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginoptions.h>
#include <penstock/plugin/pluginregistry.h>
#include <penstock/plugin/transportplugin.h>

#include <utility>

namespace Penstock {

Result<EndpointAbilities> EndpointAbilities::of(const Endpoint &endpoint, PluginRegistry *plugins)
{
    const Result<LoadedTransport> loaded = plugins->transportForScheme(endpoint.scheme());
    if (!loaded)
        return loaded.error();
    const PluginMetadata &metadata = loaded->metadata;
    const Result<QVariantMap> options = resolveOptions(metadata, givenOptions(endpoint));
    if (!options)
        return options.error();
    const bool streams = metadata.hasCapability(QStringLiteral("connect"));
    const bool datagrams = metadata.hasCapability(QStringLiteral("datagram"));
    EndpointAbilities abilities;
    abilities.canListen = metadata.hasCapability(QStringLiteral("listen"));
    abilities.canOpen = streams || datagrams;
    abilities.kind = datagrams ? ProtocolKind::Datagram : ProtocolKind::Stream;
    abilities.needsPort = metadata.hasCapability(QStringLiteral("port"));
    abilities.peersShareOne = datagrams && !metadata.hasCapability(QStringLiteral("message"));
    return abilities;
}

Error EndpointAbilities::lackOf(const Endpoint &endpoint) const
{
    // Those without a host have a path, or are wrong in a way that is the plugin's to tell.
    if (!needsPort || endpoint.host().isEmpty() || endpoint.port() > 0)
        return Error();
    return Error(
        Error::Kind::InvalidArgument,
        Tr::tr("endpoint \"%1\": to connect, a port is needed, as in %2://%3:7000")
            .arg(withoutPasswords(endpoint.toString()), endpoint.scheme(),
                 endpoint.host().contains(u':') ? u'[' + endpoint.host() + u']' : endpoint.host()));
}

Error checkEndpoint(const Endpoint &endpoint, PluginRegistry *plugins, EndpointChecker::Use use)
{
    const Result<LoadedTransport> loaded = plugins->transportForScheme(endpoint.scheme());
    if (!loaded)
        return Error();
    const Result<QVariantMap> options = resolveOptions(loaded->metadata, givenOptions(endpoint));
    const auto *checker = dynamic_cast<EndpointChecker *>(loaded->plugin);
    return options && checker ? checker->checkEndpoint(endpoint, *options, use) : Error();
}

void Opening::start(const Endpoint &endpoint, ProtocolKind kind, const ProtocolFactory &factory,
                    const ConnectOptions &options, QObject *context,
                    const std::function<void(const Error &)> &failed)
{
    const auto follow = [&](auto future) {
        // Qt 6.4 follows dangling pointers when a finished future that had continuations is cancelled.
        m_cancel = [future]() mutable {
            if (!future.isFinished())
                future.cancel();
        };
        future.then(context, [](const auto &) {})
            .onFailed(context, [failed](const Exception &exception) {
                if (exception.error().kind() != Error::Kind::Canceled)
                    failed(exception.error());
            });
    };
    if (kind == ProtocolKind::Datagram)
        follow(m_loop->createDatagramEndpoint(endpoint, factory, options));
    else
        follow(m_loop->createConnection(endpoint, factory, options));
}

void Opening::cancel()
{
    if (const auto cancel = std::exchange(m_cancel, {}))
        cancel();
}

} // namespace Penstock
