// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/writetransport.h>

#include <penstock/core/logging.h>
#include <penstock/core/transport_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>

namespace Penstock {

namespace {

QEvent::Type flowEventType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace

WriteTransport::~WriteTransport() = default;

Error WriteTransport::setWriteBufferLimits(std::optional<qint64> highBytes,
                                           std::optional<qint64> lowBytes)
{
    if (!d->inThread("setWriteBufferLimits"))
        return d->wrongThread("setWriteBufferLimits");
    const Result<WriteBufferLimits> limits =
        WriteBufferLimits::from(highBytes, lowBytes, d->defaultLimits);
    if (!limits)
        return limits.error();
    d->limits = *limits;
    d->updateFlow();
    return Error();
}

void WriteTransport::setDefaultWriteBufferLimits(const WriteBufferLimits &limits)
{
    d->defaultLimits = limits;
    d->limits = limits;
}

WriteBufferLimits WriteTransport::writeBufferLimits() const noexcept
{
    return d->limits;
}

qint64 WriteTransport::writeBufferSize() const noexcept
{
    return d->bufferedBytes;
}

bool WriteTransport::isWritingPaused() const noexcept
{
    return d->writingPaused;
}

void WriteTransport::setCloseTimeout(std::chrono::milliseconds timeout)
{
    if (d->inThread("setCloseTimeout"))
        d->closeTimeout = std::max(timeout, std::chrono::milliseconds(0));
}

std::chrono::milliseconds WriteTransport::closeTimeout() const noexcept
{
    return d->closeTimeout;
}

bool WriteTransport::event(QEvent *event)
{
    if (event->type() != flowEventType())
        return Transport::event(event);
    d->updateFlow();
    return true;
}

Error TransportPrivate::ignoreWrite(const char *method)
{
    ++counters.writesIgnored;
    if (!std::exchange(warnedOfWrite, true)) {
        qCWarning(coreLog,
                  "%s() was called on a transport that is closing or closed; "
                  "this and further writes are ignored",
                  method);
    }
    return Error(Error::Kind::Closed, QStringLiteral("the transport is closing or closed"));
}

bool TransportPrivate::updateFlow()
{
    counters.peakBufferBytes = std::max(counters.peakBufferBytes, bufferedBytes);
    if (lost || flowHeld)
        return true;
    if (!writingPaused)
        return bufferedBytes <= limits.highBytes || pauseWriting();
    if (bufferedBytes > limits.lowBytes)
        return true;
    if (flowCallbacks == 0)
        return resumeWriting();
    // Never inside pauseWriting() or resumeWriting(): a protocol that changes limits there could go round for ever.
    flowPutOff = true;
    return true;
}

void TransportPrivate::leftFlowCallback()
{
    if (--flowCallbacks == 0 && std::exchange(flowPutOff, false))
        QCoreApplication::postEvent(q, new QEvent(flowEventType()));
}

bool TransportPrivate::pauseWriting()
{
    writingPaused = true;
    ++counters.writingPauses;
    pausedSince = std::chrono::steady_clock::now();
    return tellFlow(
        "pauseWriting()", [this] { protocol->pauseWriting(); },
        [this] { Q_EMIT q->writingPaused(); });
}

bool TransportPrivate::resumeWriting()
{
    writingPaused = false;
    ++counters.writingResumes;
    counters.writingPausedTime += std::chrono::steady_clock::now() - pausedSince;
    return tellFlow(
        "resumeWriting()", [this] { protocol->resumeWriting(); },
        [this] { Q_EMIT q->writingResumed(); });
}

/// First the protocol, whatever else listens and whenever it came; then the signal.
template <typename Callback, typename Emission>
bool TransportPrivate::tellFlow(const char *name, const Callback &callback,
                                const Emission &emission)
{
    ++flowCallbacks;
    const bool alive = (!protocol || callReporting(name, callback))
        && emitGuarded("a slot of a flow control signal", emission);
    if (alive)
        leftFlowCallback();
    return alive;
}

} // namespace Penstock
