// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "memoryrig.h"
#include "socketrig.h"

#include <penstock/core/exception.h>
#include <penstock/testing/streamsession.h>

#include <QtCore/qfuture.h>
#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

#include <stdexcept>

/// More than any connection of the tests takes before its peer reads.
constexpr qsizetype muchBytes = 3 * 512 * 1024;

inline QByteArray pattern(qsizetype bytes)
{
    QByteArray all(bytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes; ++i)
        all[i] = char((i * 7 ^ i >> 9) & 0xff);
    return all;
}

/// A file with @a size bytes of a pattern, open for reading and writing, its position at 0.
class PatternFile : public QTemporaryFile
{
    Q_OBJECT

public:
    explicit PatternFile(qsizetype size = muchBytes) : bytes(pattern(size))
    {
        if (!open() || write(bytes) != size || !seek(0))
            qFatal("the file could not be written");
    }

    const QByteArray bytes;
};

/// What a read of it does, the test says; all its bytes are 'x'.
class OddFile : public QIODevice
{
    Q_OBJECT

public:
    explicit OddFile(std::function<qint64(qint64)> read) : m_read(std::move(read))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return 1024 * 1024; }

protected:
    qint64 readData(char *data, qint64 bytes) override
    {
        const qint64 count = m_read(bytes); // may delete whatever but this
        std::fill_n(data, std::max<qint64>(count, 0), 'x');
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const std::function<qint64(qint64)> m_read;
};

class TcpRig : public SocketRig
{
    Connection makeConnection() override
    {
        return adopt(QStringLiteral("tcp"), Penstock::SocketTestPeer::tcp());
    }
};

class UnixRig : public SocketRig
{
    Connection makeConnection() override
    {
        return adopt(QStringLiteral("unix"), Penstock::SocketTestPeer::local());
    }
};

/// A rig for each kind of stream: one that copies and two that need not.
class SendfileTest : public QObject
{
    Q_OBJECT

protected:
    static void addTransportRows()
    {
        QTest::addColumn<QByteArray>("transport");
        for (const char *name : {"memory", "tcp", "unix"})
            QTest::newRow(name) << QByteArray(name);
    }
    Penstock::StreamTransportRig &rig(const QByteArray &name)
    {
        if (name == "memory")
            return m_memory;
        return name == "tcp" ? static_cast<Penstock::StreamTransportRig &>(m_tcp) : m_unix;
    }
    /// The error of a future that has finished; null where it has a result.
    static Penstock::Error errorOf(QFuture<qint64> future)
    {
        if (!future.isFinished())
            return Penstock::Error(Penstock::Error::Kind::TimedOut,
                                   QStringLiteral("has not finished"));
        try {
            future.waitForFinished();
        } catch (const Penstock::Exception &exception) {
            return exception.error();
        }
        if (future.isCanceled())
            return Penstock::Error(Penstock::Error::Kind::Canceled);
        return Penstock::Error();
    }

    MemoryRig m_memory;
    TcpRig m_tcp;
    UnixRig m_unix;
};
