// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/memorydatagrampeer.h>

#include <functional>
#include <optional>

namespace Penstock {

/// What is between a MemoryDatagramTransport and its peer. Shared by both.
class MemoryDatagramLink
{
public:
    struct Incoming
    {
        QByteArray data;
        SocketAddress sender;
        int nativeCode = 0; ///< or an error instead of a datagram
    };
    struct Failure
    {
        int nativeCode;
        qsizetype after;
    };

    qsizetype room() const { return std::max(qsizetype(0), capacity - outgoing.size()); }
    void changed() const
    {
        if (listener)
            listener();
    }

    SocketAddress peer;
    QList<Incoming> incoming;
    QList<MemoryDatagram> outgoing;
    std::optional<Failure> failure; ///< of sending
    qsizetype capacity = std::numeric_limits<qsizetype>::max();
    qsizetype batch = 1;
    int sendCalls = 0;
    bool closed = false;
    std::function<void()> listener; ///< of the transport; only posts events
};

} // namespace Penstock
