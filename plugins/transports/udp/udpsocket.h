// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "udpoptions.h"
#include "udptransport.h"

namespace Penstock {

enum class AddressRole { Local, Peer };

/// A transport on a new UDP socket, at the first of @a addresses that works: bound to it, or connected to it and bound to the
/// address in @a options, as far as those are not null. Or one on the socket that the option descriptor names, with the
/// addresses that it has; on an error that is left alone.
Result<std::unique_ptr<UdpTransport>> makeUdpTransport(const UdpOptions &options,
                                                       const QList<SocketAddress> &addresses,
                                                       AddressRole role);

} // namespace Penstock
