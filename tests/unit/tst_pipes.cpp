// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// EventLoop::connectReadPipe() and connectWritePipe()

#include "looprig.h"

#include <penstock/io/descriptor.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <stdexcept>

#include <fcntl.h>
#include <pty.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

struct Pipe
{
    Pipe()
    {
        int ends[2]{-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("pipe2() failed");
        reader.reset(ends[0]);
        writer.reset(ends[1]);
    }
    Descriptor reader;
    Descriptor writer;
};

struct Terminal
{
    Terminal()
    {
        int ends[2]{-1, -1};
        if (::openpty(&ends[0], &ends[1], nullptr, nullptr, nullptr) != 0)
            qFatal("openpty() failed");
        master.reset(ends[0]);
        terminal.reset(ends[1]);
        termios raw{};
        ::tcgetattr(ends[1], &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(ends[1], TCSANOW, &raw);
    }
    Descriptor master;
    Descriptor terminal;
};

void put(const Descriptor &to, const QByteArray &data)
{
    QCOMPARE(::write(to.number(), data.constData(), size_t(data.size())), data.size());
}

QByteArray take(const Descriptor &from)
{
    QByteArray data(1 << 16, Qt::Uninitialized);
    ::fcntl(from.number(), F_SETFL, ::fcntl(from.number(), F_GETFL) | O_NONBLOCK);
    data.truncate(std::max<ssize_t>(::read(from.number(), data.data(), size_t(data.size())), 0));
    return data;
}

bool isOpen(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) >= 0;
}

/// What this thread has used of the processor.
qint64 processorMilliseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_utime.tv_sec * 1000 + usage.ru_utime.tv_usec / 1000
        + usage.ru_stime.tv_sec * 1000 + usage.ru_stime.tv_usec / 1000;
}

} // namespace

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
    void terminal_whoseOtherSideIsGone_endsRegularly();
    void terminal_bothWays_isOneStream();
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
    QTest::ignoreMessage(
        QtWarningMsg, "write() was called on a transport that only receives; nothing was sent");
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
    const QPointer<StreamTransport> device = resultOf(m_rig.loop->connectWritePipe(
        u"pipe:/dev/null"_s, recording(CallbackRecord::create())));
    settle();
    const qint64 before = processorMilliseconds();
    QTest::qWait(200);
    QVERIFY2(processorMilliseconds() - before < 100, "the poller spins");
    QVERIFY(paused && writing && device);
}

void TestPipes::terminal_whoseOtherSideIsGone_endsRegularly()
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

void TestPipes::terminal_bothWays_isOneStream()
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

void TestPipes::descriptor_isOwned_andItsFlagsAreKept()
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

void TestPipes::descriptor_whenRefused_isLeft_data()
{
    QTest::addColumn<int>("descriptor");
    QTest::addColumn<bool>("writes");
    QTest::newRow("plain file")
        << ::open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600) << false;
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

void TestPipes::descriptor_whenRefused_isLeft()
{
    QFETCH(int, descriptor);
    QFETCH(bool, writes);
    const int flags = ::fcntl(descriptor, F_GETFL);
    const Record record = CallbackRecord::create();
    const Error error = errorOf(writes
                                    ? m_rig.loop->connectWritePipe(descriptor, recording(record))
                                    : m_rig.loop->connectReadPipe(descriptor, recording(record)));
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    QVERIFY2(error.detail().contains(QString::number(descriptor)), qPrintable(error.detail()));
    QCOMPARE(::fcntl(descriptor, F_GETFL), flags);
    QVERIFY(m_rig.loop->connections().isEmpty());
    if (flags >= 0)
        QCOMPARE(::close(descriptor), 0);
}

void TestPipes::descriptor_whenTheFactoryFails_isLeft()
{
    const Pipe pipe;
    const auto fail = []() -> std::unique_ptr<Protocol> { throw std::runtime_error("no"); };
    QCOMPARE(errorOf(m_rig.loop->connectReadPipe(pipe.reader.number(), fail)).kind(),
             Kind::Exception);
    put(pipe.writer, "still there");
    QCOMPARE(take(pipe.reader), "still there");
}

void TestPipes::fifo_waitsForItsWriter()
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

void TestPipes::endpoint_whenItIsNone_isRefused_data()
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

void TestPipes::endpoint_whenItIsNone_isRefused()
{
    QFETCH(QString, endpoint);
    QFETCH(Kind, kind);
    QFETCH(QString, says);
    const Record record = CallbackRecord::create();
    const Error error = errorOf(m_rig.loop->createConnection(endpoint, recording(record)));
    QCOMPARE(error.kind(), kind);
    QVERIFY2(error.detail().contains(says), qPrintable(error.detail()));
}

void TestPipes::endpoint_ofAnotherTransport_isNotSupported()
{
    const Error error = errorOf(m_rig.loop->connectReadPipe(u"tcp://127.0.0.1:1"_s,
                                                            recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::NotSupported);
    const Error listening = errorOf(
        m_rig.loop->createServer(u"pipe:/dev/null"_s, recording(CallbackRecord::create())));
    QCOMPARE(listening.kind(), Kind::NotSupported);
}

QTEST_GUILESS_MAIN(TestPipes)

#include "tst_pipes.moc"
