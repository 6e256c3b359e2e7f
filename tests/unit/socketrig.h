// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/pluginregistry.h>
#include <penstock/plugin/transportplugin.h>
#include <penstock/testing/sockettestpeer.h>
#include <penstock/testing/streamtransportrig.h>

/// Connections of the transport plugin that serves a scheme, for StreamTransportTest.
class SocketRig : public Penstock::StreamTransportRig
{
protected:
    /// The transport that the plugin of @a scheme makes of one end of @a pair, and its other end.
    Connection adopt(const QString &scheme, Penstock::SocketTestPeer::Pair pair)
    {
        const auto loaded = m_plugins.transportForScheme(scheme);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail()));
        auto *adopter = dynamic_cast<Penstock::DescriptorAdopter *>(loaded->plugin);
        if (!adopter || !adopter->canAdopt(pair.descriptor))
            qFatal("the plugin of %s does not adopt sockets", qPrintable(scheme));
        auto transport = adopter->adopt(pair.descriptor);
        if (!transport)
            qFatal("%s", qPrintable(transport.error().detail()));
        return {std::move(*transport), std::move(pair.peer)};
    }

private:
    Penstock::PluginRegistry m_plugins;
};
