// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What sendfile() makes of the file; its other promises are in StreamTransportTest, for every transport.

#include "sendfilerig.h"

#include <penstock/loop/eventloop.h>
#include <penstock/testing/recordingprotocol.h>

#include <QtCore/qbuffer.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qthread.h>

#include <csignal>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Fallback = StreamTransport::Fallback;
using Kind = Error::Kind;

class TestSendfile : public SendfileTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void withoutCopying_overSockets_works_data() { addTransportRows(); }
    void withoutCopying_overSockets_works();
    void withoutCopying_ofWhatHasNoDescriptor_isNotSupported();
    void badArgument_isRefused_data();
    void badArgument_isRefused();
    void badMoment_isRefused_data();
    void badMoment_isRefused();
    void otherThread_isRefused();
    void file_whenItShrinks_endsWithWhatWasSent_data() { addTransportRows(); }
    void file_whenItShrinks_endsWithWhatWasSent();
    void file_whenItGrows_isSentToItsEnd_data() { addTransportRows(); }
    void file_whenItGrows_isSentToItsEnd();
    void file_withUnwrittenBytes_isSentWhole();
    void file_withoutASize_isSent();
    void file_thatCannotBeRead_leavesTheConnection_data() { addTransportRows(); }
    void file_thatCannotBeRead_leavesTheConnection();
    void file_thatFailsInTheMiddle_losesNothing();
    void buffer_isNotMadeToGrow();
    void turn_sendsAMebibyteAtMost();
    void peerGone_raisesNoSignal_data();
    void peerGone_raisesNoSignal();
    void loop_sendsOverAnyTransport();
    void loop_withoutATransport_refuses();
    void continuation_mayAbortAndDeleteTheFile();
};

void TestSendfile::withoutCopying_overSockets_works()
{
    QFETCH(const QByteArray, transport);
    StreamSession session(rig(transport));
    QVERIFY(session.open());
    PatternFile file;
    const QFuture<qint64> sent =
        session.transport()->sendfile(&file, 0, std::nullopt, Fallback::Never);
    if (transport == "memory") {
        QCOMPARE(errorOf(sent).kind(), Kind::NotSupported);
        QVERIFY(session.transport()->isReading());
        QVERIFY(session.writeText("still here").isNull());
    } else {
        session.expectSent(file.bytes);
        QVERIFY(session.drainUntil([&] { return sent.isFinished(); }));
        QCOMPARE(sent.result(), qint64(muchBytes));
    }
    QVERIFY(session.peerReceivesAll());
}

void TestSendfile::withoutCopying_ofWhatHasNoDescriptor_isNotSupported()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    QBuffer buffer;
    buffer.setData("in memory");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const QFuture<qint64> sent =
        session.transport()->sendfile(&buffer, 0, std::nullopt, Fallback::Never);
    QCOMPARE(errorOf(sent).kind(), Kind::NotSupported);
    QCOMPARE(buffer.pos(), 0);
    QCOMPARE(session.transport()->counters().bytesSent, 0U);
}

void TestSendfile::badArgument_isRefused_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<std::optional<qint64>>("count");
    QTest::addColumn<QString>("says");
    using Count = std::optional<qint64>;
    const int reading = QIODevice::ReadOnly;
    QTest::newRow("null") << -1 << 0LL << Count() << u"null"_s;
    QTest::newRow("closed") << 0 << 0LL << Count() << u"open for reading"_s;
    QTest::newRow("write only") << int(QIODevice::WriteOnly) << 0LL << Count()
                                << u"open for reading"_s;
    QTest::newRow("text") << (reading | int(QIODevice::Text)) << 0LL << Count() << u"binary"_s;
    QTest::newRow("offset") << reading << -1LL << Count() << u"offset (-1)"_s;
    QTest::newRow("count of 0") << reading << 0LL << Count(0) << u"count (0)"_s;
    QTest::newRow("negative count") << reading << 0LL << Count(-7) << u"count (-7)"_s;
}

void TestSendfile::badArgument_isRefused()
{
    QFETCH(const int, mode);
    QFETCH(const qint64, offset);
    QFETCH(const std::optional<qint64>, count);
    QFETCH(const QString, says);
    StreamSession session(m_memory);
    QVERIFY(session.open());
    QBuffer file;
    if (mode > 0)
        QVERIFY(file.open(QIODevice::OpenMode(mode)));
    const QFuture<qint64> sent =
        session.transport()->sendfile(mode < 0 ? nullptr : &file, offset, count);
    QCOMPARE(errorOf(sent).kind(), Kind::InvalidArgument);
    QVERIFY2(errorOf(sent).detail().contains(says), qPrintable(errorOf(sent).detail()));
    QVERIFY(session.transport()->isReading());
    QVERIFY(session.writeText("still here").isNull());
}

void TestSendfile::badMoment_isRefused_data()
{
    QTest::addColumn<QByteArray>("moment");
    for (const char *moment : {"closing", "lost", "after writeEof()"})
        QTest::newRow(moment) << QByteArray(moment);
}

void TestSendfile::badMoment_isRefused()
{
    QFETCH(const QByteArray, moment);
    StreamSession session(m_memory);
    QVERIFY(session.open());
    if (moment == "closing")
        session.transport()->close();
    else if (moment == "lost")
        session.transport()->abort();
    else
        QVERIFY(session.transport()->writeEof().isNull());
    if (moment == "lost")
        QVERIFY(session.until([&] { return session.record().isLost(); }));
    PatternFile file(10);
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QCOMPARE(errorOf(sent).kind(), Kind::InvalidState);
    QVERIFY(errorOf(sent).detail().startsWith(u"sendfile(): "));
}

void TestSendfile::otherThread_isRefused()
{
    StreamSession session(m_memory);
    QVERIFY(session.open());
    PatternFile file(10);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"sendfile.*another thread"_s));
    QFuture<qint64> sent;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { sent = session.transport()->sendfile(&file); }));
    thread->start();
    QVERIFY(thread->wait(10'000));
    QCOMPARE(errorOf(sent).kind(), Kind::InvalidState);
}

void TestSendfile::file_whenItShrinks_endsWithWhatWasSent()
{
    QFETCH(const QByteArray, transport);
    StreamSession session(rig(transport));
    QVERIFY(session.open());
    PatternFile file;
    session.expectSent(file.bytes);
    const QFuture<qint64> sent = session.transport()->sendfile(&file, 0, muchBytes);
    const auto already = qint64(session.transport()->counters().bytesSent);
    QVERIFY(already > 0 && already < muchBytes);
    QVERIFY(file.resize(already));
    QVERIFY(session.drainUntil([&] { return sent.isFinished(); }));
    // Where it is copied, a block was read before.
    QCOMPARE_GE(sent.result(), already);
    QCOMPARE_LT(sent.result(), already + 64 * 1024 + 1);
    QCOMPARE(file.pos(), sent.result());
    QVERIFY(session.transport()->isReading());
}

void TestSendfile::file_whenItGrows_isSentToItsEnd()
{
    QFETCH(const QByteArray, transport);
    StreamSession session(rig(transport));
    QVERIFY(session.open());
    PatternFile file;
    session.expectSent(file.bytes + "and more");
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QFile again(file.fileName());
    QVERIFY(again.open(QIODevice::Append) && again.write("and more") == 8);
    again.close();
    QVERIFY(session.drainUntil([&] { return sent.isFinished(); }));
    QCOMPARE(sent.result(), qint64(muchBytes + 8));
    QVERIFY(session.peerReceivesAll());
}

void TestSendfile::file_withUnwrittenBytes_isSentWhole()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    PatternFile file(0);
    QCOMPARE(file.write("in QFile's buffer"), 17);
    session.expectSent("in QFile's buffer");
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QCOMPARE(sent.result(), 17);
    QVERIFY(session.peerReceivesAll());
}

void TestSendfile::file_withoutASize_isSent()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    QFile file(u"/proc/version"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(!all.isEmpty());
    session.expectSent(all);
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QVERIFY(session.drainUntil([&] { return sent.isFinished(); }));
    QCOMPARE(sent.result(), all.size());
    QVERIFY(session.peerReceivesAll());
}

void TestSendfile::file_thatCannotBeRead_leavesTheConnection()
{
    QFETCH(const QByteArray, transport);
    StreamSession session(rig(transport));
    QVERIFY(session.open());
    QFile file(u"/proc/self/mem"_s); // nothing is mapped at its beginning
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QCOMPARE(errorOf(sent).kind(), Kind::System);
    QVERIFY2(errorOf(sent).detail().contains(u"could not be read"),
             qPrintable(errorOf(sent).detail()));
    QVERIFY(session.transport()->isReading());
    QVERIFY(session.writeText("still here").isNull());
    QVERIFY(session.peerReceivesAll());
}

void TestSendfile::file_thatFailsInTheMiddle_losesNothing()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    int reads = 0;
    OddFile file([&reads](qint64 bytes) { return ++reads < 3 ? bytes : -1; });
    session.expectSent(QByteArray(128 * 1024, 'x'));
    const QFuture<qint64> sent = session.transport()->sendfile(&file);
    QVERIFY(session.drainUntil([&] { return sent.isFinished(); }));
    QCOMPARE(errorOf(sent).kind(), Kind::System);
    QCOMPARE(file.pos(), 128 * 1024);
    QVERIFY(session.writeText("still here").isNull());
    QVERIFY(session.peerReceivesAll());
}

void TestSendfile::buffer_isNotMadeToGrow()
{
    StreamSession session(m_memory);
    QVERIFY(session.open());
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    QCOMPARE(buffer.write("short"), 5);
    const QFuture<qint64> beyond = session.transport()->sendfile(&buffer, 100);
    QCOMPARE(beyond.result(), 0);
    QCOMPARE(buffer.data(), "short");
    QCOMPARE(buffer.pos(), 5);
}

void TestSendfile::turn_sendsAMebibyteAtMost()
{
    auto [transport, peer] =
        MemoryTransport::create(std::make_unique<RecordingProtocol>(CallbackRecord::create()));
    peer->setCapacity(64 * 1024 * 1024);
    QVERIFY(transport->start().isNull());
    PatternFile file;
    const QFuture<qint64> sent = transport->sendfile(&file);
    QCOMPARE(transport->counters().bytesSent, 1024U * 1024U);
    QTRY_VERIFY(sent.isFinished());
    QCOMPARE(sent.result(), qint64(muchBytes));
}

void TestSendfile::peerGone_raisesNoSignal_data()
{
    QTest::addColumn<bool>("pending");
    QTest::newRow("a program that knows nothing of SIGPIPE") << false;
    QTest::newRow("a program that holds one back") << true;
}

void TestSendfile::peerGone_raisesNoSignal()
{
    QFETCH(const bool, pending);
    const auto before = std::signal(SIGPIPE, SIG_DFL);
    sigset_t pipe;
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    if (pending) {
        ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
        ::pthread_kill(::pthread_self(), SIGPIPE);
    }
    {
        StreamSession session(m_unix);
        QVERIFY(session.open());
        PatternFile file;
        session.expectSent(file.bytes);
        const QFuture<qint64> sent = session.transport()->sendfile(&file);
        session.peer()->close();
        QVERIFY(session.until([&] { return sent.isFinished(); }));
        QVERIFY(errorOf(sent).isIoError());
    }
    sigset_t found;
    ::sigpending(&found);
    QCOMPARE(::sigismember(&found, SIGPIPE) == 1, pending);
    if (pending) {
        constexpr timespec now{};
        (void)::sigtimedwait(&pipe, nullptr, &now);
        ::pthread_sigmask(SIG_UNBLOCK, &pipe, nullptr);
    }
    std::signal(SIGPIPE, before);
}

void TestSendfile::loop_sendsOverAnyTransport()
{
    PluginRegistry plugins;
    EventLoop loop(&plugins);
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    PatternFile file(1000);
    session.expectSent(file.bytes.mid(10, 500));
    QCOMPARE(loop.sendfile(session.transport(), &file, 10, 500, Fallback::Never).result(), 500);
    QVERIFY(session.peerReceivesAll());
}

void TestSendfile::loop_withoutATransport_refuses()
{
    PluginRegistry plugins;
    EventLoop loop(&plugins);
    PatternFile file(10);
    QCOMPARE(errorOf(loop.sendfile(nullptr, &file)).kind(), Kind::InvalidArgument);
}

void TestSendfile::continuation_mayAbortAndDeleteTheFile()
{
    StreamSession session(m_tcp);
    QVERIFY(session.open());
    auto file = std::make_unique<PatternFile>();
    session.expectSent(file->bytes);
    const QFuture<void> sent = session.transport()->sendfile(file.get()).then([&](qint64) {
        session.transport()->abort();
        file.reset();
    });
    QVERIFY(session.drainUntil([&] { return session.record().isLost(); }));
    QVERIFY(sent.isFinished());
    QCOMPARE(session.trace(), QByteArray("connectionMade connectionLost()"));
}

QTEST_GUILESS_MAIN(TestSendfile)
#include "tst_sendfile.moc"
