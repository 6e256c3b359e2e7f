// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What many children, few descriptors and threads that end leave behind: nothing.

#include "processrig.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qthread.h>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

class tst_SubprocessLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void deletion_blocksNothing();
    void children_inAnotherThread_end();
    void thread_thatEnds_doesNotWaitForItsChildren();
    void manyChildren_allEnd();
    void fewDescriptors_failOrWork();
    void cycles_leaveNothing();

private:
    qsizetype m_descriptors = 0;
};

void tst_SubprocessLeaks::initTestCase()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    (void)resultOf(rig.exec(record, u"true"_s)); // what is made once
    QTRY_VERIFY(record->ended());
    settle();
}

void tst_SubprocessLeaks::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_descriptors = allDescriptors();
}

void tst_SubprocessLeaks::cleanup()
{
    QTRY_COMPARE(childStates(), QByteArray());
    settle();
    // The poller goes with the last watcher, and the next test makes one.
    QVERIFY2(allDescriptors() <= m_descriptors, "descriptors were leaked");
}

void tst_SubprocessLeaks::deletion_blocksNothing()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"sleep"_s, {u"30"_s}));
    QVERIFY(transport->sendSignal(SIGSTOP).isNull());
    QElapsedTimer clock;
    clock.start();
    delete transport;
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(childStates().size(), 1); // it is reaped by the event loop
    QCOMPARE(record->events, (QStringList{u"made"_s, u"end"_s}));
    QCOMPARE(record->reason.kind(), Error::Kind::Aborted);
}

void tst_SubprocessLeaks::children_inAnotherThread_end()
{
    const auto record = ProcessRecord::create();
    const auto left = ProcessRecord::create();
    QThread thread;
    QObject inThread;
    inThread.moveToThread(&thread);
    thread.start();
    std::unique_ptr<ProcessRig> rig;
    record->hooks[u"end"_s] = [&thread] { thread.quit(); };
    QMetaObject::invokeMethod(&inThread, [&] {
        rig = std::make_unique<ProcessRig>();
        // Stays, and ends with the thread.
        auto started = rig->exec(left, u"sleep"_s, {u"30"_s});
        started.then(&inThread, [&](const QPointer<ProcessTransport> &) {
            (void)rig->exec(record, u"echo"_s, {u"from a thread"_s});
        });
    });
    connect(
        &thread, &QThread::finished, &inThread, [&] { rig.reset(); }, Qt::DirectConnection);
    QVERIFY(thread.wait(20'000));
    QCOMPARE(record->data.value(1), "from a thread\n");
    QCOMPARE(left->events, (QStringList{u"made"_s, u"end"_s}));
}

/// Those whose transports are gone already, and are reaped by nobody but the end of the thread.
void tst_SubprocessLeaks::thread_thatEnds_doesNotWaitForItsChildren()
{
    constexpr int many = 20;
    QThread thread;
    QObject inThread;
    inThread.moveToThread(&thread);
    QList<ProcessRig::Record> records;
    thread.start();
    std::unique_ptr<ProcessRig> rig;
    QMetaObject::invokeMethod(&inThread, [&] {
        rig = std::make_unique<ProcessRig>();
        for (int i = 0; i < many; ++i) {
            const auto record = ProcessRecord::create();
            records.append(record);
            record->hooks[u"made"_s] = [&] {
                if (std::all_of(records.begin(), records.end(),
                                [](const auto &each) { return !each->events.isEmpty(); }))
                    thread.quit();
            };
            (void)rig->exec(record, u"sleep"_s, {u"30"_s});
        }
    });
    connect(
        &thread, &QThread::finished, &inThread, [&] { rig.reset(); }, Qt::DirectConnection);
    QVERIFY(thread.wait(20'000));
    for (const auto &record : std::as_const(records))
        QCOMPARE(record->events, (QStringList{u"made"_s, u"end"_s}));
    QTRY_COMPARE(childStates(),
                 QByteArray()); // no zombie, though no event loop is left that knew them
}

void tst_SubprocessLeaks::manyChildren_allEnd()
{
    ProcessRig rig;
    QList<ProcessRig::Record> records;
    for (int i = 0; i < 60; ++i) {
        records.append(ProcessRecord::create());
        (void)rig.shell(records.last(), u"echo %1; exit %1"_s.arg(i));
    }
    for (int i = 0; i < records.size(); ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(records[i]->ended(), 20'000);
        QCOMPARE(records[i]->count(u"exited %1"_s.arg(i)), 1);
        QCOMPARE(records[i]->data.value(1), QByteArray::number(i) + '\n');
    }
}

/// Whichever step is the one that has none left.
void tst_SubprocessLeaks::fewDescriptors_failOrWork()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizers need descriptors of their own");
#endif
    ProcessRig rig;
    const auto keepsThePoller = ProcessRecord::create();
    const auto keeper = resultOf(rig.exec(keepsThePoller, u"cat"_s));
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &usual), 0);
    // The lowest free number is where the next ones go.
    const int next = ::dup(0);
    ::close(next);
    bool failed = false;
    bool worked = false;
    for (int spare = 0; spare < 24 && !worked; ++spare) {
        const qsizetype before = allDescriptors();
        const rlimit few{rlim_t(next + spare), usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        const auto record = ProcessRecord::create();
        const ProcessFuture future = rig.exec(record, u"/bin/true"_s);
        (void)QTest::qWaitFor([&] { return future.isFinished(); });
        (void)QTest::qWaitFor([&] { return record->events.isEmpty() || record->ended(); });
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &usual), 0);
        const Error error = errorOf(future);
        failed = failed || !error.isNull();
        worked = error.isNull();
        if (!worked) {
            QVERIFY2(error.nativeCode() == EMFILE, qPrintable(error.detail()));
            QVERIFY(record->events.isEmpty());
        }
        settle();
        QTRY_COMPARE(childStates().size(), 1);
        QTRY_COMPARE(allDescriptors(), before);
    }
    QVERIFY(failed);
    QVERIFY(worked);
    keeper->close();
    QTRY_VERIFY(keepsThePoller->ended());
}

/// 200 in the suite; PENSTOCK_PROCESS_CYCLES says otherwise.
void tst_SubprocessLeaks::cycles_leaveNothing()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("PENSTOCK_PROCESS_CYCLES", &given);
    const int cycles = given ? asked : 200;
    ProcessRig rig;
    const auto residentPages = [] {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    };
    qsizetype descriptors = 0;
    qint64 pages = 0;
    for (int i = 0; i < cycles; ++i) {
        const auto record = ProcessRecord::create();
        (void)resultOf(rig.exec(record, u"true"_s));
        QVERIFY(QTest::qWaitFor([&] { return record->ended(); }));
        QCOMPARE(record->events.size(), 6);
        if (i == cycles / 2) {
            descriptors = allDescriptors();
            pages = residentPages();
        }
    }
    settle();
    QVERIFY(allDescriptors() <= descriptors);
    QCOMPARE(childStates(), QByteArray());
    QVERIFY(rig.loop->transports().isEmpty());
    if (given)
        QVERIFY2(residentPages() - pages < 256, "memory grows with each child");
}

QTEST_GUILESS_MAIN(tst_SubprocessLeaks)
#include "tst_subprocessleaks.moc"
