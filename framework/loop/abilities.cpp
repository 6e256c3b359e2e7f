// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The plugins that can do what no scheme asks for.

#include <penstock/loop/eventloop_p.h>

namespace Penstock {

Result<const LoadedTransport *> EventLoopPrivate::firstWith(const QString &capability,
                                                            bool (*isOne)(TransportPlugin *))
{
    if (const auto known = abilities.find(capability); known != abilities.end())
        return &known->second;
    Error error(
        Error::Kind::Plugin,
        QStringLiteral("no transport plugin with the capability \"%1\" was found").arg(capability));
    const QList<PluginInfo> found = plugins->plugins();
    for (const PluginInfo &info : found) {
        if (!info.metadata.hasCapability(capability) || info.metadata.schemes.isEmpty())
            continue;
        const Result<LoadedTransport> loaded =
            plugins->transportForScheme(info.metadata.schemes.first());
        if (!loaded)
            error = loaded.error();
        else if (isOne(loaded->plugin))
            return &abilities.emplace(capability, *loaded).first->second;
    }
    return error;
}

} // namespace Penstock
