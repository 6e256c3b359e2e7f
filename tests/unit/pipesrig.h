// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "looprig.h"

#include <penstock/io/descriptor.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <stdexcept>

#include <fcntl.h>
#include <pty.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>

/// What the tests of pipes share.
namespace PipesTesting {

using Penstock::Descriptor;

struct Pipe
{
    Pipe()
    {
        int ends[2]{-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("pipe2() failed");
        reader.reset(ends[0]);
        writer.reset(ends[1]);
    }
    Descriptor reader;
    Descriptor writer;
};

struct Terminal
{
    Terminal()
    {
        int ends[2]{-1, -1};
        if (::openpty(&ends[0], &ends[1], nullptr, nullptr, nullptr) != 0)
            qFatal("openpty() failed");
        master.reset(ends[0]);
        terminal.reset(ends[1]);
        termios raw{};
        ::tcgetattr(ends[1], &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(ends[1], TCSANOW, &raw);
    }
    Descriptor master;
    Descriptor terminal;
};

inline void put(const Descriptor &to, const QByteArray &data)
{
    QCOMPARE(::write(to.number(), data.constData(), size_t(data.size())), data.size());
}

inline QByteArray take(const Descriptor &from)
{
    QByteArray data(1 << 16, Qt::Uninitialized);
    ::fcntl(from.number(), F_SETFL, ::fcntl(from.number(), F_GETFL) | O_NONBLOCK);
    data.truncate(std::max<ssize_t>(::read(from.number(), data.data(), size_t(data.size())), 0));
    return data;
}

inline bool isOpen(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) >= 0;
}

/// What this thread has used of the processor.
inline qint64 processorMilliseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_utime.tv_sec * 1000 + usage.ru_utime.tv_usec / 1000
        + usage.ru_stime.tv_sec * 1000 + usage.ru_stime.tv_usec / 1000;
}

} // namespace PipesTesting
