// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "children.h"

#include <penstock/io/eventdispatcher.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qmap.h>

#include <cstdio>
#include <ctime>

namespace {

constexpr char usage[] = "children read penstock|qprocess|epoll PROGRAM [ARGUMENT …]\n"
                         "children cycles penstock|qprocess COUNT AT_ONCE [PROGRAM]\n"
                         "PENSTOCK_DISPATCHER=1: on Penstock's event dispatcher\n";

/// The most memory that was resident. ru_maxrss of getrusage(2) is that of the process before it ran this program, too.
qint64 peakKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

/// The CPU time of this program, without that of its children.
double cpuSeconds()
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

void report(double amount, qint64 nanoseconds)
{
    std::printf("{\"rate\": %.1f, \"cpu_s\": %.4f, \"peak_kib\": %lld}\n",
                amount * 1e9 / double(nanoseconds), cpuSeconds(),
                static_cast<long long>(peakKib()));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("PENSTOCK_DISPATCHER"))
        QCoreApplication::setEventDispatcher(new Penstock::EventDispatcher);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QMap<QString, Children::Reader> readers{
        {QStringLiteral("penstock"), Children::readByPenstock},
        {QStringLiteral("qprocess"), Children::readByQProcess},
        {QStringLiteral("epoll"), Children::readByEpoll},
    };
    const QMap<QString, Children::Cycler> cyclers{
        {QStringLiteral("penstock"), Children::cyclesByPenstock},
        {QStringLiteral("qprocess"), Children::cyclesByQProcess},
    };
    const QString what = arguments.value(1);
    const QString who = arguments.value(2);
    QElapsedTimer clock;
    clock.start();
    if (what == QLatin1String("read") && readers.contains(who) && arguments.size() > 3) {
        const qint64 bytes = readers[who](arguments.mid(3));
        report(double(bytes) / 1e6, clock.nsecsElapsed());
        return bytes > 0 ? 0 : 1;
    }
    const int count = arguments.value(3).toInt();
    const int atOnce = arguments.value(4).toInt();
    if (what == QLatin1String("cycles") && cyclers.contains(who) && count > 0 && atOnce > 0) {
        const int good =
            cyclers[who](arguments.value(5, QStringLiteral("/bin/true")), count, atOnce);
        report(good, clock.nsecsElapsed());
        return good == count ? 0 : 1;
    }
    std::fputs(usage, stderr);
    return 2;
}
