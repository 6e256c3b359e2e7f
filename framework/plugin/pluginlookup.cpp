// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "nearestname_p.h"
#include "pluginregistry_p.h"

#include <penstock/plugin/pluginoptions.h>
#include <penstock/plugin/protocolplugin.h>

#include <utility>

namespace Penstock {

namespace {

QString rejectionText(const PluginRejection &rejection)
{
    return rejection.reason.contains(rejection.file)
        ? rejection.reason
        : QStringLiteral("%1 (%2)").arg(rejection.file, rejection.reason);
}

/// The error for a @a name that none of @a plugins has among its @a names.
Error nothingFor(const DiscoveredPlugins &plugins, const QString &what, const QString &name,
                 QStringList PluginMetadata::*names)
{
    QStringList existing;
    QString rejected;
    QStringList unreadable; // any of them may be the one
    for (const std::shared_ptr<PluginEntry> &entry : plugins.entries)
        existing += entry->metadata().*names;
    for (const PluginRejection &rejection : plugins.rejections) {
        if (!rejection.metadata)
            unreadable.append(rejectionText(rejection));
        else if (((*rejection.metadata).*names).contains(name))
            rejected +=
                QStringLiteral("; %1 was rejected: %2").arg(rejection.file, rejection.reason);
    }
    if (!unreadable.isEmpty())
        rejected += QLatin1String("; cannot be used: ") + unreadable.join(QLatin1String(", "));
    existing.sort();
    return Error(Error::Kind::Plugin,
                 QStringLiteral("no plugin has the %1 \"%2\"").arg(what, name)
                     + whatExists(name, existing) + rejected);
}

/// Whether the protocol @a name serves transports of @a kind.
Error checkKind(const QString &name, ProtocolKind kind, const PluginMetadata &metadata)
{
    QStringList fitting;
    switch (kind) {
    case ProtocolKind::Stream:
        fitting = {QStringLiteral("stream"), QStringLiteral("buffered")};
        break;
    case ProtocolKind::Datagram:
        fitting = {QStringLiteral("datagram")};
        break;
    case ProtocolKind::Process:
        fitting = {QStringLiteral("process")};
        break;
    }
    for (const QString &each : std::as_const(fitting)) {
        if (metadata.protocolKinds.contains(each))
            return Error();
    }
    return Error(
        Error::Kind::InvalidArgument,
        QStringLiteral("the protocol \"%1\" is of the kind %2, which a %3 transport does not serve")
            .arg(name, metadata.protocolKinds.join(QLatin1String(" and ")), fitting.first()));
}

/// What @a make makes, under its @a name, by which a monitor tells it; one that has a name already keeps it.
ProtocolFactory named(ProtocolFactory make, const QString &name)
{
    return [make = std::move(make), name] {
        std::unique_ptr<Protocol> protocol = make();
        if (protocol && protocol->objectName().isEmpty())
            protocol->setObjectName(name);
        return protocol;
    };
}

Error load(PluginEntry &entry)
{
    if (entry.isLoaded())
        return Error();
    const bool first = !entry.hasFailed();
    const Error error = entry.load();
    if (first) {
        const QString outcome = error.isNull()
            ? QStringLiteral("loaded ") + pluginPlace(entry.metadata())
            : error.detail();
        qCInfo(registryLog).noquote() << outcome;
    }
    return error;
}

} // namespace

Result<LoadedTransport> PluginRegistry::transportForScheme(const QString &scheme)
{
    const QString name = scheme.toLower();
    const DiscoveredPlugins found = d->found();
    const std::shared_ptr<PluginEntry> entry = found.transport(name);
    if (!entry)
        return nothingFor(found, QStringLiteral("scheme"), name, &PluginMetadata::schemes);
    if (const Error error = load(*entry); !error.isNull())
        return error;
    return LoadedTransport{entry->transport(), entry->metadata()};
}

Result<LoadedProtocol> PluginRegistry::protocol(const QString &name)
{
    const DiscoveredPlugins found = d->found();
    const std::shared_ptr<PluginEntry> entry = found.protocol(name);
    if (!entry)
        return nothingFor(found, QStringLiteral("protocol"), name, &PluginMetadata::protocols);
    if (const Error error = load(*entry); !error.isNull())
        return error;
    return LoadedProtocol{entry->protocol(), entry->metadata()};
}

Result<ProtocolFactory> PluginRegistry::protocolFactory(const QString &name,
                                                        const QVariantMap &given, ProtocolKind kind)
{
    const Result<LoadedProtocol> loaded = protocol(name);
    if (!loaded)
        return loaded.error();
    if (const Error error = checkKind(name, kind, loaded->metadata); !error.isNull())
        return error;
    const Result<QVariantMap> options = resolveOptions(loaded->metadata, given);
    if (!options)
        return options.error();
    const QString place = pluginPlace(loaded->metadata);
    try {
        Result<ProtocolFactory> factory = loaded->plugin->factory(name, kind, *options);
        if (factory && !*factory)
            return Error(Error::Kind::Plugin,
                         QStringLiteral("the plugin %1 made no factory").arg(place));
        return factory ? named(std::move(*factory), name) : factory;
    } catch (...) {
        return Error(Error::Kind::Plugin,
                     QStringLiteral("the plugin %1 threw an exception: %2")
                         .arg(place, Error::fromCurrentException().detail()));
    }
}

} // namespace Penstock
