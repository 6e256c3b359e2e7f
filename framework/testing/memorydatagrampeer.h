// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/socketaddress.h>
#include <penstock/testing/export.h>

#include <QtCore/qbytearraylist.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qlist.h>

#include <limits>
#include <memory>

namespace Penstock {

class MemoryDatagramLink;
class MemoryDatagramTransport;

/// One datagram, as a MemoryDatagramPeer sees it.
struct MemoryDatagram
{
    QByteArray data;
    SocketAddress address; ///< whom the transport sent it to; its peer where it named nobody
};

/// The network around a MemoryDatagramTransport, played by the test.
///
/// Nothing is called back from inside its functions: what they do comes to the transport from the event loop, in the
/// order in which it was done. Owned by the test; the transport may be gone before it. Thread: the transport's.
class PENSTOCK_TESTING_EXPORT MemoryDatagramPeer
{
public:
    ~MemoryDatagramPeer();
    Q_DISABLE_COPY_MOVE(MemoryDatagramPeer)

    /// Where datagrams come from where send() names nobody: the transport's peer, or 192.0.2.1:9.
    const SocketAddress &address() const;
    /// A datagram, possibly empty, comes to the transport.
    void send(QByteArrayView data, const SocketAddress &sender = {});
    /// The transport's next receiving fails with @a nativeCode, an errno, after what has been sent so far.
    void failReceiving(int nativeCode);
    /// The transport's sending fails with @a nativeCode, an errno, once, after @a successes more have been sent.
    void failSending(int nativeCode, qsizetype successes = 0);

    /// Takes what the transport has sent, in order: @a maximum at most.
    QList<MemoryDatagram> take(qsizetype maximum = std::numeric_limits<qsizetype>::max());
    /// The same without the addresses.
    QByteArrayList takeData(qsizetype maximum = std::numeric_limits<qsizetype>::max());
    /// How many the transport has sent and the test has not taken.
    qsizetype untaken() const;
    /// How often the transport has been asked to send, successfully or not: system calls, were it a socket.
    int sendCalls() const;
    /// How many the transport may send before the test takes some; without end unless set.
    void setCapacity(qsizetype datagrams);
    /// How many come to the transport at once, in one turn of the event loop; 1 unless set.
    void setBatch(qsizetype datagrams);
    /// True once the transport has let go of its end.
    bool isTransportClosed() const;

private:
    friend class MemoryDatagramTransport;
    explicit MemoryDatagramPeer(std::shared_ptr<MemoryDatagramLink> link);
    const std::shared_ptr<MemoryDatagramLink> m_link;
};

} // namespace Penstock
