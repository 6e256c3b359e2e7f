// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// With arguments it is a benchmark:
//     tst_inspectorload --bench [SECONDS [CONNECTIONS]]

#include "monitorload.h"

#include <penstock/widgets/connectionmodel.h>
#include <penstock/widgets/inspector.h>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtreeview.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr double mayGrowMegabytes = 1'000; // it keeps for a while what was freed
#else
constexpr double mayGrowMegabytes = 60;
#endif

/// What a run showed.
struct Figures
{
    qint64 attachMs = 0; ///< until all connections are shown
    double median = 0; ///< of turns, in milliseconds
    double ninetyNine = 0; ///< 99 of 100 turns are at most so long
    double longest = 0;
    size_t turns = 0;
    int updates = 0;
    double megabytes = 0; ///< of memory, at the end …
    double megabytesBefore = 0; ///< … and when all was shown
};

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// Scrolls, filters and sorts all the while, as nobody could faster.
class User : public QObject
{
public:
    explicit User(Inspector *inspector)
        : m_inspector(inspector), m_view(inspector->findChild<QTreeView *>(u"connections"_s))
    {
        m_timer.callOnTimeout(this, [this] { act(); });
        m_timer.start(50);
    }

private:
    void act()
    {
        static const QStringList filters{QString(), u"id<5000"_s, u"paused"_s, u"in>1k -paused"_s,
                                         u"peer:10.0.*"_s};
        static constexpr int columns[] = {ConnectionModel::RateIn, ConnectionModel::Name,
                                          ConnectionModel::BytesIn, ConnectionModel::Buffer};
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue((bar->value() + 37) % std::max(bar->maximum(), 1));
        ++m_acts;
        if (m_acts % 10 == 0)
            m_inspector->setFilter(filters[m_acts / 10 % filters.size()]);
        if (m_acts % 25 == 0)
            m_view->sortByColumn(columns[m_acts / 25 % 4], Qt::DescendingOrder);
    }

    Inspector *m_inspector;
    QTreeView *m_view;
    QTimer m_timer;
    int m_acts = 0;
};

Figures run(int connections, int seconds)
{
    Figures figures;
    QProcess load;
    load.start(QCoreApplication::applicationFilePath(),
               {u"--serve"_s, QString::number(connections)});
    if (!load.waitForStarted() || !QTest::qWaitFor([&] { return load.canReadLine(); }, 20'000))
        return figures;
    const auto endpoint = Endpoint::parse(QString::fromUtf8(load.readLine()).trimmed());
    if (!endpoint)
        return figures;
    PluginRegistry plugins;
    Inspector inspector(&plugins);
    inspector.resize(1400, 850);
    inspector.show();
    QElapsedTimer time;
    time.start();
    inspector.attach(*endpoint);
    if (!QTest::qWaitFor([&] { return inspector.model()->allConnections() == connections; },
                         20'000))
        return figures;
    figures.attachMs = time.elapsed();
    figures.megabytesBefore = residentMegabytes();
    QSignalSpy updates(inspector.model(), &ConnectionModel::updated);
    const User user(&inspector);
    TurnMeter meter;
    QEventLoop loop;
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    loop.exec();
    figures.turns = meter.turns.size();
    figures.median = meter.median();
    figures.ninetyNine = meter.at(0.99);
    figures.longest = meter.at(1);
    figures.updates = int(updates.size());
    figures.megabytes = residentMegabytes();
    load.kill();
    load.waitForFinished();
    return figures;
}

int benchmark(int seconds, int connections)
{
    const Figures figures = run(connections, seconds);
    std::printf(
        "%d connections, each 10 times a second, for %d s, while scrolling, filtering, sorting\n"
        "attached and all shown   %lld ms\n"
        "turns of the event loop  %zu, median %.1f ms, 99 %% %.1f ms, longest %.1f ms\n"
        "updates of the table     %d\n"
        "memory                   %.0f MB, at first %.0f MB\n",
        connections, seconds, static_cast<long long>(figures.attachMs), figures.turns,
        figures.median, figures.ninetyNine, figures.longest, figures.updates, figures.megabytes,
        figures.megabytesBefore);
    return figures.turns > 0 ? 0 : 1;
}

} // namespace

class TestInspectorLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyConnections_doNotHoldUpTheWindow();
};

void TestInspectorLoad::manyConnections_doNotHoldUpTheWindow()
{
    const Figures figures = run(2'000, 3);
    QVERIFY(figures.turns > 0);
    QVERIFY2(figures.updates >= 10, qPrintable(QString::number(figures.updates)));
    QVERIFY2(figures.megabytes < figures.megabytesBefore + mayGrowMegabytes,
             qPrintable(QString::number(figures.megabytes)));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(figures.ninetyNine < 50, qPrintable(QString::number(figures.ninetyNine)));
#endif
}

int main(int argc, char **argv)
{
    const QByteArrayView first(argc > 1 ? argv[1] : "");
    if (first == "--serve") {
        QCoreApplication application(argc, argv);
        return serveLoad(argc > 2 ? std::atoi(argv[2]) : 1000, 10);
    }
    QApplication application(argc, argv);
    if (first == "--bench")
        return benchmark(argc > 2 ? std::atoi(argv[2]) : 10,
                         argc > 3 ? std::atoi(argv[3]) : 10'000);
    TestInspectorLoad test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inspectorload.moc"
