// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/socketaddress.h>

// The socket options of multicast, on a socket of `family`; see MulticastMembership.
namespace Penstock::Multicast {

enum class Change { Join, Leave };

Error changeGroup(int socket, SocketAddress::Family family, Change change,
                  const SocketAddress &group, const QString &interfaceName);
Error setInterface(int socket, SocketAddress::Family family, const QString &interfaceName);
Error setTtl(int socket, SocketAddress::Family family, int hops);
Error setLoopback(int socket, SocketAddress::Family family, bool enabled);

} // namespace Penstock::Multicast
