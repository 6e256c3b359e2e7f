// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/error.h>
#include <penstock/core/export.h>
#include <penstock/core/result.h>

#include <QtCore/qobject.h>

#include <chrono>
#include <functional>
#include <memory>

namespace Penstock {

class Protocol;
class Transport;
class TransportPrivate;
class TransportWatcher;

/// What a transport counted since it was made. Always on.
struct TransportCounters
{
    quint64 bytesReceived = 0;
    quint64 bytesSent = 0; ///< taken by the kernel, or by whatever is below
    quint64 callbacks = 0; ///< calls of the protocol
    quint64 writingPauses = 0;
    quint64 writingResumes = 0;
    quint64 readingPauses = 0;
    quint64 writesIgnored = 0; ///< writes after close(), abort() or the end
    quint64 errors = 0; ///< exceptions out of callbacks, and failures below
    qint64 peakBufferBytes = 0;
    std::chrono::nanoseconds writingPausedTime{}; ///< of the pauses that have ended
    std::chrono::nanoseconds readingPausedTime{}; ///< likewise
    std::chrono::steady_clock::time_point created; ///< of this transport
    std::chrono::steady_clock::time_point
        lastActivity; ///< the last callback, to some ms; that of `created` before
};

/// Who owns a transport and is told of its end: an EventLoop or a Server.
class PENSTOCK_CORE_EXPORT TransportOwner
{
public:
    virtual ~TransportOwner();
    /// After connectionLost(); the owner deletes it with deleteLater().
    virtual void transportEnded(Transport *transport) = 0;
    /// From the destructor of a transport that has not ended.
    virtual void transportDestroyed(Transport *transport) = 0;
};

/// asyncio's BaseTransport: what all transports share.
///
/// Owned by the loop or server that made it, which deletes it from the event loop after
/// connectionLost(); hold a QPointer. It owns its protocol. Lives in the thread that made it, and
/// cannot be moved; a call from another thread is refused with a warning. After connectionLost() every
/// method is a harmless no-op or a getter. Deleting an open transport is allowed anywhere, inside
/// callbacks too: connectionLost() is called, with Error::Kind::Aborted.
class PENSTOCK_CORE_EXPORT Transport : public QObject
{
    Q_OBJECT

public:
    ~Transport() override;

    /// Unique in the process, never used twice, never 0.
    quint64 id() const noexcept;
    /// True from close(), abort() or a failure on; asyncio's is_closing().
    bool isClosing() const noexcept;
    /// The protocol that is called back; null after connectionLost().
    Protocol *protocol() const noexcept;
    /// Switches to another protocol, at any time before the end. Neither side is told by connectionMade()
    /// or connectionLost(); the new one is told pauseWriting() if writing is paused now. The old one is
    /// deleted from the event loop unless it was taken. The error is InvalidArgument for null or for a kind
    /// of protocol that this transport cannot serve, Closed after the end; @a protocol is deleted then.
    Error setProtocol(std::unique_ptr<Protocol> protocol);
    /// Hands the ownership of the protocol to the caller; the transport goes on calling it until it ends or
    /// is switched. If the caller deletes it, the transport is aborted. Null where there is none to give.
    std::unique_ptr<Protocol> takeProtocol();

    /// Our own end; null where the transport has none. Kept after the end. asyncio: sockname.
    virtual Endpoint localEndpoint() const;
    /// The peer's end; null where there is none or it is unknown. Kept after the end. asyncio: peername.
    virtual Endpoint remoteEndpoint() const;
    /// The descriptor below, or -1. For setting options; closing it, or reading and writing, is not
    /// the caller's. asyncio: extra info 'socket' and 'pipe'.
    virtual qintptr descriptor() const;
    /// An optional ability of this transport, such as PeerCredentials; null where it has not got it.
    template <typename Interface>
    Interface *query()
    {
        return dynamic_cast<Interface *>(this);
    }
    const TransportCounters &counters() const noexcept;
    /// What connectionLost() will carry, or has carried: null before the transport is closing, and for a regular end.
    const Error &reason() const noexcept;

    /// Begins: connectionMade() follows from the event loop, then receiving, then @a started. For who made the
    /// transport (a loop, a server, a test), once, with a protocol set; InvalidState otherwise.
    Error start(std::function<void()> started = {});
    /// For who owns transports, before start(): @a owner outlives the transport or is taken back with null.
    void setOwner(TransportOwner *owner) noexcept;
    /// For monitors: @a watcher is told what happens until another one is set, or null; the end is the last that it
    /// hears. The transport's thread only.
    void setWatcher(std::shared_ptr<TransportWatcher> watcher);
    /// For loops, when a connection goes on over another transport, as by TLS: @a successor, not started, gets the protocol,
    /// which is told nothing, and the place with the owner; its start() follows, without a second connectionMade().
    /// This transport goes on with no protocol and is the caller's. The error, InvalidState or InvalidArgument, changes
    /// nothing, and @a successor is deleted.
    Result<std::unique_ptr<Transport>> replaceBy(std::unique_ptr<Transport> successor);

public Q_SLOTS:
    /// Ends the connection in order: no more is received, what is buffered is sent, then connectionLost()
    /// follows from the event loop. Idempotent.
    void close();
    /// Ends the connection now: what is buffered is dropped; connectionLost() follows from the event loop.
    void abort();

Q_SIGNALS:
    /// More than the high watermark is buffered; emitted inside the call that went over it, right after the
    /// protocol's pauseWriting() has returned.
    void writingPaused();
    /// The buffer is down to the low watermark; right after the protocol's resumeWriting() has returned.
    void writingResumed();
    void readingPaused();
    void readingResumed();
    /// close(), abort() or a failure: isClosing() has become true.
    void closing();
    /// After connectionLost(); null for a regular end.
    void closed(const Penstock::Error &reason);

protected:
    explicit Transport(std::unique_ptr<TransportPrivate> dd);

    /// For implementers: the connection has failed; connectionLost() will carry @a error.
    void fail(const Error &error);
    /// For implementers: must be the first line of the destructor of each class that overrides any virtual
    /// function of a transport; ends an open connection while they can still be called.
    void destroy();

    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

    friend class Protocol;
    friend class TransportPrivate;
    const std::unique_ptr<TransportPrivate> d;
};

} // namespace Penstock
