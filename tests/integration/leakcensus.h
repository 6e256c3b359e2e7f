// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <chrono>
#include <functional>

#include <malloc.h>

// How often something is done before it is counted what it left: PENSTOCK_LEAK_CYCLES, or 300. See docs/testing.md.

inline constexpr int warmUpCycles = 50;
inline constexpr int rounds = 10;
inline constexpr auto patience = std::chrono::seconds(20);

/// As many as are wanted; else fewer of what @a costs more than TCP does.
inline int cycles(int costs)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PENSTOCK_LEAK_CYCLES", &isNumber);
    return isNumber && wanted > 0 ? wanted : std::max(20, 300 / costs);
}

/// What there is of each in this process.
struct Census
{
    static Census take()
    {
        const struct mallinfo2 heap = mallinfo2();
        const auto entries = [](const QString &folder) {
            return QDir(folder)
                .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot)
                .size();
        };
        return {entries(QStringLiteral("/proc/self/fd")),
                entries(QStringLiteral("/proc/self/task")), qint64(heap.uordblks + heap.hblkhd)};
    }

    qsizetype descriptors;
    qsizetype threads;
    qint64 heapBytes;
};

inline bool until(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// What leaks, leaks in each round; what caches grow by, they grow by in some. (What is freed into the allocator's cache
/// of a thread still counts as used; CTest switches that cache off for this program.)
inline void repeat(const std::function<bool()> &cycle, int costs = 1)
{
    const int count = cycles(costs);
    for (int i = 0; i < warmUpCycles; ++i)
        QVERIFY(cycle());
    Census before = Census::take();
    const qint64 allowedBytes = 8LL * count; // no leak is that small
    for (int round = 1;; ++round) {
        for (int i = 0; i < count; ++i)
            QVERIFY2(cycle(), qPrintable(QStringLiteral("cycle %1").arg(i)));
        const Census after = Census::take();
        QVERIFY2(after.descriptors <= before.descriptors,
                 qPrintable(QStringLiteral("descriptors: %1, then %2")
                                .arg(before.descriptors)
                                .arg(after.descriptors)));
        QVERIFY2(
            after.threads <= before.threads,
            qPrintable(
                QStringLiteral("threads: %1, then %2").arg(before.threads).arg(after.threads)));
        const qint64 growth = after.heapBytes - before.heapBytes;
        if (growth <= allowedBytes)
            return;
        QVERIFY2(round < rounds,
                 qPrintable(
                     QStringLiteral("%1 bytes more after each %2 cycles").arg(growth).arg(count)));
        before = after;
    }
}
