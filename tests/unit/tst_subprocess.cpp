// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What EventLoop::subprocessExec() and subprocessShell() start, and what a ProcessProtocol is told of it.

#include "processrig.h"

#include <penstock/core/pseudoterminal.h>

#include <QtCore/qtemporarydir.h>

#include <csignal>

#include <fcntl.h>
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
    void standardError_canJoinStandardOutput();
    void environment_isGiven();
    void workingDirectory_isGiven();
    void program_isNotLookedUpInTheCurrentFolder();
    void failure_leavesNothing_data();
    void failure_leavesNothing();
    void failure_ofTheFactory_startsNothing();
    void badProtocol_startsNothing();
    void descriptors_othersAreClosed();
    void descriptors_furtherOnesArePipes();
    void descriptors_canBeGiven();
    void descriptors_swappedOnes_goWhereTheyShould();
    void signals_areDefaultAndUnblocked();
    void signal_endsTheChild();
    void signal_afterTheEnd_isNoProcess();
    void stolenStatus_isUnknown();
    void closedOutput_ofALivingChild_isTold();
    void grandchild_delaysTheEnd();
    void terminal_isTheChildsOwn();
    void terminal_changesItsSize();
    void terminal_hasAnEndOfFile();
    void newSession_isOne();
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

void tst_Subprocess::standardError_canJoinStandardOutput()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options;
    options.standardError = ChildDescriptor::standardOutput();
    const auto transport =
        resultOf(rig.shell(record, u"echo one; echo two >&2; echo three"_s, options));
    QVERIFY(!transport->pipeTransport(2));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->data.value(1), "one\ntwo\nthree\n");
}

void tst_Subprocess::environment_isGiven()
{
    ProcessRig rig;
    const auto empty = ProcessRecord::create();
    ProcessOptions options;
    options.environment = QProcessEnvironment();
    (void)resultOf(rig.exec(empty, u"/usr/bin/env"_s, {}, options));
    const auto added = ProcessRecord::create();
    options = ProcessOptions();
    options.addedEnvironment = {{u"PENSTOCK_ADDED"_s, u"grün"_s}};
    (void)resultOf(rig.exec(added, u"/usr/bin/env"_s, {}, options));
    QTRY_VERIFY(empty->ended() && added->ended());
    QCOMPARE(empty->data.value(1), QByteArray());
    QVERIFY(added->data.value(1).contains("\nPENSTOCK_ADDED=grün\n")
            || added->data.value(1).startsWith("PENSTOCK_ADDED=grün\n"));
    QVERIFY(added->data.value(1).contains("PATH="));
}

void tst_Subprocess::workingDirectory_isGiven()
{
    const QTemporaryDir folder;
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options;
    options.workingDirectory = folder.path();
    (void)resultOf(rig.exec(record, u"/bin/pwd"_s, {}, options));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->data.value(1).trimmed(),
             QFile::encodeName(QDir(folder.path()).canonicalPath()));
}

void tst_Subprocess::program_isNotLookedUpInTheCurrentFolder()
{
    const QTemporaryDir folder;
    QFile tool(folder.filePath(u"penstock-tool"_s));
    QVERIFY(tool.open(QIODevice::WriteOnly));
    tool.write("#!/bin/sh\necho found\n");
    tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    tool.close();
    ProcessRig rig;
    ProcessOptions options;
    options.workingDirectory = folder.path();
    options.addedEnvironment = {{u"PATH"_s, u":.:/usr/bin:/bin"_s}};
    const auto nothing = ProcessRecord::create();
    QCOMPARE(errorOf(rig.exec(nothing, u"penstock-tool"_s, {}, options)).kind(),
             Error::Kind::NotFound);
    const auto relative = ProcessRecord::create();
    (void)resultOf(rig.exec(relative, u"./penstock-tool"_s, {}, options));
    QTRY_VERIFY(relative->ended());
    QCOMPARE(relative->data.value(1), "found\n");
    QVERIFY(nothing->events.isEmpty());
}

void tst_Subprocess::failure_leavesNothing_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing path") << u"/no/such/program"_s << QString() << Error::Kind::NotFound;
    QTest::newRow("missing name") << u"no-such-program"_s << QString() << Error::Kind::NotFound;
    QTest::newRow("not executable") << u"/etc/passwd"_s << QString()
                                    << Error::Kind::PermissionDenied;
    QTest::newRow("a folder") << u"/tmp"_s << QString() << Error::Kind::PermissionDenied;
    QTest::newRow("bad folder") << u"true"_s << u"/no/such/folder"_s << Error::Kind::NotFound;
    QTest::newRow("empty") << QString() << QString() << Error::Kind::InvalidArgument;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') << QString() << Error::Kind::InvalidArgument;
}

void tst_Subprocess::failure_leavesNothing()
{
    QFETCH(const QString, program);
    QFETCH(const QString, folder);
    QFETCH(const Error::Kind, kind);
    ProcessRig rig;
    (void)errorOf(rig.exec(ProcessRecord::create(), u"/no/such/program"_s)); // makes the poller
    const qsizetype before = allDescriptors();
    const auto record = ProcessRecord::create();
    ProcessOptions options;
    options.workingDirectory = folder;
    QCOMPARE(errorOf(rig.exec(record, program, {}, options)).kind(), kind);
    QCOMPARE(childStates(), QByteArray());
    QCOMPARE(allDescriptors(), before);
    QVERIFY(record->events.isEmpty());
    QVERIFY(rig.loop->transports().isEmpty());
}

void tst_Subprocess::failure_ofTheFactory_startsNothing()
{
    const QTemporaryDir folder;
    ProcessRig rig;
    const QString file = folder.filePath(u"started"_s);
    const ProtocolSource throwing([]() -> std::unique_ptr<Protocol> {
        throw Exception(Error(Error::Kind::Refused, u"no"_s));
    });
    QCOMPARE(errorOf(rig.loop->subprocessExec(u"touch"_s, {file}, throwing)).kind(),
             Error::Kind::Refused);
    settle();
    QVERIFY(!QFile::exists(file));
}

void tst_Subprocess::badProtocol_startsNothing()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto error = errorOf(rig.loop->subprocessExec(u"true"_s, {}, recording(record)));
    QCOMPARE(error.kind(), Error::Kind::InvalidArgument);
    QCOMPARE(childStates(), QByteArray());
}

void tst_Subprocess::descriptors_othersAreClosed()
{
    const int inheritable = ::open("/dev/null", O_RDONLY);
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    (void)resultOf(rig.shell(record, u"echo /proc/$$/fd/*"_s));
    QTRY_VERIFY(record->ended());
    ::close(inheritable);
    QByteArrayList numbers = record->data.value(1).simplified().split(' ');
    for (QByteArray &path : numbers)
        path = path.mid(path.lastIndexOf('/') + 1);
    // The shell may have one of its own, above 9.
    QVERIFY2(numbers.first(3) == (QByteArrayList{"0", "1", "2"})
                 || numbers == (QByteArrayList{"0", "1", "10", "2"}),
             record->data.value(1).constData());
    QVERIFY2(numbers.size() <= 4, record->data.value(1).constData());
}

void tst_Subprocess::descriptors_furtherOnesArePipes()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options = withoutPipes();
    options.furtherDescriptors = {{3, ChildDescriptor::childReads()},
                                  {7, ChildDescriptor::childWrites()}};
    const auto transport = resultOf(rig.shell(record, u"tr a-z A-Z <&3 >&7"_s, options));
    QCOMPARE(transport->pipeDescriptors(), (QList<int>{3, 7}));
    (void)transport->pipeTransport(3)->write("further");
    transport->pipeTransport(3)->close();
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->data.value(7), "FURTHER");
    QCOMPARE(record->count(u"lost 3"_s), 1);
    QCOMPARE(record->count(u"lost 7"_s), 1);
}

void tst_Subprocess::descriptors_canBeGiven()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"output"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options = withoutPipes();
    options.standardOutput = ChildDescriptor::given(file.handle());
    (void)resultOf(rig.exec(record, u"echo"_s, {u"to the file"_s}, options));
    QTRY_VERIFY(record->ended());
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), "to the file\n");

    options.standardOutput = ChildDescriptor::given(12345);
    QCOMPARE(errorOf(rig.exec(record, u"echo"_s, {}, options)).kind(),
             Error::Kind::InvalidArgument);
    options = withoutPipes();
    options.furtherDescriptors = {{2, ChildDescriptor::null()}};
    QCOMPARE(errorOf(rig.exec(record, u"echo"_s, {}, options)).kind(),
             Error::Kind::InvalidArgument);
}

/// The source of one is the number of another.
void tst_Subprocess::descriptors_swappedOnes_goWhereTheyShould()
{
    const QTemporaryDir folder;
    QFile first(folder.filePath(u"first"_s));
    QFile second(folder.filePath(u"second"_s));
    QVERIFY(first.open(QIODevice::ReadWrite) && second.open(QIODevice::ReadWrite));
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options = withoutPipes();
    options.furtherDescriptors = {{first.handle(), ChildDescriptor::given(second.handle())},
                                  {second.handle(), ChildDescriptor::given(first.handle())}};
    const QString command = u"echo second >/proc/self/fd/%1; echo first >/proc/self/fd/%2"_s.arg(
        first.handle()).arg(second.handle());
    (void)resultOf(rig.shell(record, command, options));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"exited 0"_s), 1);
    QCOMPARE(first.readAll(), "first\n");
    QCOMPARE(second.readAll(), "second\n");
}

void tst_Subprocess::signals_areDefaultAndUnblocked()
{
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    sigset_t blocked;
    sigset_t old;
    ::sigemptyset(&blocked);
    ::sigaddset(&blocked, SIGUSR1);
    ::pthread_sigmask(SIG_BLOCK, &blocked, &old);
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto started = rig.exec(record, u"grep"_s, {u"^Sig[BI]"_s, u"/proc/self/status"_s});
    ::pthread_sigmask(SIG_SETMASK, &old, nullptr);
    (void)resultOf(started);
    QTRY_VERIFY(record->ended());
    std::signal(SIGPIPE, before);
    QCOMPARE(record->data.value(1), "SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n");
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
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"exit status of process .* not known"_s));
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

void tst_Subprocess::terminal_isTheChildsOwn()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options;
    options.terminal = TerminalSize{31, 97};
    const auto transport =
        resultOf(rig.shell(record, u"test -t 0 -a -t 1 -a -t 2 && stty size </dev/tty"_s, options));
    QCOMPARE(transport->pipeDescriptors(), (QList<int>{0, 1}));
    QCOMPARE(transport->pipeTransport(0), transport->pipeTransport(1));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->data.value(1), "31 97\r\n");
    QCOMPARE(record->count(u"lost 1"_s), 1);
    QCOMPARE(record->count(u"exited 0"_s), 1);
}

void tst_Subprocess::terminal_changesItsSize()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options;
    options.terminal = TerminalSize();
    const auto transport = resultOf(rig.shell(
        record, u"trap 'stty size; exit' WINCH; echo ready; while :; do sleep 0.02; done"_s,
        options));
    QTRY_VERIFY(record->data.value(1).contains("ready"));
    auto *terminal = transport->pipeTransport(1)->query<PseudoTerminal>();
    QVERIFY(terminal);
    QCOMPARE(terminal->setTerminalSize({0, 80}).kind(), Error::Kind::InvalidArgument);
    QVERIFY(terminal->setTerminalSize({50, 132}).isNull());
    QTRY_VERIFY(record->ended());
    QVERIFY(record->data.value(1).contains("50 132"));
}

void tst_Subprocess::terminal_hasAnEndOfFile()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options;
    options.terminal = TerminalSize();
    const auto transport = resultOf(rig.exec(record, u"cat"_s, {}, options));
    (void)transport->pipeTransport(0)->write("a line\nno line");
    QVERIFY(transport->pipeTransport(0)->writeEof().isNull());
    QTRY_VERIFY(record->ended());
    QVERIFY(record->data.value(1).contains("a line\r\n"));
    QCOMPARE(record->data.value(1).count("no line"), 2); // the terminal's echo, and cat's
    QVERIFY(record->data.value(1).endsWith("no line"));
    QCOMPARE(record->count(u"exited 0"_s), 1);
}

void tst_Subprocess::newSession_isOne()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options;
    options.newSession = true;
    const auto transport = resultOf(rig.exec(record, u"cat"_s, {}, options));
    QCOMPARE(::getsid(pid_t(transport->processId())), pid_t(transport->processId()));
    transport->pipeTransport(0)->close();
    QTRY_VERIFY(record->ended());
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
