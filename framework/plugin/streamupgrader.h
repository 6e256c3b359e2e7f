// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/transportplugin.h>

namespace Penstock {

/// An ability of transport plugins whose metadata lists the capability "start-tls": a connection that is there already goes on
/// encrypted, over a transport of the plugin's above the one that it had.
class PENSTOCK_PLUGIN_EXPORT StreamUpgrader
{
public:
    enum class Side : quint8 { Client, Server };
    using Upgraded = std::function<void(const Error &)>;

    virtual ~StreamUpgrader();
    /// A transport, not started, that can go above @a below, which stays as it is. `options`: see TransportPlugin.
    virtual Result<std::unique_ptr<StreamTransport>> makeUpgrade(const StreamTransport *below,
                                                                 Side side,
                                                                 const QVariantMap &options) = 0;
    /// Begins: @a transport, made by makeUpgrade(), owns @a below from now on, whose protocol has been taken and which may have
    /// been started or not. @a received are bytes of the new stream that came with the last ones of the old.
    /// @a upgraded is called once, from the event loop, unless @a transport is lost or deleted before. After a failure, @a transport
    /// fails too if it has been given a protocol that knows of its connection.
    virtual void beginUpgrade(StreamTransport *transport, std::unique_ptr<StreamTransport> below,
                              const QByteArray &received, Upgraded upgraded) = 0;
};

} // namespace Penstock
