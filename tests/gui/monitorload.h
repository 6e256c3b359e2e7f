// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeprogram.h"

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtimer.h>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <time.h>

/// Tells of @a count connections that all change @a aSecond times a second, until standard input ends. To be run in a process
/// of its own: prints where its monitor is.
inline int serveLoad(int count, int aSecond)
{
    FakeProgram program(QStringLiteral("load"));
    std::vector<Penstock::MonitorRow> rows;
    program.set(FakeProgram::row(1, 0, Penstock::MonitorKind::Server));
    for (int i = 0; i < count; ++i)
        rows.push_back(FakeProgram::row(quint64(i + 2), 1));
    int round = 0;
    const auto change = [&] {
        using Penstock::MonitorNumber;
        ++round;
        for (Penstock::MonitorRow &row : rows) {
            row[MonitorNumber::BytesReceived] += 100 + qint64(row.id % 977);
            row[MonitorNumber::BytesSent] += 50 + qint64(row.id % 331);
            row[MonitorNumber::Callbacks] += 1;
            row[MonitorNumber::BufferedBytes] =
                qint64((row.id * 37 + quint64(round) * 911) % 90'000);
            row[MonitorNumber::WritingPausedSince] =
                row[MonitorNumber::BufferedBytes] > 65'536 ? FakeProgram::now() : 0;
            row[MonitorNumber::LastActivity] = FakeProgram::now();
            row[MonitorNumber::LastCallbackTime] = qint64(row.id % 50'000);
            program.set(row);
        }
        program.tell();
    };
    change();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, change);
    timer.start(1000 / aSecond);
    std::printf("%s\n", qPrintable(program.endpoint.toString()));
    std::fflush(stdout);
    return QCoreApplication::exec(); // until it is killed
}

/// How long each turn of the thread's event loop works: in processor time, which others on the machine don't change.
class TurnMeter : public QObject
{
public:
    TurnMeter()
    {
        // Waiting takes no processor time; what is between two waits is a turn.
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                [this] {
                    const double time = now();
                    if (m_began > 0)
                        turns.push_back(time - m_began);
                    m_began = time;
                });
    }

    double median() { return at(0.5); }
    double at(double part)
    {
        if (turns.empty())
            return 0;
        std::sort(turns.begin(), turns.end());
        return turns[size_t(part * double(turns.size() - 1))];
    }

    std::vector<double> turns; ///< in milliseconds

private:
    static double now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_began = 0;
};
