// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Endpoints of the schemes exec and shell: a child process as a stream.

#include "processrig.h"

#include <penstock/core/childprocess.h>
#include <penstock/core/pseudoterminal.h>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtemporaryfile.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

class tst_ExecStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bytes_goThroughTheChild();
    void arguments_areSplit_data();
    void arguments_areSplit();
    void halfClose_endsTheInput();
    void child_isAskedFor();
    void returnCode_isKnownAtTheEnd();
    void closedOutput_ofALivingChild_isTold();
    void childThatReadsNoMore_isHeardFirst();
    void childThatReadsNoMore_isGivenUpByClose();
    void childThatReadsNoMore_endsAFile();
    void childThatReadsNoMore_endsAFile_whenClosed();
    void standardError_goesWhereItIsTold();
    void workingDirectory_isGiven();
    void close_letsTheChildFinish();
    void close_endsAChildThatStays_data();
    void close_endsAChildThatStays();
    void terminal_isOne();
    void failure_isTold_data();
    void failure_isTold();
};

void tst_ExecStream::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_ExecStream::cleanup()
{
    QTRY_COMPARE(childStates(), QByteArray());
}

void tst_ExecStream::bytes_goThroughTheChild()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto stream = rig.connectTo(*Endpoint::parse(u"exec:cat"_s), record);
    QCOMPARE(stream->remoteEndpoint().toString(), u"exec:cat"_s);
    QVERIFY(stream->localEndpoint().isNull());
    const QByteArray much = QByteArray("0123456789abcdef").repeated(64 * 1024);
    QVERIFY(stream->write(much).isNull());
    QVERIFY(stream->writeEof().isNull());
    QTRY_VERIFY(!stream);
    QCOMPARE(record->received(), much);
    QVERIFY(record->reason().isNull());
}

void tst_ExecStream::arguments_areSplit_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("plain") << u"exec:echo a b"_s << QByteArray("a b\n");
    QTest::newRow("quoted") << u"exec:printf \"%25s,\" \"a b\" c"_s << QByteArray("a b,c,");
    QTest::newRow("quotes") << u"exec:echo \"\"\"a\"\"\""_s << QByteArray("\"a\"\n");
    QTest::newRow("path") << u"exec:/bin/echo %3F"_s << QByteArray("?\n");
    QTest::newRow("shell") << u"shell:echo \"a  b\" | tr a-z A-Z"_s << QByteArray("A  B\n");
}

void tst_ExecStream::arguments_areSplit()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QByteArray, output);
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto stream = rig.connectTo(*Endpoint::parse(endpoint), record);
    QTRY_VERIFY(!stream);
    QCOMPARE(record->received(), output);
}

void tst_ExecStream::halfClose_endsTheInput()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto stream = rig.connectTo(*Endpoint::parse(u"exec:sort"_s), record);
    QVERIFY(stream->canWriteEof());
    QVERIFY(stream->write("b\na\n").isNull());
    QVERIFY(stream->writeEof().isNull());
    QTRY_VERIFY(!stream);
    QCOMPARE(record->received(), "a\nb\n");
}

void tst_ExecStream::child_isAskedFor()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto stream = rig.connectTo(*Endpoint::parse(u"shell:echo $$; exec cat"_s), record);
    auto *child = stream->query<ChildProcess>();
    QVERIFY(child);
    QVERIFY(!stream->query<PseudoTerminal>());
    QTRY_COMPARE(record->received(), QByteArray::number(child->processId()) + '\n');
    QVERIFY(!child->returnCode());
    QVERIFY(child->sendSignal(SIGTERM).isNull());
    Error late;
    std::optional<int> code;
    connect(stream, &Transport::closed, this, [&] {
        code = child->returnCode();
        late = child->sendSignal(SIGTERM);
    });
    QTRY_VERIFY(!stream);
    QCOMPARE(code, std::optional<int>(-15));
    QCOMPARE(late.kind(), Error::Kind::NoProcess);
}

void tst_ExecStream::returnCode_isKnownAtTheEnd()
{
    for (int i = 0; i < 10; ++i) {
        ProcessRig rig;
        const Record record = CallbackRecord::create();
        const auto stream = rig.connectTo(*Endpoint::parse(u"shell:echo x; exit 7"_s), record);
        auto *child = stream->query<ChildProcess>();
        std::optional<int> code;
        record->on(Callback::EofReceived, [&] { code = child->returnCode(); });
        QTRY_VERIFY(!stream);
        QCOMPARE(code, std::optional<int>(7));
    }
}

void tst_ExecStream::closedOutput_ofALivingChild_isTold()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    record->setKeepOpen(true);
    const auto stream =
        rig.connectTo(*Endpoint::parse(u"shell:echo x; exec >&-; exec sleep 30?grace=0"_s), record);
    QTRY_COMPARE(record->count(Callback::EofReceived), 1);
    QCOMPARE(record->received(), "x\n");
    QVERIFY(!stream->query<ChildProcess>()->returnCode());
    stream->close();
    QTRY_VERIFY(!stream);
}

/// Nothing of what it has said is lost.
void tst_ExecStream::childThatReadsNoMore_isHeardFirst()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto stream = rig.connectTo(
        *Endpoint::parse(u"shell:exec <&-; sleep 0.2; echo last words; exit 2"_s), record);
    while (!stream->isWritingPaused()) {
        QVERIFY(stream->write(QByteArray(100'000, 'x')).isNull());
        settle();
    }
    QTRY_VERIFY(!stream);
    QCOMPARE(record->received(), "last words\n");
    QCOMPARE(record->reason().kind(), Error::Kind::BrokenPipe);
}

/// Where nobody reads what it says.
void tst_ExecStream::childThatReadsNoMore_isGivenUpByClose()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto stream =
        rig.connectTo(*Endpoint::parse(u"shell:exec <&-; exec sleep 30?grace=0"_s), record);
    stream->pauseReading();
    while (!stream->isWritingPaused()) {
        QVERIFY(stream->write(QByteArray(100'000, 'x')).isNull());
        settle();
    }
    stream->close();
    QTRY_VERIFY(!stream);
    QCOMPARE(record->reason().kind(), Error::Kind::BrokenPipe);
}

/// While a file is sent nothing is received, so that the child's end is not noticed by reading.
void tst_ExecStream::childThatReadsNoMore_endsAFile()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto stream = rig.connectTo(*Endpoint::parse(u"exec:head -c 10"_s), record);
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.write(QByteArray(10'000'000, 'x')) && file.seek(0));
    QCOMPARE(errorOf(stream->sendfile(&file)).kind(), Error::Kind::BrokenPipe);
    QTRY_VERIFY(!stream);
    QCOMPARE(record->received(), QByteArray(10, 'x'));
    QCOMPARE(record->reason().kind(), Error::Kind::BrokenPipe);
}

void tst_ExecStream::childThatReadsNoMore_endsAFile_whenClosed()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto stream =
        rig.connectTo(*Endpoint::parse(u"shell:exec <&-; exec sleep 30?grace=0"_s), record);
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.write(QByteArray(10'000'000, 'x')) && file.seek(0));
    const QFuture<qint64> sent = stream->sendfile(&file);
    settle();
    stream->close();
    QCOMPARE(errorOf(sent).kind(), Error::Kind::BrokenPipe);
    QTRY_VERIFY(!stream);
}

void tst_ExecStream::standardError_goesWhereItIsTold()
{
    ProcessRig rig;
    const Record joined = CallbackRecord::create();
    const auto one = rig.connectTo(
        *Endpoint::parse(u"shell:echo a; echo b >&2; echo c?stderr=stdout"_s), joined);
    const Record null = CallbackRecord::create();
    const auto other =
        rig.connectTo(*Endpoint::parse(u"shell:echo a; echo b >&2; echo c?stderr=null"_s), null);
    QTRY_VERIFY(!one && !other);
    QCOMPARE(joined->received(), "a\nb\nc\n");
    QCOMPARE(null->received(), "a\nc\n");
}

void tst_ExecStream::workingDirectory_isGiven()
{
    const QTemporaryDir folder;
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    Endpoint endpoint(u"exec"_s, u"/bin/pwd"_s);
    endpoint.setOption(u"cwd"_s, folder.path());
    const auto stream = rig.connectTo(endpoint, record);
    QTRY_VERIFY(!stream);
    QCOMPARE(record->received().trimmed(), QFile::encodeName(QDir(folder.path()).canonicalPath()));
}

/// It has yet to read what it was sent.
void tst_ExecStream::close_letsTheChildFinish()
{
    const QTemporaryDir folder;
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    Endpoint endpoint(u"shell"_s, u"sleep 0.1; cat >whole"_s);
    endpoint.setOption(u"cwd"_s, folder.path());
    const auto stream = rig.connectTo(endpoint, record);
    QVERIFY(stream->write(QByteArray(50'000, 'x')).isNull());
    stream->close();
    QTRY_VERIFY(!stream);
    QTRY_COMPARE(QFileInfo(folder.filePath(u"whole"_s)).size(), 50'000);
}

void tst_ExecStream::close_endsAChildThatStays_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("SIGTERM") << u"exec sleep 30"_s;
    QTest::newRow("SIGKILL") << u"trap '' TERM; echo x; while :; do sleep 1; done"_s;
}

void tst_ExecStream::close_endsAChildThatStays()
{
    QFETCH(const QString, command);
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    Endpoint endpoint(u"shell"_s, command);
    endpoint.setOption(u"grace"_s, u"100ms"_s);
    const auto stream = rig.connectTo(endpoint, record);
    if (command.contains(u"echo"_s))
        QTRY_COMPARE(record->received(), "x\n");
    stream->close();
    QTRY_VERIFY(!stream);
    QCOMPARE(childStates().size(), 1); // cleanup() waits for its end
}

void tst_ExecStream::terminal_isOne()
{
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    const auto stream = rig.connectTo(
        *Endpoint::parse(u"shell:test -t 2 && stty size; tty; cat?pty=true&rows=40&columns=100"_s),
        record);
    QTRY_VERIFY(record->received().startsWith("40 100\r\n/dev/"));
    auto *terminal = stream->query<PseudoTerminal>();
    QVERIFY(terminal);
    QVERIFY(terminal->setTerminalSize({10, 20}).isNull());
    QVERIFY(stream->write("hello\n").isNull());
    QTRY_VERIFY(record->received().endsWith("hello\r\nhello\r\n"));
    QVERIFY(stream->writeEof().isNull());
    QTRY_VERIFY(!stream);
    QVERIFY(record->reason().isNull());
}

void tst_ExecStream::failure_isTold_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << u"exec:/no/such/program"_s << Error::Kind::NotFound;
    QTest::newRow("not executable") << u"exec:/etc/passwd"_s << Error::Kind::PermissionDenied;
    QTest::newRow("nothing") << u"exec:%20"_s << Error::Kind::InvalidArgument;
    QTest::newRow("a host") << u"exec://host/cat"_s << Error::Kind::InvalidArgument;
    QTest::newRow("bad option") << u"exec:cat?stderr=elsewhere"_s << Error::Kind::InvalidArgument;
    QTest::newRow("bad folder") << u"exec:cat?cwd=/no/such"_s << Error::Kind::NotFound;
}

void tst_ExecStream::failure_isTold()
{
    QFETCH(const QString, endpoint);
    QFETCH(const Error::Kind, kind);
    ProcessRig rig;
    const Record record = CallbackRecord::create();
    QCOMPARE(errorOf(rig.loop->createConnection(endpoint, recording(record))).kind(), kind);
    QVERIFY(rig.loop->connections().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ExecStream)
#include "tst_execstream.moc"
