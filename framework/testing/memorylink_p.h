// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <array>
#include <span>

namespace Penstock {

/// Who wants to know that something may have become readable or writable.
class MemoryLinkListener
{
public:
    virtual ~MemoryLinkListener() = default;
    virtual void linkChanged() = 0;
};

/// What is between two ends in memory: the kernel's part, as Linux plays it for TCP over the
/// loopback. Shared by both ends. Never calls anybody from inside a call but linkChanged(), which
/// only posts events.
class MemoryLink
{
public:
    /// What came of a call, as of a system call: the number of bytes, or -1 and an errno.
    struct Outcome
    {
        qint64 bytes;
        int code = 0;
    };
    enum Side : quint8 { Left, Right };
    static Side other(Side side) { return side == Left ? Right : Left; }

    MemoryLink(qint64 leftCapacityBytes, qint64 rightCapacityBytes);

    bool isReadable(Side side) const;
    bool isWritable(Side side) const;
    Outcome read(Side side, std::span<char> buffer);
    Outcome write(Side side, std::span<const QByteArrayView> parts);
    /// 0, or an errno.
    int shutdown(Side side);
    void close(Side side);
    void reset(Side side);
    /// As though the system had failed: the next call of @a side finds @a code.
    void fail(Side side, int code);

    bool isClosed(Side side) const { return m_ends[side].closed; }
    /// What has come to @a side and was not read.
    qint64 unreadBytes(Side side) const { return m_ends[side].received.size(); }
    /// How many bytes may wait to be read by @a side.
    void setCapacity(Side side, qint64 bytes);
    /// At most so many bytes are read by @a side at once.
    void setChunk(Side side, qint64 bytes) { m_ends[side].chunkBytes = bytes; }
    void setListener(Side side, MemoryLinkListener *listener) { m_ends[side].listener = listener; }

private:
    struct End
    {
        QByteArray received;
        qint64 capacityBytes = 0;
        qint64 chunkBytes = 0; ///< 0: any number
        MemoryLinkListener *listener = nullptr;
        int error = 0; ///< told once, as SO_ERROR is
        bool eofReceived = false;
        bool eofSent = false;
        bool closed = false;
        bool dead = false; ///< reset: what is there can be read, nothing can be sent
    };

    qint64 room(Side side) const;
    void kill(Side side);
    void changed(Side side);

    std::array<End, 2> m_ends;
};

} // namespace Penstock
