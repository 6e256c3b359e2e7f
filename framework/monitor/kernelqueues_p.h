// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

namespace Penstock {

/// What the kernel holds of a connection; -1 where it does not say. Linux: tcp(7), unix(7), ioctl_tty(2).
struct KernelQueues
{
    qint64 unsentBytes = -1; ///< not acknowledged by the peer, or not read by it
    qint64 unreadBytes = -1;
    qint64 peerWindowBytes = -1;
    qint64 roundTripMicroseconds = -1;
    qint64 retransmissions = -1;

    static KernelQueues of(qint64 descriptor);
};

} // namespace Penstock
