// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport_p.h>

#include <algorithm>
#include <limits>

namespace Penstock {

bool StreamTransportPrivate::accepts(Protocol *candidate) const
{
    return qobject_cast<StreamProtocol *>(candidate) || qobject_cast<BufferedProtocol *>(candidate);
}

void StreamTransportPrivate::protocolChanged()
{
    streamProtocol = qobject_cast<StreamProtocol *>(protocol);
    bufferedProtocol = qobject_cast<BufferedProtocol *>(protocol);
}

void StreamTransportPrivate::protocolDeleted()
{
    // What is left of it is a Protocol: nothing of it may be called any more.
    detach();
    forceClose(Error(Error::Kind::Aborted, QStringLiteral("the protocol was deleted")));
}

void StreamTransportPrivate::connectionMade()
{
    if (!protocol)
        return;
    phase = Phase::Made;
    flowHeld = false;
    Error thrown;
    if (!call([this] { protocol->connectionMade(q); }, &thrown))
        return;
    if (!thrown.isNull())
        fatal("connectionMade()", thrown);
    else
        updateFlow();
}

void StreamTransportPrivate::beginReading(const std::function<void()> &started)
{
    readingBegun = true;
    updateReading();
    if (started)
        emitGuarded("what was to be called once the connection is made", started);
}

void StreamTransportPrivate::close()
{
    if (closing)
        return;
    closing = true;
    updateReading();
    if (queue.isEmpty()) {
        setWriteEnabled(false);
        postLost(Error());
    } else if (closeTimeout.count() > 0) {
        closeTimer.start(
            int(std::min<qint64>(closeTimeout.count(), std::numeric_limits<int>::max())), q);
    }
    emitGuarded("a slot of closing()", [this] { Q_EMIT q->closing(); });
}

void StreamTransportPrivate::forceClose(const Error &error)
{
    if (lost)
        return;
    const bool wasClosing = closing;
    closing = true;
    queue.clear();
    bufferedBytes = 0;
    closeTimer.stop();
    setWriteEnabled(false);
    updateReading();
    postLost(error);
    if (!wasClosing)
        emitGuarded("a slot of closing()", [this] { Q_EMIT q->closing(); });
}

void StreamTransportPrivate::fatal(const char *name, const Error &error)
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

void StreamTransportPrivate::connectionLost()
{
    if (scope) {
        // An event loop inside a callback: the protocol must not be lost under its own feet.
        lostPutOff = true;
        return;
    }
    if (!tellLost())
        return;
    ended = true;
    stream()->closeDevice();
    detach();
    if (!emitGuarded("a slot of closed()", [this] { Q_EMIT q->closed(reason); }))
        return;
    if (owner)
        owner->transportEnded(q);
}

/// Once, and only where the protocol was told of the beginning. False where the transport is gone.
bool StreamTransportPrivate::tellLost()
{
    if (!protocol || phase != Phase::Made)
        return true;
    phase = Phase::Lost;
    return callReporting("connectionLost()", [this] { protocol->connectionLost(reason); });
}

/// From the destructor, while what is below is still there.
void StreamTransportPrivate::finish()
{
    if (ended)
        return;
    if (!lost)
        reason = Error(Error::Kind::Aborted, QStringLiteral("the transport was deleted"));
    const bool wasLost = std::exchange(lost, true);
    closing = true;
    queue.clear();
    bufferedBytes = 0;
    closeTimer.stop();
    if (!wasLost) {
        setWriteEnabled(false);
        updateReading();
    }
    tellLost();
    ended = true;
    stream()->closeDevice();
}

} // namespace Penstock
