// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What ProcessOptions says of a child: its descriptors, folder, environment, terminal; and how starting one fails.

#include "processrig.h"

#include <penstock/core/pseudoterminal.h>

#include <QtCore/qtemporarydir.h>

#include <algorithm>
#include <csignal>

#include <fcntl.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

class tst_SubprocessOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void standardError_canJoinStandardOutput();
    void environment_isGiven();
    void environment_ofOurs_staysAsItIs();
    void workingDirectory_isGiven();
    void program_isNotLookedUpInTheCurrentFolder();
    void failure_leavesNothing_data();
    void failure_leavesNothing();
    void failure_ofTheFile_saysWhy_data();
    void failure_ofTheFile_saysWhy();
    void failure_ofTheFactory_startsNothing();
    void badProtocol_startsNothing();
    void descriptors_othersAreClosed();
    void descriptors_furtherOnesArePipes();
    void descriptors_canBeGiven();
    void descriptors_swappedOnes_goWhereTheyShould();
    void signals_areDefaultAndUnblocked();
    void terminal_isTheChildsOwn();
    void terminal_changesItsSize();
    void terminal_hasAnEndOfFile();
    void newSession_isOne();
};

void tst_SubprocessOptions::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_SubprocessOptions::standardError_canJoinStandardOutput()
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

void tst_SubprocessOptions::environment_isGiven()
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

/// What is no text in any encoding, and a value with a `=` in it, beside an added variable.
void tst_SubprocessOptions::environment_ofOurs_staysAsItIs()
{
    const auto cleanup = qScopeGuard([] {
        qunsetenv("PENSTOCK_ODD");
        qunsetenv("PENSTOCK_OLD");
    });
    qputenv("PENSTOCK_ODD", "\xff=\xfe");
    qputenv("PENSTOCK_OLD", "old");
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    ProcessOptions options;
    options.addedEnvironment = {{u"PENSTOCK_OLD"_s, u"new"_s}, {u"PENSTOCK_NEW"_s, u"ä"_s}};
    (void)resultOf(rig.exec(record, u"env"_s, {}, options));
    QTRY_VERIFY(record->ended());
    QList<QByteArray> lines = record->data.value(1).split('\n');
    lines.removeIf([](const QByteArray &line) { return !line.startsWith("PENSTOCK_"); });
    std::sort(lines.begin(), lines.end());
    QCOMPARE(
        lines,
        (QList<QByteArray>{"PENSTOCK_NEW=\xc3\xa4", "PENSTOCK_ODD=\xff=\xfe", "PENSTOCK_OLD=new"}));
}

void tst_SubprocessOptions::workingDirectory_isGiven()
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

void tst_SubprocessOptions::program_isNotLookedUpInTheCurrentFolder()
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

void tst_SubprocessOptions::failure_leavesNothing_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing path") << u"/no/such/program"_s << QString() << Error::Kind::NotFound;
    QTest::newRow("missing name") << u"no-such-program"_s << QString() << Error::Kind::NotFound;
    QTest::newRow("not executable")
        << u"/etc/passwd"_s << QString() << Error::Kind::PermissionDenied;
    QTest::newRow("a folder") << u"/tmp"_s << QString() << Error::Kind::PermissionDenied;
    QTest::newRow("bad folder") << u"true"_s << u"/no/such/folder"_s << Error::Kind::NotFound;
    QTest::newRow("empty") << QString() << QString() << Error::Kind::InvalidArgument;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') << QString() << Error::Kind::InvalidArgument;
}

void tst_SubprocessOptions::failure_leavesNothing()
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

void tst_SubprocessOptions::failure_ofTheFile_saysWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no format") << QByteArray("\x7f"
                                             "no program")
                               << ENOEXEC << u"could not be run"_s;
    QTest::newRow("empty") << QByteArray() << ENOEXEC << u"could not be run"_s;
    QTest::newRow("no interpreter")
        << QByteArray("#!/no/such/shell\n") << ENOENT << u"interpreter"_s;
}

void tst_SubprocessOptions::failure_ofTheFile_saysWhy()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"program"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.setPermissions(file.permissions() | QFile::ExeOwner);
    file.close();
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const Error error = errorOf(rig.exec(record, file.fileName()));
    QCOMPARE(error.nativeCode(), code);
    QVERIFY2(error.detail().contains(file.fileName()) && error.detail().contains(says),
             qPrintable(error.detail()));
    QVERIFY(record->events.isEmpty());
    QCOMPARE(childStates(), QByteArray());
}

void tst_SubprocessOptions::failure_ofTheFactory_startsNothing()
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

void tst_SubprocessOptions::badProtocol_startsNothing()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto error = errorOf(rig.loop->subprocessExec(u"true"_s, {}, recording(record)));
    QCOMPARE(error.kind(), Error::Kind::InvalidArgument);
    QCOMPARE(childStates(), QByteArray());
}

void tst_SubprocessOptions::descriptors_othersAreClosed()
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

void tst_SubprocessOptions::descriptors_furtherOnesArePipes()
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

void tst_SubprocessOptions::descriptors_canBeGiven()
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
void tst_SubprocessOptions::descriptors_swappedOnes_goWhereTheyShould()
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
    const QString command =
        u"echo second >/proc/self/fd/%1; echo first >/proc/self/fd/%2"_s.arg(first.handle())
            .arg(second.handle());
    (void)resultOf(rig.shell(record, command, options));
    QTRY_VERIFY(record->ended());
    QCOMPARE(record->count(u"exited 0"_s), 1);
    QCOMPARE(first.readAll(), "first\n");
    QCOMPARE(second.readAll(), "second\n");
}

void tst_SubprocessOptions::signals_areDefaultAndUnblocked()
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

void tst_SubprocessOptions::terminal_isTheChildsOwn()
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

void tst_SubprocessOptions::terminal_changesItsSize()
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

void tst_SubprocessOptions::terminal_hasAnEndOfFile()
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

void tst_SubprocessOptions::newSession_isOne()
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

QTEST_GUILESS_MAIN(tst_SubprocessOptions)
#include "tst_subprocessoptions.moc"
