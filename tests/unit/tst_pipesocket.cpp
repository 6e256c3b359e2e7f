// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/pipeopener.h>
#include <penstock/plugin/pluginregistry.h>
#include <penstock/testing/sockettestpeer.h>
#include <penstock/testing/streamtransporttest.h>

using namespace Penstock;

/// A TCP socket that the plugin of pipes was given.
class PipeSocketRig : public StreamTransportRig
{
    Connection makeConnection() override
    {
        const auto loaded = m_plugins.transportForScheme(QStringLiteral("fd"));
        auto *opener = loaded ? dynamic_cast<PipeOpener *>(loaded->plugin) : nullptr;
        if (!opener)
            qFatal("no plugin opens pipes");
        SocketTestPeer::Pair pair = SocketTestPeer::tcp();
        auto transport = opener->adoptPipe(pair.descriptor, StreamTransport::Direction::Both);
        if (!transport)
            qFatal("%s", qPrintable(transport.error().detail()));
        return {std::move(*transport), std::move(pair.peer)};
    }

    PluginRegistry m_plugins;
};

PENSTOCK_STREAM_TRANSPORT_TEST(PipeSocketRig)
