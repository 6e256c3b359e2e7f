// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "iotesting.h"

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtimer.h>

using namespace IoTesting;
using namespace std::chrono_literals;

/// The timers of an event dispatcher. Run under Qt's own too, so that both are seen to do the same: see main().
class TestEventDispatcherTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void zeroTimer_comesOncePerTurn();
    void singleShot_comesOnce();
    void severalTimers_comeInOrder();
    void timer_isNeverEarly();
    void timer_repeats();
    void timer_stoppedInItsSlot_rests();
    void timer_stoppedByAnother_isNotTold();
    void timer_restartedInItsSlot_goesOn();
    void timer_deletedInItsSlot_isSafe();
    void timer_isNotSentFromInsideItself();
    void zeroTimer_withANestedLoop_doesNotSpin();
    void timer_restartedBeforeANestedLoop_comesInside();
    void remainingTime_countsDown();
    void registeredTimers_areThoseOfTheObject();
    void excludedTimers_wait();

private:
    static QAbstractEventDispatcher *dispatcher() { return QAbstractEventDispatcher::instance(); }
};

void TestEventDispatcherTimers::zeroTimer_comesOncePerTurn()
{
    QTimer timer;
    int told = 0;
    connect(&timer, &QTimer::timeout, this, [&told] { ++told; });
    timer.start(0);
    for (int turn = 1; turn <= 5; ++turn) {
        QCoreApplication::processEvents();
        QCOMPARE(told, turn);
    }
}

void TestEventDispatcherTimers::singleShot_comesOnce()
{
    int told = 0;
    QTimer::singleShot(1ms, Qt::PreciseTimer, this, [&told] { ++told; });
    QTRY_COMPARE(told, 1);
    settle();
    QCOMPARE(told, 1);
}

void TestEventDispatcherTimers::severalTimers_comeInOrder()
{
    QByteArray order;
    for (const int ms : {60, 20, 40, 1})
        QTimer::singleShot(ms, Qt::PreciseTimer, this,
                           [&order, ms] { order += QByteArray::number(ms) + ' '; });
    QTRY_COMPARE(order, QByteArray("1 20 40 60 "));
}

void TestEventDispatcherTimers::timer_isNeverEarly()
{
    for (const int ms : {1, 7, 15}) {
        QElapsedTimer elapsed;
        qint64 after = -1;
        elapsed.start();
        QTimer::singleShot(ms, Qt::PreciseTimer, this, [&] { after = elapsed.nsecsElapsed(); });
        QTRY_VERIFY(after >= 0);
        QVERIFY2(after >= qint64(ms) * 1'000'000 - 1'000'000, qPrintable(QString::number(after)));
    }
}

void TestEventDispatcherTimers::timer_repeats()
{
    QTimer timer;
    int told = 0;
    connect(&timer, &QTimer::timeout, this, [&told] { ++told; });
    timer.start(2ms);
    QTRY_VERIFY(told >= 5);
}

void TestEventDispatcherTimers::timer_stoppedInItsSlot_rests()
{
    QTimer timer;
    int told = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        ++told;
        timer.stop();
    });
    timer.start(0);
    settle();
    QCOMPARE(told, 1);
}

void TestEventDispatcherTimers::timer_stoppedByAnother_isNotTold()
{
    std::array<QTimer, 2> timers;
    int told = 0;
    for (size_t i = 0; i < 2; ++i) {
        connect(&timers[i], &QTimer::timeout, this, [&, i] {
            ++told;
            timers[i].stop();
            timers[1 - i].stop();
        });
        timers[i].start(0);
    }
    settle();
    QCOMPARE(told, 1);
}

void TestEventDispatcherTimers::timer_restartedInItsSlot_goesOn()
{
    QTimer timer;
    int told = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        ++told;
        timer.start(told % 2); // the same id is likely to be used again
    });
    timer.start(0);
    QTRY_VERIFY(told >= 6);
}

void TestEventDispatcherTimers::timer_deletedInItsSlot_isSafe()
{
    struct Receiver : QObject
    {
        void timerEvent(QTimerEvent *) override { gone(); }
        std::function<void()> gone;
    };
    auto *receiver = new Receiver;
    bool deleted = false;
    receiver->gone = [&] {
        deleted = true;
        delete receiver; // with both of its timers
    };
    receiver->startTimer(0);
    receiver->startTimer(0);
    QTRY_VERIFY(deleted);
    settle();
}

void TestEventDispatcherTimers::timer_isNotSentFromInsideItself()
{
    QTimer timer;
    int told = 0;
    int toldInside = 0;
    int others = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&others] { ++others; });
    connect(&timer, &QTimer::timeout, this, [&] {
        if (++told > 1)
            return;
        others = 0;
        QTRY_VERIFY(others >= 3);
        toldInside = told - 1;
    });
    timer.start(1ms);
    other.start(2ms);
    QTRY_VERIFY(told >= 3);
    QCOMPARE(toldInside, 0);
}

void TestEventDispatcherTimers::zeroTimer_withANestedLoop_doesNotSpin()
{
    QTimer timer;
    int turns = 0;
    bool done = false;
    connect(dispatcher(), &QAbstractEventDispatcher::awake, &timer, [&turns] { ++turns; });
    connect(&timer, &QTimer::timeout, this, [&] {
        timer.disconnect(this);
        QEventLoop loop;
        QTimer::singleShot(100ms, &loop, &QEventLoop::quit);
        turns = 0;
        loop.exec();
        done = true;
    });
    timer.start(0);
    while (!done)
        QCoreApplication::processEvents();
    QVERIFY2(turns < 20, qPrintable(QString::number(turns)));
}

void TestEventDispatcherTimers::timer_restartedBeforeANestedLoop_comesInside()
{
    QTimer timer;
    int told = 0;
    bool inside = false;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (++told > 1)
            return;
        timer.start(1ms);
        QTRY_VERIFY(told >= 3);
        inside = true;
    });
    timer.start(0);
    QTRY_VERIFY(inside);
    const int before = told;
    QTRY_VERIFY(told > before + 1);
}

void TestEventDispatcherTimers::remainingTime_countsDown()
{
    QTimer timer;
    timer.start(1h);
    const int id = timer.timerId();
    QVERIFY(dispatcher()->remainingTime(id) > 3'500'000);
    QVERIFY(timer.remainingTime() <= 3'600'000 + 200'000); // Qt rounds what is coarse
    timer.stop();
    QCOMPARE(timer.remainingTime(), -1);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(1ms);
    QTRY_COMPARE(timer.remainingTimeAsDuration(), 0ms);
}

void TestEventDispatcherTimers::registeredTimers_areThoseOfTheObject()
{
    QObject object;
    const int first = object.startTimer(1h, Qt::PreciseTimer);
    object.startTimer(2h, Qt::PreciseTimer);
    const auto timers = dispatcher()->registeredTimers(&object);
    QCOMPARE(timers.size(), 2);
    object.killTimer(first);
    QCOMPARE(dispatcher()->registeredTimers(&object).size(), 1);
    QCOMPARE(dispatcher()->registeredTimers(&object).constFirst().interval, 7'200'000);
    QVERIFY(dispatcher()->unregisterTimers(&object));
    QVERIFY(!dispatcher()->unregisterTimers(&object));
    QVERIFY(dispatcher()->registeredTimers(&object).isEmpty());
}

void TestEventDispatcherTimers::excludedTimers_wait()
{
    QTimer timer;
    int told = 0;
    connect(&timer, &QTimer::timeout, this, [&told] { ++told; });
    timer.start(0);
    for (int turn = 0; turn < 3; ++turn)
        QEventLoop().processEvents(QEventLoop::X11ExcludeTimers);
    QCOMPARE(told, 0);
    QTRY_VERIFY(told > 0);
}

int main(int argc, char **argv)
{
    return runUnder<TestEventDispatcherTimers>(Dispatcher::WithoutGlib, argc, argv)
        + runUnder<TestEventDispatcherTimers>(Dispatcher::Penstock, argc, argv);
}

#include "tst_eventdispatcher_timers.moc"
