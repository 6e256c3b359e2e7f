// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/datagramprotocol.h>
#include <penstock/io/descriptordatagrams.h>
#include <penstock/testing/recordingprotocol.h>

#include <QPointer>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <functional>

#include <netinet/in.h>
#include <netinet/udp.h>
#include <sys/socket.h>

using namespace Penstock;
using Calls = DescriptorDatagrams::Calls;

namespace {

/// A socket of UDP on 127.0.0.1 that sends to another.
class Plain
{
public:
    Plain() : socket(::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        const NativeAddress any = *NativeAddress::from(SocketAddress::ipv4({127, 0, 0, 1}, 0));
        if (::bind(socket.number(), any.get(), any.size) != 0)
            qFatal("bind");
    }
    SocketAddress address() const { return NativeAddress::ofSocket(socket.number()); }
    void connectTo(const SocketAddress &peer) const
    {
        const NativeAddress to = *NativeAddress::from(peer);
        if (::connect(socket.number(), to.get(), to.size) != 0)
            qFatal("connect");
    }
    void send(const QByteArrayList &all) const
    {
        for (const QByteArray &data : all)
            QCOMPARE(::send(socket.number(), data.constData(), size_t(data.size()), 0),
                     data.size());
    }
    /// Until there is nothing more.
    QByteArrayList receive() const
    {
        QByteArrayList all;
        QByteArray data(100'000, '\0');
        for (ssize_t size = 0;
             (size = ::recv(socket.number(), data.data(), size_t(data.size()), 0)) >= 0;)
            all.append(data.first(size));
        return all;
    }
    /// From now on, what went as one comes as one.
    bool takeTogether() const { return set(IPPROTO_UDP, UDP_GRO); }
    bool set(int level, int option) const
    {
        const int on = 1;
        return ::setsockopt(socket.number(), level, option, &on, sizeof on) == 0;
    }

    Descriptor socket;
};

class Echo : public DatagramProtocol
{
public:
    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override
    {
        (void)transport()->sendTo(data, sender);
    }
    void errorReceived(const Error &error) override { errors.append(error.nativeCode()); }

    QList<int> errors;
};

void turn()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

/// An echo, and two that speak with it.
struct Rig
{
    explicit Rig(Calls calls = Calls::Batched)
    {
        Plain bound;
        const SocketAddress address = bound.address();
        socket = bound.socket.number();
        transport = std::make_unique<DescriptorDatagrams>(
            std::move(bound.socket), DescriptorDatagrams::udpMaximumBytes, calls);
        auto made = std::make_unique<Echo>();
        echo = made.get();
        (void)transport->setProtocol(std::move(made));
        (void)transport->start();
        turn();
        peer.connectTo(address);
        other.connectTo(address);
    }
    bool refuseTogether() const
    {
        const int on = 1; // a socket without checksums takes no segments
        return ::setsockopt(socket, SOL_SOCKET, SO_NO_CHECK, &on, sizeof on) == 0;
    }

    std::unique_ptr<DescriptorDatagrams> transport;
    Echo *echo = nullptr;
    int socket = -1;
    Plain peer;
    Plain other;
};

class Keep : public Echo
{
public:
    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override
    {
        received.append(data.toByteArray());
        senders.append(sender);
        if (callback)
            callback();
    }

    QByteArrayList received;
    QList<SocketAddress> senders;
    std::function<void()> callback;
};

/// Keeps what comes.
struct Receiving
{
    explicit Receiving(Calls calls = Calls::Batched,
                       qsizetype maximumBytes = DescriptorDatagrams::udpMaximumBytes)
    {
        Plain bound;
        const SocketAddress address = bound.address();
        transport =
            std::make_unique<DescriptorDatagrams>(std::move(bound.socket), maximumBytes, calls);
        auto made = std::make_unique<Keep>();
        protocol = made.get();
        (void)transport->setProtocol(std::move(made));
        (void)transport->start();
        turn();
        peer.connectTo(address);
        other.connectTo(address);
    }
    /// Datagrams of @a segment bytes with one call, as programs of QUIC do.
    bool sendTogether(const QByteArray &data, int segment) const
    {
        return ::setsockopt(peer.socket.number(), IPPROTO_UDP, UDP_SEGMENT, &segment,
                            sizeof segment)
            == 0
            && ::send(peer.socket.number(), data.constData(), size_t(data.size()), 0)
            == data.size();
    }

    std::unique_ptr<DescriptorDatagrams> transport;
    Keep *protocol = nullptr;
    Plain peer;
    Plain other;
};

const QByteArrayList mixed{"aaaa", "bbbb", "cc",   "",    "",     "dddd", "eeeeee",
                           "ffff", "gggg", "hhhh", "iii", "jjjj", "k",    "l"};

} // namespace

/// Answers of one size to one sender pass the system as one, and arrive as they were sent; what peers send so, too.
class TestUdpSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answers_ofOneSize_goTogether();
    void answers_ofManySizes_keepTheirBounds_data();
    void answers_ofManySizes_keepTheirBounds();
    void answers_toSeveral_reachEach();
    void answers_moreThanAPacketHolds_arrive();
    void answers_refusedTogether_goApart();
    void answers_refusedTogether_onceOnly();
    void answers_aBadOneAmongThem_isToldAlone();
    void singly_nothingGoesTogether();
    void receiving_whatWasSentTogether_isTakenApart_data();
    void receiving_whatWasSentTogether_isTakenApart();
    void receiving_together_pauseInside_losesNothing();
    void receiving_together_closeInside_deliversNoMore();
};

void TestUdpSegments::answers_ofOneSize_goTogether()
{
    const Rig rig;
    if (!rig.peer.takeTogether())
        QSKIP("this kernel has no UDP_GRO");
    rig.peer.send({"1111", "2222", "3333", "44"});
    turn();
    QCOMPARE(rig.peer.receive(), QByteArrayList{"11112222333344"});
    QCOMPARE(rig.transport->counters().bytesSent, 14U);
    rig.peer.send({"5555", "66666"});
    turn();
    QCOMPARE(rig.peer.receive(), (QByteArrayList{"5555", "66666"}));
}

void TestUdpSegments::answers_ofManySizes_keepTheirBounds_data()
{
    QTest::addColumn<Calls>("calls");
    QTest::newRow("batched") << Calls::Batched;
    QTest::newRow("single") << Calls::Single;
}

void TestUdpSegments::answers_ofManySizes_keepTheirBounds()
{
    QFETCH(Calls, calls);
    const Rig rig(calls);
    rig.peer.send(mixed);
    turn();
    QCOMPARE(rig.peer.receive(), mixed);
    QCOMPARE(rig.echo->errors.size(), 0);
}

void TestUdpSegments::answers_toSeveral_reachEach()
{
    const Rig rig;
    for (const char *round : {"1", "2"}) {
        rig.peer.send({round, "b", "c"});
        rig.other.send({"d", round});
        rig.peer.send({"e"});
    }
    turn();
    QCOMPARE(rig.peer.receive(), (QByteArrayList{"1", "b", "c", "e", "2", "b", "c", "e"}));
    QCOMPARE(rig.other.receive(), (QByteArrayList{"d", "1", "d", "2"}));
}

void TestUdpSegments::answers_moreThanAPacketHolds_arrive()
{
    const Rig rig;
    QByteArrayList big;
    for (char c = 'a'; c < 'h'; ++c)
        big.append(QByteArray(20'000, c));
    for (const QByteArray &each : std::as_const(big))
        rig.peer.send({each});
    turn();
    QCOMPARE(rig.peer.receive(), big);
}

void TestUdpSegments::answers_refusedTogether_goApart()
{
    const Rig rig;
    QVERIFY(rig.refuseTogether());
    rig.peer.send(mixed);
    turn();
    QCOMPARE(rig.peer.receive(), mixed);
    QCOMPARE(rig.echo->errors.size(), 0);
    qsizetype bytes = 0;
    for (const QByteArray &each : mixed)
        bytes += each.size();
    QCOMPARE(rig.transport->counters().bytesSent, quint64(bytes));
}

void TestUdpSegments::answers_refusedTogether_onceOnly()
{
    const Rig rig;
    if (!rig.peer.takeTogether())
        QSKIP("this kernel has no UDP_GRO");
    const int on = 1;
    const int off = 0;
    QCOMPARE(::setsockopt(rig.socket, SOL_SOCKET, SO_NO_CHECK, &on, sizeof on), 0);
    rig.peer.send({"1111", "2222"});
    turn();
    QCOMPARE(rig.peer.receive(), (QByteArrayList{"1111", "2222"}));
    QCOMPARE(::setsockopt(rig.socket, SOL_SOCKET, SO_NO_CHECK, &off, sizeof off), 0);
    rig.peer.send({"3333", "4444", "555", "666"});
    turn();
    QCOMPARE(rig.peer.receive(), (QByteArrayList{"3333", "4444", "555666"})); // smaller ones may
}

void TestUdpSegments::answers_aBadOneAmongThem_isToldAlone()
{
    // What is sent from port 0 is nobody's: the system refuses to answer it.
    struct Answers : Echo
    {
        void datagramReceived(QByteArrayView data, const SocketAddress &sender) override
        {
            const bool isBad = data == "bad" || data == "BAD";
            (void)transport()->sendTo(data,
                                      isBad ? SocketAddress::ipv4({127, 0, 0, 1}, 0) : sender);
        }
    };
    const Rig rig;
    auto answers = std::make_unique<Answers>();
    Answers *protocol = answers.get();
    QVERIFY(rig.transport->setProtocol(std::move(answers)).isNull());
    rig.peer.send({"one", "two", "bad", "BAD", "six", "ten"});
    turn();
    QCOMPARE(rig.peer.receive(), (QByteArrayList{"one", "two", "six", "ten"}));
    QCOMPARE(protocol->errors, (QList<int>{EINVAL, EINVAL}));
}

void TestUdpSegments::singly_nothingGoesTogether()
{
    const Rig rig(Calls::Single);
    if (!rig.peer.takeTogether())
        QSKIP("this kernel has no UDP_GRO");
    rig.peer.send({"1111", "2222"});
    turn();
    QCOMPARE(rig.peer.receive(), (QByteArrayList{"1111", "2222"}));
}

void TestUdpSegments::receiving_whatWasSentTogether_isTakenApart_data()
{
    QTest::addColumn<Calls>("calls");
    QTest::addColumn<qsizetype>("maximumBytes");
    QTest::newRow("batched") << Calls::Batched << DescriptorDatagrams::udpMaximumBytes;
    QTest::newRow("single") << Calls::Single << DescriptorDatagrams::udpMaximumBytes;
    QTest::newRow("small") << Calls::Batched << qsizetype(2000);
}

void TestUdpSegments::receiving_whatWasSentTogether_isTakenApart()
{
    QFETCH(Calls, calls);
    QFETCH(qsizetype, maximumBytes);
    const Receiving rig(calls, maximumBytes);
    if (!rig.sendTogether("111222333", 3))
        QSKIP("this kernel has no UDP_SEGMENT");
    rig.other.send({"of another"});
    rig.sendTogether("aaaabbbbcc", 4);
    rig.peer.send({""});
    QByteArray much;
    QByteArrayList expected{"111", "222", "333", "of another", "aaaa", "bbbb", "cc", ""};
    for (char c = 'A'; c < 'A' + 50; ++c) {
        expected.append(QByteArray(1200, c));
        much += expected.last();
    }
    QVERIFY(rig.sendTogether(much, 1200));
    turn();
    QCOMPARE(rig.protocol->received, expected);
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(rig.protocol->senders.at(i), (i == 3 ? rig.other : rig.peer).address());
    QCOMPARE(rig.protocol->errors.size(), 0);
}

void TestUdpSegments::receiving_together_pauseInside_losesNothing()
{
    const Receiving rig;
    rig.protocol->callback = [&] { rig.transport->pauseReading(); };
    if (!rig.sendTogether("112233", 2))
        QSKIP("this kernel has no UDP_SEGMENT");
    rig.peer.send({"4"});
    QByteArrayList expected;
    for (const char *next : {"11", "22", "33", "4"}) {
        turn();
        expected.append(next);
        QCOMPARE(rig.protocol->received, expected);
        rig.transport->resumeReading();
    }
    QCOMPARE(rig.protocol->senders, QList<SocketAddress>(4, rig.peer.address()));
}

void TestUdpSegments::receiving_together_closeInside_deliversNoMore()
{
    const Receiving rig;
    rig.protocol->callback = [&] { rig.transport->close(); };
    if (!rig.sendTogether("112233", 2))
        QSKIP("this kernel has no UDP_SEGMENT");
    turn();
    QCOMPARE(rig.protocol->received, QByteArrayList{"11"});
}

QTEST_GUILESS_MAIN(TestUdpSegments)
#include "tst_udpsegments.moc"
