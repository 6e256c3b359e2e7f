// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What pipes are made of: paths, descriptors, terminals.

#include "pipesrig.h"

#include <penstock/io/pipestream.h>

#include <QTemporaryFile>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using namespace PipesTesting;

class TestPipeEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { m_rig.loop = std::make_unique<EventLoop>(&m_rig.plugins); }

    void terminal_whoseOtherSideIsGone_endsRegularly();
    void terminal_bothWays_isOneStream();
    void endOfTheInput_leavesTheOutput_data();
    void endOfTheInput_leavesTheOutput();
    void descriptor_isOwned_andItsFlagsAreKept();
    void descriptor_whenRefused_isLeft_data();
    void descriptor_whenRefused_isLeft();
    void descriptor_whenTheFactoryFails_isLeft();
    void fifo_waitsForItsWriter();
    void endpoint_whenItIsNone_isRefused_data();
    void endpoint_whenItIsNone_isRefused();
    void endpoint_ofAnotherTransport_isNotSupported();

private:
    QPointer<StreamTransport> read(Descriptor &from, const Record &record)
    {
        return resultOf(m_rig.loop->connectReadPipe(from.release(), recording(record)));
    }

    LoopRig m_rig;
};

void TestPipeEndpoints::terminal_whoseOtherSideIsGone_endsRegularly()
{
    Terminal pair;
    const Record record = CallbackRecord::create();
    (void)read(pair.master, record);
    put(pair.terminal, "hello");
    QTRY_COMPARE(record->received(), "hello");
    pair.terminal.reset();
    QTRY_COMPARE(record->trace(),
                 "connectionMade dataReceived(hello) eofReceived connectionLost()");
}

void TestPipeEndpoints::terminal_bothWays_isOneStream()
{
    Terminal pair;
    const Record record = CallbackRecord::create();
    const Endpoint endpoint(u"pipe"_s, QString::fromLocal8Bit(::ttyname(pair.terminal.number())));
    const QPointer<StreamTransport> transport = m_rig.connectTo(endpoint, record);
    QCOMPARE(transport->direction(), StreamTransport::Direction::Both);
    QCOMPARE(transport->remoteEndpoint(), endpoint);
    QVERIFY(!transport->canWriteEof());
    put(pair.master, "ping");
    QTRY_COMPARE(record->received(), "ping");
    QVERIFY(transport->write("pong").isNull());
    QByteArray taken;
    QTRY_COMPARE((taken += take(pair.master), taken), "pong");
    pair.terminal.reset();
    pair.master.reset();
    QTRY_VERIFY(record->isLost());
    QVERIFY(record->reason().isNull());
}

void TestPipeEndpoints::endOfTheInput_leavesTheOutput_data()
{
    QTest::addColumn<bool>("toFile");
    QTest::newRow("a file") << true;
    QTest::newRow("a terminal") << false;
}

void TestPipeEndpoints::endOfTheInput_leavesTheOutput()
{
    QFETCH(const bool, toFile);
    QTemporaryFile file;
    QVERIFY(file.open());
    const Terminal pair;
    Pipe pipe;
    PipeStream stream(
        *PipeEnd::of(pipe.reader.number(), PipeEnd::Way::Input),
        *PipeEnd::of(toFile ? file.handle() : pair.terminal.number(), PipeEnd::Way::Output));
    const Record record = CallbackRecord::create();
    record->setKeepOpen(true);
    stream.setProtocol(std::make_unique<RecordingProtocol>(record));
    QVERIFY(stream.start().isNull());
    pipe.writer.reset();
    QTRY_COMPARE(record->trace(), "connectionMade eofReceived");
    QVERIFY(stream.write("what comes afterwards").isNull());
    QTRY_COMPARE(stream.writeBufferSize(), 0);
    QFile written(file.fileName());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QByteArray taken;
    QTRY_COMPARE((taken += toFile ? written.readAll() : take(pair.master), taken),
                 "what comes afterwards");
    stream.close();
    QTRY_COMPARE(record->trace(), "connectionMade eofReceived connectionLost()");
}

void TestPipeEndpoints::descriptor_isOwned_andItsFlagsAreKept()
{
    Pipe pipe;
    Descriptor shared(::fcntl(pipe.reader.number(), F_DUPFD_CLOEXEC, 0));
    const int flags = ::fcntl(pipe.reader.number(), F_GETFL);
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport = read(pipe.reader, record);
    QCOMPARE(::fcntl(shared.number(), F_GETFL), flags);
    QVERIFY(::fcntl(int(transport->descriptor()), F_GETFD) & FD_CLOEXEC);
    transport->close();
    QTRY_VERIFY(!transport);
    shared.reset();
    std::signal(SIGPIPE, SIG_IGN);
    QCOMPARE(::write(pipe.writer.number(), "x", 1), -1); // nobody has it any more
    QCOMPARE(errno, EPIPE);
}

void TestPipeEndpoints::descriptor_whenRefused_isLeft_data()
{
    QTest::addColumn<int>("descriptor");
    QTest::addColumn<bool>("writes");
    QTest::newRow("plain file") << ::open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600) << false;
    QTest::newRow("plain file, writing")
        << ::open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600) << true;
    QTest::newRow("folder") << ::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC) << false;
    QTest::newRow("datagrams") << ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0) << true;
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    (void)::listen(listening, 1);
    QTest::newRow("listening") << listening << false;
    QTest::newRow("not connected") << ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) << false;
    QTest::newRow("closed") << 987 << false;
    QTest::newRow("negative") << -1 << true;
    int ends[2];
    (void)!::pipe2(ends, O_CLOEXEC);
    QTest::newRow("the writing end, read") << ends[1] << false;
    QTest::newRow("the reading end, written") << ends[0] << true;
}

void TestPipeEndpoints::descriptor_whenRefused_isLeft()
{
    QFETCH(int, descriptor);
    QFETCH(bool, writes);
    const int flags = ::fcntl(descriptor, F_GETFL);
    const Record record = CallbackRecord::create();
    const Error error =
        errorOf(writes ? m_rig.loop->connectWritePipe(descriptor, recording(record))
                       : m_rig.loop->connectReadPipe(descriptor, recording(record)));
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    QVERIFY2(error.detail().contains(QString::number(descriptor)), qPrintable(error.detail()));
    QCOMPARE(::fcntl(descriptor, F_GETFL), flags);
    QVERIFY(m_rig.loop->connections().isEmpty());
    if (flags >= 0)
        QCOMPARE(::close(descriptor), 0);
}

void TestPipeEndpoints::descriptor_whenTheFactoryFails_isLeft()
{
    const Pipe pipe;
    const auto fail = []() -> std::unique_ptr<Protocol> { throw std::runtime_error("no"); };
    QCOMPARE(errorOf(m_rig.loop->connectReadPipe(pipe.reader.number(), fail)).kind(),
             Kind::Exception);
    put(pipe.writer, "still there");
    QCOMPARE(take(pipe.reader), "still there");
}

void TestPipeEndpoints::fifo_waitsForItsWriter()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fifo"_s);
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    const Record record = CallbackRecord::create();
    (void)resultOf(m_rig.loop->connectReadPipe(u"pipe:"_s + path, recording(record)));
    settle();
    QCOMPARE(record->trace(), "connectionMade");
    const QPointer<StreamTransport> writer = resultOf(
        m_rig.loop->connectWritePipe(u"pipe:"_s + path, recording(CallbackRecord::create())));
    QVERIFY(writer->write("hello").isNull());
    writer->close();
    QTRY_COMPARE(record->trace(),
                 "connectionMade dataReceived(hello) eofReceived connectionLost()");
}

void TestPipeEndpoints::endpoint_whenItIsNone_isRefused_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("no path") << u"pipe:"_s << Kind::InvalidArgument << u"path"_s;
    QTest::newRow("host") << u"pipe://host/tmp"_s << Kind::InvalidArgument << u"path"_s;
    QTest::newRow("missing") << u"pipe:/missing/fifo"_s << Kind::NotFound << u"/missing/fifo"_s;
    QTest::newRow("plain file") << u"pipe:/etc/passwd"_s << Kind::InvalidArgument << u"FIFO"_s;
    QTest::newRow("folder") << u"pipe:/"_s << Kind::InvalidArgument << u"FIFO"_s;
    QTest::newRow("no number") << u"fd:three"_s << Kind::InvalidArgument << u"fd:3"_s;
    QTest::newRow("negative") << u"fd:-1"_s << Kind::InvalidArgument << u"fd:3"_s;
    QTest::newRow("closed") << u"fd:987"_s << Kind::InvalidArgument << u"987"_s;
    QTest::newRow("behind stdio") << u"stdio:x"_s << Kind::InvalidArgument << u"stdio:"_s;
    QTest::newRow("option") << u"fd:987?direction=up"_s << Kind::InvalidArgument << u"direction"_s;
    QTest::newRow("systemd") << u"systemd:"_s << Kind::NotFound << u"LISTEN_FDS"_s;
}

void TestPipeEndpoints::endpoint_whenItIsNone_isRefused()
{
    QFETCH(QString, endpoint);
    QFETCH(Kind, kind);
    QFETCH(QString, says);
    const Record record = CallbackRecord::create();
    const Error error = errorOf(m_rig.loop->createConnection(endpoint, recording(record)));
    QCOMPARE(error.kind(), kind);
    QVERIFY2(error.detail().contains(says), qPrintable(error.detail()));
}

void TestPipeEndpoints::endpoint_ofAnotherTransport_isNotSupported()
{
    const Error error = errorOf(
        m_rig.loop->connectReadPipe(u"tcp://127.0.0.1:1"_s, recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::NotSupported);
    const Error listening =
        errorOf(m_rig.loop->createServer(u"pipe:/dev/null"_s, recording(CallbackRecord::create())));
    QCOMPARE(listening.kind(), Kind::NotSupported);
}

QTEST_GUILESS_MAIN(TestPipeEndpoints)

#include "tst_pipeendpoints.moc"
