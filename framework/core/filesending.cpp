// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/filesending_p.h>

#include <penstock/core/exception.h>

#include <QtCore/qfiledevice.h>

#include <algorithm>

namespace Penstock {

namespace {

Error invalidArgument(const QString &detail)
{
    return Error(Error::Kind::InvalidArgument, QStringLiteral("sendfile(): ") + detail);
}

Error unreadable(const QIODevice *file)
{
    return Error(
        Error::Kind::System,
        QStringLiteral("sendfile(): the file could not be read: %1").arg(file->errorString()));
}

/// Beyond the end, where a seek() would fail, or make a buffer grow. Some files have a size of 0 and something in them.
bool isBeyondEnd(const QIODevice *file, qint64 position)
{
    const qint64 size = file->size();
    return position >= size && !(size == 0 && qobject_cast<const QFileDevice *>(file));
}

} // namespace

FileSending::FileSending(QIODevice *file, qint64 offset, std::optional<qint64> count, bool mayCopy)
    : m_file(file),
      m_startPosition(file->pos()),
      m_offset(offset),
      m_count(count),
      m_mayCopy(mayCopy)
{
    // What was written to it and waits in its buffer is not in the file yet.
    if (auto *device = qobject_cast<QFileDevice *>(file); device && device->isWritable())
        device->flush();
    m_promise.start();
}

FileSending::~FileSending()
{
    for (const QMetaObject::Connection &connection : m_connections)
        QObject::disconnect(connection);
}

Error FileSending::check(const QIODevice *file, qint64 offset, std::optional<qint64> count)
{
    if (!file)
        return invalidArgument(QStringLiteral("a file is needed, got null"));
    if (!file->isOpen() || !file->isReadable())
        return invalidArgument(QStringLiteral("the file must be open for reading"));
    if (file->isTextModeEnabled())
        return invalidArgument(
            QStringLiteral("the file must be open in binary mode, without QIODevice::Text"));
    if (file->isSequential())
        return invalidArgument(
            QStringLiteral("a file with positions is needed, got a sequential device"));
    if (offset < 0)
        return invalidArgument(QStringLiteral("the offset (%1) must be 0 or more").arg(offset));
    if (count && *count <= 0)
        return invalidArgument(QStringLiteral("the count (%1) must be more than 0").arg(*count));
    return Error();
}

void FileSending::watch(QObject *context, const std::function<void()> &changed)
{
    // Queued: who cancels, closes or deletes goes on after it.
    QObject::connect(&m_watcher, &QFutureWatcherBase::canceled, context, changed,
                     Qt::QueuedConnection);
    m_connections = {
        QObject::connect(m_file, &QIODevice::aboutToClose, context, changed, Qt::QueuedConnection),
        QObject::connect(m_file, &QObject::destroyed, context, changed, Qt::QueuedConnection)};
    m_watcher.setFuture(m_promise.future());
}

Error FileSending::fault() const
{
    if (m_promise.isCanceled())
        return Error(Error::Kind::Canceled, QStringLiteral("sendfile() was canceled"));
    if (!m_file || !m_file->isOpen())
        return Error(
            Error::Kind::InvalidState,
            QStringLiteral("sendfile(): the file was closed after %1 bytes").arg(m_sentBytes));
    return Error();
}

qint64 FileSending::wanted(qint64 most) const
{
    return m_count ? std::min(most, *m_count - m_sentBytes) : most;
}

qint64 FileSending::unsentBytes() const
{
    const qint64 left = m_file ? std::max<qint64>(m_file->size() - position(), 0) : 0;
    return wanted(left);
}

void FileSending::addSent(qint64 bytes)
{
    m_sentBytes += bytes;
    if (m_copying)
        m_blockSentBytes += bytes;
}

qintptr FileSending::descriptor() const
{
    const auto *device = qobject_cast<QFileDevice *>(m_file.data());
    return device ? device->handle() : -1;
}

bool FileSending::copyFromNow()
{
    m_copying = m_mayCopy;
    return m_mayCopy;
}

void FileSending::setBlock(const QByteArray &block)
{
    m_block = block;
    m_blockSentBytes = 0;
    m_beingRead = false;
}

Result<QByteArray> FileSending::read(qint64 most)
{
    QIODevice *const file = m_file;
    if (isBeyondEnd(file, position()))
        return QByteArray();
    if (file->pos() != position() && !file->seek(position()))
        return unreadable(file);
    QByteArray block(most, Qt::Uninitialized);
    m_beingRead = true;
    const qint64 count = file->read(block.data(), most);
    // A device may say -1 at its end too.
    if (count < 0 && (qobject_cast<QFileDevice *>(file) || !file->atEnd()))
        return unreadable(file);
    block.truncate(std::max<qint64>(count, 0));
    return block;
}

void FileSending::finish(const Error &error)
{
    if (m_file && m_file->isOpen())
        moveTo(m_sentBytes > 0 ? position() : m_startPosition);
    QPromise<qint64> promise = std::move(m_promise);
    if (error.isNull())
        promise.addResult(m_sentBytes);
    else
        promise.setException(Exception(error));
    promise.finish();
}

void FileSending::moveTo(qint64 position)
{
    const bool growsBySeeking = !qobject_cast<QFileDevice *>(m_file.data());
    const qint64 target = growsBySeeking ? std::min(position, m_file->size()) : position;
    if (m_file->pos() != target)
        m_file->seek(target);
}

} // namespace Penstock
