// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// A server whose factory fails, whose system has no descriptors left, that is deleted in the middle; and its options.

#include "looprig.h"

#include <penstock/core/datagramprotocol.h>
#include <penstock/testing/exceptionrecorder.h>

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <stdexcept>

#include <fcntl.h>
#include <sys/resource.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { warmUp(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<LoopRig>();
        m_record = CallbackRecord::create();
        m_record->expectDeletion();
    }

    void factory_whenItFails_isReportedAndTheServerGoesOn_data();
    void factory_whenItFails_isReportedAndTheServerGoesOn();
    void server_whenDeleted_doesNoHarm_data();
    void server_whenDeleted_doesNoHarm();
    void descriptors_whenTheyRunOut_areReportedOnce();
    void keepAlive_isSet_data();
    void keepAlive_isSet();
    void reusePort_letsServersShare();
    void backlog_limitsWhatWaits();

private:
    static std::unique_ptr<SocketTestPeer> join(const Server &server)
    {
        return std::make_unique<SocketTestPeer>(
            connectedSocket(quint16(server.endpoints().first().port())));
    }

    std::unique_ptr<LoopRig> m_rig;
    Record m_record;
};

void TestServerFaults::factory_whenItFails_isReportedAndTheServerGoesOn_data()
{
    QTest::addColumn<ProtocolFactory>("factory");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("throws") << ProtocolFactory([]() -> std::unique_ptr<Protocol> {
        throw std::runtime_error("no protocol today");
    }) << Kind::Exception;
    QTest::newRow("null") << ProtocolFactory([] { return std::unique_ptr<Protocol>(); })
                          << Kind::InvalidArgument;
    QTest::newRow("wrong kind") << ProtocolFactory([]() -> std::unique_ptr<Protocol> {
        return std::make_unique<DatagramProtocol>();
    }) << Kind::InvalidArgument;
}

void TestServerFaults::factory_whenItFails_isReportedAndTheServerGoesOn()
{
    QFETCH(ProtocolFactory, factory);
    QFETCH(Kind, kind);
    ExceptionRecorder reports;
    int calls = 0;
    const ProtocolSource source([&]() -> std::unique_ptr<Protocol> {
        return calls++ == 0 ? factory() : std::make_unique<RecordingProtocol>(m_record);
    });
    const QPointer<Server> server =
        resultOf(m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, source));
    QList<Error> failures;
    connect(server, &Server::acceptFailed, this,
            [&](const Error &error) { failures.append(error); });
    const auto first = join(*server);
    QTRY_VERIFY((first->read(), first->sawEof() || first->sawReset()));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().kind(), kind);
    QCOMPARE(reports.reported().size(), 1);
    QCOMPARE(reports.reported().first().error.kind(), kind);
    QVERIFY(server->isServing() && server->connections().isEmpty());

    const auto second = join(*server);
    QTRY_COMPARE(m_record->trace(), "connectionMade");
}

void TestServerFaults::server_whenDeleted_doesNoHarm_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where :
         {"connectionMade", "dataReceived", "connectionLost", "the factory", "connectionAccepted",
          "acceptFailed", "the handler", "closed", "waitClosed"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void TestServerFaults::server_whenDeleted_doesNoHarm()
{
    QFETCH(QString, where);
    const qsizetype before = openDescriptors();
    QPointer<Server> server;
    const auto destroy = [&server] { delete std::exchange(server, nullptr).data(); };
    const auto destroyIn = [&](const char *place) {
        if (where == QLatin1String(place))
            destroy();
    };
    const bool fails = where == u"acceptFailed"_s || where == u"the handler"_s;
    const auto restore = qScopeGuard([] { setExceptionHandler({}); });
    setExceptionHandler([&](const ExceptionContext &) { destroyIn("the handler"); });
    m_record->on(Callback::ConnectionMade, [&] { destroyIn("connectionMade"); });
    m_record->on(Callback::DataReceived, [&] { destroyIn("dataReceived"); });
    m_record->on(Callback::ConnectionLost, [&] { destroyIn("connectionLost"); });
    const ProtocolSource source([&]() -> std::unique_ptr<Protocol> {
        destroyIn("the factory");
        if (fails)
            return {};
        return std::make_unique<RecordingProtocol>(m_record);
    });
    server = resultOf(m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, source));
    connect(server, &Server::connectionAccepted, this, [&] { destroyIn("connectionAccepted"); });
    connect(server, &Server::acceptFailed, this, [&] { destroyIn("acceptFailed"); });
    connect(server, &Server::closed, this, [&] { destroyIn("closed"); });
    {
        const auto peer = join(*server);
        const auto other = join(*server);
        peer->send("hello");
        other->sendEof();
        if (where == u"closed"_s || where == u"waitClosed"_s) {
            server->waitClosed().then([&] { destroyIn("waitClosed"); });
            server->close();
        }
        QTRY_VERIFY(!server);
        settle();
    }
    settle();
    QCOMPARE(m_record->count(Callback::ConnectionMade), m_record->count(Callback::ConnectionLost));
    QTRY_COMPARE(openDescriptors(), before);
}

void TestServerFaults::descriptors_whenTheyRunOut_areReportedOnce()
{
    ExceptionRecorder reports;
    const QPointer<Server> server = m_rig->serve(m_record);
    const auto peer =
        join(*server); // in the system's queue: no turn of the event loop has been taken
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    // The lowest free descriptor is the limit: none is left.
    const int lowest = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(lowest);
    const rlimit none{rlim_t(lowest), limit.rlim_max};
    auto restore = qScopeGuard([&limit] { ::setrlimit(RLIMIT_NOFILE, &limit); });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    QList<Error> failures;
    connect(server, &Server::acceptFailed, this,
            [&](const Error &error) { failures.append(error); });
    QTRY_COMPARE(failures.size(), 1);
    settle();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().nativeCode(), EMFILE);
    QCOMPARE(reports.reported().size(), 1);
    QVERIFY(server->isServing());
    restore.dismiss();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    QTRY_VERIFY(m_record->isMade());
    QCOMPARE(failures.size(), 1);
}

void TestServerFaults::keepAlive_isSet_data()
{
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("on") << true;
    QTest::newRow("off") << false;
}

void TestServerFaults::keepAlive_isSet()
{
    QFETCH(bool, keepAlive);
    ServerOptions options;
    options.keepAlive = keepAlive;
    const QPointer<Server> server = m_rig->serve(m_record, options);
    const auto peer = join(*server);
    QTRY_COMPARE(server->connections().size(), 1);
    int value = -1;
    socklen_t size = sizeof value;
    const auto descriptor = int(server->connections().first()->descriptor());
    QCOMPARE(::getsockopt(descriptor, SOL_SOCKET, SO_KEEPALIVE, &value, &size), 0);
    QCOMPARE(value != 0, keepAlive);
}

void TestServerFaults::reusePort_letsServersShare()
{
    ServerOptions options;
    options.reusePort = true;
    const QPointer<Server> first = m_rig->serve(m_record, options);
    const QString endpoint = first->endpoints().first().toString();
    const QPointer<Server> second =
        resultOf(m_rig->loop->createServer(endpoint, recording(m_record), options));
    QVERIFY(second);
    QCOMPARE(second->endpoints(), first->endpoints());
    QCOMPARE(errorOf(m_rig->loop->createServer(endpoint, recording(m_record))).kind(),
             Kind::AddressInUse);
}

void TestServerFaults::backlog_limitsWhatWaits()
{
    ServerOptions options;
    options.backlog = 1;
    const QPointer<Server> server = m_rig->serve(m_record, options);
    std::vector<std::unique_ptr<SocketTestPeer>> peers;
    // Without a turn of the event loop, Linux lets one more than the backlog in.
    for (int i = 0; i < 4; ++i)
        peers.push_back(join(*server));
    const auto connected = std::count_if(peers.begin(), peers.end(), [](const auto &peer) {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        return ::getpeername(peer->descriptor(), reinterpret_cast<sockaddr *>(&address), &size)
            == 0;
    });
    QCOMPARE(connected, 2);
}

QTEST_GUILESS_MAIN(TestServerFaults)

#include "tst_serverfaults.moc"
