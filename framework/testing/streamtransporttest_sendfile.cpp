// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamtransporttest_p.h>

#include <penstock/core/exception.h>

#include <QtCore/qbuffer.h>
#include <QtCore/qfuture.h>
#include <QtCore/qtemporaryfile.h>

// Files. Behaviour P08, row 40, and what the documentation of sendfile() promises.

namespace Penstock {

namespace {

/// More than any connection takes before its peer reads.
constexpr qsizetype muchBytes = 3 * 512 * 1024;

QByteArray contents(qsizetype bytes)
{
    QByteArray all(bytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes; ++i)
        all[i] = char((i * 7 ^ i >> 9) & 0xff);
    return all;
}

/// A file that is open for reading, its position at 0.
class Contents
{
public:
    explicit Contents(qsizetype size) : bytes(contents(size))
    {
        const bool written = file.open() && file.write(bytes) == size && file.seek(0);
        if (!written)
            QTest::qFail("the file could not be written", __FILE__, __LINE__);
    }

    const QByteArray bytes;
    QTemporaryFile file;
};

Error errorOf(QFuture<qint64> future)
{
    try {
        future.waitForFinished(); // it has finished: does not wait
    } catch (const Exception &exception) {
        return exception.error();
    }
    return Error();
}

} // namespace

void StreamTransportTest::sendfile_sendsAll_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("inMemory");
    for (const qsizetype size : {0, 1, 65536, 300'000}) {
        QTest::addRow("a file of %d bytes", int(size)) << size << false;
        QTest::addRow("a buffer of %d bytes", int(size)) << size << true;
    }
}

void StreamTransportTest::sendfile_sendsAll()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, inMemory);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(size);
    QBuffer buffer;
    buffer.setData(contents.bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QIODevice *const file = inMemory ? static_cast<QIODevice *>(&buffer) : &contents.file;
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(file);
    VERIFY_DRAINED(session, sent.isFinished());
    QCOMPARE(sent.result(), qint64(size));
    QCOMPARE(file->pos(), qint64(size));
    QVERIFY(session.peerReceivesAll());
    QCOMPARE(session.transport()->counters().bytesSent, quint64(size));
    QVERIFY(session.transport()->isReading());
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
}

void StreamTransportTest::sendfile_ofAPart_sendsThat_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<qint64>("position");
    QTest::newRow("from an offset") << 1000LL << 0LL << 99'000LL << 100'000LL;
    QTest::newRow("a count") << 0LL << 777LL << 777LL << 777LL;
    QTest::newRow("both") << 50'000LL << 40'000LL << 40'000LL << 90'000LL;
    QTest::newRow("more than there is") << 99'000LL << 5000LL << 1000LL << 100'000LL;
    QTest::newRow("from the end") << 100'000LL << 0LL << 0LL << 7LL;
    QTest::newRow("from beyond the end") << 200'000LL << 10LL << 0LL << 7LL;
}

void StreamTransportTest::sendfile_ofAPart_sendsThat()
{
    QFETCH(const qint64, offset);
    QFETCH(const qint64, count);
    QFETCH(const qint64, expected);
    QFETCH(const qint64, position);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(100'000);
    QVERIFY(contents.file.seek(7));
    session.expectSent(contents.bytes.mid(offset, expected));
    const QFuture<qint64> sent = session.transport()->sendfile(
        &contents.file, offset, count > 0 ? std::optional<qint64>(count) : std::nullopt);
    VERIFY_DRAINED(session, sent.isFinished());
    QCOMPARE(sent.result(), expected);
    QCOMPARE(contents.file.pos(), position);
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::sendfile_comesAfterWhatIsBuffered()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(100'000));
    Contents contents(muchBytes);
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    QCOMPARE(session.transport()->writeBufferSize(), 100'000);
    VERIFY_DRAINED(session, sent.isFinished());
    QVERIFY(session.writeText("and more").isNull());
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
}

void StreamTransportTest::sendfile_refusesWrites()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(muchBytes);
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    const QRegularExpression text(QStringLiteral("sendfile\\(\\) is in progress"));
    for (int i = 0; i < 3; ++i)
        QTest::ignoreMessage(QtWarningMsg, text);
    QCOMPARE(session.transport()->write("x").kind(), Error::Kind::InvalidState);
    QCOMPARE(session.transport()->write(QByteArray()).kind(), Error::Kind::InvalidState);
    QCOMPARE(session.transport()->writelines({"x"}).kind(), Error::Kind::InvalidState);
    const QFuture<qint64> second = session.transport()->sendfile(&contents.file);
    QVERIFY(second.isFinished());
    QCOMPARE(errorOf(second).kind(), Error::Kind::InvalidState);
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    VERIFY_DRAINED(session, sent.isFinished());
    QCOMPARE(sent.result(), qint64(muchBytes));
    QVERIFY(session.writeText("afterwards").isNull());
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::sendfile_pausesReading()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(muchBytes);
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    QVERIFY(!session.transport()->isReading());
    session.peer()->send("hello");
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    VERIFY_DRAINED(session, sent.isFinished());
    COMPARE_TRACE(session, "connectionMade dataReceived(hello)");
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::sendfile_leavesReadingAsItWasAskedFor()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(muchBytes);
    session.transport()->pauseReading();
    session.expectSent(contents.bytes + contents.bytes);
    const QFuture<qint64> first = session.transport()->sendfile(&contents.file);
    VERIFY_DRAINED(session, first.isFinished());
    QVERIFY(!session.transport()->isReading());
    session.transport()->resumeReading();
    const QFuture<qint64> second = session.transport()->sendfile(&contents.file);
    QVERIFY(!session.transport()->isReading());
    session.transport()->pauseReading();
    VERIFY_DRAINED(session, second.isFinished());
    QVERIFY(!session.transport()->isReading());
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::close_duringSendfile_waits()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(muchBytes);
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    session.transport()->close();
    session.settle();
    QVERIFY(!sent.isFinished());
    QVERIFY(!session.record().isLost());
    VERIFY_DRAINED(session, sent.isFinished());
    QCOMPARE(sent.result(), qint64(muchBytes));
    COMPARE_CLOSED(session, "connectionMade");
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::close_duringSendfile_keepsItsDeadline()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(muchBytes);
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    session.transport()->setCloseTimeout(std::chrono::milliseconds(20));
    session.transport()->close();
    VERIFY_SOON(session, sent.isFinished());
    QCOMPARE(errorOf(sent).kind(), Error::Kind::TimedOut);
    QVERIFY2(!errorOf(sent).detail().contains(u" 0 bytes"), qPrintable(errorOf(sent).detail()));
    QCOMPARE(session.record().reason().kind(), Error::Kind::TimedOut);
}

void StreamTransportTest::writeEof_duringSendfile_comesAfterIt()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(muchBytes);
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    QVERIFY(session.transport()->writeEof().isNull());
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(sent.result(), qint64(muchBytes));
    QCOMPARE(session.peer()->received().size(), muchBytes);
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
}

void StreamTransportTest::abort_duringSendfile_failsIt_data()
{
    QTest::addColumn<bool>("buffered");
    QTest::newRow("while it is sent") << false;
    QTest::newRow("before its turn") << true;
}

void StreamTransportTest::abort_duringSendfile_failsIt()
{
    QFETCH(const bool, buffered);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    if (buffered)
        QVERIFY(session.fillTo(50'000));
    const auto before = qint64(session.transport()->counters().bytesSent);
    Contents contents(muchBytes);
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    session.transport()->abort();
    QVERIFY(!sent.isFinished());
    VERIFY_SOON(session, sent.isFinished());
    QCOMPARE(errorOf(sent).kind(), Error::Kind::Aborted);
    QCOMPARE(session.record().calls().last(), QByteArray("connectionLost()"));
    QCOMPARE(contents.file.pos(), qint64(session.transport()->counters().bytesSent) - before);
    QVERIFY(contents.file.pos() < muchBytes);
}

void StreamTransportTest::peerGone_duringSendfile_failsIt_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("reset") << true;
    QTest::newRow("close") << false;
}

void StreamTransportTest::peerGone_duringSendfile_failsIt()
{
    QFETCH(const bool, reset);
    if (reset)
        SKIP_UNLESS(Reset);
    else
        SKIP_UNLESS(ResetByUnreadData);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(muchBytes);
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    session.settle();
    if (reset)
        session.peer()->reset();
    else
        session.peer()->close();
    VERIFY_SOON(session, sent.isFinished());
    const Error::Kind kind = errorOf(sent).kind();
    QVERIFY(kind == Error::Kind::Reset || kind == Error::Kind::BrokenPipe);
    QCOMPARE(session.record().reason(), errorOf(sent));
    QCOMPARE(session.record().count(Callback::EofReceived), 0);
    QCOMPARE(contents.file.pos(), qint64(session.transport()->counters().bytesSent));
}

void StreamTransportTest::deletion_duringSendfile_failsIt()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    Contents contents(muchBytes);
    session.expectSent(contents.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    session.deleteTransport();
    QVERIFY(sent.isFinished());
    QCOMPARE(errorOf(sent).kind(), Error::Kind::Aborted);
}

void StreamTransportTest::sendfile_whenCanceled_stops_data()
{
    abort_duringSendfile_failsIt_data();
}

void StreamTransportTest::sendfile_whenCanceled_stops()
{
    QFETCH(const bool, buffered);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    if (buffered)
        QVERIFY(session.fillTo(50'000));
    Contents contents(muchBytes);
    QFuture<qint64> sent = session.transport()->sendfile(&contents.file);
    sent.cancel();
    VERIFY_SOON(session, session.transport()->isReading());
    QVERIFY(sent.isFinished());
    QVERIFY(sent.isCanceled());
    const qint64 position = contents.file.pos();
    QVERIFY(position < muchBytes);
    QCOMPARE(position == 0, buffered);
    session.expectSent(contents.bytes.first(position));
    QVERIFY(session.writeText("afterwards").isNull());
    QVERIFY(session.peerReceivesAll());
}

} // namespace Penstock
