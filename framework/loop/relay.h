// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/protocol.h>
#include <penstock/core/writetransport.h>
#include <penstock/loop/export.h>

#include <QtCore/qbasictimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <array>
#include <chrono>

namespace Penstock {

class RelayEnd;

/// Joins two transports: what one receives the other one sends, both ways, streams and messages alike. For proxies,
/// gateways and test benches:
///
///     auto *relay = new Relay(this);
///     connect(relay, &Relay::ended, relay, &QObject::deleteLater);
///     accepted->setProtocol(relay->makeProtocol(Relay::Side::First));
///     loop.createConnection(target, [relay] { return relay->makeProtocol(Relay::Side::Second); });
///
/// - Reading on one side waits until the other is there, and whenever that has more to send than its high watermark: the
///   memory that it takes is bounded.
/// - An end of file becomes writeEof() on the other side. One that cannot end one side alone, as TLS and messages, is closed
///   once all is sent and it has been silent for halfCloseTimeout(). When both sides have ended, both are closed.
/// - When one side ends in order, the other is closed: it sends what is left. When one side fails, the other is sent what
///   had come, and is then broken off: see breakOff().
///
/// Owned by who makes it, who may delete it at any time: then both sides are aborted. The transports are owned as
/// always. Thread: that of the transports.
class PENSTOCK_LOOP_EXPORT Relay : public QObject
{
    Q_OBJECT

public:
    enum class Side { First, Second };
    Q_ENUM(Side)

    static Side otherThan(Side side) { return side == Side::First ? Side::Second : Side::First; }

    explicit Relay(QObject *parent = nullptr);
    ~Relay() override;

    /// The protocol for the transport of @a side, once for each side; null for ProtocolKind::Process, and the second time. A
    /// protocol that is deleted before its connectionMade() is a side that has failed.
    std::unique_ptr<Protocol> makeProtocol(Side side, ProtocolKind kind = ProtocolKind::Stream);
    /// There will be no transport of @a side, for that @a reason: the other one is broken off. Does nothing for a side that
    /// is there, or has been.
    void abandon(Side side, const Error &reason);

    /// How long a side may be silent that has been sent all, up to the other's end of file, and cannot be told of that alone. It
    /// may still answer. Then it is closed. 0: never. The default is 5 s. Any time before that.
    void setHalfCloseTimeout(std::chrono::milliseconds timeout) { m_halfCloseTimeout = timeout; }
    std::chrono::milliseconds halfCloseTimeout() const { return m_halfCloseTimeout; }

    /// Null before connectionMade() and after connectionLost().
    WriteTransport *transport(Side side) const;
    /// Why the side ended, or was abandoned; null for the regular end, and before.
    Error reason(Side side) const;
    /// Of the transport of that side, kept after its end.
    TransportCounters counters(Side side) const;
    bool isEnded() const { return at(Side::First).over && at(Side::Second).over; }

public Q_SLOTS:
    /// Ends both sides in order: no more is received, what has come is sent.
    void close();
    /// Ends both sides now.
    void abort();

Q_SIGNALS:
    /// connectionMade() of one side, unless it ends at once because the other one has ended.
    void sideMade(Penstock::Relay::Side side);
    /// Both sides are there; data begins to go. Their endpoints can be asked for.
    void joined();
    /// errorReceived() of a side of messages: one that came from the other side, or was to come from its peer, is lost. The
    /// relay goes on.
    void messageFailed(Penstock::Relay::Side side, const Penstock::Error &error);
    /// connectionLost() of one side, or its abandon().
    void sideEnded(Penstock::Relay::Side side);
    /// Both sides have ended. Once, the last thing of all; may delete the relay with deleteLater().
    void ended();

protected:
    /// The side of @a transport has been sent all, as far as the transport knows, and ends because the other one failed. The
    /// default aborts it. Override it where the peer has to be told of the failure, as by SO_LINGER.
    virtual void breakOff(WriteTransport *transport);
    void timerEvent(QTimerEvent *event) override;

private:
    struct End
    {
        QPointer<WriteTransport> transport;
        bool given = false; ///< its protocol is out
        bool made = false;
        bool over = false;
        bool sawEof = false;
        bool breaking = false; ///< to be broken off once all is sent
        Error reason;
        TransportCounters counters;
        QBasicTimer silence; ///< runs while it is waited for what it may still say
        quint64 callbacks = 0; ///< when that began
    };

    End &at(Side side) { return m_ends[size_t(side)]; }
    const End &at(Side side) const { return m_ends[size_t(side)]; }
    void made(Side side, Protocol *protocol);
    void join();
    void endOfInput(Side side);
    void awaitSilence(Side side);
    void lost(Side side, const Error &reason);
    void over(Side side, const Error &reason);
    void breakWhenSent(Side side);
    void drained(Side side);

    std::array<End, 2> m_ends;
    std::chrono::milliseconds m_halfCloseTimeout = std::chrono::seconds(5);
    bool m_closing = false;
};

} // namespace Penstock
