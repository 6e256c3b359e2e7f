// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/export.h>
#include <penstock/core/socketaddress.h>

namespace Penstock {

/// An ability of datagram transports, see Transport::query(): to belong to multicast groups, and to say how what is
/// sent to groups travels. Until the transport has ended, in its thread; afterwards everything is Closed. An error
/// changes nothing. An interface is a name ("eth0") or an index ("2"); empty, the system chooses.
class PENSTOCK_CORE_EXPORT MulticastMembership
{
public:
    virtual ~MulticastMembership();

    /// Receives what is sent to @a group, whose port does not matter, as it comes in at @a interface. InvalidArgument
    /// for what is no group or of another family than the socket; AddressInUse where it has been joined.
    virtual Error joinGroup(const SocketAddress &group, const QString &interfaceName = {}) = 0;
    /// The reverse. AddressNotAvailable where it has not been joined.
    virtual Error leaveGroup(const SocketAddress &group, const QString &interfaceName = {}) = 0;
    /// By which interface what is sent to groups leaves.
    virtual Error setMulticastInterface(const QString &interfaceName) = 0;
    /// How many routers may pass it on, and one more: 0 to 255; 1, the system's default, stays in this network.
    virtual Error setMulticastTtl(int hops) = 0;
    /// Whether groups on this machine receive what it sends; the system's default is true.
    virtual Error setMulticastLoopback(bool enabled) = 0;
};

} // namespace Penstock
