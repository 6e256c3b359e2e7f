// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <QRegularExpression>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<LoopRig>();
        m_record = CallbackRecord::create();
        m_record->expectDeletion();
    }

    void startServing_accepts();
    void startServing_afterClose_fails();
    void endpoints_haveTheRealPort();
    void connections_areOldestFirst();
    void connectionAccepted_comesBeforeConnectionMade();
    void close_releasesTheAddressAndKeepsConnections();
    void close_withSeveralServers_endsOneOnly();
    void closeClients_flushes();
    void abortClients_endsAll();
    void closeClients_whenASlotDeletesOthers_doesNoHarm();
    void waitClosed_finishesWithTheLastConnection();
    void waitClosed_withoutConnections_finishesWithClose();
    void waitClosed_whenTheFactoryCloses_waitsForItsConnection();
    void waitClosed_afterTheEnd_isFinished();
    void waitClosed_whenTheServerIsDeleted_finishes();
    void closeTimeout_isThatOfConnections();

private:
    /// A plain socket that is connected to @a server.
    static std::unique_ptr<SocketTestPeer> join(const Server &server);
    /// One protocol for each connection, each with a record of its own.
    ProtocolSource recordingEach();

    std::unique_ptr<LoopRig> m_rig;
    Record m_record;
    QList<Record> m_records;
};

std::unique_ptr<SocketTestPeer> TestServer::join(const Server &server)
{
    return std::make_unique<SocketTestPeer>(
        connectedSocket(quint16(server.endpoints().first().port())));
}

ProtocolSource TestServer::recordingEach()
{
    m_records.clear();
    return ProtocolSource([this]() -> std::unique_ptr<Protocol> {
        m_records.append(CallbackRecord::create());
        m_records.last()->expectDeletion();
        return std::make_unique<RecordingProtocol>(m_records.last());
    });
}

void TestServer::startServing_accepts()
{
    ServerOptions options;
    options.startServing = false;
    const QPointer<Server> server = m_rig->serve(m_record, options);
    QVERIFY(!server->isServing());
    QCOMPARE(server->endpoints().size(), 1);
    const Error refused = errorOf(m_rig->loop->createConnection(
        server->endpoints().first(), recording(CallbackRecord::create())));
    QCOMPARE(refused.kind(), Kind::Refused);

    QVERIFY(server->startServing().isNull());
    QVERIFY(server->isServing());
    QVERIFY(server->startServing().isNull());
    const auto peer = join(*server);
    QTRY_VERIFY(m_record->isMade());
}

void TestServer::startServing_afterClose_fails()
{
    const QPointer<Server> server = m_rig->serve(m_record);
    server->close();
    QVERIFY(!server->isServing());
    QCOMPARE(server->startServing().kind(), Kind::InvalidState);
    QVERIFY(!server->isServing());
}

void TestServer::endpoints_haveTheRealPort()
{
    const QPointer<Server> server = m_rig->serve(m_record);
    QCOMPARE(server->endpoints().size(), 1);
    const Endpoint endpoint = server->endpoints().first();
    QCOMPARE(endpoint.scheme(), u"tcp"_s);
    QCOMPARE(endpoint.host(), u"127.0.0.1"_s);
    QVERIFY(endpoint.port() > 0);
    server->close();
    QVERIFY(server->endpoints().isEmpty());
}

void TestServer::connections_areOldestFirst()
{
    const QPointer<Server> server =
        resultOf(m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, recordingEach()));
    std::vector<std::unique_ptr<SocketTestPeer>> peers;
    QList<Transport *> accepted;
    connect(server, &Server::connectionAccepted, this,
            [&](Transport *made) { accepted.append(made); });
    for (int i = 0; i < 3; ++i) {
        peers.push_back(join(*server));
        QTRY_COMPARE(m_records.size(), i + 1);
    }
    QCOMPARE(accepted.size(), 3);
    QCOMPARE(server->transports(), accepted);
    QCOMPARE(server->connections().size(), 3);
    QVERIFY(m_rig->loop->connections().isEmpty());
    peers[1]->close();
    QTRY_VERIFY(m_records[1]->isLost());
    accepted.removeAt(1);
    QCOMPARE(server->transports(), accepted);
}

void TestServer::connectionAccepted_comesBeforeConnectionMade()
{
    const QPointer<Server> server = m_rig->serve(m_record);
    connect(server, &Server::connectionAccepted, this, [this] { m_record->note("accepted"); });
    const auto peer = join(*server);
    QTRY_COMPARE(m_record->trace(), "accepted connectionMade");
}

void TestServer::close_releasesTheAddressAndKeepsConnections()
{
    const QPointer<Server> server = m_rig->serve(m_record);
    const QString endpoint = server->endpoints().first().toString();
    const auto peer = join(*server);
    QTRY_VERIFY(m_record->isMade());
    int closed = 0;
    connect(server, &Server::closed, this, [&closed] { ++closed; });
    server->close();
    server->close();
    QCOMPARE(closed, 1);
    peer->send("hello");
    QTRY_COMPARE(m_record->trace(), "connectionMade dataReceived(hello)");
    QVERIFY(resultOf(m_rig->loop->createServer(endpoint, recording(m_record))));
}

void TestServer::close_withSeveralServers_endsOneOnly()
{
    const QPointer<Server> one = m_rig->serve(CallbackRecord::create());
    const QPointer<Server> other = m_rig->serve(m_record);
    one->close();
    const auto peer = join(*other);
    QTRY_VERIFY(m_record->isMade());
    QCOMPARE(m_rig->loop->servers(), (QList{one.data(), other.data()}));
}

void TestServer::closeClients_flushes()
{
    const QPointer<Server> server = m_rig->serve(m_record);
    const auto peer = join(*server);
    QTRY_VERIFY(m_record->isMade());
    const QByteArray much(8 * 1024 * 1024, 'x');
    QVERIFY(server->connections().first()->write(much).isNull());
    server->closeClients();
    QVERIFY(server->isServing());
    QTRY_VERIFY((peer->read(), peer->sawEof()));
    QCOMPARE(peer->received().size(), much.size());
    QTRY_COMPARE(m_record->count(Callback::ConnectionLost), 1);
    QVERIFY(m_record->reason().isNull());
}

void TestServer::abortClients_endsAll()
{
    const QPointer<Server> server =
        resultOf(m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, recordingEach()));
    const auto one = join(*server);
    const auto other = join(*server);
    QTRY_COMPARE(server->connections().size(), 2);
    QTRY_VERIFY(m_records[0]->isMade() && m_records[1]->isMade());
    server->abortClients();
    QTRY_VERIFY(server->connections().isEmpty());
    for (const Record &record : std::as_const(m_records))
        QCOMPARE(record->trace(), "connectionMade connectionLost()");
}

void TestServer::closeClients_whenASlotDeletesOthers_doesNoHarm()
{
    const QPointer<Server> server =
        resultOf(m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, recordingEach()));
    const auto one = join(*server);
    const auto other = join(*server);
    QTRY_COMPARE(server->connections().size(), 2);
    QTRY_VERIFY(m_records[0]->isMade() && m_records[1]->isMade());
    connect(server->connections().first(), &Transport::closing, this,
            [server] { delete server->connections().last(); });
    server->closeClients();
    QTRY_VERIFY(server->connections().isEmpty());
    QCOMPARE(m_records[1]->reason().kind(), Kind::Aborted);
}

void TestServer::waitClosed_finishesWithTheLastConnection()
{
    const QPointer<Server> server = m_rig->serve(m_record);
    const auto peer = join(*server);
    QTRY_VERIFY(m_record->isMade());
    const QList<QFuture<void>> waiting{server->waitClosed(), server->waitClosed()};
    server->close();
    settle();
    QVERIFY(!waiting.first().isFinished());
    server->closeClients();
    for (const QFuture<void> &future : waiting)
        QVERIFY(errorOf(future).isNull());
    QVERIFY(m_record->isLost());
}

void TestServer::waitClosed_withoutConnections_finishesWithClose()
{
    const QPointer<Server> server = m_rig->serve(m_record);
    const QFuture<void> waiting = server->waitClosed();
    settle();
    QVERIFY(!waiting.isFinished());
    server->close();
    QVERIFY(waiting.isFinished());
}

void TestServer::waitClosed_whenTheFactoryCloses_waitsForItsConnection()
{
    const Record record = CallbackRecord::create();
    QPointer<Server> server;
    server = resultOf(m_rig->loop->createServer(
        u"tcp://127.0.0.1:0"_s, ProtocolSource([&]() -> std::unique_ptr<Protocol> {
            server->close();
            return std::make_unique<RecordingProtocol>(record);
        })));
    const QFuture<void> waiting = server->waitClosed();
    const int client = connectedSocket(quint16(server->endpoints().first().port()));
    QTRY_VERIFY(record->isMade());
    settle();
    QVERIFY(!server->isServing());
    QVERIFY(!waiting.isFinished());
    ::close(client);
    QTRY_VERIFY(record->isLost());
    QTRY_VERIFY(waiting.isFinished());
}

void TestServer::waitClosed_afterTheEnd_isFinished()
{
    const QPointer<Server> server = m_rig->serve(m_record);
    server->close();
    QVERIFY(server->waitClosed().isFinished());
}

void TestServer::waitClosed_whenTheServerIsDeleted_finishes()
{
    const QPointer<Server> server = m_rig->serve(m_record);
    const auto peer = join(*server);
    QTRY_VERIFY(m_record->isMade());
    const QFuture<void> waiting = server->waitClosed();
    delete server.data();
    QVERIFY(waiting.isFinished() && !waiting.isCanceled());
    QCOMPARE(m_record->trace(), "connectionMade connectionLost(aborted)");
}

void TestServer::closeTimeout_isThatOfConnections()
{
    ServerOptions options;
    options.closeTimeout = 20ms;
    const QPointer<Server> server = m_rig->serve(m_record, options);
    const auto peer = join(*server);
    QTRY_VERIFY(m_record->isMade());
    QVERIFY(server->connections().first()->write(QByteArray(32 * 1024 * 1024, 'x')).isNull());
    server->closeClients();
    QTRY_VERIFY(m_record->isLost());
    QCOMPARE(m_record->reason().kind(), Kind::TimedOut);
}

QTEST_GUILESS_MAIN(TestServer)

#include "tst_server.moc"
