// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/export.h>

#include <QtCore/qglobal.h>

#include <optional>

namespace Penstock {

/// An ability of datagram transports, see Transport::query(): what became of datagrams that never reached the protocol.
/// Any time in the transport's thread; kept after the end.
class PENSTOCK_CORE_EXPORT DatagramStatistics
{
public:
    virtual ~DatagramStatistics();

    /// How many datagrams the system has thrown away since the socket was made because its receive buffer was full, or
    /// their checksum was wrong; counts modulo 2^32. Without a value where the system does not tell.
    virtual std::optional<quint64> datagramsDropped() const = 0;
};

} // namespace Penstock
