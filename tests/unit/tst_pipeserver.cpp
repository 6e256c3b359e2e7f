// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Listening sockets, and others, that were made elsewhere: createServer() and createConnection() of fd:N.

#include "looprig.h"

#include <penstock/io/descriptor.h>

#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QString fd(const Descriptor &descriptor)
{
    return u"fd:%1"_s.arg(descriptor.number());
}

/// A TCP socket that listens on 127.0.0.1.
Descriptor listeningSocket(quint16 *port)
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = PlainListener::loopback(0);
    socklen_t size = sizeof address;
    if (::bind(socket.number(), reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(socket.number(), 5) != 0
        || ::getsockname(socket.number(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no listening socket");
    *port = ntohs(address.sin_port);
    return socket;
}

} // namespace

class TestPipeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void createServer_servesAnInheritedSocket();
    void createServer_closed_listensNoMore();
    void createServer_ofWhatDoesNotListen_leavesIt();
    void createConnection_servesAnInheritedSocket();
    void createConnection_ofOneWay_takesOneWay();
    void createConnection_ofAFifoForBoth_asksForOne();

private:
    LoopRig m_rig;
};

void TestPipeServer::createServer_servesAnInheritedSocket()
{
    quint16 port = 0;
    Descriptor socket = listeningSocket(&port);
    const QPointer<Server> server = resultOf(m_rig.loop->createServer(fd(socket), u"echo"_s));
    QVERIFY(server);
    (void)socket.release();
    QCOMPARE(server->endpoints().size(), 1);
    QCOMPARE(server->endpoints().first().toString(), u"tcp://127.0.0.1:%1"_s.arg(port));
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> client = m_rig.connectTo(server->endpoints().first(), record);
    QVERIFY(client->write("hello").isNull());
    QTRY_COMPARE(record->received(), "hello");
    QCOMPARE(server->connections().size(), 1);
    QCOMPARE(server->connections().first()->remoteEndpoint(), client->localEndpoint());
    QVERIFY(client->writeEof().isNull());
    QTRY_VERIFY(record->isLost());
}

void TestPipeServer::createServer_closed_listensNoMore()
{
    quint16 port = 0;
    Descriptor socket = listeningSocket(&port);
    const QPointer<Server> server = resultOf(m_rig.loop->createServer(fd(socket), u"echo"_s));
    QCOMPARE(::fcntl(socket.number(), F_GETFD), -1); // taken over
    (void)socket.release();
    server->close();
    QCOMPARE(
        errorOf(m_rig.loop->createConnection(u"tcp://127.0.0.1:%1"_s.arg(port), u"echo"_s)).kind(),
        Kind::Refused);
}

void TestPipeServer::createServer_ofWhatDoesNotListen_leavesIt()
{
    const Descriptor device(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const Descriptor idle(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    for (const Descriptor *each : {&device, &idle}) {
        const Error error = errorOf(m_rig.loop->createServer(fd(*each), u"echo"_s));
        QCOMPARE(error.kind(), Kind::InvalidArgument);
        QVERIFY2(error.detail().contains(u"no listening stream socket"_s),
                 qPrintable(error.detail()));
        QVERIFY(::fcntl(each->number(), F_GETFD) >= 0);
    }
}

void TestPipeServer::createConnection_servesAnInheritedSocket()
{
    auto [descriptor, peer] = SocketTestPeer::tcp();
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        resultOf(m_rig.loop->createConnection(u"fd:%1"_s.arg(descriptor), recording(record)));
    QCOMPARE(transport->direction(), StreamTransport::Direction::Both);
    QCOMPARE(transport->remoteEndpoint().scheme(), u"tcp"_s);
    peer->send("hello");
    QTRY_COMPARE(record->received(), "hello");
    QVERIFY(transport->write("world").isNull());
    QVERIFY(transport->writeEof().isNull());
    QTRY_VERIFY((peer->read(), peer->sawEof()));
    QCOMPARE(peer->received(), "world");
    peer->close();
    QTRY_COMPARE(record->trace(),
                 "connectionMade dataReceived(hello) eofReceived connectionLost()");
}

void TestPipeServer::createConnection_ofOneWay_takesOneWay()
{
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    const Record reading = CallbackRecord::create();
    const Record writing = CallbackRecord::create();
    const QPointer<StreamTransport> reader =
        resultOf(m_rig.loop->createConnection(u"fd:%1"_s.arg(ends[0]), recording(reading)));
    const QPointer<StreamTransport> writer =
        resultOf(m_rig.loop->createConnection(u"fd:%1"_s.arg(ends[1]), recording(writing)));
    QCOMPARE(reader->direction(), StreamTransport::Direction::Read);
    QCOMPARE(writer->direction(), StreamTransport::Direction::Write);
    QVERIFY(writer->write(QByteArray(500'000, 'x')).isNull());
    writer->close();
    QTRY_VERIFY(reading->isLost());
    QCOMPARE(reading->received().size(), 500'000);
    QVERIFY(writing->isLost());
}

void TestPipeServer::createConnection_ofAFifoForBoth_asksForOne()
{
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    const Descriptor reader(ends[0]);
    const Descriptor writer(ends[1]);
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(ends[0]);
    Descriptor both(::open(path.constData(), O_RDWR | O_CLOEXEC));
    const Error error = errorOf(m_rig.loop->createConnection(fd(both), u"echo"_s));
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    QVERIFY2(error.detail().contains(u"direction=read"_s), qPrintable(error.detail()));
    const Record record = CallbackRecord::create();
    (void)resultOf(
        m_rig.loop->createConnection(fd(both) + u"?direction=read"_s, recording(record)));
    (void)both.release();
    QCOMPARE(::write(ends[1], "hello", 5), 5);
    QTRY_COMPARE(record->received(), "hello");
}

QTEST_GUILESS_MAIN(TestPipeServer)

#include "tst_pipeserver.moc"
