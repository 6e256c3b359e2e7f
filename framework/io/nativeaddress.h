// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/core/socketaddress.h>
#include <penstock/io/export.h>

#include <initializer_list>

#include <sys/socket.h>

namespace Penstock {

/// A SocketAddress as the system's calls want it. Any thread.
struct PENSTOCK_IO_EXPORT NativeAddress
{
    /// The error is InvalidArgument for a null address or a Unix path that is too long for sockaddr_un.
    static Result<NativeAddress> from(const SocketAddress &address);
    /// The same in place.
    Error assign(const SocketAddress &address);
    SocketAddress toAddress() const;

    /// getsockname(2) and getpeername(2); null where they fail.
    static SocketAddress ofSocket(int descriptor);
    static SocketAddress ofPeer(int descriptor);

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }

    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
};

/// Whether @a descriptor is a stream socket of one of @a families.
PENSTOCK_IO_EXPORT bool isStreamSocket(int descriptor,
                                       std::initializer_list<SocketAddress::Family> families);
/// Whether @a descriptor is a socket that was connected or accepted, even if its peer is gone; it does not listen.
PENSTOCK_IO_EXPORT bool isConnectedSocket(int descriptor);

} // namespace Penstock
