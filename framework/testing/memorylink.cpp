// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/memorylink_p.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace Penstock {

MemoryLink::MemoryLink(qint64 leftCapacityBytes, qint64 rightCapacityBytes)
{
    m_ends[Left].capacityBytes = leftCapacityBytes;
    m_ends[Right].capacityBytes = rightCapacityBytes;
}

bool MemoryLink::isReadable(Side side) const
{
    const End &end = m_ends[side];
    return !end.received.isEmpty() || end.eofReceived || end.error || end.dead;
}

bool MemoryLink::isWritable(Side side) const
{
    const End &end = m_ends[side];
    return end.error || end.dead || end.eofSent || m_ends[other(side)].closed || room(side) > 0;
}

MemoryLink::Outcome MemoryLink::read(Side side, std::span<char> buffer)
{
    End &end = m_ends[side];
    if (!end.received.isEmpty()) {
        qint64 bytes = std::min(qint64(buffer.size()), qint64(end.received.size()));
        if (end.chunkBytes > 0)
            bytes = std::min(bytes, end.chunkBytes);
        std::memcpy(buffer.data(), end.received.constData(), size_t(bytes));
        end.received.remove(0, bytes);
        changed(other(side));
        return {bytes};
    }
    if (end.eofReceived)
        return {0};
    if (end.error)
        return {-1, std::exchange(end.error, 0)};
    if (end.dead)
        return {0};
    return {-1, EAGAIN};
}

MemoryLink::Outcome MemoryLink::write(Side side, std::span<const QByteArrayView> parts)
{
    End &end = m_ends[side];
    End &peer = m_ends[other(side)];
    if (end.error)
        return {-1, std::exchange(end.error, 0)};
    if (end.dead || end.eofSent)
        return {-1, EPIPE};
    const qint64 space = room(side);
    if (space <= 0 && !peer.closed)
        return {-1, EAGAIN};
    qint64 bytes = 0;
    for (const QByteArrayView part : parts) {
        const qint64 taken =
            peer.closed ? part.size() : std::min(qint64(part.size()), space - bytes);
        if (!peer.closed)
            peer.received.append(part.first(taken));
        bytes += taken;
    }
    // A peer that is gone answers with a reset: the next call finds out.
    if (peer.closed)
        kill(side);
    else
        changed(other(side));
    return {bytes};
}

int MemoryLink::shutdown(Side side)
{
    End &end = m_ends[side];
    if (end.dead)
        return ENOTCONN;
    end.eofSent = true;
    m_ends[other(side)].eofReceived = true;
    changed(other(side));
    return 0;
}

void MemoryLink::close(Side side)
{
    End &end = m_ends[side];
    if (end.closed)
        return;
    if (!end.received.isEmpty()) {
        reset(side);
        return;
    }
    if (!end.dead)
        shutdown(side);
    end.closed = true;
    changed(other(side));
}

void MemoryLink::reset(Side side)
{
    End &end = m_ends[side];
    end.closed = true;
    end.received.clear();
    kill(other(side));
}

void MemoryLink::fail(Side side, int code)
{
    m_ends[side].error = code;
    m_ends[side].dead = true;
    changed(side);
}

void MemoryLink::setCapacity(Side side, qint64 bytes)
{
    m_ends[side].capacityBytes = bytes;
    changed(other(side));
}

/// What @a side may still write.
qint64 MemoryLink::room(Side side) const
{
    const End &peer = m_ends[other(side)];
    return peer.capacityBytes - peer.received.size();
}

/// A reset comes to @a side.
void MemoryLink::kill(Side side)
{
    End &end = m_ends[side];
    if (end.closed || end.dead)
        return;
    end.dead = true;
    end.error = end.eofReceived ? EPIPE : ECONNRESET;
    changed(side);
}

void MemoryLink::changed(Side side)
{
    if (m_ends[side].listener)
        m_ends[side].listener->linkChanged();
}

} // namespace Penstock
