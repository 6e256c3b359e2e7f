// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// EventLoop::connectReadPipe() and connectWritePipe()

#include "pipesrig.h"

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using namespace PipesTesting;

class TestPipes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { m_rig.loop = std::make_unique<EventLoop>(&m_rig.plugins); }

    void readPipe_untilTheWriterEnds();
    void readPipe_keptOpen_endsAllTheSame();
    void readPipe_whenDataReceivedThrows_ends();
    void readPipe_whenEofReceivedThrows_endsRegularly();
    void readPipe_paused_holdsDataAndEnd();
    void readPipe_ofABufferedProtocol_isServed();
    void readPipe_write_isNotSupported();
    void readPipe_closedInACallback_losesOnce();
    void readPipe_deletedInACallback_doesNoHarm();
    void writePipe_whenTheReaderGoes_idle_endsRegularly();
    void writePipe_whenTheReaderGoes_pending_isBroken();
    void writePipe_whenTheReaderIsGone_writeFindsIt();
    void writePipe_writeEof_closes();
    void writePipe_pauses_andResumesAtLow();
    void writePipe_whosePeerSends_ends();
    void writePipe_ofDevNull_takesAll();
    void idlePipe_costsNothing();

private:
    QPointer<StreamTransport> read(Descriptor &from, const Record &record)
    {
        return resultOf(m_rig.loop->connectReadPipe(from.release(), recording(record)));
    }
    QPointer<StreamTransport> write(Descriptor &to, const Record &record)
    {
        return resultOf(m_rig.loop->connectWritePipe(to.release(), recording(record)));
    }

    LoopRig m_rig;
};

void TestPipes::readPipe_untilTheWriterEnds()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport = read(pipe.reader, record);
    QCOMPARE(transport->direction(), StreamTransport::Direction::Read);
    QVERIFY(!transport->canWriteEof());
    put(pipe.writer, "hello");
    QTRY_COMPARE(record->received(), "hello");
    const int own = int(transport->descriptor());
    pipe.writer.reset();
    QTRY_COMPARE(record->trace(),
                 "connectionMade dataReceived(hello) eofReceived connectionLost()");
    QTRY_VERIFY(!transport);
    QVERIFY(!isOpen(own));
}

void TestPipes::readPipe_keptOpen_endsAllTheSame()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    record->setKeepOpen(true);
    (void)read(pipe.reader, record);
    pipe.writer.reset();
    QTRY_COMPARE(record->trace(), "connectionMade eofReceived connectionLost()");
}

void TestPipes::readPipe_whenDataReceivedThrows_ends()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    record->on(Callback::DataReceived, [] { throw std::runtime_error("no more"); });
    int reports = 0;
    const auto before = setExceptionHandler([&reports](const ExceptionContext &) { ++reports; });
    (void)read(pipe.reader, record);
    put(pipe.writer, "x");
    QTRY_COMPARE(record->trace(), "connectionMade dataReceived(x) connectionLost(exception)");
    QCOMPARE(reports, 1);
    setExceptionHandler(before);
}

/// As asyncio: it is closing already.
void TestPipes::readPipe_whenEofReceivedThrows_endsRegularly()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    record->on(Callback::EofReceived, [] { throw std::runtime_error("no end"); });
    int reports = 0;
    const auto before = setExceptionHandler([&reports](const ExceptionContext &) { ++reports; });
    (void)read(pipe.reader, record);
    pipe.writer.reset();
    QTRY_COMPARE(record->trace(), "connectionMade eofReceived connectionLost()");
    QCOMPARE(reports, 1);
    setExceptionHandler(before);
}

void TestPipes::readPipe_paused_holdsDataAndEnd()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport = read(pipe.reader, record);
    transport->pauseReading();
    put(pipe.writer, "later");
    pipe.writer.reset();
    settle();
    QCOMPARE(record->trace(), "connectionMade");
    transport->resumeReading();
    QTRY_COMPARE(record->trace(),
                 "connectionMade dataReceived(later) eofReceived connectionLost()");
}

void TestPipes::readPipe_ofABufferedProtocol_isServed()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    const auto make = [record] { return std::make_unique<RecordingBufferedProtocol>(record); };
    (void)resultOf(m_rig.loop->connectReadPipe(pipe.reader.release(), make));
    put(pipe.writer, "hello");
    QTRY_COMPARE(record->received(), "hello");
    pipe.writer.reset();
    QTRY_VERIFY(record->isLost());
    QVERIFY(record->reason().isNull());
}

void TestPipes::readPipe_write_isNotSupported()
{
    Pipe pipe;
    const QPointer<StreamTransport> transport = read(pipe.reader, CallbackRecord::create());
    QTest::ignoreMessage(QtWarningMsg,
                         "write() was called on a transport that only receives; nothing was sent");
    QCOMPARE(transport->write("x").kind(), Kind::NotSupported);
    QTest::ignoreMessage(
        QtWarningMsg,
        "writelines() was called on a transport that only receives; nothing was sent");
    QCOMPARE(transport->writelines({"x"}).kind(), Kind::NotSupported);
    QCOMPARE(transport->writeEof().kind(), Kind::NotSupported);
    QVERIFY(!transport->isClosing());
}

void TestPipes::readPipe_closedInACallback_losesOnce()
{
    for (const Callback callback : {Callback::DataReceived, Callback::EofReceived}) {
        Pipe pipe;
        const Record record = CallbackRecord::create();
        QPointer<StreamTransport> transport;
        record->on(callback, [&transport] { transport->close(); });
        transport = read(pipe.reader, record);
        put(pipe.writer, "x");
        QTRY_COMPARE(record->received(), "x");
        pipe.writer.reset();
        QTRY_VERIFY(!transport);
        QCOMPARE(record->count(Callback::ConnectionLost), 1);
        QVERIFY(record->violation().isEmpty());
    }
}

void TestPipes::readPipe_deletedInACallback_doesNoHarm()
{
    for (const Callback callback : {Callback::DataReceived, Callback::EofReceived}) {
        Pipe pipe;
        const Record record = CallbackRecord::create();
        record->expectDeletion();
        QPointer<StreamTransport> transport;
        record->on(callback, [&transport] { delete transport.data(); });
        transport = read(pipe.reader, record);
        put(pipe.writer, "x");
        pipe.writer.reset();
        QTRY_VERIFY(!transport);
        QCOMPARE(record->count(Callback::ConnectionLost), 1);
        // At its end it was closed in order before it was deleted.
        QCOMPARE(record->reason().kind(),
                 callback == Callback::DataReceived ? Kind::Aborted : Kind::None);
    }
}

void TestPipes::writePipe_whenTheReaderGoes_idle_endsRegularly()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport = write(pipe.writer, record);
    QCOMPARE(transport->direction(), StreamTransport::Direction::Write);
    QVERIFY(!transport->isReading());
    QVERIFY(transport->write("hello").isNull());
    QCOMPARE(take(pipe.reader), "hello");
    pipe.reader.reset();
    QTRY_COMPARE(record->trace(), "connectionMade connectionLost()");
}

void TestPipes::writePipe_whenTheReaderGoes_pending_isBroken()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport = write(pipe.writer, record);
    QVERIFY(transport->write(QByteArray(1'000'000, 'x')).isNull());
    QVERIFY(transport->writeBufferSize() > 0);
    pipe.reader.reset();
    QTRY_COMPARE(record->trace(), "connectionMade pauseWriting connectionLost(broken-pipe)");
}

void TestPipes::writePipe_whenTheReaderIsGone_writeFindsIt()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport = write(pipe.writer, record);
    pipe.reader.reset();
    QVERIFY(transport->write("x").isNull()); // and no SIGPIPE
    QVERIFY(transport->isClosing());
    QTRY_COMPARE(record->trace(), "connectionMade connectionLost(broken-pipe)");
    QCOMPARE(record->reason().nativeCode(), EPIPE);
}

void TestPipes::writePipe_writeEof_closes()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport = write(pipe.writer, record);
    QVERIFY(transport->canWriteEof());
    QVERIFY(transport->write("all of it").isNull());
    QVERIFY(transport->writeEof().isNull());
    QVERIFY(transport->isClosing());
    QVERIFY(transport->writeEof().isNull());
    QTRY_COMPARE(record->trace(), "connectionMade connectionLost()");
    QCOMPARE(take(pipe.reader), "all of it");
    char byte = 0;
    QCOMPARE(::read(pipe.reader.number(), &byte, 1), 0);
}

void TestPipes::writePipe_pauses_andResumesAtLow()
{
    Pipe pipe;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport = write(pipe.writer, record);
    QVERIFY(transport->setWriteBufferLimits(200'000, 100'000).isNull());
    QVERIFY(transport->write(QByteArray(400'000, 'x')).isNull());
    QCOMPARE(record->trace(), "connectionMade pauseWriting");
    while (record->count(Callback::ResumeWriting) == 0 && transport->writeBufferSize() > 0) {
        (void)take(pipe.reader);
        settle();
    }
    QCOMPARE(record->count(Callback::ResumeWriting), 1);
    QVERIFY(transport->writeBufferSize() > 0); // asyncio waits for nothing to be left
    QVERIFY(transport->writeBufferSize() <= 100'000);
}

void TestPipes::writePipe_whosePeerSends_ends()
{
    auto [descriptor, peer] = SocketTestPeer::local();
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        resultOf(m_rig.loop->connectWritePipe(descriptor, recording(record)));
    QVERIFY(transport->write("out").isNull());
    QTRY_COMPARE((peer->read(), peer->received()), "out");
    peer->send("in");
    QTRY_COMPARE(record->trace(), "connectionMade connectionLost()");
}

void TestPipes::writePipe_ofDevNull_takesAll()
{
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        resultOf(m_rig.loop->connectWritePipe(u"pipe:/dev/null"_s, recording(record)));
    QVERIFY(transport->write(QByteArray(1'000'000, 'x')).isNull());
    QCOMPARE(transport->writeBufferSize(), 0);
    settle();
    transport->close();
    QTRY_COMPARE(record->trace(), "connectionMade connectionLost()");
}

/// Neither what hangs up and is paused, nor what never hangs up, is told again and again.
void TestPipes::idlePipe_costsNothing()
{
    Pipe idle;
    Pipe hungUp;
    const QPointer<StreamTransport> paused = read(hungUp.reader, CallbackRecord::create());
    paused->pauseReading();
    hungUp.writer.reset();
    const QPointer<StreamTransport> writing = write(idle.writer, CallbackRecord::create());
    const QPointer<StreamTransport> device = resultOf(
        m_rig.loop->connectWritePipe(u"pipe:/dev/null"_s, recording(CallbackRecord::create())));
    settle();
    const qint64 before = processorMilliseconds();
    QTest::qWait(200);
    QVERIFY2(processorMilliseconds() - before < 100, "the poller spins");
    QVERIFY(paused && writing && device);
}

QTEST_GUILESS_MAIN(TestPipes)

#include "tst_pipes.moc"
