// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramtransport.h>
#include <penstock/io/nativeaddress.h>

#include <memory>
#include <optional>

namespace Penstock {

/// What a datagram socket's system calls are given and bring, many at a time where the system can. Its memory is the
/// thread's, one socket after the other; while one callback still looks at it and runs an event loop of its own, others
/// get memory of their own.
class DatagramBatch
{
public:
    /// How many messages are received at once, at most; fewer where they may be big.
    static constexpr int maximumCount = 64;

    /// From now on the system may hand over as one message what a peer has sent as one (UDP_GRO). False where it does not:
    /// of a socket that is none of UDP, or whose datagrams of @a maximumBytes may be smaller than such a message.
    static bool takeTogether(int descriptor, qsizetype maximumBytes);

    /// For datagrams of at most @a maximumBytes, of a socket for which takeTogether() said @a together.
    DatagramBatch(qsizetype maximumBytes, bool together);
    ~DatagramBatch();
    Q_DISABLE_COPY_MOVE(DatagramBatch)

    /// Receives without blocking: how many datagrams came, or -1 and errno. They are more than messages where some came
    /// together.
    int receive(int descriptor, bool batched);

    // Of those that came:
    QByteArrayView data(int index) const;
    /// Null for an unnamed sender.
    SocketAddress sender(int index) const;
    /// It was longer than the maximum.
    bool isCut(int index) const;

private:
    struct Memory;
    void takeApart(int messages);
    static thread_local std::unique_ptr<Memory> spare;

    std::unique_ptr<Memory> m_memory;
    const size_t m_slotBytes;
    const size_t m_maximumBytes;
    const bool m_together;
};

/// Sends @a datagrams, those without a receiver to @a defaultReceiver or, where there is none, to the peer that the
/// socket is connected to.
///
/// Batched, at most DatagramBatch::maximumCount of them go with one call, and of UDP those that follow each other, are of
/// one size and have one receiver pass the kernel as one (UDP_SEGMENT): they leave as they were. What is in
/// @a largestSegment is the socket's, without a value at first: the most bytes that a datagram may have that goes so.
DatagramTransport::SendResult sendDatagrams(int descriptor, std::span<const DatagramView> datagrams,
                                            const std::optional<NativeAddress> &defaultReceiver,
                                            bool batched, std::optional<qsizetype> *largestSegment);

} // namespace Penstock
