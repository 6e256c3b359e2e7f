// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/streamtransport.h>

#include <penstock/core/streamtransport_p.h>

#include <vector>

namespace Penstock {

StreamTransport::StreamTransport(Direction direction)
    : WriteTransport(std::make_unique<StreamTransportPrivate>())
{
    stream()->direction = direction;
}

StreamTransport::~StreamTransport() = default;

StreamTransportPrivate *StreamTransport::stream() const noexcept
{
    return static_cast<StreamTransportPrivate *>(d.get());
}

StreamTransport::Direction StreamTransport::direction() const noexcept
{
    return stream()->direction;
}

bool StreamTransport::isReading() const noexcept
{
    return !d->closing && !stream()->readingPaused && direction() != Direction::Write;
}

void StreamTransport::pauseReading()
{
    if (!d->inThread("pauseReading"))
        return;
    if (!isReading()) {
        if (stream()->fileSending)
            stream()->fileSending->resumesReading = false;
        return;
    }
    stream()->readingPaused = true;
    ++d->counters.readingPauses;
    d->readingPausedSince = std::chrono::steady_clock::now();
    stream()->updateReading();
    d->emitGuarded("a slot of readingPaused()", [this] { Q_EMIT readingPaused(); });
}

void StreamTransport::resumeReading()
{
    if (!d->inThread("resumeReading") || d->closing || !stream()->readingPaused)
        return;
    stream()->readingPaused = false;
    d->counters.readingPausedTime += std::chrono::steady_clock::now() - d->readingPausedSince;
    if (stream()->fileSending)
        stream()->fileSending->resumesReading = false;
    stream()->updateReading();
    d->emitGuarded("a slot of readingResumed()", [this] { Q_EMIT readingResumed(); });
}

Error StreamTransport::write(const QByteArray &data)
{
    const QByteArrayView view(data);
    if (const Error error = stream()->checkWrite("write", view.isEmpty()); !error.isNull())
        return error;
    if (view.isEmpty())
        return Error();
    stream()->tellWritten({&view, 1});
    const qsizetype sent = stream()->writeNow({&view, 1});
    if (sent < 0 || sent == view.size())
        return Error();
    stream()->queue.append(data);
    stream()->queue.consume(sent);
    stream()->queued(view.size() - sent);
    return Error();
}

Error StreamTransport::write(QByteArrayView data)
{
    if (const Error error = stream()->checkWrite("write", data.isEmpty()); !error.isNull())
        return error;
    if (data.isEmpty())
        return Error();
    stream()->tellWritten({&data, 1});
    const qsizetype sent = stream()->writeNow({&data, 1});
    if (sent < 0 || sent == data.size())
        return Error();
    stream()->queue.append(data.sliced(sent));
    stream()->queued(data.size() - sent);
    return Error();
}

Error StreamTransport::writelines(const QList<QByteArray> &parts)
{
    std::vector<QByteArrayView> views(parts.begin(), parts.end());
    std::erase_if(views, [](QByteArrayView part) { return part.isEmpty(); });
    if (const Error error = stream()->checkWrite("writelines", views.empty()); !error.isNull())
        return error;
    if (views.empty())
        return Error();
    stream()->tellWritten(views);
    qsizetype sent = stream()->writeNow(views);
    if (sent < 0)
        return Error();
    qint64 left = 0;
    for (const QByteArray &part : parts) {
        const qsizetype skipped = std::min(sent, part.size());
        sent -= skipped;
        left += part.size() - skipped;
        if (skipped == part.size())
            continue;
        stream()->queue.append(part);
        stream()->queue.consume(skipped); // not 0 for the first one only
    }
    if (left > 0)
        stream()->queued(left);
    return Error();
}

Error StreamTransport::writeEof()
{
    if (!d->inThread("writeEof"))
        return d->wrongThread("writeEof");
    if (!canWriteEof()) {
        return Error(Error::Kind::NotSupported,
                     QStringLiteral("writeEof(): this transport cannot end one side alone"));
    }
    if (direction() == Direction::Write) {
        d->close(); // there is no other side that could go on
        return Error();
    }
    return stream()->writeEof();
}

bool StreamTransport::canWriteEof() const
{
    return direction() != Direction::Read;
}

bool StreamTransport::outlivesInput() const
{
    return canWriteEof();
}

bool StreamTransport::shutdownDevice()
{
    return false;
}

void StreamTransport::shutdownDone(const Error &error)
{
    stream()->shutdownDone(error);
}

void StreamTransport::readReady()
{
    stream()->read();
}

void StreamTransport::writeReady()
{
    stream()->drain();
}

} // namespace Penstock
