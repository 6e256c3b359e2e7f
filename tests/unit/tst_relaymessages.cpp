// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../../apps/penstock/peerrelays.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/loop/relay.h>
#include <penstock/loop/relayend.h>
#include <penstock/testing/memorypeer.h>
#include <penstock/testing/memorytransport.h>

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Penstock;
using namespace std::chrono_literals;
using Side = Relay::Side;

namespace {

SocketAddress address(quint16 port)
{
    return SocketAddress::ipv4({127, 0, 0, 1}, port);
}

/// A transport of messages whose device is the test.
class TestMessages : public DatagramTransport
{
public:
    explicit TestMessages(const SocketAddress &peer = {}) { setPeerAddress(peer); }
    ~TestMessages() override { destroy(); }
    Endpoint localEndpoint() const override { return address(9).toEndpoint(QStringLiteral("udp")); }

    bool receive(QByteArrayView data, const SocketAddress &sender = address(1))
    {
        return isEnabled && deliver(data, sender);
    }
    void unblock()
    {
        blocked = false;
        writeReady();
    }

    QList<QByteArray> sent;
    bool blocked = false;
    bool isEnabled = false;

protected:
    SendResult sendDevice(std::span<const DatagramView> datagrams) override
    {
        if (blocked)
            return {SendResult::Blocked, 0, 0};
        for (const DatagramView &datagram : datagrams)
            sent.append(datagram.data.toByteArray());
        return {SendResult::Done, qsizetype(datagrams.size()), 0};
    }
    void closeDevice() override { }
    void setReadEnabled(bool enabled) override { isEnabled = enabled; }
    void setWriteEnabled(bool) override { }
};

} // namespace

/// A Relay between streams and messages, and the peers that share a datagram socket.
class TestRelayMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stream_becomesMessages_ofBoundedSize();
    void message_becomesBytes();
    void messages_stayWhole();
    void pauseReading_holdsBackMessages();
    void slowMessages_holdBackAStream();
    void endOfAStream_closesMessages_afterTheirAnswer();
    void peers_haveEachATransport();
    void peers_whatComesEarly_waits();
    void peers_silentOne_isForgotten();
};

void TestRelayMessages::stream_becomesMessages_ofBoundedSize()
{
    Relay relay;
    auto [stream, peer] = MemoryTransport::create(relay.makeProtocol(Side::First));
    TestMessages messages(address(1));
    messages.setProtocol(relay.makeProtocol(Side::Second, ProtocolKind::Datagram));
    QVERIFY(stream->start().isNull());
    QVERIFY(messages.start().isNull());
    peer->send(QByteArray(20'000, 'a'));
    QTRY_COMPARE(relay.counters(Side::Second).bytesSent, 20'000U);
    for (const QByteArray &message : std::as_const(messages.sent))
        QCOMPARE_LE(message.size(), RelayEnd::maximumChunkBytes);
}

void TestRelayMessages::message_becomesBytes()
{
    Relay relay;
    auto [stream, peer] = MemoryTransport::create(relay.makeProtocol(Side::First));
    TestMessages messages(address(1));
    messages.setProtocol(relay.makeProtocol(Side::Second, ProtocolKind::Datagram));
    QVERIFY(stream->start().isNull());
    QVERIFY(messages.start().isNull());
    QTRY_VERIFY(messages.isEnabled);
    QVERIFY(messages.receive("one"));
    QVERIFY(messages.receive("two"));
    QTRY_COMPARE((peer->read(), peer->received()), "onetwo");
}

void TestRelayMessages::messages_stayWhole()
{
    Relay relay;
    TestMessages first(address(1));
    TestMessages second(address(2));
    first.setProtocol(relay.makeProtocol(Side::First, ProtocolKind::Datagram));
    second.setProtocol(relay.makeProtocol(Side::Second, ProtocolKind::Datagram));
    QVERIFY(first.start().isNull());
    QVERIFY(second.start().isNull());
    QTRY_VERIFY(first.isEnabled && second.isEnabled);
    const QByteArray big(100'000, 'b');
    QVERIFY(first.receive(big));
    QVERIFY(first.receive(""));
    QCOMPARE(second.sent, (QList<QByteArray>{big, QByteArray("")}));
    QVERIFY(second.receive("back"));
    QCOMPARE(first.sent, QList<QByteArray>{"back"});
}

void TestRelayMessages::pauseReading_holdsBackMessages()
{
    TestMessages messages(address(1));
    messages.setProtocol(RelayEnd::make(ProtocolKind::Datagram, {}));
    QVERIFY(messages.start().isNull());
    QTRY_VERIFY(messages.isEnabled);
    QSignalSpy paused(&messages, &Transport::readingPaused);
    messages.pauseReading();
    messages.pauseReading();
    QVERIFY(!messages.isReading());
    QVERIFY(!messages.isEnabled);
    QCOMPARE(paused.count(), 1);
    messages.resumeReading();
    QVERIFY(messages.isReading());
    QVERIFY(messages.isEnabled);
}

void TestRelayMessages::slowMessages_holdBackAStream()
{
    Relay relay;
    auto [stream, peer] = MemoryTransport::create(relay.makeProtocol(Side::First));
    TestMessages messages(address(1));
    messages.setProtocol(relay.makeProtocol(Side::Second, ProtocolKind::Datagram));
    QVERIFY(stream->start().isNull());
    QVERIFY(messages.start().isNull());
    QTRY_VERIFY(messages.isEnabled);
    messages.blocked = true;
    peer->send(QByteArray(1'000'000, 'c'));
    QTRY_VERIFY(messages.isWritingPaused());
    QVERIFY(!stream->isReading());
    QCOMPARE_LE(messages.writeBufferSize(), 64 * 1024 + 128 * 1024 + 1024);
    messages.unblock();
    QTRY_VERIFY((messages.writeBufferSize() > 0 ? messages.unblock() : void(),
                 relay.counters(Side::Second).bytesSent == 1'000'000U));
}

void TestRelayMessages::endOfAStream_closesMessages_afterTheirAnswer()
{
    Relay relay;
    relay.setHalfCloseTimeout(50ms);
    QSignalSpy ended(&relay, &Relay::ended);
    auto [stream, peer] = MemoryTransport::create(relay.makeProtocol(Side::First));
    TestMessages messages(address(1));
    messages.setProtocol(relay.makeProtocol(Side::Second, ProtocolKind::Datagram));
    QVERIFY(stream->start().isNull());
    QVERIFY(messages.start().isNull());
    peer->send("last");
    peer->sendEof();
    QTRY_COMPARE(messages.sent, QList<QByteArray>{"last"});
    messages.receive("answer");
    QTRY_COMPARE((peer->read(), peer->received()), "answer");
    QCOMPARE(ended.count(), 0);
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(relay.reason(Side::Second).isNull());
}

void TestRelayMessages::peers_haveEachATransport()
{
    QList<QPointer<Protocol>> protocols;
    TestMessages shared;
    shared.setProtocol(std::make_unique<PeerRelays>(0ms, [&protocols] {
        std::unique_ptr<Protocol> protocol = RelayEnd::make(ProtocolKind::Datagram, {});
        protocols.append(protocol.get());
        return protocol;
    }));
    QVERIFY(shared.start().isNull());
    QTRY_VERIFY(shared.isEnabled);
    QVERIFY(shared.receive("a", address(1)));
    QVERIFY(shared.receive("b", address(2)));
    QVERIFY(shared.receive("c", address(1)));
    QCOMPARE(protocols.size(), 2);
    QTRY_COMPARE(protocols[0]->transport()->counters().bytesReceived, 2U);
    QCOMPARE(protocols[1]->transport()->counters().bytesReceived, 1U);
    RelayEnd::send(qobject_cast<WriteTransport *>(protocols[1]->transport()), "answer");
    QCOMPARE(shared.sent, QList<QByteArray>{"answer"});
}

void TestRelayMessages::peers_whatComesEarly_waits()
{
    Relay relay;
    TestMessages shared;
    shared.setProtocol(std::make_unique<PeerRelays>(
        0ms, [&relay] { return relay.makeProtocol(Side::First, ProtocolKind::Datagram); }));
    QVERIFY(shared.start().isNull());
    QTRY_VERIFY(shared.isEnabled);
    QVERIFY(shared.receive("early"));
    QTRY_VERIFY(relay.transport(Side::First));
    QVERIFY(shared.receive("too"));
    TestMessages second(address(2));
    second.setProtocol(relay.makeProtocol(Side::Second, ProtocolKind::Datagram));
    QVERIFY(second.start().isNull());
    QTRY_COMPARE(second.sent, (QList<QByteArray>{"early", "too"}));
}

void TestRelayMessages::peers_silentOne_isForgotten()
{
    int made = 0;
    QList<QPointer<Protocol>> protocols;
    TestMessages shared;
    shared.setProtocol(std::make_unique<PeerRelays>(20ms, [&] {
        ++made;
        std::unique_ptr<Protocol> protocol = RelayEnd::make(ProtocolKind::Datagram, {});
        protocols.append(protocol.get());
        return protocol;
    }));
    QVERIFY(shared.start().isNull());
    QTRY_VERIFY(shared.isEnabled);
    QVERIFY(shared.receive("a"));
    QTRY_VERIFY(!protocols[0]);
    QVERIFY(shared.receive("b"));
    QCOMPARE(made, 2);
}

QTEST_GUILESS_MAIN(TestRelayMessages)

#include "tst_relaymessages.moc"
