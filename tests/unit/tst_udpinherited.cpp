// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Datagram sockets that were made elsewhere: the option descriptor of udp and unixgram.

#include "udprig.h"

#include <penstock/io/descriptor.h>

#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>

#include <array>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// A UDP socket on 127.0.0.1, connected to @a peer unless that is 0.
Descriptor udpSocket(quint16 peer = 0)
{
    Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = PlainListener::loopback(0);
    if (::bind(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("no bound socket");
    const sockaddr_in to = PlainListener::loopback(peer);
    if (peer && ::connect(socket.number(), reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0)
        qFatal("no connected socket");
    return socket;
}

QString given(const QString &scheme, const Descriptor &socket)
{
    return scheme + u":?descriptor=%1"_s.arg(socket.number());
}

bool isOpen(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) >= 0;
}

} // namespace

class TestUdpInherited : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bound_hearsEverybody();
    void connected_hasItsPeer();
    void server_servesIt();
    void groups_areJoined();
    void unnamedPair_exchanges();
    void file_ofWhoeverMadeIt_isLeft();
    void mistakes_leaveTheSocket_data();
    void mistakes_leaveTheSocket();
};

void TestUdpInherited::bound_hearsEverybody()
{
    Descriptor socket = udpSocket();
    DatagramRig rig;
    const qsizetype before = openDescriptors();
    QVERIFY(rig.open(given(u"udp"_s, socket)));
    (void)socket.release();
    QCOMPARE(openDescriptors(), before);
    QVERIFY(rig.transport->remoteEndpoint().isNull());
    const PlainDatagrams peer;
    QVERIFY(peer.sendTo(rig.port(), "hello"));
    QTRY_COMPARE(rig.record->received(), "hello");
    QVERIFY(rig.transport->sendTo("world", rig.record->sender()).isNull());
    QCOMPARE(peer.receive(), "world");
}

void TestUdpInherited::connected_hasItsPeer()
{
    const PlainDatagrams peer;
    Descriptor socket = udpSocket(peer.port());
    DatagramRig rig;
    QVERIFY(rig.open(given(u"udp"_s, socket)));
    (void)socket.release();
    QCOMPARE(rig.transport->remoteEndpoint().port(), peer.port());
    QVERIFY(rig.transport->sendTo("to the peer").isNull());
    QCOMPARE(peer.receive(), "to the peer");
}

void TestUdpInherited::server_servesIt()
{
    Descriptor socket = udpSocket();
    LoopRig rig;
    const QPointer<Server> server =
        resultOf(rig.loop->createServer(given(u"udp"_s, socket), u"echo"_s));
    QVERIFY(server);
    (void)socket.release();
    const Endpoint endpoint = server->endpoints().constFirst();
    QCOMPARE(endpoint.host(), u"127.0.0.1"_s);
    const PlainDatagrams peer;
    QVERIFY(peer.sendTo(quint16(endpoint.port()), "again"));
    QCOMPARE(peer.receive(), "again");
}

void TestUdpInherited::groups_areJoined()
{
    Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const sockaddr_in all{AF_INET, 0, {htonl(INADDR_ANY)}, {}};
    QCOMPARE(::bind(socket.number(), reinterpret_cast<const sockaddr *>(&all), sizeof all), 0);
    DatagramRig rig;
    QVERIFY(rig.open(given(u"udp"_s, socket) + u"&groups=239.77.1.1&interface=lo"_s));
    (void)socket.release();
    const auto group = SocketAddress::ipv4({239, 77, 1, 1}, rig.port());
    QVERIFY(rig.transport->sendTo("to all", group).isNull());
    QTRY_COMPARE(rig.record->received(), "to all");
}

/// asyncio fails on such a socket with a TypeError.
void TestUdpInherited::unnamedPair_exchanges()
{
    std::array<int, 2> pair{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, pair.data()), 0);
    Descriptor ours(pair[0]);
    const Descriptor peer(pair[1]);
    DatagramRig rig;
    QVERIFY(rig.open(given(u"unixgram"_s, ours)));
    (void)ours.release();
    QVERIFY(rig.transport->localEndpoint().isNull());
    QVERIFY(rig.transport->remoteEndpoint().isNull());
    QVERIFY(rig.transport->sendTo("out").isNull());
    std::array<char, 10> buffer{};
    QCOMPARE(::recv(peer.number(), buffer.data(), buffer.size(), MSG_DONTWAIT), 3);
    QCOMPARE(::send(peer.number(), "in", 2, 0), 2);
    QTRY_COMPARE(rig.record->received(), "in");
}

void TestUdpInherited::file_ofWhoeverMadeIt_isLeft()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"socket"_s);
    Descriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, qPrintable(path), size_t(path.size()));
    QCOMPARE(::bind(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address),
             0);
    {
        DatagramRig rig;
        QVERIFY(rig.open(given(u"unixgram"_s, socket)));
        (void)socket.release();
        QCOMPARE(rig.transport->localEndpoint().path(), path);
        const PlainDatagrams peer{QString()};
        QVERIFY(peer.sendTo(path, "hello"));
        QTRY_COMPARE(rig.record->received(), "hello");
    }
    QVERIFY(QFile::exists(path));
}

void TestUdpInherited::mistakes_leaveTheSocket_data()
{
    QTest::addColumn<QString>("endpoint"); // %1: a UDP socket, %2: a stream socket, %3: a pipe
    QTest::addColumn<QString>("named");
    QTest::newRow("closed") << u"udp:?descriptor=999"_s << u"descriptor 999 is not open"_s;
    QTest::newRow("negative") << u"udp:?descriptor=-1"_s << u"descriptor"_s;
    QTest::newRow("stream") << u"udp:?descriptor=%2"_s << u"is no datagram socket of UDP"_s;
    QTest::newRow("pipe") << u"udp:?descriptor=%3"_s << u"is no datagram socket of UDP"_s;
    QTest::newRow("of UDP") << u"unixgram:?descriptor=%1"_s << u"is no Unix datagram socket"_s;
    QTest::newRow("host") << u"udp://127.0.0.1:9?descriptor=%1"_s << u"option descriptor"_s;
    QTest::newRow("path") << u"unixgram:/x?descriptor=%1"_s << u"option descriptor"_s;
    QTest::newRow("bind") << u"udp:?descriptor=%1&bind=127.0.0.1:0"_s << u"bind"_s;
    QTest::newRow("reusePort") << u"udp:?descriptor=%1&reusePort=true"_s << u"reusePort"_s;
    QTest::newRow("mode") << u"unixgram:?descriptor=%1&mode=600"_s << u"mode"_s;
    QTest::newRow("late") << u"udp:?descriptor=%1&groups=1.2.3.4"_s << u"1.2.3.4"_s;
}

void TestUdpInherited::mistakes_leaveTheSocket()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, named);
    const Descriptor datagrams = udpSocket();
    const Descriptor stream(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    const Descriptor reading(pipe[0]);
    const Descriptor writing(pipe[1]);
    const QString text = QString(endpoint)
                             .replace(u"%1"_s, QString::number(datagrams.number()))
                             .replace(u"%2"_s, QString::number(stream.number()))
                             .replace(u"%3"_s, QString::number(reading.number()));
    DatagramRig rig;
    for (const Error &error :
         {rig.openError(text), errorOf(rig.loop->createServer(text, u"echo"_s))}) {
        QCOMPARE(error.kind(), Kind::InvalidArgument);
        QVERIFY2(error.detail().contains(named), qPrintable(error.detail()));
    }
    for (const Descriptor *each : {&datagrams, &stream, &reading})
        QVERIFY(isOpen(each->number()));
}

QTEST_GUILESS_MAIN(TestUdpInherited)
#include "tst_udpinherited.moc"
