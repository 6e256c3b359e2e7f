// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamtransporttest_p.h>

#include <QtTest/qsignalspy.h>

// The beginning and the end. Behaviours A01-A14, A19, A20, A24-A26.

namespace Penstock {

void StreamTransportTest::start_tellsNothingAtOnce()
{
    StreamSession session(*m_rig);
    QVERIFY(session.transport()->start().isNull());
    QCOMPARE(session.trace(), QByteArray());
    QCOMPARE(session.transport()->start().kind(), Error::Kind::InvalidState);
    COMPARE_TRACE(session, "connectionMade");
}

void StreamTransportTest::dataWaiting_comesAfterConnectionMade()
{
    StreamSession session(*m_rig);
    session.peer()->send("early");
    session.transport()->start([&session] { session.record().note("started"); });
    COMPARE_TRACE(session, "connectionMade started dataReceived(early)");
}

void StreamTransportTest::connectionMade_whenItThrows_endsTheConnection()
{
    StreamSession session(*m_rig);
    session.record().on(Callback::ConnectionMade, [] { throw std::runtime_error("no"); });
    session.peer()->send("early");
    QVERIFY(session.transport()->start().isNull());
    COMPARE_TRACE(session, "connectionMade connectionLost(exception)");
    QCOMPARE(session.exceptions().reported().size(), 1);
    QVERIFY(session.record().reason().detail().contains(u"no"));
    VERIFY_DRAINED(session, session.peer()->sawEof() || session.peer()->sawReset());
}

void StreamTransportTest::connectionMade_whenItEnds_deliversNothing_data()
{
    addEndingRows();
}

void StreamTransportTest::connectionMade_whenItEnds_deliversNothing()
{
    QFETCH(const Ending, ending);
    StreamSession session(*m_rig);
    session.record().on(Callback::ConnectionMade, [&] { end(session.transport(), ending); });
    session.peer()->send("early");
    session.transport()->start([&session] {
        session.record().note(session.transport()->isClosing() ? "closing" : "open");
    });
    COMPARE_ENDED(session, ending, "connectionMade closing");
    VERIFY_DRAINED(session, session.peer()->sawEof() || session.peer()->sawReset());
    if (can(StreamTransportRig::ResetByUnreadData))
        QVERIFY(session.peer()->sawReset());
}

void StreamTransportTest::connectionMade_whenItWritesAndCloses_sendsAll()
{
    StreamSession session(*m_rig);
    session.record().on(Callback::ConnectionMade, [&session] {
        session.writeText("goodbye");
        session.transport()->close();
    });
    QVERIFY(session.transport()->start().isNull());
    COMPARE_CLOSED(session, "connectionMade");
    VERIFY_DRAINED(session, session.peer()->sawEof());
    QCOMPARE(session.peer()->received(), QByteArray("goodbye"));
}

void StreamTransportTest::closeAndAbort_inAnyOrder_loseOnce_data()
{
    QTest::addColumn<QList<Ending>>("endings");
    using List = QList<Ending>;
    QTest::newRow("close, close, abort, close")
        << List{Ending::Close, Ending::Close, Ending::Abort, Ending::Close};
    QTest::newRow("abort, close, abort") << List{Ending::Abort, Ending::Close, Ending::Abort};
}

void StreamTransportTest::closeAndAbort_inAnyOrder_loseOnce()
{
    QFETCH(const QList<Ending>, endings);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    const QSignalSpy closing(session.transport(), &Transport::closing);
    const QSignalSpy closed(session.transport(), &Transport::closed);
    for (const Ending ending : endings) {
        end(session.transport(), ending);
        QVERIFY(session.transport()->isClosing());
        QCOMPARE(session.trace(), QByteArray("connectionMade"));
        QCOMPARE(closing.size(), 1);
    }
    COMPARE_TRACE(session, "connectionMade connectionLost()");
    QCOMPARE(closing.size(), 1);
    QCOMPARE(closed.size(), 1);
    QVERIFY(closed.first().first().value<Error>().isNull());
}

void StreamTransportTest::close_withUnreadData_deliversNothing()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.peer()->send("unread");
    session.transport()->close();
    COMPARE_CLOSED(session, "connectionMade");
}

void StreamTransportTest::dataReceived_whenItEnds_receivesNoMore_data()
{
    addEndingRows();
}

void StreamTransportTest::dataReceived_whenItEnds_receivesNoMore()
{
    QFETCH(const Ending, ending);
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.record().on(Callback::DataReceived, [&] {
        end(session.transport(), ending);
        session.peer()->send("b");
    });
    session.peer()->send("a");
    COMPARE_ENDED(session, ending, "connectionMade dataReceived(a)");
}

void StreamTransportTest::ends_comeInOrder()
{
    QByteArrayList order; // the sessions' ends write it, also where the test has failed
    StreamSession first(*m_rig);
    StreamSession second(*m_rig);
    QVERIFY(first.open() && second.open());
    first.record().on(Callback::ConnectionLost, [&order] { order.append("first"); });
    second.record().on(Callback::ConnectionLost, [&order] { order.append("second"); });
    end(second.transport(), endingAlone());
    end(first.transport(), endingAlone());
    VERIFY_SOON(first, order.size() == 2);
    QCOMPARE(order, QByteArrayList({"second", "first"}));
}

void StreamTransportTest::ends_comeBetweenWhatWasPosted()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    const auto postNote = [&session](const char *text) {
        const auto note = [&session, text] { session.record().note(text); };
        QMetaObject::invokeMethod(session.transport(), note, Qt::QueuedConnection);
    };
    postNote("before");
    end(session.transport(), endingAlone());
    postNote("after");
    COMPARE_TRACE(session, "connectionMade before connectionLost() after");
}

void StreamTransportTest::connectionLost_whenItThrows_isReported()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    const QSignalSpy closed(session.transport(), &Transport::closed);
    session.record().on(Callback::ConnectionLost, [] { throw std::runtime_error("no"); });
    session.transport()->close();
    COMPARE_CLOSED(session, "connectionMade");
    QCOMPARE(session.exceptions().reported().size(), 1);
    QCOMPARE(closed.size(), 1);
    VERIFY_DRAINED(session, session.peer()->sawEof());
}

void StreamTransportTest::connectionLost_insideIt_everythingIsHarmless()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    StreamTransport *transport = session.transport();
    const Protocol *protocol = transport->protocol();
    session.record().on(Callback::ConnectionLost, [&session, transport, protocol] {
        session.record().note(transport->protocol() == protocol ? "self" : "other");
        ignoreWarningOfWrite();
        QCOMPARE(session.writeText("late").kind(), Error::Kind::Closed);
        QVERIFY(transport->writeEof().isNull() || !transport->canWriteEof());
        transport->pauseReading();
        transport->resumeReading();
        transport->abort();
        transport->close();
    });
    transport->close();
    const QByteArray trace = "connectionMade " + session.regularEnd() + " self";
    QCOMPARE(session.traceOnceClosed(trace), trace);
    VERIFY_DRAINED(session, session.peer()->sawEof());
}

void StreamTransportTest::afterTheEnd_everythingIsHarmless()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    StreamTransport *transport = session.transport();
    transport->close();
    COMPARE_CLOSED(session, "connectionMade");
    QVERIFY(transport->isClosing());
    QVERIFY(!transport->isReading());
    QVERIFY(!transport->protocol());
    QCOMPARE(transport->writeBufferSize(), 0);
    QVERIFY(transport->setWriteBufferLimits(100).isNull());
    QCOMPARE(transport->writeBufferLimits(), (WriteBufferLimits{25, 100}));
    transport->pauseReading();
    transport->resumeReading();
    transport->close();
    transport->abort();
    QVERIFY(transport->writeEof().isNull() || !transport->canWriteEof());
    QVERIFY(transport->write(QByteArray()).isNull());
    QVERIFY(transport->writelines({}).isNull());
    QCOMPARE(transport->setProtocol(session.makeProtocol("B")).kind(), Error::Kind::Closed);
    QCOMPARE(transport->start().kind(), Error::Kind::InvalidState);
    QCOMPARE(transport->descriptor(), -1);
    COMPARE_CLOSED(session, "connectionMade");
}

void StreamTransportTest::afterTheEnd_writesAreIgnoredAndCounted()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->close();
    COMPARE_CLOSED(session, "connectionMade");
    ignoreWarningOfWrite();
    for (int i = 0; i < 7; ++i)
        QCOMPARE(session.writeText("late").kind(), Error::Kind::Closed);
    QCOMPARE(session.transport()->writelines({"a", "b"}).kind(), Error::Kind::Closed);
    QCOMPARE(session.transport()->counters().writesIgnored, 8U);
    QCOMPARE(session.transport()->counters().bytesSent, 0U);
}

void StreamTransportTest::deletion_tellsAborted()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fill());
    session.deleteTransport();
    QCOMPARE(session.trace(), QByteArray("connectionMade connectionLost(aborted)"));
    VERIFY_DRAINED(session, session.peer()->sawEof() || session.peer()->sawReset());
}

void StreamTransportTest::owner_isToldOfTheEnd()
{
    struct Owner : TransportOwner
    {
        void transportEnded(Transport *) override { ++ended; }
        void transportDestroyed(Transport *) override { ++destroyed; }
        int ended = 0;
        int destroyed = 0;
    } owner;
    StreamSession session(*m_rig);
    session.transport()->setOwner(&owner);
    QVERIFY(session.open());
    session.transport()->close();
    COMPARE_CLOSED(session, "connectionMade");
    QCOMPARE(owner.ended, 1);
    session.transport()->setOwner(nullptr);
    StreamSession other(*m_rig);
    other.transport()->setOwner(&owner);
    QVERIFY(other.open());
    other.deleteTransport();
    QCOMPARE(owner.ended, 1);
    QCOMPARE(owner.destroyed, 1);
}

} // namespace Penstock
