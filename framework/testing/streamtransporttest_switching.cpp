// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/datagramprotocol.h>
#include <penstock/testing/streamtransporttest_p.h>

#include <QtCore/qpointer.h>

// Switching protocols. Behaviours G01-G11, B16.

namespace Penstock {

using Kind = StreamSession::Kind;

void StreamTransportTest::setProtocol_betweenReads_servesTheNew()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.peer()->send("a");
    COMPARE_TRACE(session, "connectionMade dataReceived(a)");
    QVERIFY(session.transport()->setProtocol(session.makeProtocol("B")).isNull());
    session.peer()->send("b");
    session.peer()->close();
    COMPARE_TRACE(session,
                  "connectionMade dataReceived(a) B.dataReceived(b) B.eofReceived "
                  "B.connectionLost()");
}

void StreamTransportTest::setProtocol_inACallback_servesTheNew_data()
{
    QTest::addColumn<Callback>("callback");
    QTest::addColumn<QByteArray>("trace");
    QTest::newRow("connectionMade")
        << Callback::ConnectionMade
        << QByteArray("connectionMade B.dataReceived(ab) B.eofReceived B.connectionLost()");
    QTest::newRow("dataReceived")
        << Callback::DataReceived
        << QByteArray(
               "connectionMade dataReceived(a) B.dataReceived(b) B.eofReceived B.connectionLost()");
    QTest::newRow("eofReceived")
        << Callback::EofReceived
        << QByteArray("connectionMade dataReceived(ab) eofReceived B.connectionLost()");
}

void StreamTransportTest::setProtocol_inACallback_servesTheNew()
{
    QFETCH(const Callback, callback);
    QFETCH(const QByteArray, trace);
    StreamSession session(*m_rig);
    session.record().once(callback, [&session] {
        QVERIFY(session.transport()->setProtocol(session.makeProtocol("B")).isNull());
    });
    QVERIFY(session.open());
    session.peer()->send("a");
    VERIFY_SOON(session, session.record().received() == "a");
    session.peer()->send("b");
    session.peer()->close();
    COMPARE_TRACE(session, trace);
}

void StreamTransportTest::setProtocol_ofTheOtherKind_changesHowToRead()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.transport()->setProtocol(session.makeProtocol("B", Kind::Buffered)).isNull());
    session.peer()->send("a");
    VERIFY_SOON(session, session.record().received() == "a");
    session.record().once(Callback::BufferUpdated, [&session] {
        QVERIFY(session.transport()->setProtocol(session.makeProtocol("C")).isNull());
    });
    session.peer()->send("b");
    VERIFY_SOON(session, session.record().received() == "ab");
    session.peer()->send("c");
    VERIFY_SOON(session, session.record().received() == "abc");
    const QByteArray trace = session.traceOnce(session.trace());
    QVERIFY2(trace.endsWith("B.getBuffer B.bufferUpdated(1) C.dataReceived(c)"), trace.constData());
}

void StreamTransportTest::setProtocol_afterClose_losesTheNew()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.transport()->close();
    QVERIFY(session.transport()->setProtocol(session.makeProtocol("B")).isNull());
    const QByteArray trace = "connectionMade " + session.regularEnd("B");
    QCOMPARE(session.traceOnceClosed(trace), trace);
}

void StreamTransportTest::setProtocol_whilePaused_tellsTheNew()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    QVERIFY(session.fillTo(70'000));
    QVERIFY(session.transport()->setProtocol(session.makeProtocol("B")).isNull());
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting B.pauseWriting"));
    QVERIFY(session.peerReceivesAll());
    COMPARE_TRACE(session, "connectionMade pauseWriting B.pauseWriting B.resumeWriting");
    QCOMPARE(session.transport()->counters().writingPauses, 1U);
}

void StreamTransportTest::setProtocol_whenRefused_changesNothing()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    StreamTransport *transport = session.transport();
    const Protocol *protocol = transport->protocol();
    QCOMPARE(transport->setProtocol({}).kind(), Error::Kind::InvalidArgument);
    QCOMPARE(transport->setProtocol(std::make_unique<DatagramProtocol>()).kind(),
             Error::Kind::InvalidArgument);
    QCOMPARE(transport->protocol(), protocol);
    session.peer()->send("a");
    COMPARE_TRACE(session, "connectionMade dataReceived(a)");
}

void StreamTransportTest::setProtocol_deletesTheOldFromTheLoop()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    const QPointer<Protocol> old = session.transport()->protocol();
    QVERIFY(session.transport()->setProtocol(session.makeProtocol("B")).isNull());
    QVERIFY(old);
    QVERIFY(!old->transport());
    VERIFY_SOON(session, old.isNull());
    COMPARE_TRACE(session, "connectionMade");
}

void StreamTransportTest::takeProtocol_keepsIt()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    const std::unique_ptr<Protocol> taken = session.transport()->takeProtocol();
    QVERIFY(taken);
    QVERIFY(!session.transport()->takeProtocol());
    session.peer()->send("a");
    session.peer()->close();
    COMPARE_TRACE(session, "connectionMade dataReceived(a) eofReceived connectionLost()");
    QVERIFY(!taken->transport());
    session.deleteTransport();
}

void StreamTransportTest::takeProtocol_whenDeleted_aborts()
{
    StreamSession session(*m_rig);
    QVERIFY(session.open());
    session.expectNoEnd();
    QVERIFY(session.fillTo(70'000));
    session.transport()->takeProtocol().reset();
    QVERIFY(session.transport()->isClosing());
    QVERIFY(!session.transport()->protocol());
    bool closed = false;
    QObject::connect(session.transport(), &Transport::closed, [&closed] { closed = true; });
    VERIFY_SOON(session, closed);
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting"));
    VERIFY_DRAINED(session, session.peer()->sawEof() || session.peer()->sawReset());
}

} // namespace Penstock
