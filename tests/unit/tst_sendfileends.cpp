// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Whatever is done, or deleted, while a file is sent and where its end is told.

#include "iotesting.h"
#include "sendfilerig.h"

#include <penstock/io/descriptorstream.h>
#include <penstock/testing/recordingprotocol.h>

#include <QtCore/qregularexpression.h>

#include <csignal>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestSendfileEnds : public SendfileTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void slotOfReadingPaused_mayEndTheTransport_data();
    void slotOfReadingPaused_mayEndTheTransport();
    void slotOfReadingResumed_mayDeleteTheTransport_data() { addTransportRows(); }
    void slotOfReadingResumed_mayDeleteTheTransport();
    void continuation_mayDeleteTheTransport_data();
    void continuation_mayDeleteTheTransport();
    void continuation_maySendMore_data() { addTransportRows(); }
    void continuation_maySendMore();
    void file_whenClosedOrDeleted_leavesTheConnection_data();
    void file_whenClosedOrDeleted_leavesTheConnection();
    void file_whenClosedBeforeItsTurn_sendsWhatWasBuffered();
    void read_mayEndTheTransport_data();
    void read_mayEndTheTransport();
    void read_thatThrows_leavesTheConnection();
    void protocol_maySendInConnectionMadeAndClose();
    void protocol_maySendInDataReceived();
    void protocol_whenDeleted_failsIt();
    void connectionLost_comesBeforeTheFailure();
    void beforeStart_isSent();
    void cancel_whenNobodyReads_isNoticed();
    void cancel_ofAClosingTransport_losesIt();
    void pipe_thatOnlyReceives_isRefused();
    void pipe_whoseReaderGoes_failsIt();

private:
    /// Waits for @a sent while the peer reads.
    static bool finish(StreamSession &session, const QFuture<qint64> &sent)
    {
        return session.drainUntil([&sent] { return sent.isFinished(); });
    }
};

void TestSendfileEnds::slotOfReadingPaused_mayEndTheTransport_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action : {"close", "abort", "delete"})
        QTest::newRow(action) << QByteArray(action);
}

void TestSendfileEnds::slotOfReadingPaused_mayEndTheTransport()
{
    QFETCH(const QByteArray, action);
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    connect(session.transport(), &StreamTransport::readingPaused, this, [&] {
        if (action == "close")
            session.transport()->close();
        else if (action == "abort")
            session.transport()->abort();
        else
            session.deleteTransport();
    });
    PatternFile file;
    session.expectSent(file.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QVERIFY(finish(session, sent));
    QCOMPARE(errorOf(sent).kind(), action == "close" ? Kind::None : Kind::Aborted);
    QVERIFY(session.until([&] { return session.record().isLost(); }));
}

void TestSendfileEnds::slotOfReadingResumed_mayDeleteTheTransport()
{
    QFETCH(const QByteArray, transport);
    StreamSession session(rig(transport));
    QVERIFY(session.open());
    connect(session.transport(), &StreamTransport::readingResumed, this,
            [&] { session.deleteTransport(); });
    PatternFile file;
    session.expectSent(file.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QVERIFY(finish(session, sent));
    QCOMPARE(sent.result(), qint64(muchBytes));
    QVERIFY(!session.transport());
}

void TestSendfileEnds::continuation_mayDeleteTheTransport_data()
{
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<QByteArray>("end");
    for (const char *transport : {"memory", "tcp", "unix"}) {
        for (const char *end : {"success", "close", "abort", "cancel", "file closed"})
            QTest::addRow("%s, %s", transport, end) << QByteArray(transport) << QByteArray(end);
    }
}

void TestSendfileEnds::continuation_mayDeleteTheTransport()
{
    QFETCH(const QByteArray, transport);
    QFETCH(const QByteArray, end);
    StreamSession session(rig(transport));
    QVERIFY(session.open());
    PatternFile file;
    session.expectSent(file.bytes);
    QFuture<qint64> sent = session.transport()->sendfile(&file);
    bool called = false;
    const auto ended = [&] {
        called = true;
        session.deleteTransport();
    };
    sent.then([&](qint64) { ended(); })
        .onCanceled([&] { ended(); }) // first: Qt's onFailed() does not hand it on
        .onFailed([&](const Exception &) { ended(); });
    if (end == "close")
        session.transport()->close();
    else if (end == "abort")
        session.transport()->abort();
    else if (end == "cancel")
        sent.cancel();
    else if (end == "file closed")
        file.close();
    QVERIFY(session.drainUntil([&] { return called; }));
    session.settle();
    QVERIFY(!session.transport());
    QVERIFY(session.record().isLost());
}

void TestSendfileEnds::continuation_maySendMore()
{
    QFETCH(const QByteArray, transport);
    StreamSession session(rig(transport));
    QVERIFY(session.open());
    PatternFile first;
    PatternFile second(1000);
    session.expectSent(first.bytes + second.bytes);
    QFuture<qint64> again;
    const QFuture<void> sent = session.transport()->sendfile(&first).then(
        [&](qint64) { again = session.transport()->sendfile(&second); });
    QVERIFY(session.drainUntil([&] { return sent.isFinished(); }));
    QVERIFY(finish(session, again));
    QCOMPARE(again.result(), 1000);
    QVERIFY(session.writeText("and this").isNull());
    QVERIFY(session.peerReceivesAll());
    QVERIFY(session.transport()->isReading());
}

void TestSendfileEnds::file_whenClosedOrDeleted_leavesTheConnection_data()
{
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<bool>("deleted");
    for (const char *transport : {"memory", "tcp", "unix"}) {
        QTest::addRow("%s, closed", transport) << QByteArray(transport) << false;
        QTest::addRow("%s, deleted", transport) << QByteArray(transport) << true;
    }
}

void TestSendfileEnds::file_whenClosedOrDeleted_leavesTheConnection()
{
    QFETCH(const QByteArray, transport);
    QFETCH(const bool, deleted);
    StreamSession session(rig(transport));
    QVERIFY(session.open());
    auto file = std::make_unique<PatternFile>();
    const QFuture<qint64> sent = session.transport()->sendfile(file.get());
    session.expectSent(file->bytes.first(qint64(session.transport()->counters().bytesSent)));
    if (deleted)
        file.reset();
    else
        file->close();
    QVERIFY(!sent.isFinished());
    // Nobody reads: it is noticed all the same.
    QVERIFY(session.until([&] { return sent.isFinished(); }));
    QCOMPARE(errorOf(sent).kind(), Kind::InvalidState);
    QVERIFY(session.transport()->isReading());
    QVERIFY(session.writeText("still here").isNull());
    QVERIFY(session.peerReceivesAll());
}

void TestSendfileEnds::file_whenClosedBeforeItsTurn_sendsWhatWasBuffered()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(50'000));
    PatternFile file;
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    file.close();
    QVERIFY(session.until([&] { return sent.isFinished(); }));
    QCOMPARE(errorOf(sent).kind(), Kind::InvalidState);
    QVERIFY(session.writeText("still here").isNull());
    QVERIFY(session.peerReceivesAll());
}

void TestSendfileEnds::read_mayEndTheTransport_data()
{
    slotOfReadingPaused_mayEndTheTransport_data();
}

void TestSendfileEnds::read_mayEndTheTransport()
{
    QFETCH(const QByteArray, action);
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    int reads = 0;
    OddFile file([&](qint64 bytes) {
        if (++reads != 2)
            return reads > 2 ? qint64(0) : bytes;
        if (action == "close")
            session.transport()->close();
        else if (action == "abort")
            session.transport()->abort();
        else
            session.deleteTransport();
        return bytes;
    });
    session.expectSent(QByteArray(128 * 1024, 'x'));
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QVERIFY(finish(session, sent));
    QCOMPARE(errorOf(sent).kind(), action == "close" ? Kind::None : Kind::Aborted);
    if (action == "close")
        QCOMPARE(sent.result(), 128 * 1024);
    QVERIFY(session.until([&] { return session.record().isLost(); }));
}

void TestSendfileEnds::read_thatThrows_leavesTheConnection()
{
    StreamSession session(m_memory);
    QVERIFY(session.open());
    OddFile file([](qint64) -> qint64 { throw std::runtime_error("no more of it"); });
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QCOMPARE(errorOf(sent).kind(), Kind::Exception);
    QCOMPARE(errorOf(sent).detail(), u"no more of it"_s);
    QVERIFY(session.transport()->isReading());
    QVERIFY(session.writeText("still here").isNull());
    QVERIFY(session.peerReceivesAll());
}

void TestSendfileEnds::protocol_maySendInConnectionMadeAndClose()
{
    StreamSession session(m_tcp);
    PatternFile file;
    session.expectSent(file.bytes);
    QFuture<qint64> sent;
    session.record().on(Callback::ConnectionMade, [&] {
        sent = session.transport()->sendfile(&file);
        session.transport()->close();
    });
    QVERIFY(session.transport()->start().isNull());
    QVERIFY(session.drainUntil([&] { return session.peer()->sawEof(); }));
    QCOMPARE(sent.result(), qint64(muchBytes));
    QVERIFY(session.until([&] { return session.record().isLost(); }));
    QCOMPARE(session.trace(), QByteArray("connectionMade connectionLost()"));
    QVERIFY(session.peerReceivesAll());
}

void TestSendfileEnds::protocol_maySendInDataReceived()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    PatternFile file;
    session.expectSent(file.bytes);
    QFuture<qint64> sent;
    session.record().once(Callback::DataReceived,
                          [&] { sent = session.transport()->sendfile(&file); });
    session.peer()->send("GET");
    QVERIFY(session.until([&] { return session.record().received() == "GET"; }));
    session.peer()->send("more");
    QVERIFY(finish(session, sent));
    QVERIFY(session.until([&] { return session.record().received() == "GETmore"; }));
    QVERIFY(session.peerReceivesAll());
}

void TestSendfileEnds::protocol_whenDeleted_failsIt()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    session.expectNoEnd();
    PatternFile file;
    session.expectSent(file.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    session.transport()->takeProtocol().reset();
    QVERIFY(!sent.isFinished());
    QVERIFY(session.until([&] { return sent.isFinished(); }));
    QCOMPARE(errorOf(sent).kind(), Kind::Aborted);
}

void TestSendfileEnds::connectionLost_comesBeforeTheFailure()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    PatternFile file;
    session.expectSent(file.bytes);
    session.transport()->sendfile(&file).onFailed([&](const Exception &) {
        session.record().note("failed");
        return qint64(0);
    });
    connect(session.transport(), &Transport::closed, this,
            [&] { session.record().note("closed"); });
    session.transport()->abort();
    QCOMPARE(session.traceOnce("connectionMade connectionLost() failed closed"),
             QByteArray("connectionMade connectionLost() failed closed"));
}

void TestSendfileEnds::beforeStart_isSent()
{
    StreamSession session(m_tcp);
    PatternFile file;
    session.expectSent(file.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QVERIFY(session.open());
    QVERIFY(finish(session, sent));
    QCOMPARE(sent.result(), qint64(muchBytes));
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    QVERIFY(session.peerReceivesAll());
}

void TestSendfileEnds::cancel_whenNobodyReads_isNoticed()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    PatternFile file;
    QFuture<qint64> sent = session.transport()->sendfile(&file);
    session.settle();
    sent.cancel();
    QVERIFY(session.until([&] { return session.transport()->isReading(); }));
    QCOMPARE(errorOf(sent).kind(), Kind::Canceled);
    QCOMPARE(file.pos(), qint64(session.transport()->counters().bytesSent));
    session.expectSent(file.bytes.first(file.pos()));
    QVERIFY(session.writeText("still here").isNull());
    QVERIFY(session.peerReceivesAll());
}

void TestSendfileEnds::cancel_ofAClosingTransport_losesIt()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    PatternFile file;
    session.expectSent(file.bytes);
    QFuture<qint64> sent = session.transport()->sendfile(&file);
    session.transport()->close();
    sent.cancel();
    QVERIFY(session.until([&] { return session.record().isLost(); }));
    QCOMPARE(session.trace(), QByteArray("connectionMade connectionLost()"));
}

void TestSendfileEnds::pipe_thatOnlyReceives_isRefused()
{
    IoTesting::Pair pipe = IoTesting::Pair::pipe();
    DescriptorStream stream(std::move(pipe.ours), DescriptorStream::Kind::File,
                            StreamTransport::Direction::Read);
    PatternFile file(10);
    QCOMPARE(errorOf(stream.sendfile(&file)).kind(), Kind::NotSupported);
}

void TestSendfileEnds::pipe_whoseReaderGoes_failsIt()
{
    std::signal(SIGPIPE, SIG_IGN);
    IoTesting::Pair pipe = IoTesting::Pair::pipe();
    const auto record = CallbackRecord::create();
    DescriptorStream stream(std::move(pipe.peer), DescriptorStream::Kind::File,
                            StreamTransport::Direction::Write);
    QVERIFY(stream.setProtocol(std::make_unique<RecordingProtocol>(record)).isNull());
    QVERIFY(stream.start().isNull());
    QTRY_VERIFY(record->isMade());
    PatternFile file;
    const QFuture<qint64> sent = stream.sendfile(&file);
    QVERIFY(!sent.isFinished());
    pipe.ours.reset();
    QTRY_VERIFY(sent.isFinished());
    QCOMPARE(errorOf(sent).kind(), Kind::BrokenPipe);
    QCOMPARE(record->reason().kind(), Kind::BrokenPipe);
    QCOMPARE(file.pos(), qint64(stream.counters().bytesSent));
}

QTEST_GUILESS_MAIN(TestSendfileEnds)
#include "tst_sendfileends.moc"
