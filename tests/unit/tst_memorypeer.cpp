// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/memorytransport.h>
#include <penstock/testing/recordingprotocol.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <cerrno>

using namespace Penstock;

/// What is special about MemoryTransport and its peer; that it is a stream transport is
/// tst_memorytransport's business.
class TestMemoryPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void capacity_bounds_whatIsTaken();
    void capacity_ofNone_takesNothing();
    void capacity_whenRaised_letsMoreThrough();
    void sending_beyondTheCapacity_followsLater();
    void chunk_cutsWhatIsReceived();
    void failure_isFoundByTheNextCall();
    void nothing_isCalledFromInsideThePeer();
    void turn_ofTheLoop_delivers();
    void misuse_isRefused();
    void peer_whenItIsDeleted_closes();
    void peer_seesTheTransportClose();
    void closing_withUnreadData_resets();
    void writing_toAPeerThatClosed_failsTheSecondTime();
    void pair_connectsTwoProtocols();
    void pair_withFlowControl_losesNothing();
    void pair_whenOneIsDeleted_endsTheOther();
    void wrongProtocol_isReported();

private:
    MemoryTransport::Connection open();
    static void turn(int times = 10);

    std::shared_ptr<CallbackRecord> m_record;
};

void TestMemoryPeer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_record = CallbackRecord::create();
}

MemoryTransport::Connection TestMemoryPeer::open()
{
    auto connection = MemoryTransport::create(std::make_unique<RecordingProtocol>(m_record));
    if (!connection.transport->start().isNull())
        qFatal("it cannot be started");
    turn();
    return connection;
}

void TestMemoryPeer::turn(int times)
{
    for (int i = 0; i < times; ++i)
        QCoreApplication::processEvents();
}

void TestMemoryPeer::capacity_bounds_whatIsTaken()
{
    const auto [transport, peer] = open();
    peer->setCapacity(10);
    transport->write("0123456789abcde");
    QCOMPARE(peer->unreadBytes(), 10);
    QCOMPARE(transport->writeBufferSize(), 5);
    QCOMPARE(peer->read(4), 4);
    turn();
    QCOMPARE(transport->writeBufferSize(), 1);
    QCOMPARE(peer->read(), 10);
    turn();
    QCOMPARE(peer->read(), 1);
    QCOMPARE(peer->takeReceived(), QByteArray("0123456789abcde"));
    QCOMPARE(peer->received(), QByteArray());
}

void TestMemoryPeer::capacity_ofNone_takesNothing()
{
    const auto [transport, peer] = open();
    peer->setCapacity(0);
    transport->write("x");
    turn();
    QCOMPARE(transport->writeBufferSize(), 1);
    QCOMPARE(peer->read(), 0);
}

void TestMemoryPeer::capacity_whenRaised_letsMoreThrough()
{
    const auto [transport, peer] = open();
    peer->setCapacity(0);
    transport->write("x");
    peer->setCapacity(1);
    QCOMPARE(transport->writeBufferSize(), 1);
    turn();
    QCOMPARE(transport->writeBufferSize(), 0);
}

void TestMemoryPeer::sending_beyondTheCapacity_followsLater()
{
    const auto [transport, peer] = open();
    peer->setSendCapacity(4);
    transport->pauseReading();
    peer->send("0123456789");
    peer->sendEof();
    turn();
    QCOMPARE(peer->undeliveredBytes(), 10);
    transport->resumeReading();
    turn();
    QCOMPARE(peer->undeliveredBytes(), 0);
    QCOMPARE(m_record->trace(),
             QByteArray("connectionMade dataReceived(0123456789) eofReceived connectionLost()"));
    QCOMPARE(m_record->count(Callback::DataReceived), 3);
}

void TestMemoryPeer::chunk_cutsWhatIsReceived()
{
    const auto [transport, peer] = open();
    peer->setChunk(1);
    peer->send("abc");
    turn();
    QCOMPARE(m_record->count(Callback::DataReceived), 3);
    QCOMPARE(m_record->received(), QByteArray("abc"));
}

void TestMemoryPeer::failure_isFoundByTheNextCall()
{
    const auto [transport, peer] = open();
    transport->pauseReading();
    peer->fail(ENOBUFS);
    turn();
    QVERIFY(!m_record->isLost());
    transport->write("x");
    turn();
    QVERIFY(m_record->isLost());
    QCOMPARE(m_record->reason().nativeCode(), ENOBUFS);
}

void TestMemoryPeer::nothing_isCalledFromInsideThePeer()
{
    const auto [transport, peer] = open();
    peer->setCapacity(1);
    transport->write("xyz");
    peer->send("abc");
    peer->read();
    peer->sendEof();
    peer->reset();
    QCOMPARE(m_record->trace(), QByteArray("connectionMade"));
    QCOMPARE(transport->writeBufferSize(), 2);
}

void TestMemoryPeer::turn_ofTheLoop_delivers()
{
    const auto [transport, peer] = open();
    peer->send("abc");
    turn(1);
    QCOMPARE(m_record->trace(), QByteArray("connectionMade dataReceived(abc)"));
}

void TestMemoryPeer::misuse_isRefused()
{
    const auto [transport, peer] = open();
    peer->sendEof();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("send\\(\\) after")));
    peer->send("x");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sendEof\\(\\) after")));
    peer->sendEof();
    peer->close();
    peer->close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("reset\\(\\) after")));
    peer->reset();
    turn();
    QCOMPARE(m_record->trace(), QByteArray("connectionMade eofReceived connectionLost()"));
}

void TestMemoryPeer::peer_whenItIsDeleted_closes()
{
    auto [transport, peer] = open();
    peer.reset();
    turn();
    QCOMPARE(m_record->trace(), QByteArray("connectionMade eofReceived connectionLost()"));
}

void TestMemoryPeer::peer_seesTheTransportClose()
{
    auto [transport, peer] = open();
    transport->write("bye");
    transport->close();
    QVERIFY(!peer->isTransportClosed());
    turn();
    QVERIFY(peer->isTransportClosed());
    QVERIFY(!peer->sawEof());
    peer->read();
    QVERIFY(peer->sawEof());
    QVERIFY(!peer->sawReset());
    QCOMPARE(peer->received(), QByteArray("bye"));
    peer->send("late");
    peer->send("later");
    QVERIFY(peer->sawReset());
    transport.reset();
    QCOMPARE(peer->read(), 0);
}

void TestMemoryPeer::closing_withUnreadData_resets()
{
    const auto [transport, peer] = open();
    transport->write("unread");
    peer->close();
    turn();
    QCOMPARE(m_record->trace(), QByteArray("connectionMade connectionLost(reset)"));
    QVERIFY(transport->writeEof().isNull());
}

void TestMemoryPeer::writing_toAPeerThatClosed_failsTheSecondTime()
{
    const auto [transport, peer] = open();
    m_record->setKeepOpen(true);
    peer->close();
    turn();
    transport->write("taken");
    QVERIFY(!transport->isClosing());
    transport->write("refused");
    QVERIFY(transport->isClosing());
    turn();
    QCOMPARE(m_record->trace(),
             QByteArray("connectionMade eofReceived connectionLost(broken-pipe)"));
}

void TestMemoryPeer::pair_connectsTwoProtocols()
{
    auto [left, right] =
        MemoryTransport::pair(std::make_unique<RecordingProtocol>(m_record, "left"),
                              std::make_unique<RecordingProtocol>(CallbackRecord::create()));
    left->start();
    right->start();
    left->write("ping");
    right->write("pong");
    turn();
    right->close();
    turn();
    QCOMPARE(m_record->trace(),
             QByteArray("left.connectionMade left.dataReceived(pong) "
                        "left.eofReceived left.connectionLost()"));
}

void TestMemoryPeer::pair_withFlowControl_losesNothing()
{
    const auto received = CallbackRecord::create();
    auto [left, right] =
        MemoryTransport::pair(std::make_unique<RecordingProtocol>(m_record),
                              std::make_unique<RecordingProtocol>(received), 1'000);
    left->start();
    right->start();
    right->pauseReading();
    QByteArray data;
    for (int i = 0; i < 100'000; ++i)
        data.append(char(i * 7 + i / 256));
    left->write(data);
    left->close();
    turn();
    QVERIFY(left->isWritingPaused());
    right->resumeReading();
    turn(500);
    QVERIFY(received->received() == data);
    QVERIFY(received->isLost());
    QCOMPARE(m_record->trace(),
             QByteArray("connectionMade pauseWriting resumeWriting connectionLost()"));
    QCOMPARE(m_record->violation() + received->violation(), QByteArray());
}

void TestMemoryPeer::pair_whenOneIsDeleted_endsTheOther()
{
    auto [left, right] =
        MemoryTransport::pair(std::make_unique<RecordingProtocol>(m_record),
                              std::make_unique<RecordingProtocol>(CallbackRecord::create()));
    left->start();
    right->start();
    turn();
    right.reset();
    turn();
    QCOMPARE(m_record->trace(), QByteArray("connectionMade eofReceived connectionLost()"));
}

void TestMemoryPeer::wrongProtocol_isReported()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot serve")));
    const auto [transport, peer] = MemoryTransport::create(std::make_unique<Protocol>());
    QVERIFY(!transport->protocol());
}

QTEST_GUILESS_MAIN(TestMemoryPeer)
#include "tst_memorypeer.moc"
