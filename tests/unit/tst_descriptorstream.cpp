// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "iotesting.h"

#include <penstock/io/descriptorstream.h>
#include <penstock/testing/recordingprotocol.h>

#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>

#include <csignal>
#include <cstdlib>

#include <termios.h>

using namespace IoTesting;
using Penstock::Callback;
using Penstock::CallbackRecord;
using Penstock::Descriptor;
using Penstock::DescriptorStream;
using Penstock::Error;
using Kind = DescriptorStream::Kind;

class TestDescriptorStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void init();
    void cleanup();

    void socket_carriesBothWays();
    void socket_endsOneSide();
    void socket_writesInParts_data();
    void socket_writesInParts();
    void pipe_isRead();
    void pipe_isWritten();
    void pipe_withoutReader_isBroken();
    void plainFile_isReadToItsEnd();
    void plainFile_isWritten();
    void pausedPlainFile_costsNothing();
    void terminal_carriesBothWays();
    void descriptor_isClosedOnce();
    void badDescriptor_fails();

private:
    void open(Descriptor descriptor, Kind kind);
    Descriptor openFile(int flags) const;
    static QByteArray pattern(qsizetype size);

    std::unique_ptr<DescriptorStream> m_stream;
    std::shared_ptr<CallbackRecord> m_record;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDescriptorStream::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_record = CallbackRecord::create();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDescriptorStream::cleanup()
{
    m_stream.reset();
    QCOMPARE(m_record->violation(), QByteArray());
}

void TestDescriptorStream::open(Descriptor descriptor, Kind kind)
{
    m_stream = std::make_unique<DescriptorStream>(std::move(descriptor), kind);
    QVERIFY(
        m_stream->setProtocol(std::make_unique<Penstock::RecordingProtocol>(m_record)).isNull());
    QVERIFY(m_stream->start().isNull());
    QTRY_VERIFY(m_record->isMade());
}

Descriptor TestDescriptorStream::openFile(int flags) const
{
    const QByteArray path = m_folder->filePath(QStringLiteral("file")).toLocal8Bit();
    return Descriptor(::open(path.constData(), flags | O_NONBLOCK | O_CLOEXEC, 0600));
}

QByteArray TestDescriptorStream::pattern(qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        data[i] = char(i % 251);
    return data;
}

void TestDescriptorStream::socket_carriesBothWays()
{
    Pair pair = Pair::sockets();
    const int number = pair.ours.number();
    open(std::move(pair.ours), Kind::Socket);
    QCOMPARE(m_stream->descriptor(), number);
    pair.send("to us");
    QTRY_COMPARE(m_record->received(), QByteArray("to us"));
    QVERIFY(m_stream->write("to ").isNull());
    QVERIFY(m_stream->writelines({"the", " ", "peer"}).isNull());
    QCOMPARE(readAll(pair.peer.number()), QByteArray("to the peer"));
}

void TestDescriptorStream::socket_endsOneSide()
{
    Pair pair = Pair::sockets();
    open(std::move(pair.ours), Kind::Socket);
    QVERIFY(m_stream->canWriteEof());
    QVERIFY(m_stream->write("last").isNull());
    QVERIFY(m_stream->writeEof().isNull());
    QCOMPARE(readAll(pair.peer.number()), QByteArray("last"));
    char byte = 0;
    QCOMPARE(::recv(pair.peer.number(), &byte, 1, 0), 0);
    pair.send("still");
    QTRY_COMPARE(m_record->received(), QByteArray("still"));
    pair.peer.reset();
    QTRY_VERIFY(m_record->isLost());
    QVERIFY(m_record->reason().isNull());
}

void TestDescriptorStream::socket_writesInParts_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("send") << int(Kind::Socket);
    QTest::newRow("write") << int(Kind::File);
}

void TestDescriptorStream::socket_writesInParts()
{
    QFETCH(const int, kind);
    Pair pair = Pair::sockets();
    const int small = 4096;
    ::setsockopt(pair.ours.number(), SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
    open(std::move(pair.ours), Kind(kind));
    QByteArray sent;
    for (int i = 0; i < 80; ++i) { // more parts than one call takes
        const QByteArray part = pattern(1 + i * 37);
        QVERIFY(m_stream->write(part).isNull());
        sent += part;
    }
    QVERIFY(m_stream->writeBufferSize() > 0);
    m_stream->close();
    QByteArray arrived;
    QTRY_VERIFY((arrived += readAll(pair.peer.number())).size() == sent.size());
    QCOMPARE(arrived, sent);
    QTRY_VERIFY(m_record->isLost());
    QVERIFY(m_record->reason().isNull());
}

void TestDescriptorStream::pipe_isRead()
{
    Pair pair = Pair::pipe();
    open(std::move(pair.ours), Kind::File);
    QVERIFY(!m_stream->canWriteEof());
    QCOMPARE(m_stream->writeEof().kind(), Error::Kind::NotSupported);
    pair.send("one ");
    QTRY_COMPARE(m_record->received(), QByteArray("one "));
    pair.send("two");
    pair.peer.reset();
    QTRY_VERIFY(m_record->isLost());
    QCOMPARE(m_record->trace(),
             QByteArray("connectionMade dataReceived(7 bytes) eofReceived connectionLost()"));
}

void TestDescriptorStream::pipe_isWritten()
{
    Pair pair = Pair::pipe();
    m_stream = std::make_unique<DescriptorStream>(std::move(pair.peer), Kind::File);
    QVERIFY(
        m_stream->setProtocol(std::make_unique<Penstock::RecordingProtocol>(m_record)).isNull());
    m_stream->pauseReading(); // nothing can be read there
    QVERIFY(m_stream->start().isNull());
    QTRY_VERIFY(m_record->isMade());
    const QByteArray sent = pattern(300'000);
    QVERIFY(m_stream->write(sent).isNull());
    QCOMPARE(m_record->count(Callback::PauseWriting), 1);
    QByteArray arrived;
    QTRY_VERIFY((arrived += readAll(pair.ours.number())).size() == sent.size());
    QCOMPARE(arrived, sent);
    QTRY_COMPARE(m_record->count(Callback::ResumeWriting), 1);
}

void TestDescriptorStream::pipe_withoutReader_isBroken()
{
    Pair pair = Pair::pipe();
    m_stream = std::make_unique<DescriptorStream>(std::move(pair.peer), Kind::File);
    QVERIFY(
        m_stream->setProtocol(std::make_unique<Penstock::RecordingProtocol>(m_record)).isNull());
    m_stream->pauseReading();
    QVERIFY(m_stream->start().isNull());
    QTRY_VERIFY(m_record->isMade());
    QVERIFY(m_stream->write(pattern(300'000)).isNull());
    pair.ours.reset();
    QTRY_VERIFY(m_record->isLost());
    QCOMPARE(m_record->reason().kind(), Error::Kind::BrokenPipe);
}

void TestDescriptorStream::plainFile_isReadToItsEnd()
{
    const QByteArray content = pattern(500'000);
    {
        const Descriptor file = openFile(O_CREAT | O_WRONLY);
        QCOMPARE(::write(file.number(), content.constData(), size_t(content.size())),
                 content.size());
    }
    open(openFile(O_RDONLY), Kind::File);
    QTRY_VERIFY(m_record->isLost());
    QVERIFY(m_record->received() == content);
    QVERIFY(m_record->reason().isNull());
    QCOMPARE(m_record->count(Callback::EofReceived), 1);
}

void TestDescriptorStream::plainFile_isWritten()
{
    m_stream = std::make_unique<DescriptorStream>(openFile(O_CREAT | O_WRONLY), Kind::File);
    QVERIFY(
        m_stream->setProtocol(std::make_unique<Penstock::RecordingProtocol>(m_record)).isNull());
    m_stream->pauseReading();
    QVERIFY(m_stream->start().isNull());
    QTRY_VERIFY(m_record->isMade());
    const QByteArray content = pattern(500'000);
    QVERIFY(m_stream->write(content).isNull());
    m_stream->close();
    QTRY_VERIFY(m_record->isLost());
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == content);
}

void TestDescriptorStream::pausedPlainFile_costsNothing()
{
    const QByteArray content = pattern(500'000);
    {
        const Descriptor file = openFile(O_CREAT | O_WRONLY);
        QCOMPARE(::write(file.number(), content.constData(), size_t(content.size())),
                 content.size());
    }
    m_record->once(Callback::DataReceived, [this] { m_stream->pauseReading(); });
    open(openFile(O_RDONLY), Kind::File);
    QTRY_VERIFY(m_record->count(Callback::DataReceived) > 0);
    settle();
    QCOMPARE(m_record->count(Callback::DataReceived), 1);
    QVERIFY(!isReadable(Penstock::Poller::forThread()->descriptor()));
    m_stream->resumeReading();
    QTRY_VERIFY(m_record->isLost());
    QVERIFY(m_record->received() == content);
}

void TestDescriptorStream::terminal_carriesBothWays()
{
    const Descriptor master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!master.isOpen() || ::grantpt(master.number()) != 0 || ::unlockpt(master.number()) != 0)
        QSKIP("there are no terminals here");
    Descriptor terminal(::open(::ptsname(master.number()), O_RDWR | O_NOCTTY));
    QVERIFY(terminal.isOpen());
    QVERIFY(terminal.setUp().isNull());
    QVERIFY(master.setUp().isNull());
    termios mode{};
    ::tcgetattr(terminal.number(), &mode);
    ::cfmakeraw(&mode);
    ::tcsetattr(terminal.number(), TCSANOW, &mode);
    open(std::move(terminal), Kind::File);
    QCOMPARE(::write(master.number(), "typed", 5), 5);
    QTRY_COMPARE(m_record->received(), QByteArray("typed"));
    QVERIFY(m_stream->write("shown").isNull());
    QByteArray shown;
    QTRY_COMPARE(shown += readAll(master.number()), QByteArray("shown"));
}

void TestDescriptorStream::descriptor_isClosedOnce()
{
    Pair pair = Pair::sockets();
    const int number = pair.ours.number();
    open(std::move(pair.ours), Kind::Socket);
    m_stream->close();
    QTRY_VERIFY(m_record->isLost());
    QTRY_COMPARE(m_stream->descriptor(), -1);
    QVERIFY(!isOpen(number));
    // The number goes to somebody else, whom the destructor must leave alone.
    QCOMPARE(::fcntl(pair.peer.number(), F_DUPFD_CLOEXEC, number), number);
    const Descriptor reused(number);
    m_stream.reset();
    QVERIFY(isOpen(number));
}

void TestDescriptorStream::badDescriptor_fails()
{
    Pair pair = Pair::pipe();
    const int number = pair.ours.number();
    Descriptor stale(::fcntl(number, F_DUPFD_CLOEXEC, 1000));
    ::close(stale.number());
    m_stream = std::make_unique<DescriptorStream>(std::move(stale), Kind::File);
    QVERIFY(
        m_stream->setProtocol(std::make_unique<Penstock::RecordingProtocol>(m_record)).isNull());
    QVERIFY(m_stream->start().isNull());
    QTRY_VERIFY(m_record->isLost());
    QCOMPARE(m_record->reason().nativeCode(), EBADF);
}

QTEST_GUILESS_MAIN(TestDescriptorStream)
#include "tst_descriptorstream.moc"
