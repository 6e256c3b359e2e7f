// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "iotesting.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qpointer.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qsocketnotifier.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>

#include <atomic>

using namespace IoTesting;
using namespace std::chrono_literals;
using Penstock::EventDispatcher;

/// Loops and threads. Run under Qt's own dispatcher too, so that both are seen to do the same: see
/// main().
class TestEventDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wakeUp_beforeTheTurn_isNotLost();
    void interrupt_beforeTheTurn_isNotLost();
    void wakeUp_fromAnotherThread_endsTheWaiting();
    void processEvents_withNothingToDo_returnsFalse();
    void postedEvents_areSentInOrder();
    void nestedLoops_exitInnermostFirst();
    void quit_endsAllLoopsOfAThread();
    void deleteLater_inANestedLoop_waitsForTheOuter();
    void idle_takesNoTurns();
    void postedEventsFromThreads_allArrive();
    void thread_hasADispatcherOfItsOwn();
    void thread_quitAtAnyMoment_ends();
    void thread_quitBeforeATurnInsideAnEvent_ends();

private:
    static QAbstractEventDispatcher *dispatcher() { return QAbstractEventDispatcher::instance(); }
    static bool isOurs() { return qobject_cast<EventDispatcher *>(dispatcher()) != nullptr; }
    /// One turn that would wait for ever; false where it has waited.
    static bool turnReturnsAtOnce();
};

bool TestEventDispatcher::turnReturnsAtOnce()
{
    QTimer guard;
    guard.setSingleShot(true);
    guard.start(2s);
    QEventLoop().processEvents(QEventLoop::WaitForMoreEvents);
    return guard.isActive();
}

void TestEventDispatcher::wakeUp_beforeTheTurn_isNotLost()
{
    settle();
    dispatcher()->wakeUp();
    QVERIFY(turnReturnsAtOnce());
}

void TestEventDispatcher::interrupt_beforeTheTurn_isNotLost()
{
    settle();
    dispatcher()->interrupt();
    QVERIFY(turnReturnsAtOnce());
}

void TestEventDispatcher::wakeUp_fromAnotherThread_endsTheWaiting()
{
    settle();
    QAbstractEventDispatcher *mine = dispatcher();
    const std::unique_ptr<QThread> thread(QThread::create([mine] { mine->wakeUp(); }));
    connect(
        mine, &QAbstractEventDispatcher::aboutToBlock, thread.get(), [&thread] { thread->start(); },
        Qt::DirectConnection);
    QVERIFY(turnReturnsAtOnce());
    QVERIFY(thread->wait());
}

void TestEventDispatcher::processEvents_withNothingToDo_returnsFalse()
{
    settle();
    QVERIFY(!QEventLoop().processEvents());
}

void TestEventDispatcher::postedEvents_areSentInOrder()
{
    QByteArray order;
    QMetaObject::invokeMethod(
        this,
        [&] {
            order += '1';
            QMetaObject::invokeMethod(
                this, [&] { order += '3'; }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        this, [&] { order += '2'; }, Qt::QueuedConnection);
    QTRY_COMPARE(order, QByteArray("123"));
}

void TestEventDispatcher::nestedLoops_exitInnermostFirst()
{
    QEventLoop outer;
    QEventLoop inner;
    QByteArray order;
    QTimer::singleShot(0, this, [&] {
        QTimer::singleShot(0, this, [&] {
            outer.exit(1); // waits for the inner one
            QTimer::singleShot(0, this, [&] { inner.exit(2); });
        });
        order += QByteArray::number(inner.exec());
    });
    order += QByteArray::number(outer.exec());
    QCOMPARE(order, QByteArray("21"));
    QVERIFY(!outer.isRunning());
}

void TestEventDispatcher::quit_endsAllLoopsOfAThread()
{
    QThread thread;
    if (isOurs())
        thread.setEventDispatcher(new EventDispatcher);
    QObject worker;
    worker.moveToThread(&thread);
    std::atomic<bool> nested = false;
    QMetaObject::invokeMethod(
        &worker,
        [&nested] {
            QEventLoop loop;
            QTimer::singleShot(0, &loop, [&nested] { nested = true; });
            loop.exec();
        },
        Qt::QueuedConnection);
    thread.start();
    QTRY_VERIFY(nested);
    thread.quit();
    QVERIFY(thread.wait(10s));
}

void TestEventDispatcher::deleteLater_inANestedLoop_waitsForTheOuter()
{
    QPointer<QObject> object = new QObject;
    bool outlivedNested = false;
    QEventLoop outer;
    QTimer::singleShot(0, this, [&] {
        object->deleteLater();
        QEventLoop inner;
        QTimer::singleShot(1, &inner, &QEventLoop::quit);
        inner.exec();
        outlivedNested = !object.isNull();
        connect(object, &QObject::destroyed, &outer, &QEventLoop::quit);
    });
    outer.exec();
    QVERIFY(outlivedNested);
    QVERIFY(!object);
}

void TestEventDispatcher::idle_takesNoTurns()
{
    const Pair pair = Pair::sockets();
    QSocketNotifier readable(pair.ours.number(), QSocketNotifier::Read);
    int turns = 0;
    connect(dispatcher(), &QAbstractEventDispatcher::awake, &readable, [&turns] { ++turns; });
    QEventLoop loop;
    QTimer::singleShot(100ms, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY2(turns < 20, qPrintable(QString::number(turns)));
}

void TestEventDispatcher::postedEventsFromThreads_allArrive()
{
    constexpr int perThread = 2000;
    int arrived = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back(QThread::create([this, &arrived] {
            for (int j = 0; j < perThread; ++j)
                QMetaObject::invokeMethod(
                    this, [&arrived] { ++arrived; }, Qt::QueuedConnection);
        }));
        threads.back()->start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(arrived, 3 * perThread, 20'000);
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
}

void TestEventDispatcher::thread_hasADispatcherOfItsOwn()
{
    QThread thread;
    if (isOurs())
        thread.setEventDispatcher(new EventDispatcher);
    std::atomic<int> told = 0;
    std::atomic<bool> otherPoller = false;
    thread.start();
    QObject worker;
    worker.moveToThread(&thread);
    const Pair pair = Pair::sockets();
    pair.send("x");
    const Penstock::Poller *mine = Penstock::Poller::forThread().get();
    QMetaObject::invokeMethod(
        &worker,
        [&] {
            otherPoller = Penstock::Poller::forThread().get() != mine;
            auto *readable =
                new QSocketNotifier(pair.ours.number(), QSocketNotifier::Read, &worker);
            connect(readable, &QSocketNotifier::activated, &worker, [&] { ++told; });
        },
        Qt::QueuedConnection);
    QTRY_VERIFY(told > 2);
    QVERIFY(otherPoller);
    QMetaObject::invokeMethod(
        &worker, [&worker] { qDeleteAll(worker.children()); }, Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait(10s));
}

void TestEventDispatcher::thread_quitAtAnyMoment_ends()
{
    for (int round = 0; round < 300; ++round) {
        QThread thread;
        if (isOurs())
            thread.setEventDispatcher(new EventDispatcher);
        std::atomic<bool> begun = false;
        connect(
            &thread, &QThread::started, &thread, [&begun] { begun = true; }, Qt::DirectConnection);
        thread.start();
        while (!begun)
            QThread::yieldCurrentThread();
        thread.quit();
        QVERIFY(thread.wait(10s));
    }
}

void TestEventDispatcher::thread_quitBeforeATurnInsideAnEvent_ends()
{
    if (!isOurs())
        QSKIP("Qt's own dispatcher loses that quit()");
    QThread thread;
    thread.setEventDispatcher(new EventDispatcher);
    QObject worker;
    worker.moveToThread(&thread);
    QMetaObject::invokeMethod(
        &worker,
        [&thread] {
            thread.quit(); // as another thread would, now
            QCoreApplication::processEvents();
        },
        Qt::QueuedConnection);
    thread.start();
    const bool ended = thread.wait(5s);
    thread.quit();
    QVERIFY(thread.wait(10s));
    QVERIFY(ended);
}

int main(int argc, char **argv)
{
    return runUnder<TestEventDispatcher>(Dispatcher::WithoutGlib, argc, argv)
        + runUnder<TestEventDispatcher>(Dispatcher::Penstock, argc, argv);
}

#include "tst_eventdispatcher.moc"
