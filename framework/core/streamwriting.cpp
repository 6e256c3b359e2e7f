// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/logging.h>
#include <penstock/core/streamtransport_p.h>

#include <array>

namespace Penstock {

namespace {

constexpr size_t partsAtOnce = 64;

} // namespace

Error StreamTransportPrivate::checkWrite(const char *method, bool nothing)
{
    if (!inThread(method))
        return wrongThread(method);
    if (direction == StreamTransport::Direction::Read) {
        qCWarning(coreLog, "%s() was called on a transport that only receives; nothing was sent",
                  method);
        return Error(
            Error::Kind::NotSupported,
            QStringLiteral("%1(): this transport only receives").arg(QLatin1String(method)));
    }
    if (eofRequested || fileSending)
        return refuseWrite(method);
    if (!closing || nothing)
        return Error();
    return ignoreWrite(method);
}

qsizetype StreamTransportPrivate::writeNow(std::span<const QByteArrayView> parts)
{
    if (!queue.isEmpty())
        return 0;
    const IoResult result = stream()->writeDevice(parts.first(std::min(parts.size(), partsAtOnce)));
    if (result.status == IoResult::Failed) {
        fatal("writing", Error::fromErrno(result.nativeCode, QStringLiteral("writing failed")));
        return -1;
    }
    counters.bytesSent += quint64(result.bytes);
    return result.bytes;
}

/// Another @a bytes bytes have been put into the queue. The transport may be gone afterwards.
void StreamTransportPrivate::queued(qint64 bytes)
{
    bufferedBytes += bytes;
    setWriteEnabled(true);
    updateFlow();
}

void StreamTransportPrivate::drain()
{
    if (lost)
        return;
    if (queue.isEmpty()) {
        if (fileSending)
            sendFile();
        return;
    }
    std::array<QByteArrayView, partsAtOnce> views;
    const qsizetype count = queue.gather(views);
    const IoResult result = stream()->writeDevice(std::span(views).first(size_t(count)));
    if (result.status == IoResult::Failed) {
        fatal("writing", Error::fromErrno(result.nativeCode, QStringLiteral("writing failed")));
        return;
    }
    counters.bytesSent += quint64(result.bytes);
    queue.consume(result.bytes);
    bufferedBytes -= result.bytes;
    if (updateFlow() && !lost && queue.isEmpty())
        flushed();
}

/// Nothing waits in the queue any more.
void StreamTransportPrivate::flushed()
{
    if (fileSending) {
        sendFile();
        return;
    }
    setWriteEnabled(false);
    if (closing) {
        closeTimer.stop();
        postLost(Error());
    } else if (eofRequested) {
        sendEof();
    }
}

Error StreamTransportPrivate::writeEof()
{
    if (closing || eofRequested)
        return Error();
    eofRequested = true;
    if (isFlushing())
        return Error();
    eofSent = true;
    return stream()->endDevice();
}

/// The end that was asked for while the queue was full. That it fails is told by what is read.
void StreamTransportPrivate::sendEof()
{
    if (std::exchange(eofSent, true))
        return;
    const Error error = stream()->endDevice();
    if (!error.isNull())
        qCDebug(coreLog) << "the end of file could not be sent:" << error;
}

void StreamTransportPrivate::setWriteEnabled(bool enabled)
{
    if (enabled == writeEnabled)
        return;
    writeEnabled = enabled;
    stream()->setWriteEnabled(enabled);
}

} // namespace Penstock
