// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamtransporttest_p.h>

#include <QtTest/qsignalspy.h>

// Writing and its flow control. Behaviours B01-B25.

namespace Penstock {

void StreamTransportTest::limits_byDefault_areAsyncios()
{
    const auto [transport, peer] = m_rig->makeConnection();
    const WriteBufferLimits limits = m_rig->defaultLimits();
    QCOMPARE(transport->writeBufferLimits(), limits);
    QVERIFY(transport->setWriteBufferLimits(100).isNull());
    QCOMPARE(transport->writeBufferLimits(), (WriteBufferLimits{25, 100}));
    QVERIFY(transport->setWriteBufferLimits({}, 7).isNull());
    QCOMPARE(transport->writeBufferLimits(), (WriteBufferLimits{7, 28}));
    QVERIFY(transport->setWriteBufferLimits(0).isNull());
    QCOMPARE(transport->writeBufferLimits(), (WriteBufferLimits{0, 0}));
    QVERIFY(transport->setWriteBufferLimits().isNull());
    QCOMPARE(transport->writeBufferLimits(), limits);
}

void StreamTransportTest::limits_whenBad_changeNothing_data()
{
    using Bytes = std::optional<qint64>;
    QTest::addColumn<Bytes>("high");
    QTest::addColumn<Bytes>("low");
    QTest::newRow("low above high") << Bytes(5) << Bytes(10);
    QTest::newRow("negative high") << Bytes(-1) << Bytes();
    QTest::newRow("negative low") << Bytes() << Bytes(-1);
    QTest::newRow("negative low under high") << Bytes(10) << Bytes(-1);
}

void StreamTransportTest::limits_whenBad_changeNothing()
{
    QFETCH(const std::optional<qint64>, high);
    QFETCH(const std::optional<qint64>, low);
    StreamSession session(*m_rig);
    QVERIFY(session.transport()->setWriteBufferLimits(100).isNull());
    QCOMPARE(session.transport()->setWriteBufferLimits(high, low).kind(),
             Error::Kind::InvalidArgument);
    QCOMPARE(session.transport()->writeBufferLimits(), (WriteBufferLimits{25, 100}));
}

void StreamTransportTest::pause_comesAboveHighOnly()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(65'536));
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    QVERIFY(!session.transport()->isWritingPaused());
    session.record().on(Callback::PauseWriting, [&session] {
        session.record().note(QByteArray::number(session.transport()->writeBufferSize()));
    });
    QVERIFY(session.write(1).isNull());
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting 65537"));
    QVERIFY(session.transport()->isWritingPaused());
    QVERIFY(session.write(100'000).isNull());
    QCOMPARE(session.record().count(Callback::PauseWriting), 1);
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting 65537 resumeWriting");
}

void StreamTransportTest::pause_withHighZero_comesWithTheFirstBufferedByte()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.transport()->setWriteBufferLimits(0).isNull());
    QVERIFY(session.writeText("x").isNull());
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    qint64 sizeAtResume = -1;
    session.record().on(Callback::ResumeWriting, [&session, &sizeAtResume] {
        sizeAtResume = session.transport()->writeBufferSize();
    });
    QVERIFY(session.fill());
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting"));
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
    QCOMPARE(sizeAtResume, 0);
}

void StreamTransportTest::resume_comesAtLow()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.transport()->setWriteBufferLimits(300'000, 100'000).isNull());
    qint64 sizeAtResume = -1;
    session.record().on(Callback::ResumeWriting, [&session, &sizeAtResume] {
        sizeAtResume = session.transport()->writeBufferSize();
    });
    QVERIFY(session.fillTo(300'001));
    while (!session.record().count(Callback::ResumeWriting)) {
        QVERIFY(session.transport()->isWritingPaused());
        const qint64 before = session.transport()->writeBufferSize();
        VERIFY_DRAINED(session, session.transport()->writeBufferSize() < before);
    }
    QVERIFY2(sizeAtResume <= 100'000, QByteArray::number(sizeAtResume).constData());
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
    QVERIFY(!session.transport()->isWritingPaused());
}

void StreamTransportTest::limits_whenLowered_pauseAtOnce()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(50'000));
    QVERIFY(session.transport()->setWriteBufferLimits(50'000).isNull());
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    QVERIFY(session.transport()->setWriteBufferLimits(49'999).isNull());
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting"));
}

void StreamTransportTest::limits_whenRaised_resumeAtOnce()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(70'000));
    QVERIFY(session.transport()->setWriteBufferLimits(100'000, 69'999).isNull());
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting"));
    QVERIFY(session.transport()->setWriteBufferLimits(100'000, 70'000).isNull());
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting resumeWriting"));
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
}

void StreamTransportTest::limits_setInConnectionMade_hold()
{
    StreamSession session(*m_rig);
    session.record().on(Callback::ConnectionMade,
                        [&session] { session.transport()->setWriteBufferLimits(10'000); });
    QVERIFY(session.open());
    QVERIFY(session.fillTo(10'000));
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    QVERIFY(session.write(1).isNull());
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting"));
}

void StreamTransportTest::limits_raisedInPauseWriting_resumeOnce()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(Callback::PauseWriting,
                        [&session] { session.transport()->setWriteBufferLimits(1'000'000); });
    QVERIFY(session.fillTo(70'000));
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting"));
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
}

void StreamTransportTest::flowCallback_whenItThrows_isReported_data()
{
    QTest::addColumn<Callback>("callback");
    QTest::newRow("pauseWriting") << Callback::PauseWriting;
    QTest::newRow("resumeWriting") << Callback::ResumeWriting;
}

void StreamTransportTest::flowCallback_whenItThrows_isReported()
{
    QFETCH(const Callback, callback);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(callback, [] { throw std::runtime_error("no"); });
    QVERIFY(session.fillTo(70'000));
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
    QCOMPARE(session.exceptions().reported().size(), 1);
    QVERIFY(session.exceptions().reported().first().message.contains(
        QLatin1String(callbackName(callback))));
    QVERIFY(!session.transport()->isClosing());
}

void StreamTransportTest::flowCallback_whenItEnds_losesOnce_data()
{
    QTest::addColumn<Callback>("callback");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<qint64>("lowBytes");
    QTest::addColumn<QByteArray>("trace");
    const QByteArray resumed = "connectionMade pauseWriting resumeWriting";
    const QByteArray paused = "connectionMade pauseWriting";
    const auto pause = Callback::PauseWriting;
    const auto resume = Callback::ResumeWriting;
    QTest::newRow("close in pause") << pause << Ending::Close << qint64(10'000) << resumed;
    QTest::newRow("abort in pause") << pause << Ending::Abort << qint64(10'000) << paused;
    QTest::newRow("close in resume") << resume << Ending::Close << qint64(10'000) << resumed;
    QTest::newRow("abort in resume") << resume << Ending::Abort << qint64(10'000) << resumed;
    QTest::newRow("close in last resume") << resume << Ending::Close << qint64(0) << resumed;
    QTest::newRow("abort in last resume") << resume << Ending::Abort << qint64(0) << resumed;
}

void StreamTransportTest::flowCallback_whenItEnds_losesOnce()
{
    QFETCH(const Callback, callback);
    QFETCH(const Ending, ending);
    QFETCH(const qint64, lowBytes);
    QFETCH(const QByteArray, trace);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.transport()->setWriteBufferLimits(50'000, lowBytes).isNull());
    session.record().on(callback, [&] { end(session.transport(), ending); });
    QVERIFY(session.fillTo(60'000));
    if (callback == Callback::PauseWriting && ending == Ending::Abort)
        QCOMPARE(session.transport()->writeBufferSize(), 0);
    VERIFY_DRAINED(session, session.peer()->sawEof());
    if (ending == Ending::Close)
        QCOMPARE(session.peer()->received(), session.sent());
    COMPARE_ENDED(session, ending, trace);
}

void StreamTransportTest::write_inPauseWriting_keepsTheOrder()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(Callback::PauseWriting, [&session] { session.write(20'000); });
    QVERIFY(session.fillTo(65'536));
    QVERIFY(session.write(1).isNull());
    QCOMPARE(session.transport()->writeBufferSize(), 85'537);
    QVERIFY(session.write(30'000).isNull());
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting resumeWriting");
}

void StreamTransportTest::write_inResumeWriting_pausesAgain()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    int rounds = 0;
    session.record().on(Callback::ResumeWriting, [&session, &rounds] {
        if (++rounds < 4)
            QVERIFY(session.fillTo(200'000));
    });
    QVERIFY(session.fillTo(200'000));
    VERIFY_DRAINED(session, rounds == 4);
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session,
                  "connectionMade pauseWriting resumeWriting pauseWriting resumeWriting "
                  "pauseWriting resumeWriting pauseWriting resumeWriting");
}

void StreamTransportTest::abort_whilePaused_resumesNothing()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(70'000));
    session.transport()->abort();
    QVERIFY(session.transport()->setWriteBufferLimits(1'000'000).isNull());
    COMPARE_TRACE(session, "connectionMade pauseWriting connectionLost()");
}

void StreamTransportTest::reset_whilePaused_resumesNothing()
{
    SKIP_UNLESS(Reset);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(70'000));
    session.peer()->reset();
    COMPARE_TRACE(session, "connectionMade pauseWriting connectionLost(reset)");
}

void StreamTransportTest::rounds_ofFillingAndDraining_pair()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QByteArray expected = "connectionMade";
    for (int round = 0; round < 3; ++round) {
        QVERIFY(session.fillTo(70'000));
        QVERIFY(session.peerReceivesAll());
        expected += " pauseWriting resumeWriting";
        COMPARE_TRACE(session, expected);
    }
    QCOMPARE(session.transport()->counters().writingPauses, 3U);
    QCOMPARE(session.transport()->counters().writingResumes, 3U);
    QVERIFY(session.transport()->counters().writingPausedTime.count() > 0);
}

void StreamTransportTest::flowSignals_areEmittedWithTheCallbacks()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    const auto note = [&session](const char *text) {
        return [&session, text] { session.record().note(text); };
    };
    QObject::connect(session.transport(), &Transport::writingPaused, note("paused"));
    QObject::connect(session.transport(), &Transport::writingResumed, note("resumed"));
    QVERIFY(session.fillTo(70'000));
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting paused resumeWriting resumed");
    QVERIFY(session.transport()->setProtocol(session.makeProtocol("B")).isNull());
    QVERIFY(session.fillTo(70'000));
    QVERIFY(session.peerReceivesAll());
    const QByteArray trace = session.traceOnce(session.trace());
    QCOMPARE(trace.count("paused"), 2);
    QCOMPARE(trace.count("B.pauseWriting"), 1);
    QCOMPARE(trace.count("B.resumeWriting"), 1);
}

void StreamTransportTest::write_ofMuch_arrives()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.write(8'000'000).isNull());
    session.transport()->close();
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received().size(), 8'000'000);
    QVERIFY(session.peer()->received() == session.sent());
    COMPARE_CLOSED(session, "connectionMade pauseWriting resumeWriting");
}

} // namespace Penstock
