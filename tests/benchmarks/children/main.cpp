// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "children.h"

#include <penstock/io/eventdispatcher.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qmap.h>

#include <cstdio>
#include <cstring>

#include <sys/resource.h>

namespace {

constexpr char usage[] = "children read penstock|qprocess|epoll PROGRAM [ARGUMENT …]\n"
                         "children cycles penstock|qprocess COUNT AT_ONCE\n"
                         "PENSTOCK_DISPATCHER=1: on Penstock's event dispatcher\n";

void report(double amount, qint64 nanoseconds)
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    std::printf("{\"rate\": %.1f, \"maxrss_kib\": %ld}\n", amount * 1e9 / double(nanoseconds),
                used.ru_maxrss);
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
        const int good = cyclers[who](count, atOnce);
        report(good, clock.nsecsElapsed());
        return good == count ? 0 : 1;
    }
    std::fputs(usage, stderr);
    return 2;
}
