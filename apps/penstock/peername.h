// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

class QString;

namespace Penstock {

class Endpoint;

/// A peer, for people: its endpoint without passwords, "a peer without a name (unix)" where it has no address, as most clients
/// of Unix sockets. @a peer is not null.
QString peerName(const Endpoint &peer);

} // namespace Penstock
