// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamtransport.h>
#include <penstock/testing/testpeer.h>

#include <QtCore/qflags.h>

#include <memory>

namespace Penstock {

/// What StreamTransportTest needs to know of a stream transport: how to make connections of it, and
/// what it can do. Subclass it, and name the subclass in PENSTOCK_STREAM_TRANSPORT_TEST.
class PENSTOCK_TESTING_EXPORT StreamTransportRig
{
public:
    /// A connected transport that has not been started and has no protocol, and its other end.
    struct Connection
    {
        std::unique_ptr<StreamTransport> transport;
        std::unique_ptr<TestPeer> peer;
    };

    enum Capability {
        HalfClose = 0x1, ///< writeEof(), and true from eofReceived() keeps the connection open
        Reset =
            0x2, ///< TestPeer::reset() is told by Error::Kind::Reset, what came before is delivered
        ResetByUnreadData =
            0x4, ///< so is TestPeer::close() with something unread, and the other way round
        CloseAlone =
            0x8, ///< close() ends without the peer; else it has to answer, and eofReceived() tells that it did
    };
    Q_DECLARE_FLAGS(Capabilities, Capability)

    StreamTransportRig();
    virtual ~StreamTransportRig();
    Q_DISABLE_COPY_MOVE(StreamTransportRig)

    virtual Connection makeConnection() = 0;
    /// All of them, unless overridden. What a transport cannot do is skipped.
    virtual Capabilities capabilities() const;
    /// The write limits that a new transport has: asyncio's 16 and 64 KiB, unless overridden. Sessions set those
    /// where they are others.
    virtual WriteBufferLimits defaultLimits() const;
    /// Lets everything under way arrive, for tests of what must not happen: runs the event loop for
    /// some milliseconds. A transport without a kernel in between can do it faster.
    virtual void settle();
};

Q_DECLARE_OPERATORS_FOR_FLAGS(StreamTransportRig::Capabilities)

} // namespace Penstock
