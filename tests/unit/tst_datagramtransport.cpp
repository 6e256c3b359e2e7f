// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "datagramrig.h"

#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <thread>

using namespace Penstock;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class TestDatagramTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sendTo_whenThereIsRoom_goesAtOnce();
    void sendTo_emptyDatagram_isSent();
    void sendTo_whenBlocked_keepsTheOrder();
    void sendTo_overTheHighMark_pausesAndResumes();
    void sendTo_countsEightBytesADatagram();
    void sendTo_receivers_areChecked();
    void sendTo_unconnected_goesToTheReceiver();
    void sendTo_afterClose_isIgnored();
    void sendTo_fromAnotherThread_isRefused();
    void sendTo_failing_isToldAndStaysOpen();
    void sendTo_failingWhenQueued_isToldAndDroppedAndGoesOn();
    void limits_belowWhatIsBuffered_pauseAtOnce();
    void datagramReceived_eachIsOfItsOwn();
    void datagramReceived_begins_afterConnectionMade();
    void receiving_failing_isToldAndStaysOpen();
    void close_withNothingQueued_losesTheConnection();
    void close_withDatagramsQueued_sendsThem();
    void close_flushing_tellsErrorsAndEnds();
    void close_timeout_aborts();
    void abort_dropsWhatIsQueued();
    void deletion_ofAnOpenOne_tells();
};

void TestDatagramTransport::sendTo_whenThereIsRoom_goesAtOnce()
{
    DatagramSession session;
    QVERIFY(session.transport->sendTo("one").isNull());
    QVERIFY(session.transport->sendTo("two", peerAddress).isNull());
    QCOMPARE(session.peer->untaken(), 2);
    QCOMPARE(session.transport->writeBufferSize(), 0);
    const QList<MemoryDatagram> sent = session.peer->take();
    QCOMPARE(sent.at(0).data, "one");
    QCOMPARE(sent.at(0).address, peerAddress);
    QCOMPARE(session.transport->counters().bytesSent, 6u);
    QCOMPARE(session.trace(), "");
}

void TestDatagramTransport::sendTo_emptyDatagram_isSent()
{
    DatagramSession session;
    QVERIFY(session.transport->sendTo(QByteArrayView()).isNull());
    QCOMPARE(session.peer->takeData(), QByteArrayList{QByteArray()});
    session.peer->send(QByteArrayView());
    QCOMPARE(session.trace(), "datagramReceived()");
}

void TestDatagramTransport::sendTo_whenBlocked_keepsTheOrder()
{
    DatagramSession session;
    session.peer->setCapacity(2);
    QByteArrayList expected;
    for (int i = 0; i < 200; ++i) {
        expected.append(QByteArray::number(i));
        QVERIFY(session.transport->sendTo(expected.last()).isNull());
    }
    QByteArrayList received;
    while (session.transport->writeBufferSize() > 0 || session.peer->untaken() > 0) {
        received += session.peer->takeData(1);
        settleDatagrams();
        if (received.size() == 50) // from now on many at once
            session.peer->setCapacity(1000);
    }
    QCOMPARE(received, expected);
    QCOMPARE(session.trace(), "");
}

void TestDatagramTransport::sendTo_overTheHighMark_pausesAndResumes()
{
    DatagramSession session;
    session.peer->setCapacity(0);
    QVERIFY(session.transport->setWriteBufferLimits(3 * 1008, 1008).isNull());
    const QByteArray data(1000, 'x');
    for (int i = 0; i < 3; ++i)
        QVERIFY(session.transport->sendTo(data).isNull());
    QVERIFY(!session.transport->isWritingPaused()); // at the mark, not above it
    session.record->once(Callback::PauseWriting, [&] { session.record->note("inside"); });
    QVERIFY(session.transport->sendTo(data).isNull());
    session.record->note("returned");
    session.peer->setCapacity(2);
    QCOMPARE(session.trace(), "pauseWriting inside returned");
    session.peer->setCapacity(3);
    QCOMPARE(session.trace(), "pauseWriting inside returned resumeWriting");
    QCOMPARE(session.transport->writeBufferSize(), 1008);
}

void TestDatagramTransport::sendTo_countsEightBytesADatagram()
{
    DatagramSession session;
    session.peer->setCapacity(0);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(session.transport->sendTo("").isNull());
    QCOMPARE(session.transport->writeBufferSize(), 8000);
    session.peer->setCapacity(10000);
    settleDatagrams();
    QCOMPARE(session.transport->writeBufferSize(), 0);
    QCOMPARE(session.peer->untaken(), 1000);
}

void TestDatagramTransport::sendTo_receivers_areChecked()
{
    DatagramSession connected;
    const SocketAddress other = SocketAddress::ipv4({198, 51, 100, 8}, 53);
    const Error error = connected.transport->sendTo("x", other);
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    QVERIFY(error.detail().contains(QLatin1String("198.51.100.8:53")));
    QVERIFY(error.detail().contains(QLatin1String("198.51.100.7:53")));

    DatagramSession unconnected{SocketAddress()};
    QCOMPARE(unconnected.transport->sendTo("x").kind(), Kind::InvalidArgument);
    QCOMPARE(connected.peer->sendCalls() + unconnected.peer->sendCalls(), 0);
    QCOMPARE(connected.trace() + unconnected.trace(), "");
}

void TestDatagramTransport::sendTo_unconnected_goesToTheReceiver()
{
    DatagramSession session{SocketAddress()};
    QVERIFY(session.transport->peerAddress().isNull());
    const SocketAddress first = SocketAddress::ipv4({198, 51, 100, 8}, 1);
    const SocketAddress second = SocketAddress::ipv4({198, 51, 100, 8}, 2);
    session.peer->setCapacity(1);
    QVERIFY(session.transport->sendTo("1", first).isNull());
    QVERIFY(session.transport->sendTo("2", second).isNull());
    settleDatagrams();
    QCOMPARE(session.peer->take().first().address, first);
    settleDatagrams();
    QCOMPARE(session.peer->take().first().address, second);
    session.peer->send("hello", second);
    QCOMPARE(session.trace(), "datagramReceived(hello)");
    QCOMPARE(session.record->sender(), second);
}

void TestDatagramTransport::sendTo_afterClose_isIgnored()
{
    DatagramSession session;
    session.peer->setCapacity(0);
    QVERIFY(session.transport->sendTo("queued").isNull());
    session.transport->close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sendTo\\(\\)")));
    QCOMPARE(session.transport->sendTo("late").kind(), Kind::Closed);
    QCOMPARE(session.transport->sendTo("later").kind(), Kind::Closed);
    session.peer->setCapacity(10);
    QCOMPARE(session.trace(), "connectionLost()");
    QCOMPARE(session.peer->takeData(), QByteArrayList{"queued"});
    QCOMPARE(session.transport->sendTo("after the end").kind(), Kind::Closed);
    QCOMPARE(session.transport->counters().writesIgnored, 3u);
}

void TestDatagramTransport::sendTo_fromAnotherThread_isRefused()
{
    DatagramSession session;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("another thread")));
    Error error;
    std::thread([&] { error = session.transport->sendTo("x"); }).join();
    QCOMPARE(error.kind(), Kind::InvalidState);
    QCOMPARE(session.peer->untaken(), 0);
}

void TestDatagramTransport::sendTo_failing_isToldAndStaysOpen()
{
    DatagramSession session;
    session.peer->failSending(EMSGSIZE);
    QVERIFY(session.transport->sendTo(QByteArray(70'000, 'x')).isNull());
    session.record->note("returned");
    QVERIFY(session.transport->sendTo("next").isNull());
    QCOMPARE(session.trace(), "errorReceived(message-too-long) returned");
    QCOMPARE(session.peer->takeData(), QByteArrayList{"next"});
    QCOMPARE(session.transport->counters().errors, 1u);
    QVERIFY(!session.transport->isClosing());
}

void TestDatagramTransport::sendTo_failingWhenQueued_isToldAndDroppedAndGoesOn()
{
    DatagramSession session;
    session.peer->setCapacity(0);
    for (const char *text : {"1", "2", "3"})
        QVERIFY(session.transport->sendTo(text).isNull());
    session.peer->failSending(ECONNREFUSED, 1);
    session.peer->setCapacity(10);
    QCOMPARE(session.trace(), "errorReceived(refused)");
    QCOMPARE(session.peer->takeData(), (QByteArrayList{"1", "3"}));
    QCOMPARE(session.transport->writeBufferSize(), 0);
}

void TestDatagramTransport::limits_belowWhatIsBuffered_pauseAtOnce()
{
    DatagramSession session;
    session.peer->setCapacity(0);
    QVERIFY(session.transport->sendTo(QByteArray(1000, 'x')).isNull());
    QVERIFY(session.transport->setWriteBufferLimits(100).isNull());
    QVERIFY(session.transport->isWritingPaused());
    QVERIFY(session.transport->setWriteBufferLimits().isNull());
    QVERIFY(!session.transport->isWritingPaused());
    QCOMPARE(session.trace(), "pauseWriting resumeWriting");
}

void TestDatagramTransport::datagramReceived_eachIsOfItsOwn()
{
    DatagramSession session;
    for (const qsizetype batch : {1, 3}) {
        session.peer->setBatch(batch);
        for (const char *text : {"a", "", "b", "b"})
            session.peer->send(text);
    }
    QCOMPARE(session.trace(),
             "datagramReceived(a) datagramReceived() datagramReceived(b) datagramReceived(b) "
             "datagramReceived(a) datagramReceived() datagramReceived(b) datagramReceived(b)");
    QCOMPARE(session.record->sender(), peerAddress);
    QCOMPARE(session.transport->counters().bytesReceived, 6u);
    QCOMPARE(session.record->violation(), "");
}

void TestDatagramTransport::datagramReceived_begins_afterConnectionMade()
{
    const Record record = CallbackRecord::create();
    auto [transport, peer] =
        MemoryDatagramTransport::create(std::make_unique<RecordingDatagramProtocol>(record));
    peer->send("early");
    settleDatagrams();
    QCOMPARE(record->trace(), "");
    QVERIFY(transport->start([&record] { record->note("started"); }).isNull());
    settleDatagrams();
    QCOMPARE(record->trace(), "connectionMade started datagramReceived(early)");
    record->expectDeletion();
}

void TestDatagramTransport::receiving_failing_isToldAndStaysOpen()
{
    DatagramSession session;
    session.peer->failReceiving(ECONNREFUSED);
    session.peer->send("after");
    QCOMPARE(session.trace(), "errorReceived(refused) datagramReceived(after)");
}

void TestDatagramTransport::close_withNothingQueued_losesTheConnection()
{
    DatagramSession session;
    session.transport->close();
    QVERIFY(!session.record->isLost()); // from the event loop
    session.transport->close();
    session.transport->abort();
    session.peer->send("late");
    QCOMPARE(session.trace(), "connectionLost()");
    QVERIFY(session.peer->isTransportClosed());
}

void TestDatagramTransport::close_withDatagramsQueued_sendsThem()
{
    DatagramSession session;
    session.peer->setCapacity(1);
    for (const char *text : {"1", "2", "3"})
        QVERIFY(session.transport->sendTo(text).isNull());
    session.transport->close();
    QCOMPARE(session.trace(), "");
    QCOMPARE(session.peer->takeData(), QByteArrayList{"1"});
    QCOMPARE(session.trace(), "");
    session.peer->setCapacity(10);
    QCOMPARE(session.trace(), "connectionLost()");
    QCOMPARE(session.peer->takeData(), (QByteArrayList{"2", "3"}));
}

void TestDatagramTransport::close_flushing_tellsErrorsAndEnds()
{
    DatagramSession session;
    session.peer->setCapacity(0);
    QVERIFY(session.transport->sendTo("1").isNull());
    session.transport->close();
    session.peer->failSending(EPERM);
    QCOMPARE(session.trace(), "errorReceived(permission) connectionLost()");
}

void TestDatagramTransport::close_timeout_aborts()
{
    DatagramSession session;
    session.peer->setCapacity(0);
    QVERIFY(session.transport->sendTo("1").isNull());
    session.transport->setCloseTimeout(10ms);
    session.transport->close();
    QTRY_VERIFY(session.record->isLost());
    QCOMPARE(session.record->reason().kind(), Kind::TimedOut);
}

void TestDatagramTransport::abort_dropsWhatIsQueued()
{
    DatagramSession session;
    session.peer->setCapacity(0);
    QVERIFY(session.transport->sendTo("1").isNull());
    session.transport->abort();
    QCOMPARE(session.transport->writeBufferSize(), 0);
    session.peer->setCapacity(10);
    QCOMPARE(session.trace(), "connectionLost()");
    QCOMPARE(session.peer->untaken(), 0);
}

void TestDatagramTransport::deletion_ofAnOpenOne_tells()
{
    DatagramSession session;
    session.record->expectDeletion();
    delete session.transport;
    QCOMPARE(session.trace(), "connectionLost(aborted)");
    QVERIFY(session.peer->isTransportClosed());
}

QTEST_GUILESS_MAIN(TestDatagramTransport)
#include "tst_datagramtransport.moc"
