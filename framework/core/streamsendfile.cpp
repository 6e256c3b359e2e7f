// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/exception.h>
#include <penstock/core/logging.h>
#include <penstock/core/streamtransport_p.h>

#include <array>

namespace Penstock {

namespace {

// What one turn of the event loop sends, so that no fast peer starves the others; and what is copied at once.
constexpr qint64 turnBytes = 1024 * 1024;
constexpr qint64 blockBytes = 64 * 1024;

Error invalidState(const char *fault)
{
    return Error(Error::Kind::InvalidState,
                 QStringLiteral("sendfile(): %1").arg(QLatin1String(fault)));
}

QFuture<qint64> failed(const Error &error)
{
    QPromise<qint64> promise;
    promise.start();
    promise.setException(Exception(error));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<qint64> StreamTransport::sendfile(QIODevice *file, qint64 offset,
                                          std::optional<qint64> count, Fallback fallback)
{
    if (!d->inThread("sendfile"))
        return failed(d->wrongThread("sendfile"));
    if (const Error error = stream()->checkSendfile(); !error.isNull())
        return failed(error);
    if (const Error error = FileSending::check(file, offset, count); !error.isNull())
        return failed(error);
    auto sending =
        std::make_unique<FileSending>(file, offset, count, fallback == Fallback::Allowed);
    QFuture<qint64> future = sending->future();
    stream()->startFile(std::move(sending));
    return future;
}

StreamTransport::IoResult StreamTransport::sendfileDevice(qintptr, qint64, qint64)
{
    return IoResult::unsupported();
}

void StreamTransport::failSendfile(const Error &error)
{
    if (stream()->fileSending)
        stream()->endFile(error);
}

Error StreamTransportPrivate::checkSendfile() const
{
    if (direction == StreamTransport::Direction::Read)
        return Error(Error::Kind::NotSupported,
                     QStringLiteral("sendfile(): this transport only receives"));
    if (closing)
        return invalidState("the transport is closing or closed");
    if (eofRequested)
        return invalidState("it was called after writeEof()");
    if (fileSending)
        return invalidState("another one is in progress");
    return Error();
}

/// A write after writeEof(), or while a file is on its way.
Error StreamTransportPrivate::refuseWrite(const char *method) const
{
    const char *when = eofRequested ? "after writeEof()" : "while sendfile() is in progress";
    qCWarning(coreLog, "%s() was called %s; nothing was sent", method, when);
    return Error(
        Error::Kind::InvalidState,
        QStringLiteral("%1() was called %2").arg(QLatin1String(method), QLatin1String(when)));
}

void StreamTransportPrivate::startFile(std::unique_ptr<FileSending> sending)
{
    fileSending = std::move(sending);
    fileSending->watch(q, [this] {
        const Error fault = fileSending ? fileSending->fault() : Error();
        if (!fault.isNull())
            endFile(fault);
    });
    fileSending->resumesReading = stream()->isReading();
    {
        CallbackScope here(this);
        stream()->pauseReading();
        if (here.transportDestroyed())
            return;
    }
    if (lost || !fileSending)
        return;
    if (queue.isEmpty())
        sendFile();
}

/// A turn of it, once nothing waits before it. The transport may be gone afterwards.
void StreamTransportPrivate::sendFile()
{
    if (fileSending->isBeingRead())
        return; // an event loop inside a read of it
    for (qint64 left = turnBytes; left > 0;) {
        FileSending *const file = fileSending.get();
        const Error fault = file->fault();
        if (!fault.isNull() || file->wanted(left) == 0)
            return endFile(fault);
        if (file->isCopying() && file->block().isEmpty()
            && !readBlock(file->wanted(std::min(left, blockBytes))))
            return;
        const IoResult result = sendPart(left);
        if (result.status == IoResult::Blocked)
            break;
        if (result.status == IoResult::EndOfFile)
            return endFile(Error());
        if (result.status == IoResult::Failed)
            return fatal("sendfile()",
                         Error::fromErrno(result.nativeCode, QStringLiteral("writing failed")));
        if (result.status == IoResult::Unsupported && !file->copyFromNow())
            return endFile(
                Error(Error::Kind::NotSupported,
                      QStringLiteral("sendfile(): this transport cannot send this file without "
                                     "copying, which was not allowed"),
                      result.nativeCode));
        file->addSent(result.bytes);
        counters.bytesSent += quint64(result.bytes);
        left -= result.bytes;
    }
    setWriteEnabled(true);
}

StreamTransport::IoResult StreamTransportPrivate::sendPart(qint64 most)
{
    if (fileSending->isCopying()) {
        const std::array part{fileSending->block()};
        return stream()->writeDevice(part);
    }
    const qintptr descriptor = fileSending->descriptor();
    if (descriptor < 0)
        return IoResult::unsupported();
    return stream()->sendfileDevice(descriptor, fileSending->position(), fileSending->wanted(most));
}

/// False where there is nothing to be sent: the file has ended or cannot be read, or the transport may be gone.
bool StreamTransportPrivate::readBlock(qint64 most)
{
    FileSending *const file = fileSending.get();
    Result<QByteArray> block = QByteArray();
    Error thrown;
    if (!guard([file, most, &block] { block = file->read(most); }, &thrown))
        return false;
    if (lost || fileSending.get() != file)
        return false;
    file->setBlock(block ? *block : QByteArray());
    if (!file->block().isEmpty())
        return true;
    endFile(thrown.isNull() ? block.error() : thrown);
    return false;
}

/// The connection goes on. It may be gone afterwards, as continuations are called.
void StreamTransportPrivate::endFile(const Error &error)
{
    const std::unique_ptr<FileSending> sending = std::move(fileSending);
    if (!lost && queue.isEmpty())
        flushed();
    if (sending->resumesReading)
        stream()->resumeReading();
    sending->finish(error);
}

void StreamTransportPrivate::closeDevice()
{
    stream()->closeDevice();
    if (const std::unique_ptr<FileSending> sending = std::move(fileSending)) {
        sending->finish(reason.isNull() ? Error(Error::Kind::Aborted,
                                                QStringLiteral("sendfile(): the transport was "
                                                               "aborted"))
                                        : reason);
    }
}

qint64 StreamTransportPrivate::unsentBytes() const
{
    return bufferedBytes + (fileSending ? fileSending->unsentBytes() : 0);
}

} // namespace Penstock
