// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What EventLoop::subprocessExec() and subprocessShell() start, and what a ProcessProtocol is told of it.

#include "processrig.h"

#include <csignal>

#include <sys/wait.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

class tst_Subprocess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void output_comesBeforeThePipesAreLost();
    void exit_isToldWithItsCode_data();
    void exit_isToldWithItsCode();
    void withoutPipes_tellsExitAndEnd();
    void input_isSentAndEnded();
    void input_pausesTheProcessProtocol();
    void input_thatNobodyReads_isABrokenPipe();
    void inputClosedByTheChild_isToldAtOnce();
    void largeOutput_isWhole_data();
    void largeOutput_isWhole();
    void pausedOutput_holdsTheEndBack();
    void pausedOutput_holdsTheChildBack();
    void signal_endsTheChild();
    void signal_afterTheEnd_isNoProcess();
    void stolenStatus_isUnknown();
    void closedOutput_ofALivingChild_isTold();
    void grandchild_delaysTheEnd();
    void cancel_killsTheChild();
    void loop_whenDeleted_leavesNoChild();
};

void tst_Subprocess::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_Subprocess::output_comesBeforeThePipesAreLost()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.shell(record, u"echo out; echo err >&2; exit 3"_s));
    QVERIFY(transport);
    QVERIFY(transport->processId() > 0);
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->data.value(1), "out\n");
    QCOMPARE(record->data.value(2), "err\n");
    QCOMPARE(record->events.size(), 6);
    QCOMPARE(record->events.first(), u"made"_s);
    for (const char *each : {"lost 0", "lost 1", "lost 2", "exited 3"})
        QCOMPARE(record->count(QLatin1String(each)), 1);
    QCOMPARE(record->events.last(), u"end"_s);
    QVERIFY(record->reason.isNull());
}

void tst_Subprocess::exit_isToldWithItsCode_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("event");
    QTest::newRow("0") << u"exit 0"_s << u"exited 0"_s;
    QTest::newRow("127") << u"exit 127"_s << u"exited 127"_s;
    QTest::newRow("255") << u"exit 255"_s << u"exited 255"_s;
    QTest::newRow("SIGKILL") << u"kill -9 $$"_s << u"exited -9"_s;
    QTest::newRow("SIGSEGV") << u"ulimit -c 0; kill -11 $$"_s << u"exited -11"_s;
}

void tst_Subprocess::exit_isToldWithItsCode()
{
    QFETCH(const QString, command);
    QFETCH(const QString, event);
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    (void)resultOf(rig.shell(record, command));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(event), 1);
}

void tst_Subprocess::withoutPipes_tellsExitAndEnd()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"true"_s, {}, withoutPipes()));
    QVERIFY(transport->pipeDescriptors().isEmpty());
    QVERIFY(!transport->pipeTransport(0));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->events, (QStringList{u"made"_s, u"exited 0"_s, u"end"_s}));
}

void tst_Subprocess::input_isSentAndEnded()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    record->hooks[u"made"_s] = [&] {
        StreamTransport *input = record->transport->pipeTransport(0);
        QVERIFY(input->write("early ").isNull());
    };
    const auto transport = resultOf(rig.exec(record, u"cat"_s));
    StreamTransport *input = transport->pipeTransport(0);
    QVERIFY(input->write("late").isNull());
    QCOMPARE(transport->pipeTransport(1)->direction(), StreamTransport::Direction::Read);
    QVERIFY(input->writeEof().isNull());
    QVERIFY(input->isClosing());
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->data.value(1), "early late");
    QCOMPARE(record->count(u"exited 0"_s), 1);
    QCOMPARE(record->count(u"lost 0"_s), 1);
}

void tst_Subprocess::input_pausesTheProcessProtocol()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    record->hooks[u"made"_s] = [&] {
        StreamTransport *input = record->transport->pipeTransport(0);
        (void)input->write(QByteArray(500'000, 'x'));
        QCOMPARE(record->count(u"pause"_s), 1);
        (void)input->writeEof();
    };
    const auto transport = resultOf(rig.exec(record, u"wc"_s, {u"-c"_s}));
    QSignalSpy resumed(transport, &Transport::writingResumed);
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->data.value(1).trimmed(), "500000");
    QCOMPARE(record->count(u"pause"_s), 1);
    QCOMPARE(record->count(u"resume"_s), 1);
    QCOMPARE(resumed.size(), 1);
}

void tst_Subprocess::input_thatNobodyReads_isABrokenPipe()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"sleep"_s, {u"0.1"_s}));
    (void)transport->pipeTransport(0)->write(QByteArray(300'000, 'x'));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"pause"_s), 1);
    QCOMPARE(record->count(u"resume"_s), 0);
    QCOMPARE(record->count(u"lost 0 broken-pipe"_s), 1);
    QCOMPARE(record->count(u"exited 0"_s), 1);
    QVERIFY(record->reason.isNull());
}

void tst_Subprocess::inputClosedByTheChild_isToldAtOnce()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.shell(record, u"exec <&-; exec sleep 30"_s));
    QTRY_COMPARE(record->count(u"lost 0"_s), 1);
    QVERIFY(!transport->returnCode());
    transport->close();
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"exited -9"_s), 1);
}

void tst_Subprocess::largeOutput_isWhole_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {1, 65535, 65536, 65537, 1048576, 1048577, 5'000'000})
        QTest::addRow("%d", bytes) << bytes;
}

void tst_Subprocess::largeOutput_isWhole()
{
    QFETCH(const int, bytes);
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    (void)resultOf(rig.shell(record, u"yes 0123456789abcde | head -c %1"_s.arg(bytes)));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->data.value(1).size(), bytes);
    const QByteArray line = "0123456789abcde\n";
    QCOMPARE(record->data.value(1), line.repeated(bytes / 16 + 1).first(bytes));
}

void tst_Subprocess::pausedOutput_holdsTheEndBack()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    record->hooks[u"made"_s] = [&] { record->transport->pipeTransport(1)->pauseReading(); };
    const auto transport = resultOf(rig.exec(record, u"echo"_s, {u"late"_s}));
    QTRY_COMPARE(record->count(u"exited 0"_s), 1);
    settle();
    QVERIFY(!record->ended());
    QVERIFY(record->data.isEmpty());
    transport->pipeTransport(1)->resumeReading();
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->data.value(1), "late\n");
}

void tst_Subprocess::pausedOutput_holdsTheChildBack()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    record->keepsData = false;
    const auto transport = resultOf(rig.exec(record, u"yes"_s));
    QTRY_VERIFY(record->dataBytes > 0);
    transport->pipeTransport(1)->pauseReading();
    const qint64 before = record->dataBytes;
    settle();
    QCOMPARE(record->dataBytes, before);
    // The child sleeps in write(2), since its pipe is full.
    const QString path = u"/proc/%1/stat"_s.arg(transport->processId());
    QTRY_VERIFY([&path] {
        QFile status(path);
        return status.open(QIODevice::ReadOnly) && status.readAll().contains(") S ");
    }());
    transport->close();
    QTRY_VERIFY(record->ended());
}

void tst_Subprocess::signal_endsTheChild()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"sleep"_s, {u"30"_s}));
    QVERIFY(transport->sendSignal(SIGSTOP).isNull());
    QVERIFY(transport->sendSignal(SIGCONT).isNull());
    QVERIFY(!transport->sendSignal(12345).isNull());
    QVERIFY(!transport->returnCode());
    QVERIFY(transport->terminate().isNull());
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"exited -15"_s), 1);
    QVERIFY(record->reason.isNull());
}

void tst_Subprocess::signal_afterTheEnd_isNoProcess()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    Error inExited(Error::Kind::System);
    Error inLost(Error::Kind::System);
    Error afterwards;
    record->hooks[u"exited"_s] = [&] { inExited = record->transport->kill(); };
    record->hooks[u"end"_s] = [&] { inLost = record->transport->kill(); };
    const auto transport = resultOf(rig.exec(record, u"true"_s));
    std::optional<int> code;
    connect(transport, &Transport::closed, this, [&] {
        afterwards = transport->terminate();
        code = transport->returnCode();
        QVERIFY(!transport->isClosing());
        transport->close();
    });
    QTRY_VERIFY(record->ended());
    QVERIFY(inExited.isNull());
    QVERIFY(inLost.isNull());
    QTRY_COMPARE(afterwards.kind(), Error::Kind::NoProcess);
    QCOMPARE(code, std::optional<int>(0));
}

void tst_Subprocess::stolenStatus_isUnknown()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.exec(record, u"sleep"_s, {u"30"_s}));
    QVERIFY(transport->kill().isNull());
    int status = 0;
    QCOMPARE(::waitpid(pid_t(transport->processId()), &status, 0), pid_t(transport->processId()));
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"exit status of process .* not known"_s));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"exited 255"_s), 1);
}

void tst_Subprocess::closedOutput_ofALivingChild_isTold()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto transport = resultOf(rig.shell(record, u"echo last; exec >&-; exec sleep 30"_s));
    QTRY_COMPARE(record->count(u"lost 1"_s), 1);
    QCOMPARE(record->data.value(1), "last\n");
    QVERIFY(!transport->returnCode());
    transport->close();
    QTRY_VERIFY(record->ended());
}

void tst_Subprocess::grandchild_delaysTheEnd()
{
    ProcessRig rig;
    const auto waited = ProcessRecord::create();
    (void)resultOf(rig.shell(waited, u"(sleep 0.3; echo late) & exit 4"_s));
    const auto closed = ProcessRecord::create();
    const auto transport = resultOf(rig.shell(closed, u"sleep 5 & echo $!"_s));
    QTRY_COMPARE(closed->count(u"exited 0"_s), 1);
    QTRY_VERIFY(closed->data.value(1).contains('\n'));
    QVERIFY(!closed->ended());
    transport->close();
    QTRY_VERIFY(closed->ended());
    ::kill(closed->data.value(1).trimmed().toInt(), SIGKILL);

    QTRY_VERIFY(waited->ended());
    QCOMPARE(waited->data.value(1), "late\n");
    QVERIFY(waited->events.indexOf(u"exited 4"_s) < waited->events.indexOf(u"lost 1"_s));
}

void tst_Subprocess::cancel_killsTheChild()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessFuture future = rig.exec(record, u"sleep"_s, {u"30"_s});
    QCOMPARE(childStates().size(), 1);
    future.cancel();
    QTRY_COMPARE(childStates(), QByteArray());
    QVERIFY(record->events.isEmpty());
}

void tst_Subprocess::loop_whenDeleted_leavesNoChild()
{
    const auto record = ProcessRecord::create();
    {
        ProcessRig rig;
        (void)resultOf(rig.exec(record, u"sleep"_s, {u"30"_s}));
        QCOMPARE(childStates().size(), 1);
    }
    QCOMPARE(record->reason.kind(), Error::Kind::Aborted);
    QTRY_COMPARE(childStates(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Subprocess)
#include "tst_subprocess.moc"
