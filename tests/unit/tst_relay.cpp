// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/relay.h>

#include <penstock/testing/memorypeer.h>
#include <penstock/testing/memorytransport.h>

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <cerrno>

using namespace Penstock;
using Side = Relay::Side;

namespace {

/// Tells what it is asked to break off, and when.
class BreakingRelay : public Relay
{
public:
    using Relay::Relay;
    int broken = 0;

protected:
    void breakOff(WriteTransport *transport) override
    {
        ++broken;
        Relay::breakOff(transport);
    }
};

} // namespace

class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void data_goesBothWays();
    void data_beforeTheSecondIsThere_waits();
    void slowSide_holdsBackTheOther();
    void eof_isPassedOn_andTheOtherWayGoesOn();
    void eof_ofBoth_endsThePair();
    void failure_breaksOffTheOther_whenAllIsSent();
    void failure_isToldWithItsReason();
    void abandon_breaksOffTheFirst();
    void abandon_ofASideThatIsThere_doesNothing();
    void protocolDeletedBeforeItBegins_isAFailure();
    void close_sendsWhatHasCome();
    void abort_dropsIt();
    void deleted_inItsSignals_data();
    void deleted_inItsSignals();
    void makeProtocol_twice_givesNull();

private:
    std::unique_ptr<MemoryPeer> start(Side side);
    void startBoth();

    std::unique_ptr<BreakingRelay> m_relay;
    std::unique_ptr<QSignalSpy> m_ended;
    std::array<std::unique_ptr<MemoryTransport>, 2> m_transports;
    std::unique_ptr<MemoryPeer> m_first;
    std::unique_ptr<MemoryPeer> m_second;
};

void TestRelay::init()
{
    m_relay = std::make_unique<BreakingRelay>();
    m_ended = std::make_unique<QSignalSpy>(m_relay.get(), &Relay::ended);
}

void TestRelay::cleanup()
{
    m_relay.reset();
    m_transports = {};
    m_first.reset();
    m_second.reset();
}

std::unique_ptr<MemoryPeer> TestRelay::start(Side side)
{
    auto [transport, peer] = MemoryTransport::create(m_relay->makeProtocol(side));
    (void)transport->start();
    m_transports[size_t(side)] = std::move(transport);
    return std::move(peer);
}

void TestRelay::startBoth()
{
    m_first = start(Side::First);
    m_second = start(Side::Second);
    QSignalSpy joined(m_relay.get(), &Relay::joined);
    QTRY_COMPARE(joined.count(), 1);
}

void TestRelay::data_goesBothWays()
{
    startBoth();
    m_first->send("question");
    QTRY_COMPARE((m_second->read(), m_second->received()), "question");
    m_second->send("answer");
    QTRY_COMPARE((m_first->read(), m_first->received()), "answer");
    QCOMPARE(m_relay->counters(Side::Second).bytesSent, 8U);
    QCOMPARE(m_relay->counters(Side::First).bytesSent, 6U);
}

void TestRelay::data_beforeTheSecondIsThere_waits()
{
    m_first = start(Side::First);
    m_first->send("early");
    m_first->sendEof();
    QTRY_VERIFY(m_relay->transport(Side::First));
    QCoreApplication::processEvents();
    QCOMPARE(m_relay->counters(Side::First).bytesReceived, 0U);
    m_second = start(Side::Second);
    QTRY_VERIFY((m_second->read(), m_second->sawEof()));
    QCOMPARE(m_second->received(), "early");
}

void TestRelay::slowSide_holdsBackTheOther()
{
    startBoth();
    const QByteArray much(4'000'000, 'x');
    m_first->send(much);
    QTRY_VERIFY(m_relay->transport(Side::Second)->isWritingPaused());
    QCoreApplication::processEvents();
    const TransportCounters slow = m_relay->counters(Side::Second);
    QCOMPARE_LE(slow.peakBufferBytes, 64 * 1024 + 128 * 1024);
    QCOMPARE_GT(m_first->undeliveredBytes(), much.size() / 2);
    QTRY_COMPARE((m_second->read(), m_second->received().size()), much.size());
    QVERIFY(!m_relay->transport(Side::Second)->isWritingPaused());
}

void TestRelay::eof_isPassedOn_andTheOtherWayGoesOn()
{
    startBoth();
    m_first->send("request");
    m_first->sendEof();
    QTRY_VERIFY((m_second->read(), m_second->sawEof()));
    QCOMPARE(m_second->received(), "request");
    QVERIFY(!m_first->sawEof());
    m_second->send("reply");
    QTRY_COMPARE((m_first->read(), m_first->received()), "reply");
    QCOMPARE(m_ended->count(), 0);
}

void TestRelay::eof_ofBoth_endsThePair()
{
    startBoth();
    m_first->sendEof();
    m_second->send(QByteArray(200'000, 'y'));
    m_second->sendEof();
    QTRY_VERIFY((m_first->read(), m_first->sawEof()));
    QCOMPARE(m_first->received().size(), 200'000);
    QTRY_COMPARE(m_ended->count(), 1);
    QVERIFY(m_relay->reason(Side::First).isNull());
    QVERIFY(m_relay->reason(Side::Second).isNull());
    QVERIFY(m_relay->isEnded());
    QCOMPARE(m_relay->broken, 0);
}

void TestRelay::failure_breaksOffTheOther_whenAllIsSent()
{
    startBoth();
    m_second->setCapacity(10);
    m_first->send(QByteArray(50'000, 'z'));
    QTRY_COMPARE(m_relay->counters(Side::First).bytesReceived, 50'000U);
    m_first->reset();
    QTRY_VERIFY(!m_relay->transport(Side::First));
    QCoreApplication::processEvents();
    QCOMPARE(m_relay->broken, 0);
    m_second->setCapacity(100'000);
    QTRY_COMPARE((m_second->read(), m_second->received().size()), 50'000);
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(m_relay->broken, 1);
}

void TestRelay::failure_isToldWithItsReason()
{
    startBoth();
    m_second->fail(ETIMEDOUT);
    m_first->send("x");
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(m_relay->reason(Side::Second).kind(), Error::Kind::TimedOut);
    QVERIFY(m_relay->reason(Side::First).isNull());
    QCOMPARE(m_relay->broken, 1);
}

void TestRelay::abandon_breaksOffTheFirst()
{
    m_first = start(Side::First);
    QTRY_VERIFY(m_relay->transport(Side::First));
    m_relay->abandon(Side::Second, Error(Error::Kind::Refused));
    QCOMPARE(m_relay->broken, 1);
    QTRY_COMPARE(m_ended->count(), 1);
    QVERIFY(m_first->isTransportClosed());
    QCOMPARE(m_relay->reason(Side::Second).kind(), Error::Kind::Refused);
}

void TestRelay::abandon_ofASideThatIsThere_doesNothing()
{
    startBoth();
    m_relay->abandon(Side::Second, Error(Error::Kind::Refused));
    m_first->send("still");
    QTRY_COMPARE((m_second->read(), m_second->received()), "still");
}

void TestRelay::protocolDeletedBeforeItBegins_isAFailure()
{
    m_first = start(Side::First);
    QTRY_VERIFY(m_relay->transport(Side::First));
    m_relay->makeProtocol(Side::Second).reset();
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(m_relay->reason(Side::Second).kind(), Error::Kind::Aborted);
}

void TestRelay::close_sendsWhatHasCome()
{
    startBoth();
    m_second->setCapacity(10);
    m_first->send(QByteArray(30'000, 'c'));
    QTRY_COMPARE(m_relay->counters(Side::First).bytesReceived, 30'000U);
    m_relay->close();
    m_second->setCapacity(100'000);
    QTRY_VERIFY((m_second->read(), m_second->sawEof()));
    QCOMPARE(m_second->received().size(), 30'000);
    QTRY_COMPARE(m_ended->count(), 1);
}

void TestRelay::abort_dropsIt()
{
    startBoth();
    m_second->setCapacity(10);
    m_first->send(QByteArray(30'000, 'c'));
    QTRY_COMPARE(m_relay->counters(Side::First).bytesReceived, 30'000U);
    m_relay->abort();
    QTRY_COMPARE(m_ended->count(), 1);
    m_second->read();
    QCOMPARE_LE(m_second->received().size(), 10);
}

void TestRelay::deleted_inItsSignals_data()
{
    QTest::addColumn<int>("moment");
    QTest::newRow("sideMade") << 0;
    QTest::newRow("joined") << 1;
    QTest::newRow("sideEnded") << 2;
    QTest::newRow("ended") << 3;
}

void TestRelay::deleted_inItsSignals()
{
    QFETCH(int, moment);
    const auto remove = [this] { m_relay.reset(); };
    if (moment == 0)
        connect(m_relay.get(), &Relay::sideMade, this, remove);
    else if (moment == 1)
        connect(m_relay.get(), &Relay::joined, this, remove);
    else if (moment == 2)
        connect(m_relay.get(), &Relay::sideEnded, this, remove);
    else
        connect(m_relay.get(), &Relay::ended, this, remove);
    m_first = start(Side::First);
    QTRY_VERIFY(!m_relay || m_relay->transport(Side::First));
    if (m_relay) {
        m_second = start(Side::Second);
        m_second->sendEof();
        m_first->reset();
    }
    QTRY_VERIFY(!m_relay);
    QTRY_VERIFY(m_first->isTransportClosed());
    QTRY_VERIFY(!m_second || m_second->isTransportClosed());
}

void TestRelay::makeProtocol_twice_givesNull()
{
    QVERIFY(!m_relay->makeProtocol(Side::First, ProtocolKind::Process));
    const std::unique_ptr<Protocol> first = m_relay->makeProtocol(Side::First);
    QVERIFY(first);
    QVERIFY(!m_relay->makeProtocol(Side::First));
}

QTEST_GUILESS_MAIN(TestRelay)

#include "tst_relay.moc"
