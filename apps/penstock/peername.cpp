// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "peername.h"

#include "tr.h"

#include <penstock/core/endpoint.h>

namespace Penstock {

QString peerName(const Endpoint &peer)
{
    if (peer.host().isEmpty() && peer.path().isEmpty() && peer.port() < 0)
        return Tr::tr("a peer without a name (%1)").arg(peer.scheme());
    return withoutPasswords(peer.toString());
}

} // namespace Penstock
