// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamtransporttest_p.h>

#include <QtCore/qeventloop.h>
#include <QtTest/qsignalspy.h>

// The peer's end, exceptions, and reading. Behaviours A15-A18, A27-A31, P02, P04, C01-C11.

namespace Penstock {

namespace {

void throwNo()
{
    throw std::runtime_error("no");
}

} // namespace

void StreamTransportTest::peer_whenItCloses_tellsEof()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.peer()->close();
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost()");
}

void StreamTransportTest::peer_whenItSendsAndCloses_deliversFirst()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.peer()->send("last");
    session.peer()->close();
    COMPARE_TRACE(session, "connectionMade dataReceived(last) eofReceived connectionLost()");
}

void StreamTransportTest::peer_whenItResets_tellsNoEof()
{
    SKIP_UNLESS(Reset);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.peer()->reset();
    COMPARE_TRACE(session, "connectionMade connectionLost(reset)");
    QCOMPARE(session.exceptions().reported().size(), 0);
    QCOMPARE(session.transport()->counters().errors, 1U);
}

void StreamTransportTest::peer_whenItSendsAndResets_deliversFirst()
{
    SKIP_UNLESS(Reset);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.peer()->send("last");
    session.peer()->reset();
    COMPARE_TRACE(session, "connectionMade dataReceived(last) connectionLost(reset)");
}

void StreamTransportTest::dataReceived_whenItThrows_dropsWhatIsBuffered()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(Callback::DataReceived, throwNo);
    QVERIFY(session.fill());
    session.peer()->send("x");
    COMPARE_TRACE(session, "connectionMade dataReceived(x) connectionLost(exception)");
    QVERIFY(session.record().reason().detail().contains(u"no"));
    QCOMPARE(session.exceptions().reported().size(), 1);
    QVERIFY(session.exceptions().reported().first().message.contains(u"dataReceived()"));
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    QCOMPARE(session.transport()->counters().errors, 1U);
}

void StreamTransportTest::dataReceived_whenItThrowsAnIoError_reportsNothing()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(Callback::DataReceived, [] {
        throw Exception(Error(Error::Kind::TimedOut, QStringLiteral("late")));
    });
    session.peer()->send("x");
    COMPARE_TRACE(session, "connectionMade dataReceived(x) connectionLost(timeout)");
    QCOMPARE(session.exceptions().reported().size(), 0);
}

void StreamTransportTest::dataReceived_whenItThrowsAfterClose_losesWithTheException()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fill());
    session.record().on(Callback::DataReceived, [&session] {
        session.transport()->close();
        throwNo();
    });
    session.peer()->send("x");
    COMPARE_TRACE(session, "connectionMade dataReceived(x) connectionLost(exception)");
}

void StreamTransportTest::eofReceived_whenItThrows_losesWithTheException()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(Callback::EofReceived, throwNo);
    session.peer()->close();
    COMPARE_TRACE(session, "connectionMade eofReceived connectionLost(exception)");
    QCOMPARE(session.exceptions().reported().size(), 1);
}

void StreamTransportTest::exceptionHandler_whenItThrows_doesNoHarm()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    const ExceptionHandler before =
        setExceptionHandler([](const ExceptionContext &) { throwNo(); });
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression(QStringLiteral("the exception handler threw")));
    session.record().on(Callback::DataReceived, throwNo);
    session.peer()->send("x");
    COMPARE_TRACE(session, "connectionMade dataReceived(x) connectionLost(exception)");
    setExceptionHandler(before);
}

void StreamTransportTest::nestedLoop_inACallback_delaysTheNext()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().once(Callback::DataReceived, [&session] {
        session.peer()->send("b");
        session.peer()->sendEof();
        session.settle();
        session.record().note("left");
    });
    session.peer()->send("a");
    COMPARE_TRACE(
        session,
        "connectionMade dataReceived(a) left dataReceived(b) eofReceived connectionLost()");
}

void StreamTransportTest::pauseReading_holdsData()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->pauseReading();
    QVERIFY(!session.transport()->isReading());
    session.peer()->send("held");
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    session.transport()->resumeReading();
    QVERIFY(session.transport()->isReading());
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    COMPARE_TRACE(session, "connectionMade dataReceived(held)");
}

void StreamTransportTest::pauseReading_isIdempotent()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->pauseReading();
    session.transport()->pauseReading();
    session.transport()->resumeReading();
    session.transport()->resumeReading();
    session.peer()->send("a");
    COMPARE_TRACE(session, "connectionMade dataReceived(a)");
    QCOMPARE(session.transport()->counters().readingPauses, 1U);
}

void StreamTransportTest::pauseReading_inConnectionMade_holdsData()
{
    StreamSession session(*m_rig);
    session.record().on(Callback::ConnectionMade,
                        [&session] { session.transport()->pauseReading(); });
    session.peer()->send("held");
    QVERIFY(session.open());
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    session.transport()->resumeReading();
    COMPARE_TRACE(session, "connectionMade dataReceived(held)");
}

void StreamTransportTest::pauseReading_inDataReceived_holdsTheNext()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(Callback::DataReceived,
                        [&session] { session.transport()->pauseReading(); });
    session.peer()->send("a");
    VERIFY_SOON(session, session.trace() == "connectionMade dataReceived(a)");
    session.peer()->send("b");
    COMPARE_TRACE(session, "connectionMade dataReceived(a)");
    session.record().note("resumed");
    session.transport()->resumeReading();
    COMPARE_TRACE(session, "connectionMade dataReceived(a) resumed dataReceived(b)");
}

void StreamTransportTest::pauseReading_holdsTheEnd()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->pauseReading();
    session.peer()->send("held");
    session.peer()->close();
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    session.transport()->resumeReading();
    COMPARE_TRACE(session, "connectionMade dataReceived(held) eofReceived connectionLost()");
}

void StreamTransportTest::pauseReading_holdsAReset()
{
    SKIP_UNLESS(Reset);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->pauseReading();
    session.peer()->reset();
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    session.transport()->resumeReading();
    COMPARE_TRACE(session, "connectionMade connectionLost(reset)");
}

void StreamTransportTest::pauseReading_andReset_writeFindsIt()
{
    SKIP_UNLESS(Reset);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->pauseReading();
    session.peer()->reset();
    session.settle();
    QVERIFY(session.writeText("x").isNull());
    QVERIFY(session.transport()->isClosing());
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    COMPARE_TRACE(session, "connectionMade connectionLost(reset)");
}

void StreamTransportTest::pauseReading_andClose_dropsData()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->pauseReading();
    session.peer()->send("dropped");
    session.settle();
    session.transport()->close();
    session.transport()->resumeReading();
    COMPARE_CLOSED(session, "connectionMade");
}

void StreamTransportTest::pauseAndResume_inDataReceived_doesNotRecurse()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(Callback::DataReceived, [&session] {
        session.transport()->pauseReading();
        if (session.record().received().size() < 3)
            session.peer()->send("x");
        session.transport()->resumeReading();
    });
    session.peer()->send("x");
    COMPARE_TRACE(session, "connectionMade dataReceived(xxx)");
    QCOMPARE(session.record().count(Callback::DataReceived), 3);
}

void StreamTransportTest::readingSignals_areEmittedOnChange()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    const QSignalSpy paused(session.transport(), &Transport::readingPaused);
    const QSignalSpy resumed(session.transport(), &Transport::readingResumed);
    session.transport()->resumeReading();
    session.transport()->pauseReading();
    session.transport()->pauseReading();
    QCOMPARE(paused.size(), 1);
    QCOMPARE(resumed.size(), 0);
    session.transport()->resumeReading();
    QCOMPARE(resumed.size(), 1);
    session.transport()->close();
    session.transport()->pauseReading();
    QCOMPARE(paused.size(), 1);
}

} // namespace Penstock
