// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "udpoptions.h"
#include "udptransport.h"

namespace Penstock {

/// A transport on a new UDP socket: bound to the address in @a options and connected to @a peer, as far as they are not
/// null. One of them is needed.
Result<std::unique_ptr<UdpTransport>> makeUdpTransport(const UdpOptions &options,
                                                       const SocketAddress &peer);
/// The same on the socket that the option descriptor names, with the addresses that it has. On an error it is left alone.
Result<std::unique_ptr<UdpTransport>> takeUdpTransport(const UdpOptions &options);

} // namespace Penstock
