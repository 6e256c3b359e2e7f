// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Child processes that end in every way, from inside every callback, and what is left of them: nothing.

#include "processrig.h"

#include <penstock/testing/exceptionrecorder.h>

#include <QtCore/qthread.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

class tst_SubprocessEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void callback_mayEndTheTransport_data();
    void callback_mayEndTheTransport();
    void callback_mayThrow();
    void connectionMade_whenItThrows_endsTheChild();
    void setProtocol_midRun_servesTheNew();
    void setProtocol_whilePaused_tellsTheNew();
    void setProtocol_ofAnotherKind_isRefused();
    void takenProtocol_whenDeleted_aborts();
    void abort_dropsTheInput();
    void close_sendsNoSignalToWhoHasExited();
    void ends_inConnectionMade_comeAfterIt();
    void closeBeforeStart_tellsNothing();
    void deletedPipe_isLost();
    void nestedLoop_inACallback_delaysTheEnd();
    void childThatIgnoresSigterm_isKilledByClose();

private:
    qsizetype m_descriptors = 0;
};

void tst_SubprocessEnds::initTestCase()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    (void)resultOf(rig.exec(record, u"true"_s)); // what is made once
    QTRY_VERIFY(record->ended());
    settle();
}

void tst_SubprocessEnds::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_descriptors = allDescriptors();
}

void tst_SubprocessEnds::cleanup()
{
    QTRY_COMPARE(childStates(), QByteArray());
    settle();
    // The poller goes with the last watcher, and the next test makes one.
    QVERIFY2(allDescriptors() <= m_descriptors, "descriptors were leaked");
}

void tst_SubprocessEnds::callback_mayEndTheTransport_data()
{
    QTest::addColumn<QString>("callback");
    QTest::addColumn<QString>("way");
    for (const char *callback : {"made", "data", "pipe", "exited", "end", "pause", "resume"}) {
        for (const char *way :
             {"close", "abort", "delete", "deleteProtocol", "switch", "closePipes"})
            QTest::addRow("%s in %s", way, callback)
                << QString::fromLatin1(callback) << QString::fromLatin1(way);
    }
}

void tst_SubprocessEnds::callback_mayEndTheTransport()
{
    QFETCH(const QString, callback);
    QFETCH(const QString, way);
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto second = ProcessRecord::create();
    bool done = false;
    record->hooks[callback] = [&] {
        if (std::exchange(done, true))
            return;
        ProcessTransport *transport = record->transport;
        if (way == u"close")
            transport->close();
        else if (way == u"abort")
            transport->abort();
        else if (way == u"delete")
            delete transport;
        else if (way == u"deleteProtocol")
            delete transport->protocol();
        else if (way == u"switch")
            (void)transport->setProtocol(std::make_unique<RecordingProcess>(second));
        else
            for (const int fd : transport->pipeDescriptors())
                transport->pipeTransport(fd)->close();
    };
    QPointer<ProcessTransport> transport;
    rig.shell(record, u"exec 2>&-; cat; exit 0"_s)
        .then(this,
              [&](const QPointer<ProcessTransport> &made) {
                  transport = made;
                  if (made && !made->isClosing() && !made->pipeTransport(0)->isClosing()) {
                      (void)made->pipeTransport(0)->write(QByteArray(300'000, 'x'));
                      if (made)
                          made->pipeTransport(0)->close();
                  }
              })
        .onFailed(this, [](const Exception &) {});
    QTRY_VERIFY_WITH_TIMEOUT(done, 10'000);
    QTRY_VERIFY(rig.loop->transports().isEmpty());
    settle();
    QVERIFY(!transport);
    // Whoever was there to the end was told of it, once.
    const bool heardTheEnd = way != u"deleteProtocol" && (way != u"switch" || callback == u"end");
    QCOMPARE(record->count(u"end"_s), heardTheEnd || callback == u"end" ? 1 : 0);
    if (way == u"switch" && callback != u"end")
        QCOMPARE(second->count(u"end"_s), 1);
    QCOMPARE(record->count(u"made"_s), 1);
    const QStringList all = record->events + second->events;
    QCOMPARE(all.filter(u"exited"_s).size() <= 1, true);
    if (way == u"close" || way == u"abort") {
        QCOMPARE(all.filter(u"exited"_s).size(), 1);
        QCOMPARE(all.filter(u"lost"_s).size(), 3);
        QCOMPARE(all.last(), u"end"_s);
    }
}

void tst_SubprocessEnds::callback_mayThrow()
{
    ProcessRig rig;
    ExceptionRecorder exceptions;
    const auto record = ProcessRecord::create();
    for (const char *callback : {"data", "pipe", "exited", "end"})
        record->hooks[QLatin1String(callback)] = [] { throw std::runtime_error("on purpose"); };
    const auto transport = resultOf(rig.exec(record, u"cat"_s));
    (void)transport->pipeTransport(0)->write("one");
    QTRY_COMPARE(record->data.value(1), "one");
    QVERIFY(!transport->pipeTransport(1)->isClosing());
    (void)transport->pipeTransport(0)->write("two");
    QTRY_COMPARE(record->data.value(1), "onetwo");
    transport->pipeTransport(0)->close();
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"exited 0"_s), 1);
    QCOMPARE(exceptions.reported().size(), 2 + 3 + 1 + 1);
}

void tst_SubprocessEnds::connectionMade_whenItThrows_endsTheChild()
{
    ProcessRig rig;
    ExceptionRecorder exceptions;
    const auto record = ProcessRecord::create();
    record->hooks[u"made"_s] = [] { throw std::runtime_error("on purpose"); };
    (void)errorOf(rig.exec(record, u"sleep"_s, {u"30"_s}));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->reason.kind(), Error::Kind::Exception);
    QCOMPARE(record->count(u"exited -9"_s), 1);
    QCOMPARE(record->events.last(), u"end"_s);
}

void tst_SubprocessEnds::setProtocol_midRun_servesTheNew()
{
    ProcessRig rig;
    const auto first = ProcessRecord::create();
    const auto second = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(first, u"cat"_s));
    (void)transport->pipeTransport(0)->write("one");
    QTRY_COMPARE(first->data.value(1), "one");
    QVERIFY(transport->setProtocol(std::make_unique<RecordingProcess>(second)).isNull());
    (void)transport->pipeTransport(0)->write("two");
    transport->pipeTransport(0)->close();
    QTRY_VERIFY(second->ended());
    QCOMPARE(second->data.value(1), "two");
    QCOMPARE(second->events.filter(u"lost"_s).size(), 3);
    QCOMPARE(second->count(u"exited 0"_s), 1);
    QCOMPARE(first->events, QStringList{u"made"_s});
}

void tst_SubprocessEnds::setProtocol_whilePaused_tellsTheNew()
{
    ProcessRig rig;
    const auto first = ProcessRecord::create();
    const auto second = ProcessRecord::create();
    const auto transport = resultOf(rig.shell(first, u"sleep 0.2; cat >/dev/null"_s));
    (void)transport->pipeTransport(0)->write(QByteArray(300'000, 'x'));
    QCOMPARE(first->count(u"pause"_s), 1);
    QVERIFY(transport->setProtocol(std::make_unique<RecordingProcess>(second)).isNull());
    QCOMPARE(second->count(u"pause"_s), 1);
    transport->pipeTransport(0)->close();
    QTRY_VERIFY(second->ended());
    QCOMPARE(second->count(u"resume"_s), 1);
}

void tst_SubprocessEnds::setProtocol_ofAnotherKind_isRefused()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"cat"_s));
    QCOMPARE(transport->setProtocol(std::make_unique<RecordingProtocol>(CallbackRecord::create()))
                 .kind(),
             Error::Kind::InvalidArgument);
    transport->close();
    QTRY_VERIFY(record->ended());
}

void tst_SubprocessEnds::takenProtocol_whenDeleted_aborts()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"sleep"_s, {u"30"_s}));
    std::unique_ptr<Protocol> taken = transport->takeProtocol();
    QVERIFY(taken);
    taken.reset();
    QTRY_VERIFY(!transport);
    QCOMPARE(record->events, QStringList{u"made"_s});
}

void tst_SubprocessEnds::abort_dropsTheInput()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"sleep"_s, {u"30"_s}));
    (void)transport->pipeTransport(0)->write(QByteArray(300'000, 'x'));
    transport->abort();
    QVERIFY(transport->isClosing());
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"lost 0"_s), 1);
    QCOMPARE(record->count(u"exited -9"_s), 1);
    QVERIFY(record->reason.isNull());
}

/// It has exited, though nobody has been told yet.
void tst_SubprocessEnds::close_sendsNoSignalToWhoHasExited()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"sleep"_s, {u"0.05"_s}));
    while (childStates() != "Z")
        QThread::usleep(100);
    QVERIFY(!transport->returnCode());
    QVERIFY(transport->kill().isNull());
    transport->close();
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"exited 0"_s), 1);
}

/// The child ends, and a pipe too, before connectionMade() is called.
void tst_SubprocessEnds::ends_inConnectionMade_comeAfterIt()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    record->hooks[u"made"_s] = [&] {
        while (childStates() != "Z")
            QThread::usleep(100);
        record->transport->pipeTransport(2)->close();
        QVERIFY(!record->transport->returnCode());
    };
    (void)resultOf(rig.exec(record, u"true"_s));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->events.first(), u"made"_s);
    QCOMPARE(record->events.size(), 6);
    QCOMPARE(record->count(u"exited 0"_s), 1);
}

void tst_SubprocessEnds::closeBeforeStart_tellsNothing()
{
    ProcessRig rig;
    const Result<LoadedTransport> loaded = rig.plugins.transportForScheme(u"exec"_s);
    auto *spawner = dynamic_cast<ProcessSpawner *>(loaded->plugin);
    QVERIFY(spawner);
    std::unique_ptr<ProcessTransport> transport;
    const auto pending = spawner->spawn(u"sleep"_s, {u"30"_s}, {},
                                        [&](Result<std::unique_ptr<ProcessTransport>> made) {
                                            QVERIFY(made);
                                            transport = std::move(*made);
                                        });
    QTRY_VERIFY(transport);
    const auto record = ProcessRecord::create();
    QVERIFY(transport->setProtocol(std::make_unique<RecordingProcess>(record)).isNull());
    QSignalSpy closed(transport.get(), &Transport::closed);
    transport->close();
    QVERIFY(!transport->start().isNull());
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(transport->returnCode(), std::optional<int>(-9));
    QVERIFY(record->events.isEmpty());
}

void tst_SubprocessEnds::deletedPipe_isLost()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"cat"_s));
    delete transport->pipeTransport(0);
    QCOMPARE(record->count(u"lost 0 aborted"_s), 1);
    QVERIFY(!transport->pipeTransport(0));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"exited 0"_s), 1);
}

void tst_SubprocessEnds::nestedLoop_inACallback_delaysTheEnd()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    bool endedInside = false;
    record->hooks[u"data"_s] = [&] {
        (void)QTest::qWaitFor([&] { return record->count(u"exited 0"_s) > 0; });
        settle();
        endedInside = record->ended();
    };
    (void)resultOf(rig.exec(record, u"echo"_s, {u"one"_s}));
    QTRY_VERIFY(record->ended());
    QVERIFY(!endedInside);
    QCOMPARE(record->data.value(1), "one\n");
}

void tst_SubprocessEnds::childThatIgnoresSigterm_isKilledByClose()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport =
        resultOf(rig.shell(record, u"trap '' TERM; echo ready; while :; do sleep 1; done"_s));
    QTRY_COMPARE(record->data.value(1), "ready\n");
    QVERIFY(transport->terminate().isNull());
    QVERIFY(transport->sendSignal(SIGSTOP).isNull());
    transport->close();
    transport->close();
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"exited -9"_s), 1);
}

QTEST_GUILESS_MAIN(tst_SubprocessEnds)
#include "tst_subprocessends.moc"
