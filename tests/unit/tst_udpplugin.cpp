// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "udprig.h"

#include <penstock/core/datagramstatistics.h>
#include <penstock/core/multicastmembership.h>

#include <QRegularExpression>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestUdpPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void connected_exchanges_data();
    void connected_exchanges();
    void unconnected_exchangesWithSeveral();
    void bindAndPeer_areBothUsed();
    void endpoints_thatAreBad_areRefused_data();
    void endpoints_thatAreBad_areRefused();
    void names_areResolved();
    void cancel_duringTheLookup_leavesNothing();
    void refused_isTold_andTheEndpointStaysOpen();
    void longest_isSent_andOneMoreIsAnError();
    void broadcast_needsTheOption();
    void broadcast_withAPeer_hearsEverybody();
    void reusePort_sharesAnAddress();
    void buffers_areSet();
    void dropped_areCounted();
    void multicast_ofOptions_isReceived();
    void multicast_membership_changesAtAnyTime();
    void multicast_mistakes_areErrors();
    void connectStream_isNotSupported();
    void deletion_ofTheLoop_closesTheSocket();
};

void TestUdpPlugin::connected_exchanges_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"[::1]"_s;
}

void TestUdpPlugin::connected_exchanges()
{
    QFETCH(const QString, host);
    DatagramRig server;
    QVERIFY(server.open(u"udp:?bind="_s + host + u":0"_s));
    DatagramRig client;
    QVERIFY(client.open(server.transport->localEndpoint().toString()));
    QCOMPARE(client.transport->remoteEndpoint(), server.transport->localEndpoint());
    QVERIFY(server.transport->remoteEndpoint().isNull());
    QVERIFY(client.transport->sendTo("hello").isNull());
    QTRY_COMPARE(server.record->trace(), "connectionMade datagramReceived(hello)");
    QCOMPARE(server.record->sender().toEndpoint(u"udp"_s), client.transport->localEndpoint());
    QVERIFY(server.transport->sendTo("world", server.record->sender()).isNull());
    QTRY_COMPARE(client.record->trace(), "connectionMade datagramReceived(world)");
    QCOMPARE(client.record->sender(), client.transport->peerAddress());
}

void TestUdpPlugin::unconnected_exchangesWithSeveral()
{
    DatagramRig rig;
    QVERIFY(rig.open(u"udp:?bind=127.0.0.1:0"_s));
    const PlainDatagrams first;
    const PlainDatagrams second;
    for (const PlainDatagrams *each : {&first, &second}) {
        QVERIFY(each->sendTo(rig.port(), "hi"));
        QTRY_COMPARE(rig.record->sender(), each->address());
        QVERIFY(rig.transport->sendTo("answer", each->address()).isNull());
        QCOMPARE(each->receive(), "answer");
    }
}

void TestUdpPlugin::bindAndPeer_areBothUsed()
{
    const PlainDatagrams peer;
    DatagramRig rig;
    QVERIFY(rig.open(u"udp://127.0.0.1:%1?bind=127.0.0.2"_s.arg(peer.port())));
    QCOMPARE(rig.transport->localEndpoint().host(), u"127.0.0.2"_s);
    QVERIFY(rig.transport->sendTo("x").isNull());
    QCOMPARE(peer.receive(), "x");
}

void TestUdpPlugin::endpoints_thatAreBad_areRefused_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *endpoint, Kind kind, const char *named) {
        QTest::newRow(endpoint) << QString::fromLatin1(endpoint) << int(kind)
                                << QString::fromLatin1(named);
    };
    row("udp:", Kind::InvalidArgument, "udp:");
    row("udp://127.0.0.1", Kind::InvalidArgument, "127.0.0.1");
    row("udp://:99", Kind::InvalidArgument, ":99");
    row("udp://127.0.0.1:99/path", Kind::InvalidArgument, "/path");
    row("udp://127.0.0.1:99?bind=localhost", Kind::InvalidArgument, "localhost");
    row("udp://127.0.0.1:99?bind=[::1]:0", Kind::AddressNotAvailable, "::1");
    row("udp:?bind=192.0.2.1:0", Kind::AddressNotAvailable, "192.0.2.1");
    row("udp://127.0.0.1:99?groups=nobody", Kind::InvalidArgument, "nobody");
    row("udp:?bind=0.0.0.0:0&groups=127.0.0.1", Kind::InvalidArgument, "127.0.0.1");
    row("udp:?bind=0.0.0.0:0&groups=ff02::1", Kind::InvalidArgument, "ff02::1");
    row("udp://127.0.0.1:99?interface=nonesuch0", Kind::InvalidArgument, "nonesuch0");
    row("udp://127.0.0.1:99?multicastTtl=256", Kind::InvalidArgument, "multicastTtl");
    row("udp://127.0.0.1:99?mode=600", Kind::InvalidArgument, "mode");
    row("udp://127.0.0.1:99?noDelay=true", Kind::InvalidArgument, "noDelay");
    row("udp://no-such-name.invalid:99", Kind::HostNotFound, "no-such-name.invalid");
}

void TestUdpPlugin::endpoints_thatAreBad_areRefused()
{
    QFETCH(const QString, endpoint);
    QFETCH(const int, kind);
    QFETCH(const QString, named);
    DatagramRig rig;
    const qsizetype before = openDescriptors();
    const Error error = rig.openError(endpoint);
    QCOMPARE(int(error.kind()), kind);
    QVERIFY2(error.detail().contains(named), qPrintable(error.detail()));
    QCOMPARE(openDescriptors(), before);
    QCOMPARE(rig.record->trace(), "");
}

void TestUdpPlugin::names_areResolved()
{
    const PlainDatagrams peer;
    DatagramRig rig;
    QVERIFY(rig.open(u"udp://localhost:%1?bind=127.0.0.1"_s.arg(peer.port())));
    QVERIFY(rig.transport->sendTo("x").isNull());
    QCOMPARE(peer.receive(), "x");
}

void TestUdpPlugin::cancel_duringTheLookup_leavesNothing()
{
    DatagramRig rig;
    auto future =
        rig.loop->createDatagramEndpoint(u"udp://localhost:9"_s, recordingDatagrams(rig.record));
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    settle();
    QCOMPARE(rig.record->trace(), "");
    QVERIFY(rig.loop->transports().isEmpty());
}

void TestUdpPlugin::refused_isTold_andTheEndpointStaysOpen()
{
    PlainDatagrams peer;
    const quint16 port = peer.port();
    DatagramRig rig;
    QVERIFY(rig.open(u"udp://127.0.0.1:%1"_s.arg(port)));
    peer.close();
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(rig.transport->sendTo("anyone?").isNull());
        QTRY_COMPARE(rig.record->count(Callback::ErrorReceived), i);
    }
    QVERIFY(rig.record->trace().endsWith("errorReceived(refused)"));
    QVERIFY(!rig.transport->isClosing());
    QVERIFY(rig.transport->counters().errors >= 3);
}

void TestUdpPlugin::longest_isSent_andOneMoreIsAnError()
{
    const PlainDatagrams peer;
    DatagramRig rig;
    QVERIFY(rig.open(u"udp://127.0.0.1:%1"_s.arg(peer.port())));
    const QByteArray longest(65507, 'x');
    QVERIFY(rig.transport->sendTo(longest).isNull());
    QCOMPARE(peer.receive(), longest);
    QVERIFY(rig.transport->sendTo(longest + 'x').isNull());
    QCOMPARE(rig.record->trace(), "connectionMade errorReceived(message-too-long)");
    QVERIFY(peer.sendTo(rig.port(), longest));
    QTRY_COMPARE(rig.record->received(), longest);
    QVERIFY(rig.transport->sendTo("still").isNull());
    QCOMPARE(peer.receive(), "still");
}

void TestUdpPlugin::broadcast_needsTheOption()
{
    const SocketAddress everybody = SocketAddress::ipv4({127, 255, 255, 255}, 9);
    DatagramRig without;
    QVERIFY(without.open(u"udp:?bind=127.0.0.1:0"_s));
    QVERIFY(without.transport->sendTo("x", everybody).isNull());
    QCOMPARE(without.record->trace(), "connectionMade errorReceived(permission)");
    DatagramRig with;
    QVERIFY(with.open(u"udp:?bind=127.0.0.1:0&broadcast=true"_s));
    QVERIFY(with.transport->sendTo("x", everybody).isNull());
    QCOMPARE(with.record->trace(), "connectionMade");
}

void TestUdpPlugin::broadcast_withAPeer_hearsEverybody()
{
    const PlainDatagrams peer;
    const PlainDatagrams other;
    DatagramRig rig;
    QVERIFY(rig.open(u"udp://127.0.0.1:%1?broadcast=true&bind=127.0.0.1:0"_s.arg(peer.port())));
    QVERIFY(rig.transport->remoteEndpoint().isNull());
    QCOMPARE(rig.transport->peerAddress(), peer.address());
    QVERIFY(rig.transport->sendTo("x").isNull());
    QCOMPARE(peer.receive(), "x");
    QCOMPARE(rig.transport->sendTo("x", other.address()).kind(), Kind::InvalidArgument);
    QVERIFY(other.sendTo(rig.port(), "hi"));
    QTRY_COMPARE(rig.record->sender(), other.address());
}

void TestUdpPlugin::reusePort_sharesAnAddress()
{
    DatagramRig first;
    QVERIFY(first.open(u"udp:?bind=127.0.0.1:0&reusePort=true"_s));
    const QString bound = u"udp:?bind=127.0.0.1:%1"_s.arg(first.port());
    DatagramRig second;
    QVERIFY(second.open(bound + u"&reusePort=true"_s));
    DatagramRig third;
    QCOMPARE(third.openError(bound).kind(), Kind::AddressInUse);
}

void TestUdpPlugin::buffers_areSet()
{
    DatagramRig rig;
    QVERIFY(rig.open(u"udp:?bind=127.0.0.1:0&receiveBuffer=20000&sendBuffer=30000"_s));
    const auto size = [&](int option) {
        int value = 0;
        socklen_t length = sizeof value;
        (void)::getsockopt(int(rig.transport->descriptor()), SOL_SOCKET, option, &value, &length);
        return value;
    };
    QCOMPARE(size(SO_RCVBUF), 40000); // Linux doubles it, for its own
    QCOMPARE(size(SO_SNDBUF), 60000);
}

void TestUdpPlugin::dropped_areCounted()
{
    DatagramRig rig;
    QVERIFY(rig.open(u"udp:?bind=127.0.0.1:0&receiveBuffer=4096"_s));
    auto *statistics = rig.transport->query<DatagramStatistics>();
    QVERIFY(statistics);
    QCOMPARE(statistics->datagramsDropped(), std::optional<quint64>(0));
    const PlainDatagrams peer;
    constexpr int count = 200;
    for (int i = 0; i < count; ++i)
        QVERIFY(peer.sendTo(rig.port(), QByteArray(1000, 'x')));
    const quint64 dropped = statistics->datagramsDropped().value_or(0);
    QCOMPARE_GT(dropped, 0u);
    QTRY_COMPARE(quint64(rig.record->count(Callback::DatagramReceived)) + dropped, quint64(count));
    std::optional<quint64> afterTheEnd;
    connect(rig.transport, &Transport::closed,
            [&] { afterTheEnd = statistics->datagramsDropped(); });
    rig.transport->close();
    QTRY_COMPARE(afterTheEnd, std::optional<quint64>(dropped));
}

void TestUdpPlugin::multicast_ofOptions_isReceived()
{
    DatagramRig member;
    QVERIFY(member.open(u"udp:?bind=0.0.0.0:0&groups=239.255.7.7&interface=lo"_s));
    DatagramRig sender;
    QVERIFY(sender.open(
        u"udp://239.255.7.7:%1?interface=lo&multicastTtl=0&multicastLoopback=true"_s.arg(
            member.port())));
    QVERIFY(sender.transport->sendTo("to all").isNull());
    QTRY_COMPARE(member.record->received(), "to all");
}

void TestUdpPlugin::multicast_membership_changesAtAnyTime()
{
    DatagramRig rig;
    QVERIFY(rig.open(u"udp:?bind=0.0.0.0:0"_s));
    auto *multicast = rig.transport->query<MulticastMembership>();
    QVERIFY(multicast);
    const SocketAddress group = SocketAddress::ipv4({239, 255, 7, 8}, 0);
    const SocketAddress receiver = SocketAddress::ipv4({239, 255, 7, 8}, rig.port());
    QVERIFY(multicast->setMulticastInterface(u"lo"_s).isNull());
    QVERIFY(multicast->setMulticastTtl(0).isNull());
    QVERIFY(multicast->setMulticastLoopback(true).isNull());
    QVERIFY(multicast->joinGroup(group, u"lo"_s).isNull());
    QVERIFY(rig.transport->sendTo("one", receiver).isNull());
    QTRY_COMPARE(rig.record->received(), "one");
    QVERIFY(multicast->leaveGroup(group, u"lo"_s).isNull());
    // A socket that has left may still be given what others on this machine have joined: nobody has.
    QVERIFY(rig.transport->sendTo("two", receiver).isNull());
    settle();
    QCOMPARE(rig.record->received(), "one");
}

void TestUdpPlugin::multicast_mistakes_areErrors()
{
    DatagramRig rig;
    QVERIFY(rig.open(u"udp:?bind=0.0.0.0:0"_s));
    auto *multicast = rig.transport->query<MulticastMembership>();
    const SocketAddress group = SocketAddress::ipv4({239, 255, 7, 9}, 0);
    QCOMPARE(multicast->joinGroup(SocketAddress::ipv4({127, 0, 0, 1}, 0)).kind(),
             Kind::InvalidArgument);
    QCOMPARE(multicast->joinGroup(group, u"nonesuch0"_s).kind(), Kind::InvalidArgument);
    QCOMPARE(multicast->leaveGroup(group, u"lo"_s).kind(), Kind::AddressNotAvailable);
    QVERIFY(multicast->joinGroup(group, u"lo"_s).isNull());
    QCOMPARE(multicast->joinGroup(group, u"lo"_s).kind(), Kind::AddressInUse);
    QCOMPARE(multicast->setMulticastTtl(-1).kind(), Kind::InvalidArgument);
    QCOMPARE(multicast->setMulticastInterface(u"nonesuch0"_s).kind(), Kind::InvalidArgument);
    Error afterTheEnd;
    connect(rig.transport, &Transport::closed,
            [&] { afterTheEnd = multicast->setMulticastTtl(1); });
    rig.transport->abort();
    QTRY_COMPARE(afterTheEnd.kind(), Kind::Closed);
}

void TestUdpPlugin::connectStream_isNotSupported()
{
    DatagramRig rig;
    const Error error = errorOf(
        rig.loop->createConnection(u"udp://127.0.0.1:9"_s, recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::NotSupported);
}

void TestUdpPlugin::deletion_ofTheLoop_closesTheSocket()
{
    const qsizetype before = openDescriptors();
    {
        DatagramRig rig;
        QVERIFY(rig.open(u"udp:?bind=127.0.0.1:0"_s));
        QCOMPARE_GT(openDescriptors(), before);
    }
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestUdpPlugin)
#include "tst_udpplugin.moc"
