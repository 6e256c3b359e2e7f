// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The life of a transport, which is the same for all kinds.

#include <penstock/core/transport_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>

#include <algorithm>
#include <limits>

namespace Penstock {

namespace {

/// What a transport tells itself from the event loop: asyncio's call_soon().
class StepEvent : public QEvent
{
public:
    enum Step { ConnectionMade, BeginReceiving, ConnectionLost };

    explicit StepEvent(Step next, std::function<void()> then = {})
        : QEvent(eventType()), step(next), started(std::move(then))
    {
    }
    static Type eventType()
    {
        static const auto type = Type(registerEventType());
        return type;
    }

    const Step step;
    std::function<void()> started;
};

} // namespace

Error Transport::start(std::function<void()> started)
{
    return d->start(std::move(started));
}

void Transport::close()
{
    if (d->inThread("close"))
        d->close();
}

void Transport::abort()
{
    if (d->inThread("abort"))
        d->forceClose(Error());
}

void Transport::fail(const Error &error)
{
    d->fatal("the transport", error);
}

void Transport::destroy()
{
    d->finish();
}

bool Transport::event(QEvent *event)
{
    if (event->type() != StepEvent::eventType())
        return QObject::event(event);
    auto *posted = static_cast<StepEvent *>(event);
    switch (posted->step) {
    case StepEvent::ConnectionMade:
        d->connectionMade();
        break;
    case StepEvent::BeginReceiving:
        d->begin(posted->started);
        break;
    case StepEvent::ConnectionLost:
        d->connectionLost();
        break;
    }
    return true;
}

void Transport::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != d->closeTimer.timerId())
        return QObject::timerEvent(event);
    d->closeTimer.stop();
    d->forceClose(Error(Error::Kind::TimedOut,
                        QStringLiteral("close(): %1 bytes were not sent within %2 ms")
                            .arg(d->unsentBytes())
                            .arg(d->closeTimeout.count())));
}

Error TransportPrivate::start(std::function<void()> started)
{
    if (!inThread("start"))
        return wrongThread("start");
    if (std::exchange(inherited, false)) {
        QCoreApplication::postEvent(q,
                                    new StepEvent(StepEvent::BeginReceiving, std::move(started)));
        return Error();
    }
    const char *fault = nullptr;
    if (phase != Phase::New)
        fault = "was started before";
    else if (closing)
        fault = "is closing or closed";
    else if (!protocol)
        fault = "has no protocol";
    if (fault) {
        return Error(Error::Kind::InvalidState,
                     QStringLiteral("start(): the transport %1").arg(QLatin1String(fault)));
    }
    phase = Phase::Starting;
    QCoreApplication::postEvent(q, new StepEvent(StepEvent::ConnectionMade));
    QCoreApplication::postEvent(q, new StepEvent(StepEvent::BeginReceiving, std::move(started)));
    return Error();
}

void TransportPrivate::connectionMade()
{
    if (!protocol)
        return;
    phase = Phase::Made;
    flowHeld = false;
    Error thrown;
    if (!call(
            "connectionMade()", -1, [this] { protocol->connectionMade(q); }, &thrown))
        return;
    if (!thrown.isNull())
        fatal("connectionMade()", thrown);
    else
        updateFlow();
}

void TransportPrivate::begin(const std::function<void()> &started)
{
    if (std::exchange(flowHeld, false) && !updateFlow())
        return;
    beginReceiving();
    if (started)
        emitGuarded("what was to be called once the connection is made", started);
}

void TransportPrivate::close()
{
    if (closing)
        return;
    closing = true;
    updateReading();
    if (closeTimeout.count() > 0) {
        closeTimer.start(
            int(std::min<qint64>(closeTimeout.count(), std::numeric_limits<int>::max())), q);
    }
    if (!isFlushing()) {
        setWriteEnabled(false);
        endInOrder();
    }
    emitGuarded("a slot of closing()", [this] { Q_EMIT q->closing(); });
}

void TransportPrivate::forceClose(const Error &error)
{
    if (lost)
        return;
    const bool wasClosing = closing;
    closing = true;
    dropQueued();
    bufferedBytes = 0;
    closeTimer.stop();
    setWriteEnabled(false);
    updateReading();
    postLost(error);
    if (!wasClosing)
        emitGuarded("a slot of closing()", [this] { Q_EMIT q->closing(); });
}

void TransportPrivate::fatal(const char *name, const Error &error)
{
    if (error.isIoError()) {
        ++counters.errors;
    } else {
        CallbackScope here(this);
        reportThrown(name, error, true, protocol);
        if (here.transportDestroyed())
            return;
    }
    forceClose(error);
}

void TransportPrivate::postLost(const Error &error)
{
    lost = true;
    reason = error;
    closeTimer.stop();
    QCoreApplication::postEvent(q, new StepEvent(StepEvent::ConnectionLost));
}

void TransportPrivate::connectionLost()
{
    if (scope) {
        // An event loop inside a callback: the protocol must not be lost under its own feet.
        lostPutOff = true;
        return;
    }
    if (!tellLost())
        return;
    ended = true;
    {
        CallbackScope here(this);
        closeDevice(); // it may finish a future, whose continuations may delete the transport
        if (here.transportDestroyed())
            return;
    }
    detach();
    tellEnded();
    if (!emitGuarded("a slot of closed()", [this] { Q_EMIT q->closed(reason); }))
        return;
    if (owner)
        owner->transportEnded(q);
}

void TransportPrivate::leftCallbacks()
{
    if (std::exchange(lostPutOff, false))
        QCoreApplication::postEvent(q, new StepEvent(StepEvent::ConnectionLost));
}

/// Once, and only where the protocol was told of the beginning. False where the transport is gone.
bool TransportPrivate::tellLost()
{
    if (!protocol || phase != Phase::Made)
        return true;
    phase = Phase::Lost;
    return callReporting("connectionLost()", [this] { protocol->connectionLost(reason); });
}

/// From the destructor, while what is below is still there.
void TransportPrivate::finish()
{
    if (ended)
        return;
    if (!lost)
        reason = Error(Error::Kind::Aborted, QStringLiteral("the transport was deleted"));
    const bool wasLost = std::exchange(lost, true);
    closing = true;
    dropQueued();
    bufferedBytes = 0;
    closeTimer.stop();
    if (!wasLost) {
        setWriteEnabled(false);
        updateReading();
    }
    tellLost();
    ended = true;
    tellEnded();
    closeDevice();
}

/// What is left of it is a Protocol: nothing of it may be called any more.
void TransportPrivate::protocolDeleted()
{
    detach();
    forceClose(Error(Error::Kind::Aborted, QStringLiteral("the protocol was deleted")));
}

} // namespace Penstock
