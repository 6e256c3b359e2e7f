// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamtransporttest_p.h>

// Buffered protocols. Behaviours H01-H13, G05, G06.

namespace Penstock {

using Kind = StreamSession::Kind;

void StreamTransportTest::buffered_fillsTheBuffers()
{
    StreamSession session(*m_rig, Kind::Buffered);
    session.record().setBufferBytes(4);
    session.record().on(Callback::ConnectionMade,
                        [&session] { session.transport()->pauseReading(); });
    QVERIFY(session.open());
    session.peer()->send("0123456789");
    session.peer()->close();
    session.settle();
    session.transport()->resumeReading();
    COMPARE_TRACE(session,
                  "connectionMade getBuffer bufferUpdated(4) getBuffer bufferUpdated(4) "
                  "getBuffer bufferUpdated(2) getBuffer eofReceived connectionLost()");
    QCOMPARE(session.record().received(), QByteArray("0123456789"));
}

void StreamTransportTest::buffered_withAnyBufferSize_reassembles_data()
{
    QTest::addColumn<qsizetype>("bufferBytes");
    for (const qsizetype bytes : {1, 2, 50, 100, 1'000'000})
        QTest::addRow("%lld", qlonglong(bytes)) << bytes;
}

void StreamTransportTest::buffered_withAnyBufferSize_reassembles()
{
    QFETCH(const qsizetype, bufferBytes);
    StreamSession session(*m_rig, Kind::Buffered);
    session.record().setBufferBytes(bufferBytes);
    QVERIFY(session.open());
    QByteArray data;
    for (int i = 0; i < 1'001; ++i)
        data.append(char(i * 7));
    session.peer()->send(data);
    session.peer()->close();
    VERIFY_SOON(session, session.record().isLost());
    QCOMPARE(session.record().received(), data);
    QVERIFY(session.trace().endsWith("getBuffer eofReceived connectionLost()"));
}

void StreamTransportTest::buffered_whenItGivesNothing_loses()
{
    StreamSession session(*m_rig, Kind::Buffered);
    session.record().setBufferBytes(0);
    QVERIFY(session.open());
    session.peer()->send("a");
    COMPARE_TRACE(session, "connectionMade getBuffer connectionLost(runtime)");
    QCOMPARE(session.exceptions().reported().size(), 1);
}

void StreamTransportTest::buffered_whenItThrows_loses_data()
{
    QTest::addColumn<Callback>("callback");
    QTest::addColumn<QByteArray>("trace");
    QTest::newRow("getBuffer") << Callback::GetBuffer
                               << QByteArray("connectionMade getBuffer connectionLost(exception)");
    QTest::newRow("bufferUpdated")
        << Callback::BufferUpdated
        << QByteArray("connectionMade getBuffer bufferUpdated(1) connectionLost(exception)");
}

void StreamTransportTest::buffered_whenItThrows_loses()
{
    QFETCH(const Callback, callback);
    QFETCH(const QByteArray, trace);
    StreamSession session(*m_rig, Kind::Buffered);
    session.record().on(callback, [] { throw std::runtime_error("no"); });
    QVERIFY(session.open());
    session.peer()->send("a");
    COMPARE_TRACE(session, trace);
    QCOMPARE(session.exceptions().reported().size(), 1);
    QVERIFY(session.exceptions().reported().first().message.contains(
        QLatin1String(callbackName(callback))));
}

void StreamTransportTest::buffered_keepsOpen()
{
    SKIP_UNLESS(HalfClose);
    StreamSession session(*m_rig, Kind::Buffered);
    session.record().setKeepOpen(true);
    QVERIFY(session.open());
    session.peer()->sendEof();
    COMPARE_TRACE(session, "connectionMade getBuffer eofReceived");
    QVERIFY(session.writeText("late").isNull());
    QVERIFY(session.peerReceivesAll());
}

void StreamTransportTest::buffered_whenItPauses_isNotAskedAgain()
{
    StreamSession session(*m_rig, Kind::Buffered);
    session.record().setBufferBytes(1);
    session.record().once(Callback::BufferUpdated,
                          [&session] { session.transport()->pauseReading(); });
    QVERIFY(session.open());
    session.peer()->send("ab");
    COMPARE_TRACE(session, "connectionMade getBuffer bufferUpdated(1)");
    session.transport()->resumeReading();
    VERIFY_SOON(session, session.record().received() == "ab");
}

void StreamTransportTest::buffered_whenItEnds_isNotAskedAgain_data()
{
    QTest::addColumn<Callback>("callback");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("close in getBuffer") << Callback::GetBuffer << Ending::Close;
    QTest::newRow("abort in getBuffer") << Callback::GetBuffer << Ending::Abort;
    QTest::newRow("close in bufferUpdated") << Callback::BufferUpdated << Ending::Close;
    QTest::newRow("abort in bufferUpdated") << Callback::BufferUpdated << Ending::Abort;
}

void StreamTransportTest::buffered_whenItEnds_isNotAskedAgain()
{
    QFETCH(const Callback, callback);
    QFETCH(const Ending, ending);
    StreamSession session(*m_rig, Kind::Buffered);
    session.record().on(callback, [&] { end(session.transport(), ending); });
    QVERIFY(session.open());
    session.peer()->send("a");
    COMPARE_ENDED(session, ending, "connectionMade getBuffer bufferUpdated(1)");
}

void StreamTransportTest::buffered_whenReset_loses()
{
    SKIP_UNLESS(Reset);
    StreamSession session(*m_rig, Kind::Buffered);
    QVERIFY(session.open());
    session.peer()->reset();
    COMPARE_TRACE(session, "connectionMade getBuffer connectionLost(reset)");
}

void StreamTransportTest::buffered_switchedInGetBuffer_losesNothing_data()
{
    QTest::addColumn<bool>("toBuffered");
    QTest::addColumn<QByteArray>("trace");
    QTest::newRow("to a stream protocol")
        << false << QByteArray("connectionMade getBuffer B.dataReceived(a)");
    QTest::newRow("to a buffered protocol")
        << true << QByteArray("connectionMade getBuffer B.bufferUpdated(1)");
}

void StreamTransportTest::buffered_switchedInGetBuffer_losesNothing()
{
    QFETCH(const bool, toBuffered);
    QFETCH(const QByteArray, trace);
    StreamSession session(*m_rig, Kind::Buffered);
    const Kind kind = toBuffered ? Kind::Buffered : Kind::Stream;
    session.record().once(Callback::GetBuffer, [&session, kind] {
        QVERIFY(session.transport()->setProtocol(session.makeProtocol("B", kind)).isNull());
    });
    QVERIFY(session.open());
    session.peer()->send("a");
    VERIFY_SOON(session, session.record().received() == "a");
    const QByteArray now = session.traceOnce(trace);
    QVERIFY2(now.startsWith(trace), now.constData());
}

} // namespace Penstock
