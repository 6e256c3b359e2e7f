// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>
#include <penstock/core/socketaddress.h>

#include <QtCore/qlist.h>
#include <QtCore/qvariant.h>

#include <optional>

namespace Penstock {

/// The plugin's options that both schemes have.
struct BufferOptions
{
    std::optional<int> receiveBytes;
    std::optional<int> sendBytes;

    static BufferOptions from(const QVariantMap &options);
    /// Sets SO_RCVBUF and SO_SNDBUF. The system may make less or more of it.
    Error apply(int socket) const;
};

/// The plugin's options of the scheme udp, in their own types.
struct UdpOptions
{
    SocketAddress local; ///< from bind, null where there is none
    std::optional<int> descriptor; ///< of a socket that there is already
    bool broadcast = false;
    bool reusePort = false;
    BufferOptions buffers;
    QList<SocketAddress> groups;
    QString interfaceName;
    std::optional<int> multicastTtl;
    std::optional<bool> multicastLoopback;

    /// The error is InvalidArgument.
    static Result<UdpOptions> from(const QVariantMap &options);
};

/// InvalidArgument where @a endpoint names anything beside the option descriptor.
Error checkNothingNamed(const Endpoint &endpoint);

/// The plugin's options of the scheme unixgram.
struct UnixgramOptions
{
    SocketAddress local; ///< from bind, null where there is none
    std::optional<int> descriptor; ///< of a socket that there is already
    int mode = -1;
    BufferOptions buffers;

    /// The error is InvalidArgument, also for an option that only udp has.
    static Result<UnixgramOptions> from(const QVariantMap &options);
};

/// The address of a Unix socket, "/path" or "@name".
Result<SocketAddress> localAddress(const QString &path);

} // namespace Penstock
