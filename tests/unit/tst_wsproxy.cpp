// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Clients that do not get to their server, or get there through a proxy.

#include "proxyrig.h"
#include "wsrig.h"

#include <QRegularExpression>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestWsProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hostThatIsNotThere_isNotFound();
    void messages_goThrough_data();
    void messages_goThrough();
    void failure_namesTheProxy_data();
    void failure_namesTheProxy();
    void system_isWhatTheEnvironmentSays();
    void badOptions_areNamed_data();
    void badOptions_areNamed();
};

void TestWsProxy::hostThatIsNotThere_isNotFound()
{
    WsRig rig;
    const Error error = errorOf(rig.connecting(u"ws://no-such-host.invalid:1/x"_s, makeLog()));
    QCOMPARE(errorKindName(error.kind()), errorKindName(Kind::HostNotFound));
    QVERIFY2(error.detail().contains(u"ws://no-such-host.invalid:1/x"_s),
             qPrintable(error.detail()));
}

void TestWsProxy::messages_goThrough_data()
{
    QTest::addColumn<bool>("isSocks");
    QTest::newRow("socks5") << true;
    QTest::newRow("http") << false;
}

/// Much, both ways: what proxies' sockets keep counts as buffered.
void TestWsProxy::messages_goThrough()
{
    QFETCH(const bool, isSocks);
    SmallProxy proxy(isSocks ? SmallProxy::Kind::Socks5 : SmallProxy::Kind::Http);
    WsRig rig;
    const Log there = makeLog(true);
    const Log here = makeLog();
    rig.serve(there);
    proxy.forwardPort = rig.port();
    if (isSocks) // Qt's SOCKS knows no other
        proxy.reply = QByteArray("\5\0\0\1\0\0\0\0\0\0", 10);
    const auto client =
        resultOf(rig.connecting(u"ws://ws.test:81/x"_s, here, {{u"proxy"_s, proxy.address()}}));
    QVERIFY(client);
    QCOMPARE(proxy.target, "ws.test:81"); // a name stays one
    QCOMPARE(client->remoteEndpoint().toString(), u"ws://ws.test:81/x"_s);
    constexpr int count = 300;
    for (int i = 0; i < count; ++i)
        client->sendTo(QByteArray(20'000 + i, 'p'));
    QCOMPARE_GT(client->writeBufferSize(), 1'000'000);
    QTRY_COMPARE(here->messages.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(here->messages[i].size(), 20'000 + i);
    QTRY_COMPARE(client->writeBufferSize(), 0);
    client->close();
    QTRY_VERIFY(here->isLost() && there->isLost());
    QCOMPARE(here->calls.last(), "lost()");
    QCOMPARE(there->calls.last(), "lost()");
}

void TestWsProxy::failure_namesTheProxy_data()
{
    QTest::addColumn<bool>("isSocks");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("kind");
    const auto name = [](Kind kind) { return errorKindName(kind); };
    QTest::newRow("socks5: the target refuses")
        << true << QByteArray("\5\5\0\1\0\0\0\0\0\0", 10) << name(Kind::Refused);
    QTest::newRow("socks5: garbage")
        << true << QByteArray("hello, there\r\n") << name(Kind::Aborted);
    QTest::newRow("http: it wants a password")
        << false
        << QByteArray("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                      "Connection: close\r\nContent-Length: 0\r\n\r\n")
        << name(Kind::PermissionDenied);
    QTest::newRow("http: garbage")
        << false << QByteArray("hello, there\r\n\r\n") << name(Kind::Aborted);
    QTest::newRow("socks5: another password")
        << true << QByteArray("password") << name(Kind::PermissionDenied);
    QTest::newRow("there is none") << true << QByteArray("none") << name(Kind::Refused);
}

void TestWsProxy::failure_namesTheProxy()
{
    QFETCH(const bool, isSocks);
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, kind);
    SmallProxy proxy(isSocks ? SmallProxy::Kind::Socks5 : SmallProxy::Kind::Http);
    proxy.reply = reply;
    proxy.user = reply == "password" ? "me:other" : "";
    const QString address = proxy.address();
    if (reply == "none")
        proxy.close();
    const bool hasLogin = !isSocks || !proxy.user.isEmpty();
    WsRig rig;
    const Error error = errorOf(
        rig.connecting(u"ws://ws.test:81/x"_s, makeLog(),
                       {{u"proxy"_s, hasLogin ? proxy.address(u"me:secret@"_s) : address}}));
    QVERIFY2(errorKindName(error.kind()) == kind,
             qPrintable(errorKindName(error.kind()) + u": "_s + error.detail()));
    QVERIFY2(error.detail().contains(u"through the proxy "_s + address),
             qPrintable(error.detail()));
    QVERIFY(!error.detail().contains(u"secret"_s));
}

void TestWsProxy::system_isWhatTheEnvironmentSays()
{
    SmallProxy proxy(SmallProxy::Kind::Http);
    WsRig rig;
    const Log here = makeLog();
    rig.serve(makeLog(true));
    proxy.forwardPort = rig.port();
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", proxy.address().toLatin1());
    const auto client =
        resultOf(rig.connecting(u"ws://ws.test:81"_s, here, {{u"proxy"_s, u"system"_s}}));
    qputenv("http_proxy", before);
    QVERIFY(client);
    QCOMPARE(proxy.target, "ws.test:81");
}

void TestWsProxy::badOptions_areNamed_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no host") << u"ws:?message=text"_s << u"a host is needed"_s;
    QTest::newRow("message") << u"ws://localhost:1?message=word"_s << u"message"_s;
    QTest::newRow("subprotocol") << u"ws://localhost:1?subprotocols=a b"_s
                                 << u"\"a b\" is no name"_s;
    QTest::newRow("origins") << u"ws://localhost:1?origin=a,b"_s << u"a client has one"_s;
    QTest::newRow("proxy") << u"ws://localhost:1?proxy=ftp://x"_s << u"the option proxy"_s;
    QTest::newRow("certificate") << u"wss://localhost:1?certificate=/nowhere"_s
                                 << u"certificate and key"_s;
    QTest::newRow("ca") << u"wss://localhost:1?ca=/nowhere"_s
                        << u"the option ca of ws: \"/nowhere\""_s;
}

void TestWsProxy::badOptions_areNamed()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, detail);
    WsRig rig;
    const Error error = errorOf(rig.connecting(endpoint, makeLog()));
    QVERIFY2(error.detail().contains(detail), qPrintable(error.detail()));
}

QTEST_GUILESS_MAIN(TestWsProxy)

#include "tst_wsproxy.moc"
