// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramtransport.h>
#include <penstock/plugin/transportplugin.h>

namespace Penstock {

/// An ability of transport plugins whose metadata lists the capability "datagram".
class PENSTOCK_PLUGIN_EXPORT DatagramOpener
{
public:
    using Opened = std::function<void(Result<std::unique_ptr<DatagramTransport>>)>;

    virtual ~DatagramOpener();
    /// Opens a datagram endpoint at @a endpoint, as its plugin reads it: connected to a peer, bound to an address of our
    /// own, or both. @a opened is called once, from the event loop, never from inside this call, with a transport that is
    /// not started and has no protocol yet; it may delete the operation. `options`: see TransportPlugin.
    virtual std::unique_ptr<PendingOperation> openDatagram(const Endpoint &endpoint,
                                                           const QVariantMap &options,
                                                           Opened opened) = 0;
};

} // namespace Penstock
