// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/error.h>
#include <penstock/plugin/export.h>

#include <functional>

namespace Penstock {

/// An ability of listeners that shake hands with whoever connects before they hand out the connection, as for TLS: what has
/// come of those that are never handed out. Owner, thread: the listener's.
class PENSTOCK_PLUGIN_EXPORT HandshakeReport
{
public:
    /// @a peer is null where it has no address.
    using Failed = std::function<void(const Endpoint &peer, const Error &reason)>;

    virtual ~HandshakeReport();
    /// Before Listener::start(), at most once. @a failed is called from the event loop, once for each; it may delete the
    /// listener. Those that end with the listener are not told.
    virtual void setHandshakeFailed(Failed failed) = 0;
};

} // namespace Penstock
