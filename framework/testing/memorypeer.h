// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/testpeer.h>

#include <memory>

namespace Penstock {

class MemoryPeerPrivate;
class MemoryTransport;

/// The other end of a MemoryTransport, played by the test.
///
/// Nothing is called back from inside its functions: what they do comes to the transport from the
/// event loop, in the order in which it was done. Owned by the test, and closes its end when it is
/// deleted.
class PENSTOCK_TESTING_EXPORT MemoryPeer final : public TestPeer
{
public:
    ~MemoryPeer() override;

    void send(QByteArrayView data) override;
    void sendEof() override;
    void close() override;
    void reset() override;
    /// As though the system had failed with @a nativeCode, an errno: what the transport's next call
    /// finds.
    void fail(int nativeCode);
    qint64 read(qint64 maxBytes = std::numeric_limits<qint64>::max()) override;

    /// True once the transport has let go of its end.
    bool isTransportClosed() const;
    /// What the transport has written and the peer has not read.
    qint64 unreadBytes() const;
    /// What the transport has not read, and what was sent when there was no room for it.
    qint64 undeliveredBytes() const;
    /// How much the transport can write before the peer reads; 64 KiB unless set. 0 makes all of it
    /// wait.
    void setCapacity(qint64 bytes);
    /// How much of what is sent comes to the transport before it reads; 64 KiB unless set.
    void setSendCapacity(qint64 bytes);
    /// How much the transport receives at once, at most; 0, the default, for as much as it asks
    /// for.
    void setChunk(qint64 bytes);

private:
    friend class MemoryTransport;
    explicit MemoryPeer(std::unique_ptr<MemoryPeerPrivate> dd);
    std::unique_ptr<MemoryPeerPrivate> const d;
};

} // namespace Penstock
