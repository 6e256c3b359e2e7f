// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/testpeer.h>

#include <QtCore/qglobal.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace Penstock {

/// The other end of a descriptor-based transport: a plain POSIX socket, never blocking, with no Qt
/// class for networking in between. Where the system has descriptors.
///
///     auto [descriptor, peer] = SocketTestPeer::tcp();
///     return {std::make_unique<MyTransport>(descriptor), std::move(peer)};
class PENSTOCK_TESTING_EXPORT SocketTestPeer : public TestPeer
{
public:
    /// A peer, and the descriptor of the transport's end: non-blocking, close-on-exec, owned by the
    /// caller.
    struct Pair
    {
        int descriptor = -1;
        std::unique_ptr<SocketTestPeer> peer;
    };

    /// A TCP connection over 127.0.0.1, or ::1. @a bufferBytes is asked of the kernel for the
    /// buffers of both ends, so that a test need not write megabytes to fill them; 0 leaves the
    /// kernel's choice. What fails is qFatal(): a test cannot go on.
    static Pair tcp(int bufferBytes = 16 * 1024);
    static Pair tcp6(int bufferBytes = 16 * 1024);
    /// A pair of connected, unnamed Unix sockets.
    static Pair local(int bufferBytes = 16 * 1024);

    /// Takes ownership of @a descriptor, a connected stream socket, and makes it non-blocking.
    explicit SocketTestPeer(int descriptor);
    ~SocketTestPeer() override;

    /// -1 once closed.
    int descriptor() const noexcept { return m_descriptor; }

    void send(QByteArrayView data) override;
    void sendEof() override;
    void close() override;
    void reset() override;
    qint64 read(qint64 maxBytes = std::numeric_limits<qint64>::max()) override;

private:
    void flush();
    void found(int code);

    int m_descriptor;
    QByteArray m_unsent;
    bool m_eofRequested = false;
    std::unique_ptr<QSocketNotifier> m_writable;
};

} // namespace Penstock
