// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Penstock {

class Transport;

/// Ends a connection so that its peer sees a failure and not a regular end: a TCP connection is reset (SO_LINGER). The peer
/// is given the time to receive what the kernel still has for it, since a reset drops that; until then nothing
/// happens. Other transports are aborted.
void resetWhenDelivered(Transport *transport);
/// The same without waiting for anything.
void resetNow(Transport *transport);

} // namespace Penstock
