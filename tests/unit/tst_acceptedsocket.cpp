// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// EventLoop::connectAcceptedSocket()

#include "looprig.h"

#include <penstock/core/datagramprotocol.h>

#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <stdexcept>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestAcceptedSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void connectAcceptedSocket_serves_data();
    void connectAcceptedSocket_serves();
    void connectAcceptedSocket_ofAPeerThatIsGone_tellsItsData();
    void connectAcceptedSocket_ofSomethingElse_leavesIt_data();
    void connectAcceptedSocket_ofSomethingElse_leavesIt();
    void connectAcceptedSocket_whenTheFactoryFails_leavesIt_data();
    void connectAcceptedSocket_whenTheFactoryFails_leavesIt();

private:
    LoopRig m_rig;
};

void TestAcceptedSocket::connectAcceptedSocket_serves_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("tcp") << u"tcp"_s;
    QTest::newRow("unix") << u"unix"_s;
}

void TestAcceptedSocket::connectAcceptedSocket_serves()
{
    QFETCH(QString, scheme);
    auto [descriptor, peer] = scheme == u"tcp"_s ? SocketTestPeer::tcp() : SocketTestPeer::local();
    const Record record = CallbackRecord::create();
    peer->send("hello");
    const QPointer<StreamTransport> transport =
        resultOf(m_rig.loop->connectAcceptedSocket(descriptor, recording(record)));
    QVERIFY(transport);
    QCOMPARE(transport->descriptor(), descriptor);
    QCOMPARE(transport->remoteEndpoint().scheme(), scheme);
    QCOMPARE(m_rig.loop->connections(), QList{transport.data()});
    QTRY_COMPARE(record->trace(), "connectionMade dataReceived(hello)");
    QVERIFY(transport->write("world").isNull());
    QTRY_COMPARE((peer->read(), peer->received()), "world");
    transport->close();
    QTRY_VERIFY(!transport);
    QCOMPARE(::fcntl(descriptor, F_GETFD), -1);
}

void TestAcceptedSocket::connectAcceptedSocket_ofAPeerThatIsGone_tellsItsData()
{
    auto [descriptor, peer] = SocketTestPeer::tcp();
    const Record record = CallbackRecord::create();
    peer->send("hello");
    peer->reset();
    QVERIFY(errorOf(m_rig.loop->connectAcceptedSocket(descriptor, recording(record))).isNull());
    QTRY_COMPARE(record->trace(), "connectionMade dataReceived(hello) connectionLost(reset)");
}

void TestAcceptedSocket::connectAcceptedSocket_ofSomethingElse_leavesIt_data()
{
    QTest::addColumn<int>("descriptor");
    QTest::newRow("a file") << ::open("/dev/null", O_RDWR | O_CLOEXEC);
    QTest::newRow("datagrams") << ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    QTest::newRow("unix datagrams") << ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    QTest::newRow("not connected") << ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QTest::newRow("unix, not connected") << ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    (void)::listen(listening, 1);
    QTest::newRow("listening") << listening;
    QTest::newRow("closed") << -1;
}

void TestAcceptedSocket::connectAcceptedSocket_ofSomethingElse_leavesIt()
{
    QFETCH(int, descriptor);
    const int flags = ::fcntl(descriptor, F_GETFL);
    int made = 0;
    const Error error = errorOf(
        m_rig.loop->connectAcceptedSocket(descriptor, recording(CallbackRecord::create(), &made)));
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    QVERIFY2(error.detail().contains(QString::number(descriptor)), qPrintable(error.detail()));
    QCOMPARE(made, 0);
    QCOMPARE(::fcntl(descriptor, F_GETFL), flags);
    if (descriptor >= 0)
        QCOMPARE(::close(descriptor), 0);
}

void TestAcceptedSocket::connectAcceptedSocket_whenTheFactoryFails_leavesIt_data()
{
    QTest::addColumn<ProtocolFactory>("factory");
    QTest::newRow("throws") << ProtocolFactory(
        []() -> std::unique_ptr<Protocol> { throw std::runtime_error("no protocol today"); });
    QTest::newRow("null") << ProtocolFactory([] { return std::unique_ptr<Protocol>(); });
    QTest::newRow("wrong kind") << ProtocolFactory(
        []() -> std::unique_ptr<Protocol> { return std::make_unique<DatagramProtocol>(); });
}

void TestAcceptedSocket::connectAcceptedSocket_whenTheFactoryFails_leavesIt()
{
    QFETCH(ProtocolFactory, factory);
    auto [descriptor, peer] = SocketTestPeer::tcp();
    QVERIFY(!errorOf(m_rig.loop->connectAcceptedSocket(descriptor, factory)).isNull());
    QVERIFY(m_rig.loop->connections().isEmpty());
    QCOMPARE(::send(descriptor, "hello", 5, MSG_NOSIGNAL), 5);
    QTRY_COMPARE((peer->read(), peer->received()), "hello");
    QCOMPARE(::close(descriptor), 0);
}

QTEST_GUILESS_MAIN(TestAcceptedSocket)

#include "tst_acceptedsocket.moc"
