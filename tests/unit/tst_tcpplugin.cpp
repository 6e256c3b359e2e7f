// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <QRegularExpression>
#include <QTest>

#include <netinet/tcp.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestTcpPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void names_areLookedUp();
    void names_thatAreUnknown_areToldSo();
    void names_withSpaces_areNotGuessedAt();
    void bind_isTheLocalAddress_data();
    void bind_isTheLocalAddress();
    void bind_whenBad_fails_data();
    void bind_whenBad_fails();
    void listen_withoutAHost_takesBothFamilies();
    void connect_toAnIPv6Literal_works();
    void connect_withoutAHost_saysWhatIsNeeded();
    void noDelay_isSetAtBothEnds();
    void endpoints_areKeptAfterTheEnd();

private:
    TransportFuture connectTo(const QString &endpoint)
    {
        return m_rig.loop->createConnection(endpoint, recording(CallbackRecord::create()));
    }

    LoopRig m_rig;
};

void TestTcpPlugin::names_areLookedUp()
{
    const PlainListener listener;
    const auto transport = resultOf(connectTo(u"tcp://localhost:%1"_s.arg(listener.port())));
    QCOMPARE(transport->remoteEndpoint().host(), u"127.0.0.1"_s);
    QVERIFY(resultOf(
        m_rig.loop->createServer(u"tcp://localhost:0"_s, recording(CallbackRecord::create()))));
}

void TestTcpPlugin::names_thatAreUnknown_areToldSo()
{
    const QString endpoint = u"tcp://no-such-host.invalid:1"_s;
    for (const Error &error :
         {errorOf(connectTo(endpoint)), errorOf(m_rig.loop->createServer(endpoint, u"echo"_s))}) {
        QCOMPARE(error.kind(), Kind::HostNotFound);
        QVERIFY2(error.detail().contains(u"no-such-host.invalid"_s), qPrintable(error.detail()));
    }
}

void TestTcpPlugin::names_withSpaces_areNotGuessedAt()
{
    const PlainListener listener;
    for (const QString &host : {u"127.0.0.1%20"_s, u"%20127.0.0.1"_s, u"127.0.0.1 "_s}) {
        const Error error = errorOf(connectTo(u"tcp://%1:%2"_s.arg(host).arg(listener.port())));
        QCOMPARE(error.kind(), Kind::HostNotFound);
        QVERIFY2(error.detail().contains(u"has a space"_s), qPrintable(error.detail()));
    }
}

void TestTcpPlugin::bind_isTheLocalAddress_data()
{
    QTest::addColumn<QString>("local");
    QTest::newRow("address") << u"127.0.0.2"_s;
    QTest::newRow("with port") << u"127.0.0.2:0"_s;
}

void TestTcpPlugin::bind_isTheLocalAddress()
{
    QFETCH(QString, local);
    const PlainListener listener;
    const auto transport = resultOf(connectTo(listener.endpoint() + u"?bind="_s + local));
    QCOMPARE(transport->localEndpoint().host(), u"127.0.0.2"_s);
}

void TestTcpPlugin::bind_whenBad_fails_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("garbage") << u"garbage"_s << Kind::InvalidArgument;
    QTest::newRow("path") << u"127.0.0.1:0/x"_s << Kind::InvalidArgument;
    QTest::newRow("other family") << u"::1"_s << Kind::AddressNotAvailable;
    QTest::newRow("not ours") << u"192.0.2.1"_s << Kind::AddressNotAvailable;
    QTest::newRow("in use") << QString() << Kind::AddressInUse;
}

void TestTcpPlugin::bind_whenBad_fails()
{
    QFETCH(QString, local);
    const PlainListener listener;
    const PlainListener taken;
    if (local.isEmpty())
        local = u"127.0.0.1:%1"_s.arg(taken.port());
    const Error error = errorOf(connectTo(listener.endpoint() + u"?bind="_s + local));
    QTEST(error.kind(), "kind");
    QVERIFY2(error.detail().contains(local), qPrintable(error.detail()));
}

void TestTcpPlugin::listen_withoutAHost_takesBothFamilies()
{
    const QPointer<Server> server = resultOf(m_rig.loop->createServer(u"tcp://:0"_s, u"echo"_s));
    QStringList hosts;
    for (const Endpoint &endpoint : server->endpoints()) {
        hosts.append(endpoint.host());
        QVERIFY(endpoint.port() > 0);
    }
    QCOMPARE(hosts.first(), u"0.0.0.0"_s);
    if (hosts.size() == 1)
        QSKIP("this machine has no IPv6");
    QCOMPARE(hosts, (QStringList{u"0.0.0.0"_s, u"::"_s}));
}

void TestTcpPlugin::connect_toAnIPv6Literal_works()
{
    const auto serving = m_rig.loop->createServer(u"tcp://[::1]:0"_s, u"echo"_s);
    if (const Error error = errorOf(serving); error.kind() == Kind::AddressNotAvailable)
        QSKIP("this machine has no IPv6");
    const Endpoint endpoint = resultOf(serving)->endpoints().first();
    const auto transport = resultOf(connectTo(endpoint.toString()));
    QCOMPARE(transport->remoteEndpoint(), endpoint);
    QCOMPARE(transport->localEndpoint().host(), u"::1"_s);
}

void TestTcpPlugin::connect_withoutAHost_saysWhatIsNeeded()
{
    for (const QString &endpoint : {u"tcp://:80"_s, u"tcp://localhost"_s}) {
        const Error error = errorOf(connectTo(endpoint));
        QCOMPARE(error.kind(), Kind::InvalidArgument);
        QVERIFY2(error.detail().contains(u"a host and a port are needed"_s),
                 qPrintable(error.detail()));
    }
}

void TestTcpPlugin::noDelay_isSetAtBothEnds()
{
    const Record record = CallbackRecord::create();
    record->expectDeletion();
    const QPointer<Server> server = m_rig.serve(record);
    const auto transport = resultOf(connectTo(server->endpoints().first().toString()));
    QTRY_COMPARE(server->connections().size(), 1);
    for (const StreamTransport *end : {transport.data(), server->connections().first()}) {
        int on = 0;
        socklen_t size = sizeof on;
        QCOMPARE(::getsockopt(int(end->descriptor()), IPPROTO_TCP, TCP_NODELAY, &on, &size), 0);
        QVERIFY(on != 0);
    }
}

void TestTcpPlugin::endpoints_areKeptAfterTheEnd()
{
    const PlainListener listener;
    const auto transport = resultOf(connectTo(listener.endpoint()));
    const Endpoint local = transport->localEndpoint();
    bool ended = false;
    connect(transport, &Transport::closed, this, [&] {
        ended = true;
        QCOMPARE(transport->localEndpoint(), local);
        QCOMPARE(transport->remoteEndpoint().toString(), listener.endpoint());
    });
    transport->close();
    QTRY_VERIFY(ended);
}

QTEST_GUILESS_MAIN(TestTcpPlugin)

#include "tst_tcpplugin.moc"
