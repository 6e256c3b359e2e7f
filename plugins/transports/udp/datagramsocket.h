// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/core/socketaddress.h>
#include <penstock/io/descriptor.h>

#include <initializer_list>

namespace Penstock {

/// A non-blocking socket of @a family that has no address yet.
Result<Descriptor> makeDatagramSocket(SocketAddress::Family family);
Error bindSocket(int socket, const SocketAddress &local);
Error connectSocket(int socket, const SocketAddress &peer);
/// A duplicate of @a descriptor, as duplicateSocket(). InvalidArgument where that is no datagram socket of one of
/// @a families; the error then says that it is no @a what.
Result<Descriptor> duplicateDatagramSocket(int descriptor,
                                           std::initializer_list<SocketAddress::Family> families,
                                           const char *what);

} // namespace Penstock
