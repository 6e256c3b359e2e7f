// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamtransporttest_p.h>

// The ends of the two sides. Behaviours D01-D15, B20, B24, C10.

namespace Penstock {

void StreamTransportTest::eof_notKeptOpen_closes()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.peer()->sendEof();
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost()");
    VERIFY_DRAINED(session, session.peer()->sawEof());
}

void StreamTransportTest::eof_notKeptOpen_flushesFirst()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(50'000));
    session.peer()->sendEof();
    COMPARE_TRACE(session, "connectionMade eofReceived");
    QVERIFY(session.transport()->isClosing());
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost()");
}

void StreamTransportTest::eof_keptOpen_canWrite()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().setKeepOpen(true);
    session.peer()->sendEof();
    COMPARE_TRACE(session, "connectionMade eofReceived");
    QVERIFY(!session.transport()->isClosing());
    QVERIFY(session.writeText("late").isNull());
    QVERIFY(session.peerReceivesAll());
    session.transport()->close();
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost()");
}

void StreamTransportTest::eof_keptOpen_isToldOnce()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().setKeepOpen(true);
    session.peer()->sendEof();
    COMPARE_TRACE(session, "connectionMade eofReceived");
    session.transport()->pauseReading();
    session.transport()->resumeReading();
    COMPARE_TRACE(session, "connectionMade eofReceived");
}

void StreamTransportTest::eof_keptOpenOnBothSides_staysOpen()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().setKeepOpen(true);
    QVERIFY(session.transport()->writeEof().isNull());
    session.peer()->sendEof();
    COMPARE_TRACE(session, "connectionMade eofReceived");
    session.transport()->close();
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost()");
}

void StreamTransportTest::eof_keptOpenThenReset_isFoundByWriting()
{
    SKIP_UNLESS(HalfClose);
    SKIP_UNLESS(Reset);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().setKeepOpen(true);
    session.peer()->sendEof();
    COMPARE_TRACE(session, "connectionMade eofReceived");
    session.peer()->reset();
    COMPARE_TRACE(session, "connectionMade eofReceived");
    QVERIFY(session.writeText("x").isNull());
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost(broken-pipe)");
}

void StreamTransportTest::eofReceived_whenItWrites_sends()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(Callback::EofReceived, [&session] { session.writeText("goodbye"); });
    session.peer()->sendEof();
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost()");
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), QByteArray("goodbye"));
}

void StreamTransportTest::eofReceived_whenItCloses_losesOnce()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().setKeepOpen(true);
    session.record().on(Callback::EofReceived, [&session] { session.transport()->close(); });
    session.peer()->sendEof();
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost()");
}

void StreamTransportTest::writeEof_endsOneSide()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.transport()->canWriteEof());
    QVERIFY(session.writeText("request").isNull());
    QVERIFY(session.transport()->writeEof().isNull());
    QVERIFY(session.transport()->writeEof().isNull());
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), QByteArray("request"));
    session.peer()->send("answer");
    COMPARE_TRACE(session, "connectionMade dataReceived(answer)");
    session.peer()->close();
    COMPARE_TRACE(session, "connectionMade dataReceived(answer) eofReceived connectionLost()");
}

void StreamTransportTest::writeEof_withMuchBuffered_comesAfterIt()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(50'000));
    QVERIFY(session.transport()->writeEof().isNull());
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), session.sent());
    COMPARE_TRACE(session, "connectionMade");
    QVERIFY(!session.transport()->isClosing());
}

void StreamTransportTest::writeEof_thenClose_losesOnce()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(50'000));
    QVERIFY(session.transport()->writeEof().isNull());
    session.transport()->close();
    COMPARE_TRACE(session, "connectionMade");
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), session.sent());
    COMPARE_TRACE(session, "connectionMade connectionLost()");
}

void StreamTransportTest::writeEof_thenWrite_isRefused()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.transport()->writeEof().isNull());
    const QRegularExpression text(QStringLiteral("was called after writeEof"));
    for (int i = 0; i < 4; ++i)
        QTest::ignoreMessage(QtWarningMsg, text);
    QCOMPARE(session.writeText("x").kind(), Error::Kind::InvalidState);
    QCOMPARE(session.transport()->write(QByteArray()).kind(), Error::Kind::InvalidState);
    QCOMPARE(session.transport()->write(QByteArrayView("x")).kind(), Error::Kind::InvalidState);
    QCOMPARE(session.transport()->writelines({"x"}).kind(), Error::Kind::InvalidState);
    QVERIFY(!session.transport()->isClosing());
    QCOMPARE(session.transport()->counters().bytesSent, 0U);
}

void StreamTransportTest::writeEof_afterTheEnd_doesNothing()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->close();
    QVERIFY(session.transport()->writeEof().isNull());
    COMPARE_TRACE(session, "connectionMade connectionLost()");
    QVERIFY(session.transport()->writeEof().isNull());
}

void StreamTransportTest::writeEof_afterAReset_tellsTheCaller()
{
    SKIP_UNLESS(HalfClose);
    SKIP_UNLESS(Reset);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->pauseReading();
    session.peer()->reset();
    session.settle();
    QVERIFY(!session.transport()->writeEof().isNull());
    QVERIFY(!session.transport()->isClosing());
    session.transport()->resumeReading();
    COMPARE_TRACE(session, "connectionMade connectionLost(reset)");
}

void StreamTransportTest::writeEof_inConnectionMade_canStillRead()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    session.record().on(Callback::ConnectionMade, [&session] {
        session.writeText("request");
        session.transport()->writeEof();
    });
    QVERIFY(session.open());
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), QByteArray("request"));
    session.peer()->send("answer");
    COMPARE_TRACE(session, "connectionMade dataReceived(answer)");
}

void StreamTransportTest::writeEof_whilePaused_resumes()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(70'000));
    QVERIFY(session.transport()->writeEof().isNull());
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), session.sent());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
    QVERIFY(!session.transport()->isClosing());
}

void StreamTransportTest::writeEof_inResumeWriting_comesAfterAll_data()
{
    QTest::addColumn<qint64>("lowBytes");
    QTest::newRow("nothing left") << qint64(0);
    QTest::newRow("something left") << qint64(10'000);
}

void StreamTransportTest::writeEof_inResumeWriting_comesAfterAll()
{
    SKIP_UNLESS(HalfClose);
    QFETCH(const qint64, lowBytes);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.transport()->setWriteBufferLimits(50'000, lowBytes).isNull());
    session.record().on(Callback::ResumeWriting, [&session] { session.transport()->writeEof(); });
    QVERIFY(session.fillTo(60'000));
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), session.sent());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
}

} // namespace Penstock
