// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <penstock/core/datagramprotocol.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class TestEventLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void createConnection_withACallable_connects();
    void createConnection_toANamedProtocol_talks();
    void createConnection_toAUnixServer_talks();
    void create_withABadArgument_fails_data();
    void create_withABadArgument_fails();
    void create_withAnUnknownProtocol_fails();
    void createConnection_whenRefused_makesNoProtocol();
    void createConnection_whenTheFactoryFails_fails_data();
    void createConnection_whenTheFactoryFails_fails();
    void createServer_onATakenAddress_fails();
    void createConnection_finishesBetweenMadeAndData();
    void createConnection_whenConnectionMadeEndsIt_finishes();
    void createConnection_whenConnectionMadeDeletesIt_fails();
    void options_ofTheCall_goBeforeThoseOfTheEndpoint();
    void futures_whenDropped_changeNothing();
    void connections_areOldestFirst();
    void closeTimeout_endsWhatCannotBeSent();

private:
    TransportFuture connectWith(ProtocolSource source);

    LoopRig m_rig;
};

void TestEventLoop::createConnection_withACallable_connects()
{
    const Record served = CallbackRecord::create();
    const Record connected = CallbackRecord::create();
    const QPointer<Server> server = m_rig.serve(served);
    const Endpoint endpoint = server->endpoints().first();
    int made = 0;
    const QPointer<StreamTransport> transport =
        resultOf(m_rig.loop->createConnection(endpoint, recording(connected, &made)));
    QVERIFY(transport);
    QCOMPARE(made, 1);
    QCOMPARE(transport->remoteEndpoint(), endpoint);
    QCOMPARE(connected->trace(), "connectionMade");
    QCOMPARE(m_rig.loop->connections(), QList{transport.data()});
    QCOMPARE(m_rig.loop->servers(), QList{server.data()});

    transport->close();
    QTRY_VERIFY(!transport);
    QCOMPARE(connected->trace(), "connectionMade connectionLost()");
    QTRY_COMPARE(served->trace(), "connectionMade eofReceived connectionLost()");
    QVERIFY(m_rig.loop->connections().isEmpty());
    delete server.data();
    QVERIFY(m_rig.loop->servers().isEmpty());
}

void TestEventLoop::createConnection_toANamedProtocol_talks()
{
    const std::unique_ptr<Server> server(
        resultOf(m_rig.loop->createServer(u"tcp://127.0.0.1:0"_s, u"echo"_s)));
    const Record record = CallbackRecord::create();
    const auto transport = m_rig.connectTo(server->endpoints().first(), record);
    QVERIFY(transport->write("hello").isNull());
    QTRY_COMPARE(record->received(), "hello");
    transport->close();
    QTRY_VERIFY(!transport);
}

void TestEventLoop::createConnection_toAUnixServer_talks()
{
    const QTemporaryDir folder;
    const QString endpoint = u"unix:"_s + folder.filePath(u"socket"_s);
    const std::unique_ptr<Server> server(resultOf(m_rig.loop->createServer(endpoint, u"echo"_s)));
    const Record record = CallbackRecord::create();
    const auto transport = resultOf(m_rig.loop->createConnection(endpoint, recording(record)));
    QVERIFY(transport->write("hello").isNull());
    QTRY_COMPARE(record->received(), "hello");
    transport->close();
    QTRY_VERIFY(!transport);
}

void TestEventLoop::create_withABadArgument_fails_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("no endpoint") << u"127.0.0.1:80"_s << Kind::InvalidArgument << u"127.0.0.1:80"_s;
    QTest::newRow("empty") << QString() << Kind::InvalidArgument << QString();
    QTest::newRow("unknown scheme") << u"nope://127.0.0.1:1"_s << Kind::Plugin << u"nope"_s;
    QTest::newRow("unknown option")
        << u"tcp://127.0.0.1:1?nope=1"_s << Kind::InvalidArgument << u"nope"_s;
    QTest::newRow("bad value") << u"tcp://127.0.0.1:1?backlog=0"_s << Kind::InvalidArgument
                               << u"backlog"_s;
    QTest::newRow("no port") << u"tcp://127.0.0.1"_s << Kind::InvalidArgument << u"port"_s;
}

void TestEventLoop::create_withABadArgument_fails()
{
    QFETCH(QString, endpoint);
    QFETCH(Kind, kind);
    QFETCH(QString, says);
    int made = 0;
    const ProtocolSource source = recording(CallbackRecord::create(), &made);
    for (const Error &error : {errorOf(m_rig.loop->createConnection(endpoint, source)),
                               errorOf(m_rig.loop->createServer(endpoint, source))}) {
        QCOMPARE(error.kind(), kind);
        QVERIFY2(error.detail().contains(says), qPrintable(error.detail()));
    }
    QCOMPARE(made, 0);
}

void TestEventLoop::create_withAnUnknownProtocol_fails()
{
    QCOMPARE(errorOf(m_rig.loop->createConnection(u"tcp://127.0.0.1:1"_s, u"nope"_s)).kind(),
             Kind::Plugin);
    QCOMPARE(errorOf(m_rig.loop->createServer(u"tcp://127.0.0.1:0"_s, u"nope"_s)).kind(),
             Kind::Plugin);
    const ProtocolSource withOption(u"echo"_s, {{u"nope"_s, 1}});
    QCOMPARE(errorOf(m_rig.loop->createServer(u"tcp://127.0.0.1:0"_s, withOption)).kind(),
             Kind::InvalidArgument);
}

void TestEventLoop::createConnection_whenRefused_makesNoProtocol()
{
    PlainListener listener;
    listener.close();
    int made = 0;
    const Error error = errorOf(m_rig.loop->createConnection(
        listener.endpoint(), recording(CallbackRecord::create(), &made)));
    QCOMPARE(error.kind(), Kind::Refused);
    QVERIFY2(error.detail().contains(QString::number(listener.port())), qPrintable(error.detail()));
    QCOMPARE(made, 0);
}

void TestEventLoop::createConnection_whenTheFactoryFails_fails_data()
{
    using Factory = ProtocolFactory;
    QTest::addColumn<Factory>("factory");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("throws") << Factory([]() -> std::unique_ptr<Protocol> {
        throw std::runtime_error("no protocol today");
    }) << Kind::Exception;
    QTest::newRow("throws an Exception") << Factory([]() -> std::unique_ptr<Protocol> {
        throw Exception(Error(Kind::PermissionDenied, u"not you"_s));
    }) << Kind::PermissionDenied;
    QTest::newRow("null") << Factory([] { return std::unique_ptr<Protocol>(); })
                          << Kind::InvalidArgument;
    QTest::newRow("wrong kind") << Factory([]() -> std::unique_ptr<Protocol> {
        return std::make_unique<DatagramProtocol>();
    }) << Kind::InvalidArgument;
}

void TestEventLoop::createConnection_whenTheFactoryFails_fails()
{
    QFETCH(ProtocolFactory, factory);
    QFETCH(Kind, kind);
    const PlainListener listener;
    const TransportFuture future = m_rig.loop->createConnection(listener.endpoint(), factory);
    const Error error = errorOf(future);
    QCOMPARE(error.kind(), kind);
    QVERIFY(!error.detail().isEmpty());
    QVERIFY(m_rig.loop->connections().isEmpty());
    // The other end has seen it come and go.
    SocketTestPeer peer(listener.accept());
    QTRY_VERIFY((peer.read(), peer.sawEof() || peer.sawReset()));
}

void TestEventLoop::createServer_onATakenAddress_fails()
{
    const PlainListener listener;
    const Error error =
        errorOf(m_rig.loop->createServer(listener.endpoint(), recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::AddressInUse);
    QVERIFY2(error.detail().contains(QString::number(listener.port())), qPrintable(error.detail()));
    QVERIFY(m_rig.loop->servers().isEmpty());
}

void TestEventLoop::createConnection_finishesBetweenMadeAndData()
{
    const PlainListener listener;
    const Record record = CallbackRecord::create();
    std::unique_ptr<SocketTestPeer> peer;
    // What is there before the protocol is made waits for it all the same.
    const ProtocolSource source = ProtocolSource([&]() -> std::unique_ptr<Protocol> {
        peer = std::make_unique<SocketTestPeer>(listener.accept());
        peer->send("hello");
        return std::make_unique<RecordingProtocol>(record);
    });
    auto done = m_rig.loop->createConnection(listener.endpoint(), source)
                    .then([record](const QPointer<StreamTransport> &transport) {
                        record->note("future");
                        return transport;
                    });
    QTRY_COMPARE(record->trace(), "connectionMade future dataReceived(hello)");
    done.result()->abort();
    QTRY_VERIFY(record->isLost());
}

void TestEventLoop::createConnection_whenConnectionMadeEndsIt_finishes()
{
    const PlainListener listener;
    const Record record = CallbackRecord::create();
    record->on(Callback::ConnectionMade, [this] { m_rig.loop->connections().first()->abort(); });
    QVERIFY(errorOf(m_rig.loop->createConnection(listener.endpoint(), recording(record))).isNull());
    QTRY_COMPARE(record->trace(), "connectionMade connectionLost()");
}

void TestEventLoop::createConnection_whenConnectionMadeDeletesIt_fails()
{
    const PlainListener listener;
    const Record record = CallbackRecord::create();
    record->expectDeletion();
    record->on(Callback::ConnectionMade, [this] { delete m_rig.loop->connections().first(); });
    QCOMPARE(errorOf(m_rig.loop->createConnection(listener.endpoint(), recording(record))).kind(),
             Kind::Aborted);
    QCOMPARE(record->trace(), "connectionMade connectionLost(aborted)");
}

void TestEventLoop::options_ofTheCall_goBeforeThoseOfTheEndpoint()
{
    const PlainListener listener;
    const QString endpoint = listener.endpoint() + u"?bind=garbage"_s;
    ConnectOptions options;
    options.transport.insert(u"bind"_s, u"127.0.0.1"_s);
    const Record record = CallbackRecord::create();
    const auto transport =
        resultOf(m_rig.loop->createConnection(endpoint, recording(record), options));
    QVERIFY(transport);
    transport->abort();
    QTRY_VERIFY(!transport);
}

void TestEventLoop::futures_whenDropped_changeNothing()
{
    const Record served = CallbackRecord::create();
    const PlainListener listener;
    (void)m_rig.loop->createServer(u"tcp://127.0.0.1:0"_s, recording(served));
    QTRY_COMPARE(m_rig.loop->servers().size(), 1);
    const Record record = CallbackRecord::create();
    (void)m_rig.loop->createConnection(m_rig.loop->servers().first()->endpoints().first(),
                                       recording(record));
    QTRY_VERIFY(record->isMade() && served->isMade());
    QCOMPARE(m_rig.loop->connections().size(), 1);
    m_rig.loop->connections().first()->close();
    QTRY_VERIFY(record->isLost() && served->isLost());
    delete m_rig.loop->servers().first();
}

void TestEventLoop::connections_areOldestFirst()
{
    const PlainListener listener;
    const Endpoint endpoint = *Endpoint::parse(listener.endpoint());
    QList<StreamTransport *> made;
    for (int i = 0; i < 3; ++i)
        made.append(m_rig.connectTo(endpoint, CallbackRecord::create()));
    QCOMPARE(m_rig.loop->connections(), made);
    delete made.takeAt(1);
    QCOMPARE(m_rig.loop->connections(), made);
    for (StreamTransport *transport : std::as_const(made))
        transport->abort();
    QTRY_VERIFY(m_rig.loop->connections().isEmpty());
}

void TestEventLoop::closeTimeout_endsWhatCannotBeSent()
{
    const PlainListener listener;
    const Record record = CallbackRecord::create();
    ConnectOptions options;
    options.closeTimeout = 20ms;
    const auto transport = m_rig.connectTo(*Endpoint::parse(listener.endpoint()), record, options);
    QVERIFY(transport->write(QByteArray(32 * 1024 * 1024, 'x')).isNull());
    transport->close();
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->reason().kind(), Kind::TimedOut);
}

QTEST_GUILESS_MAIN(TestEventLoop)

#include "tst_eventloop.moc"
