// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/socketaddress.h>
#include <penstock/core/writetransport.h>

#include <QtCore/qbytearrayview.h>

#include <span>

namespace Penstock {

class DatagramTransportPrivate;

/// A datagram on its way: where it goes to, or nullptr for the peer of a connected endpoint. A view, valid during the call.
struct DatagramView
{
    QByteArrayView data;
    const SocketAddress *receiver = nullptr;
    quint8 kind = 0; ///< what sendOfKind() was given
};

/// asyncio's DatagramTransport: whole messages, each on its own. Serves DatagramProtocol. Owner, thread:
/// see Transport.
///
/// The state machine and the send queue are here; what moves the datagrams is below, in the functions for
/// implementers, so that all datagram transports behave the same. Watermarks count the bytes of the queued
/// datagrams and 8 bytes for each.
///
/// Datagrams often come several at a time. What datagramReceived() sends while more of them follow is gathered and
/// goes out with few system calls: before the last of them has returned, or as soon as an event loop inside the callback
/// runs, or 64 KiB are there. Not gathered, what a transport sends goes at once.
class PENSTOCK_CORE_EXPORT DatagramTransport : public WriteTransport
{
    Q_OBJECT

public:
    /// What one queued datagram counts for beside its bytes (asyncio, since 3.13).
    static constexpr qint64 overheadBytes = 8;

    /// For implementers: what came of sending, that is how many of the datagrams are gone, and why it ended there. Where the
    /// status is Failed, @a sent counts only those before the one that failed; that one is told to the protocol and
    /// dropped.
    struct SendResult
    {
        enum Status : quint8 { Done, Blocked, Failed };
        Status status = Done;
        qsizetype sent = 0;
        int nativeCode = 0; ///< the errno, for Failed
    };

    ~DatagramTransport() override;

    /// The peer of a connected endpoint; null for an unconnected one. Kept after the end.
    SocketAddress peerAddress() const;
    /// Sends one datagram, possibly empty: at once where nothing is queued, else in its turn. @a receiver is
    /// null, or the peer, on a connected endpoint, and needed on an unconnected one: InvalidArgument otherwise,
    /// and nothing is sent. Closed after close(), abort() or the end: then it is ignored, counted, and the first
    /// time warned about. A failure of the sending is told by errorReceived(), perhaps from inside this call;
    /// the datagram is dropped, and the others go on. Never resolves names. May call pauseWriting(). asyncio: sendto().
    Error sendTo(QByteArrayView data, const SocketAddress &receiver = {});

    /// False while paused, and once the transport is closing.
    bool isReading() const noexcept;
    /// Nothing is received until resumeReading(): connections hold their peer back, what comes without one waits in the
    /// system's buffer or is dropped by it. Idempotent. asyncio has it for streams only.
    void pauseReading();
    /// Datagrams come again, from the event loop, never from inside this call. Idempotent.
    void resumeReading();

protected:
    DatagramTransport();

    /// For implementers, before start(): this endpoint is connected to @a peer.
    void setPeerAddress(const SocketAddress &peer);

    /// For implementers whose datagrams are of several kinds: sendTo(), and sendDevice() is given @a kind with it. What is
    /// sent by sendTo() itself is of kind 0.
    Error sendOfKind(QByteArrayView data, const SocketAddress &receiver, quint8 kind);
    /// For implementers: everything is sent and the transport is closing; called once. True, the default, where that is
    /// all. False where the device has something to do yet, such as a closing handshake: then it calls abort() or fail()
    /// when that is done, and sees to a deadline of its own.
    virtual bool finishDevice();

    /// For implementers: sends as many of @a datagrams (at least one) as go, in order, never blocking.
    virtual SendResult sendDevice(std::span<const DatagramView> datagrams) = 0;
    /// For implementers: lets go of what is below. Called once, after connectionLost() or from destroy().
    virtual void closeDevice() = 0;
    /// For implementers: whether deliver() may be called. Only called when it changes.
    virtual void setReadEnabled(bool enabled) = 0;
    /// For implementers: whether writeReady() is wanted. Only called when it changes. While it is, writeReady() has to come
    /// whenever there is room, also where the last sendDevice() took all that it was given: more may wait.
    virtual void setWriteEnabled(bool enabled) = 0;

    /// For implementers, to be asked before anything is received: false where nothing may be delivered now, since the
    /// transport is closing, or a callback is running further up the stack. Reading is then disabled.
    bool mayReceive();
    /// For implementers: a datagram has come, and with @a more the next one will be delivered right after it. False where
    /// nothing more may be delivered: the transport is closing or has been deleted (then `this` is gone).
    bool deliver(QByteArrayView data, const SocketAddress &sender, bool more = false);
    /// For implementers: receiving has failed; the transport stays open. False as above.
    bool deliverError(const Error &error);
    /// For implementers: there is room to send. `this` may be deleted when it returns.
    void writeReady();
    /// For implementers: offers to sendDevice() what has been gathered, for who is about to change how it is sent.
    /// False where the transport has been deleted.
    bool sendGathered();

    bool event(QEvent *event) override;

private:
    friend class DatagramTransportPrivate;
    DatagramTransportPrivate *datagrams() const noexcept;
};

} // namespace Penstock
