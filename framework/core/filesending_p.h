// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qiodevice.h>
#include <QtCore/qpointer.h>
#include <QtCore/qpromise.h>

#include <array>
#include <functional>
#include <optional>

namespace Penstock {

/// One StreamTransport::sendfile() under way: the file, how far it is, and who waits for its end.
class FileSending
{
public:
    FileSending(QIODevice *file, qint64 offset, std::optional<qint64> count, bool mayCopy);
    ~FileSending();
    Q_DISABLE_COPY_MOVE(FileSending)

    /// What is wrong with the arguments of a sendfile().
    static Error check(const QIODevice *file, qint64 offset, std::optional<qint64> count);

    QFuture<qint64> future() { return m_promise.future(); }
    /// Calls @a changed, in an event of @a context, when fault() may have come to be.
    void watch(QObject *context, const std::function<void()> &changed);
    /// Why it cannot go on: it was cancelled, or the file was closed or deleted.
    Error fault() const;

    /// Where the next byte that is to be sent is in the file.
    qint64 position() const { return m_offset + m_sentBytes; }
    /// How many bytes are to be sent next, @a most at most; 0 when all of them are.
    qint64 wanted(qint64 most) const;
    /// What is left, as far as is known.
    qint64 unsentBytes() const;
    void addSent(qint64 bytes);

    /// The file's descriptor, or -1.
    qintptr descriptor() const;
    /// True from copyFromNow() on: the bytes go through memory.
    bool isCopying() const { return m_copying; }
    /// False where that was not allowed.
    bool copyFromNow();
    /// What was read and is not sent.
    QByteArrayView block() const { return QByteArrayView(m_block).sliced(m_blockSentBytes); }
    void setBlock(const QByteArray &block);
    /// Reads at position(): @a most bytes at most, none at the end. `this` may be deleted by who implements the file.
    Result<QByteArray> read(qint64 most);
    bool isBeingRead() const { return m_beingRead; }

    /// Sets the file's position and finishes the future; the last call. Continuations may delete whatever they like,
    /// so that whoever calls it keeps this, and touches nothing else afterwards.
    void finish(const Error &error);

    bool resumesReading = false; ///< reading was paused for it, and nobody wants it to stay so

private:
    void moveTo(qint64 position);

    QPointer<QIODevice> m_file;
    const qint64 m_startPosition; ///< of the file
    const qint64 m_offset;
    const std::optional<qint64> m_count;
    qint64 m_sentBytes = 0;
    QByteArray m_block;
    qsizetype m_blockSentBytes = 0;
    const bool m_mayCopy;
    bool m_copying = false;
    bool m_beingRead = false;
    QPromise<qint64> m_promise;
    QFutureWatcher<qint64> m_watcher;
    std::array<QMetaObject::Connection, 2> m_connections;
};

} // namespace Penstock
