// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/relay.h>

#include <penstock/core/streamtransport.h>
#include <penstock/loop/relayend.h>

#include <QtCore/qcoreevent.h>
#include <QtCore/qtimer.h>

namespace Penstock {

Relay::Relay(QObject *parent) : QObject(parent) { }

Relay::~Relay()
{
    for (End &end : m_ends) {
        if (end.transport)
            end.transport->abort();
    }
}

std::unique_ptr<Protocol> Relay::makeProtocol(Side side, ProtocolKind kind)
{
    if (kind == ProtocolKind::Process || std::exchange(at(side).given, true))
        return nullptr;
    // The protocol may outlive the relay.
    const auto self = std::make_shared<const QPointer<Relay>>(this);
    auto holder = std::make_shared<QPointer<Protocol>>();
    RelayEnd::Events events;
    events.made = [self, side, holder] {
        if (*self)
            (*self)->made(side, *holder);
    };
    events.endOfInput = [self, side] {
        if (*self)
            (*self)->endOfInput(side);
    };
    events.lost = [self, side](const Error &reason) {
        if (*self)
            (*self)->lost(side, reason);
    };
    events.drained = [self, side] {
        if (*self)
            (*self)->drained(side);
    };
    events.messageFailed = [self, side](const Error &error) {
        if (*self)
            Q_EMIT(*self)->messageFailed(side, error);
    };
    std::unique_ptr<Protocol> protocol = RelayEnd::make(kind, std::move(events));
    *holder = protocol.get();
    connect(protocol.get(), &QObject::destroyed, this, [this, side] {
        abandon(side, Error(Error::Kind::Aborted, QStringLiteral("the protocol was deleted")));
    });
    return protocol;
}

void Relay::abandon(Side side, const Error &reason)
{
    if (!at(side).made)
        over(side, reason);
}

WriteTransport *Relay::transport(Side side) const
{
    return at(side).transport;
}

Error Relay::reason(Side side) const
{
    return at(side).reason;
}

TransportCounters Relay::counters(Side side) const
{
    const End &end = at(side);
    return end.transport ? end.transport->counters() : end.counters;
}

void Relay::close()
{
    m_closing = true;
    for (End &end : m_ends) {
        if (end.transport)
            end.transport->close();
    }
}

void Relay::abort()
{
    m_closing = true;
    for (End &end : m_ends) {
        if (end.transport)
            end.transport->abort();
    }
}

void Relay::breakOff(WriteTransport *transport)
{
    transport->abort();
}

void Relay::made(Side side, Protocol *protocol)
{
    End &end = at(side);
    end.made = true;
    end.transport = qobject_cast<WriteTransport *>(protocol->transport());
    if (end.over || m_closing)
        return end.transport->abort();
    const End &other = at(otherThan(side));
    if (other.over)
        return breakOff(end.transport);
    RelayEnd::setReading(end.transport, false);
    const QPointer<Relay> self(this);
    Q_EMIT sideMade(side);
    if (self && end.transport && other.transport)
        join();
}

void Relay::join()
{
    for (const Side side : {Side::First, Side::Second}) {
        RelayEnd *end = RelayEnd::of(at(side).transport->protocol());
        WriteTransport *other = at(otherThan(side)).transport;
        if (!end)
            continue; // somebody has switched protocols
        end->setSink(other);
        end->setSource(other);
    }
    for (const Side side : {Side::First, Side::Second}) {
        // What nobody can be sent is left to whoever reads there next.
        auto *other = qobject_cast<StreamTransport *>(at(otherThan(side)).transport.data());
        if (!other || other->direction() != StreamTransport::Direction::Read)
            RelayEnd::setReading(at(side).transport, true);
    }
    Q_EMIT joined();
}

void Relay::endOfInput(Side side)
{
    at(side).sawEof = true;
    const End &other = at(otherThan(side));
    if (!other.transport)
        return;
    if (other.sawEof)
        return close();
    auto *stream = qobject_cast<StreamTransport *>(other.transport);
    if (stream && stream->canWriteEof())
        stream->writeEof();
    else if (m_halfCloseTimeout.count() > 0)
        awaitSilence(otherThan(side));
}

void Relay::awaitSilence(Side side)
{
    End &end = at(side);
    end.callbacks = end.transport->counters().callbacks;
    end.silence.start(int(m_halfCloseTimeout.count()), this);
}

void Relay::timerEvent(QTimerEvent *event)
{
    for (const Side side : {Side::First, Side::Second}) {
        End &end = at(side);
        if (event->timerId() != end.silence.timerId())
            continue;
        if (!end.transport)
            return end.silence.stop();
        const WriteTransport *listener = at(otherThan(side)).transport;
        const bool heldBack = listener && listener->isWritingPaused();
        const bool spoke = end.callbacks != end.transport->counters().callbacks;
        if (heldBack || spoke || end.transport->writeBufferSize() > 0)
            return awaitSilence(side);
        end.silence.stop();
        return end.transport->close();
    }
    QObject::timerEvent(event);
}

void Relay::lost(Side side, const Error &reason)
{
    End &end = at(side);
    end.counters = end.transport ? end.transport->counters() : end.counters;
    end.transport = nullptr;
    over(side, reason);
}

void Relay::over(Side side, const Error &reason)
{
    End &end = at(side);
    if (std::exchange(end.over, true))
        return;
    end.silence.stop();
    end.reason = reason;
    const End &other = at(otherThan(side));
    if (other.transport && !other.over) {
        if (reason.isNull())
            other.transport->close();
        else
            breakWhenSent(otherThan(side));
    }
    const QPointer<Relay> self(this);
    Q_EMIT sideEnded(side);
    if (self && isEnded())
        Q_EMIT ended();
}

void Relay::breakWhenSent(Side side)
{
    WriteTransport *transport = at(side).transport;
    if (transport->isClosing())
        return; // it sends what is left already
    RelayEnd::setReading(transport, false);
    if (transport->writeBufferSize() == 0)
        return breakOff(transport);
    at(side).breaking = true;
    if (const std::chrono::milliseconds patience = transport->closeTimeout(); patience.count() > 0)
        QTimer::singleShot(patience, transport, &Transport::abort);
    transport->setWriteBufferLimits(0, 0); // so that it is told when all is sent
}

void Relay::drained(Side side)
{
    const End &end = at(side);
    if (end.breaking && end.transport && end.transport->writeBufferSize() == 0)
        breakOff(end.transport);
}

} // namespace Penstock
