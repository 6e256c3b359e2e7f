// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamtransporttest_p.h>

#include <QtCore/qelapsedtimer.h>

// Closing with something to send, and what writing promises. Behaviours E01-E16.

namespace Penstock {

using namespace std::chrono_literals;

void StreamTransportTest::close_withMuchBuffered_flushes()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(100'000));
    session.transport()->close();
    QVERIFY(session.transport()->isClosing());
    COMPARE_TRACE(session, "connectionMade pauseWriting");
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), session.sent());
    COMPARE_CLOSED(session, "connectionMade pauseWriting resumeWriting");
}

void StreamTransportTest::close_thenWrite_isIgnored()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(50'000));
    session.transport()->close();
    ignoreWarningOfWrite();
    QCOMPARE(session.writeText("late").kind(), Error::Kind::Closed);
    QCOMPARE(session.writeText("later").kind(), Error::Kind::Closed);
    QCOMPARE(session.transport()->writeBufferSize(), 50'000);
    QCOMPARE(session.transport()->counters().writesIgnored, 2U);
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), session.sent());
    COMPARE_CLOSED(session, "connectionMade");
}

void StreamTransportTest::close_thenAbort_drops()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(50'000));
    session.transport()->close();
    session.transport()->abort();
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    COMPARE_TRACE(session, "connectionMade connectionLost()");
}

void StreamTransportTest::close_withAPeerThatNeverReads_waits()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(50'000));
    session.transport()->close();
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    QCOMPARE(session.transport()->writeBufferSize(), 50'000);
    session.transport()->abort();
    COMPARE_TRACE(session, "connectionMade connectionLost()");
}

void StreamTransportTest::close_withATimeout_aborts()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->setCloseTimeout(30ms);
    QCOMPARE(session.transport()->closeTimeout(), 30ms);
    QVERIFY(session.fillTo(50'000));
    QElapsedTimer elapsed;
    elapsed.start();
    session.transport()->close();
    COMPARE_TRACE(session, "connectionMade connectionLost(timeout)");
    QVERIFY(elapsed.elapsed() >= 25);
    // The kernel may have taken some more meanwhile.
    static const QRegularExpression unsent(QStringLiteral("\\b[1-9][0-9]{3,4} bytes"));
    QVERIFY(session.record().reason().detail().contains(unsent));
}

void StreamTransportTest::abort_withMuchBuffered_drops()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(100'000));
    session.transport()->abort();
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    COMPARE_TRACE(session, "connectionMade pauseWriting connectionLost()");
    VERIFY_DRAINED(session, session.peer()->sawEof() || session.peer()->sawReset());
    QVERIFY(session.peer()->received().size() < session.sent().size());
}

void StreamTransportTest::abort_withUnreadData_resets()
{
    SKIP_UNLESS(ResetByUnreadData);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->pauseReading();
    session.peer()->send("unread");
    session.settle();
    session.transport()->abort();
    COMPARE_TRACE(session, "connectionMade connectionLost()");
    VERIFY_DRAINED(session, session.peer()->sawReset());
    QVERIFY(!session.peer()->sawEof());
}

void StreamTransportTest::abort_sendsWhatTheKernelHas()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.writeText("taken").isNull());
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    session.transport()->abort();
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), QByteArray("taken"));
}

void StreamTransportTest::peerGone_withMuchBuffered_losesWithAnError_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("closing");
    QTest::newRow("reset") << true << false;
    QTest::newRow("reset after close") << true << true;
    QTest::newRow("close") << false << false;
    QTest::newRow("close after close") << false << true;
}

void StreamTransportTest::peerGone_withMuchBuffered_losesWithAnError()
{
    QFETCH(const bool, reset);
    QFETCH(const bool, closing);
    if (reset)
        SKIP_UNLESS(Reset);
    else
        SKIP_UNLESS(ResetByUnreadData);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->pauseReading();
    QVERIFY(session.fillTo(50'000));
    if (closing)
        session.transport()->close();
    if (reset)
        session.peer()->reset();
    else
        session.peer()->close();
    VERIFY_SOON(session, session.record().isLost());
    const Error::Kind kind = session.record().reason().kind();
    QVERIFY2(kind == Error::Kind::Reset || kind == Error::Kind::BrokenPipe,
             session.trace().constData());
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    QCOMPARE(session.exceptions().reported().size(), 0);
}

void StreamTransportTest::peerGone_writeFindsIt()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().setKeepOpen(true);
    session.peer()->close();
    COMPARE_TRACE(session, "connectionMade eofReceived");
    for (int i = 0; i < 2 && !session.transport()->isClosing(); ++i) {
        QVERIFY(session.writeText("x").isNull());
        if (!session.transport()->isClosing())
            session.settle();
    }
    QVERIFY(session.transport()->isClosing());
    QCOMPARE(session.trace(), QByteArray("connectionMade eofReceived"));
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost(broken-pipe)");
}

void StreamTransportTest::write_goesOutAtOnce()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.writeText("now").isNull());
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    QCOMPARE(session.transport()->counters().bytesSent, 3U);
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::write_ofNothing_doesNothing()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.transport()->write(QByteArray()).isNull());
    QVERIFY(session.transport()->write(QByteArrayView()).isNull());
    QVERIFY(session.transport()->write("").isNull());
    QVERIFY(session.transport()->writelines({}).isNull());
    QVERIFY(session.transport()->writelines({QByteArray(), QByteArray("")}).isNull());
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    COMPARE_TRACE(session, "connectionMade");
}

void StreamTransportTest::write_ofAView_copiesIt()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fill());
    QByteArray mutated(30'000, 'a');
    const QByteArray original = mutated;
    session.expectSent(original);
    QVERIFY(session.transport()->write(QByteArrayView(mutated)).isNull());
    mutated.fill('b');
    session.expectSent(original);
    mutated = original;
    QVERIFY(session.transport()->write(mutated).isNull());
    mutated.fill('c');
    const QByteArray raw(30'000, 'd');
    session.expectSent(raw);
    {
        QByteArray gone = raw;
        gone.detach();
        session.transport()->write(QByteArray::fromRawData(gone.constData(), gone.size()));
        gone.fill('e');
    }
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::write_ofSmallParts_keepsTheOrder()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    for (int bytes = 1; bytes <= 10; ++bytes)
        QVERIFY(session.write(bytes).isNull());
    QVERIFY(session.fill());
    for (int bytes = 1; bytes <= 2'000; bytes += 7)
        QVERIFY(session.write(bytes).isNull());
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::writelines_joinsTheParts()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.expectSent("onetwothree");
    QVERIFY(session.transport()->writelines({"one", QByteArray(), "two", "three"}).isNull());
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::writelines_ofMuch_keepsTheRest()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    for (int round = 0; round < 3; ++round) {
        QByteArrayList parts;
        for (int i = 0; i < 300; ++i)
            parts.append(QByteArray(i * 17 % 5'000, char('a' + (i + round) % 26)));
        session.expectSent(parts.join());
        QVERIFY(session.transport()->writelines(parts).isNull());
    }
    QVERIFY(session.transport()->isWritingPaused());
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
}

void StreamTransportTest::counters_areRight()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.peer()->send("12345");
    COMPARE_TRACE(session, "connectionMade dataReceived(12345)");
    QVERIFY(session.fillTo(70'000));
    QVERIFY(session.peerReceivesAll());
    session.transport()->close();
    COMPARE_CLOSED(session, "connectionMade dataReceived(12345) pauseWriting resumeWriting");
    const TransportCounters &counters = session.transport()->counters();
    QCOMPARE(counters.bytesReceived, 5U);
    QCOMPARE(counters.bytesSent, quint64(session.sent().size()));
    QCOMPARE(counters.peakBufferBytes, 70'000);
    QCOMPARE(counters.callbacks, quint64(session.record().calls().size()));
    QCOMPARE(counters.writesIgnored, 0U);
    QCOMPARE(counters.errors, 0U);
}

} // namespace Penstock
