// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// A TLS server whose clients break off, or send anything else, at each point of the handshake.

#include "looprig.h"
#include "tlsfiles.h"
#include "tlspeer.h"

#include <penstock/core/streamprotocol.h>

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <functional>
#include <utility>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Sends back what comes, and counts.
class CountingEcho : public StreamProtocol
{
public:
    static inline int made = 0;
    static inline int lost = 0;

    void connectionMade(Transport *transport) override
    {
        ++made;
        StreamProtocol::connectionMade(transport);
    }
    void dataReceived(QByteArrayView data) override
    {
        static_cast<StreamTransport *>(transport())->write(data);
    }
    void connectionLost(const Error &) override { ++lost; }
};

void turns(int count)
{
    for (int turn = 0; turn < count; ++turn)
        QCoreApplication::processEvents();
}

/// Soon, and without QTRY_VERIFY()'s pauses.
bool isLetGo(TlsPeer *peer)
{
    const QDeadlineTimer patience(5s);
    SocketTestPeer *socket = peer->socket();
    while (!socket->sawEof() && !socket->sawReset() && !patience.hasExpired()) {
        QCoreApplication::processEvents();
        socket->read();
    }
    return socket->sawEof() || socket->sawReset();
}

/// The first @a count records of @a bytes, or all.
QByteArray records(const QByteArray &bytes, qsizetype count)
{
    qsizetype size = 0;
    for (qsizetype i = 0; i < count && size + 5 <= bytes.size(); ++i)
        size += 5 + (quint8(bytes[size + 3]) << 8) + quint8(bytes[size + 4]);
    return bytes.first(std::min(size, bytes.size()));
}

qsizetype recordCount(const QByteArray &bytes)
{
    qsizetype count = 0;
    while (records(bytes, count).size() < bytes.size())
        ++count;
    return count;
}

} // namespace

class TestTlsHandshakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void cutAtEachByte_leavesTheServerServing_data();
    void cutAtEachByte_leavesTheServerServing();
    void garbageBehindEachRecord_endsThatConnectionAlone_data();
    void garbageBehindEachRecord_endsThatConnectionAlone();
    void muteClients_areGivenUp_data();
    void muteClients_areGivenUp();
    void toldOfAFailure_theServerMayBeDeleted();

private:
    using Flight = std::function<QByteArray(const QByteArray &)>;

    QPointer<Server> serve() const;
    std::unique_ptr<TlsPeer> join(int version) const;
    bool shakeHands(TlsPeer *peer, const Flight &changed) const;
    bool servesWell(int version) const;

    TlsFiles m_files;
    std::unique_ptr<LoopRig> m_rig;
    QPointer<Server> m_server;
    qsizetype m_descriptors = 0;
};

void TestTlsHandshakes::initTestCase()
{
    QVERIFY(m_files.makeAuthority(u"server"_s, u"/CN=localhost"_s));
    warmUp();
}

void TestTlsHandshakes::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_rig = std::make_unique<LoopRig>();
    m_server = serve();
    QVERIFY(m_server);
    CountingEcho::made = CountingEcho::lost = 0;
    m_descriptors = openDescriptors();
}

QPointer<Server> TestTlsHandshakes::serve() const
{
    ServerOptions options;
    options.transport = {{u"certificate"_s, m_files.path(u"server.pem"_s)},
                         {u"key"_s, m_files.path(u"server.key"_s)},
                         {u"handshakeTimeout"_s, QVariant::fromValue(400ms)}};
    return resultOf(m_rig->loop->createServer(u"tls://127.0.0.1:0"_s,
                                              ProtocolSource([]() -> std::unique_ptr<Protocol> {
                                                  return std::make_unique<CountingEcho>();
                                              }),
                                              options));
}

/// Whatever was done, the server serves, and nothing is left.
void TestTlsHandshakes::cleanup()
{
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION})
        QVERIFY(servesWell(version));
    QTRY_COMPARE(m_server->connections().size(), 0);
    QTRY_COMPARE(openDescriptors(), m_descriptors);
    QCOMPARE(CountingEcho::lost, CountingEcho::made);
    m_rig.reset();
}

std::unique_ptr<TlsPeer> TestTlsHandshakes::join(int version) const
{
    auto peer = std::make_unique<TlsPeer>(std::make_unique<SocketTestPeer>(
        connectedSocket(quint16(m_server->endpoints().first().port()))));
    SSL_set_min_proto_version(peer->ssl(), version);
    SSL_set_max_proto_version(peer->ssl(), version);
    return peer;
}

/// Sends what @a changed makes of each flight, until it makes less of one: false then.
bool TestTlsHandshakes::shakeHands(TlsPeer *peer, const Flight &changed) const
{
    const QDeadlineTimer patience(10s);
    while (!patience.hasExpired()) {
        const QByteArray flight = peer->nextFlight();
        const QByteArray sent = changed(flight);
        if (!sent.isEmpty())
            peer->socket()->send(sent);
        if (sent.size() < flight.size())
            return false;
        if (SSL_is_init_finished(peer->ssl()))
            return true;
        QCoreApplication::processEvents();
    }
    qWarning("the handshake does not end");
    return false;
}

bool TestTlsHandshakes::servesWell(int version) const
{
    const std::unique_ptr<TlsPeer> peer = join(version);
    if (!shakeHands(peer.get(), [](const QByteArray &flight) { return flight; }))
        return false;
    peer->send("good");
    const bool served =
        QTest::qWaitFor([&peer] { return peer->read(), peer->received() == "good"; });
    peer->close();
    return served;
}

void TestTlsHandshakes::cutAtEachByte_leavesTheServerServing_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("reset");
    QTest::newRow("1.3, reset") << TLS1_3_VERSION << true;
    QTest::newRow("1.3, closed") << TLS1_3_VERSION << false;
    QTest::newRow("1.2, reset") << TLS1_2_VERSION << true;
    QTest::newRow("1.2, closed") << TLS1_2_VERSION << false;
}

void TestTlsHandshakes::cutAtEachByte_leavesTheServerServing()
{
    QFETCH(const int, version);
    QFETCH(const bool, reset);
    qsizetype all = 0;
    const std::unique_ptr<TlsPeer> whole = join(version);
    QVERIFY(shakeHands(whole.get(), [&all](const QByteArray &flight) {
        all += flight.size();
        return flight;
    }));
    whole->close();
    QVERIFY(all > 200);
    for (qsizetype cut = 0; cut <= all; ++cut) {
        const std::unique_ptr<TlsPeer> peer = join(version);
        qsizetype left = cut;
        (void)shakeHands(peer.get(), [&left](const QByteArray &flight) {
            const QByteArray part = flight.first(std::min(left, flight.size()));
            left -= part.size();
            return part;
        });
        turns(int(cut % 4)); // what was sent has been read, or has not
        if (reset)
            peer->reset();
        else
            peer->socket()->close();
        turns(1);
    }
    QTRY_COMPARE(m_server->connections().size(), 0);
    QVERIFY(CountingEcho::made >= 1); // by the whole one
    QVERIFY2(CountingEcho::made <= 10, QByteArray::number(CountingEcho::made).constData());
}

void TestTlsHandshakes::garbageBehindEachRecord_endsThatConnectionAlone_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("garbage");
    const QByteArray something(64, 'g');
    const std::pair<const char *, QByteArray> kinds[] = {
        {"plain text", "GET / HTTP/1.0\r\n\r\n"},
        {"zeros", QByteArray(64, '\0')},
        {"ones", QByteArray(64, '\xff')},
        {"a record too long", QByteArray("\x16\x03\x03\xff\xff", 5) + something},
        {"a message too long", QByteArray("\x16\x03\x03\x00\x44\x01\xff\xff\xff", 9) + something},
        {"empty records", QByteArray("\x16\x03\x03\x00\x00", 5).repeated(200)},
        {"data out of turn", QByteArray("\x17\x03\x03\x00\x40", 5) + something},
        {"an alert", QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)},
        {"SSL 2", QByteArray("\x80\x2e\x01\x00\x02", 5) + something},
    };
    for (const auto &[name, bytes] : kinds) {
        QTest::addRow("1.3, %s", name) << TLS1_3_VERSION << bytes;
        QTest::addRow("1.2, %s", name) << TLS1_2_VERSION << bytes;
    }
}

void TestTlsHandshakes::garbageBehindEachRecord_endsThatConnectionAlone()
{
    QFETCH(const int, version);
    QFETCH(const QByteArray, garbage);
    bool isWhole = false;
    int boundaries = 0;
    for (; !isWhole; ++boundaries) {
        const std::unique_ptr<TlsPeer> peer = join(version);
        qsizetype left = boundaries; // of records
        isWhole = shakeHands(peer.get(), [&left](const QByteArray &flight) {
            const QByteArray part = records(flight, left);
            left -= recordCount(part);
            return part;
        });
        peer->socket()->send(garbage);
        QVERIFY2(isLetGo(peer.get()), QByteArray::number(boundaries).constData());
    }
    QVERIFY(boundaries >= 3);
    QCOMPARE(CountingEcho::made, 1); // by the one whose garbage came behind the handshake
}

void TestTlsHandshakes::muteClients_areGivenUp_data()
{
    QTest::addColumn<qsizetype>("saidBytes");
    for (const qsizetype bytes : {0, 1, 5, 100})
        QTest::addRow("after %d bytes", int(bytes)) << bytes;
}

void TestTlsHandshakes::muteClients_areGivenUp()
{
    QFETCH(const qsizetype, saidBytes);
    QStringList peers;
    connect(m_server, &Server::handshakeFailed, this,
            [&peers](const Endpoint &peer, const Error &reason) {
                QCOMPARE(reason.kind(), Error::Kind::TimedOut);
                peers.append(peer.toString());
            });
    std::vector<std::unique_ptr<TlsPeer>> mutes;
    for (int i = 0; i < 20; ++i) {
        mutes.push_back(join(TLS1_3_VERSION));
        mutes.back()->socket()->send(mutes.back()->nextFlight().first(saidBytes));
    }
    turns(10);
    QVERIFY(servesWell(TLS1_3_VERSION)); // meanwhile
    for (const auto &peer : mutes)
        QVERIFY(isLetGo(peer.get()));
    QCOMPARE(CountingEcho::made, 1);
    peers.removeDuplicates();
    QCOMPARE(peers.size(), 20);
    QVERIFY(peers.constFirst().startsWith(u"tls://127.0.0.1:"));
}

void TestTlsHandshakes::toldOfAFailure_theServerMayBeDeleted()
{
    const QPointer<Server> kept = std::exchange(m_server, serve());
    const auto restore = qScopeGuard([this, &kept] { m_server = kept; });
    int told = 0;
    connect(m_server, &Server::handshakeFailed, this, [this, &told] {
        ++told;
        delete m_server;
    });
    const std::unique_ptr<TlsPeer> first = join(TLS1_3_VERSION);
    const std::unique_ptr<TlsPeer> second = join(TLS1_3_VERSION);
    for (TlsPeer *peer : {first.get(), second.get()})
        peer->socket()->send("no TLS at all\r\n\r\n");
    QTRY_VERIFY(!m_server);
    QVERIFY(isLetGo(first.get()) && isLetGo(second.get()));
    QCOMPARE(told, 1);
}

QTEST_GUILESS_MAIN(TestTlsHandshakes)

#include "tst_tlshandshakes.moc"
