// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// tcp through proxies that the test makes, and what can go wrong with them.

#include "looprig.h"
#include "proxyrig.h"

#include <penstock/io/proxy.h>

#include <QRegularExpression>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(SmallProxy::Kind)

class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { warmUp(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void parse_readsAddresses();
    void parse_badAddress_isRefused_data();
    void parse_badAddress_isRefused();
    void withoutPasswords_hidesThem();
    void connect_keepsWhatTheTargetSaysFirst_data();
    void connect_keepsWhatTheTargetSaysFirst();
    void connect_byAddress_givesTheAddress();
    void login_isSent_data();
    void login_isSent();
    void error_namesProxyAndTarget_andNoPassword_data();
    void error_namesProxyAndTarget_andNoPassword();
    void unreachableProxy_isNamed();
    void proxyThatEnds_isReset();
    void muteProxy_timesOut_andLeavesNothing();
    void cancel_leavesNothing();
    void system_isWhatTheEnvironmentSays();

private:
    static QString through(const QString &proxy, const QString &target = u"target.test:22"_s)
    {
        return u"tcp://%1?proxy=%2"_s.arg(target, proxy);
    }
};

void TestProxy::parse_readsAddresses()
{
    const auto socks = Proxy::parse(u"socks5://us%3Aer:p%40ss@[::1]"_s);
    QVERIFY2(socks, qPrintable(socks.error().detail()));
    QCOMPARE(socks->kind, Proxy::Kind::Socks5);
    QCOMPARE(socks->host, u"::1"_s);
    QCOMPARE(socks->port, quint16(1080));
    QCOMPARE(socks->user, u"us:er"_s);
    QCOMPARE(socks->password, u"p@ss"_s);
    QCOMPARE(socks->toString(), u"socks5://[::1]:1080"_s);
    const auto http = Proxy::parse(u"http://proxy.test"_s);
    QVERIFY(http);
    QCOMPARE(http->toString(), u"http://proxy.test:8080"_s);
    QVERIFY(Proxy::parse(u"none"_s)->isNone());
    QVERIFY(Proxy::parse({})->isNone());
}

void TestProxy::parse_badAddress_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"socks4://h:1", "h:1", "socks5://", "http://h:0", "http://h/path", "http://h?q",
          "https://h", "socks5://:secret@h", "http://a%3Ab:secret@h", "http://secret word@h"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestProxy::parse_badAddress_isRefused()
{
    QFETCH(QString, text);
    const auto proxy = Proxy::parse(text);
    QVERIFY(!proxy);
    QCOMPARE(proxy.error().kind(), Kind::InvalidArgument);
    QVERIFY(proxy.error().detail().contains(u"the option proxy"_s));
    QVERIFY(!proxy.error().detail().contains(u"secret"_s));
}

void TestProxy::withoutPasswords_hidesThem()
{
    QCOMPARE(withoutPasswords(u"tcp://h:1?proxy=http://us:p@s@x:2"_s),
             u"tcp://h:1?proxy=http://***@x:2"_s);
    QCOMPARE(withoutPasswords(u"tcp://h:1?proxy=http://x:2&a=b@c"_s),
             u"tcp://h:1?proxy=http://x:2&a=b@c"_s);
    QCOMPARE(withoutPasswords(u"unix:@name"_s), u"unix:@name"_s);
    const Error error(Kind::Refused, u"\"socks5://a:b@c:1\" is away"_s);
    QCOMPARE(error.detail(), u"\"socks5://***@c:1\" is away"_s);
}

void TestProxy::connect_keepsWhatTheTargetSaysFirst_data()
{
    QTest::addColumn<SmallProxy::Kind>("kind");
    QTest::newRow("socks5") << SmallProxy::Kind::Socks5;
    QTest::newRow("http") << SmallProxy::Kind::Http;
}

void TestProxy::connect_keepsWhatTheTargetSaysFirst()
{
    QFETCH(SmallProxy::Kind, kind);
    SmallProxy proxy(kind);
    LoopRig rig;
    const Record record = CallbackRecord::create();
    const auto transport =
        resultOf(rig.loop->createConnection(through(proxy.address()), recording(record)));
    QVERIFY(transport);
    QCOMPARE(proxy.target, "target.test:22"); // a name stays one
    QCOMPARE(transport->remoteEndpoint().toString(), u"tcp://target.test:22"_s);
    transport->write("ping");
    QTRY_COMPARE(record->received(), "SSH-2.0-first\r\nping");
    transport->close();
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->reason(), Error());
    record->expectDeletion();
}

void TestProxy::connect_byAddress_givesTheAddress()
{
    for (const auto kind : {SmallProxy::Kind::Socks5, SmallProxy::Kind::Http}) {
        SmallProxy proxy(kind);
        LoopRig rig;
        const Record record = CallbackRecord::create();
        const auto transport = resultOf(rig.loop->createConnection(
            through(proxy.address(), u"10.1.2.3:443"_s), recording(record)));
        QVERIFY(transport);
        QCOMPARE(proxy.target, "10.1.2.3:443");
        QCOMPARE(transport->remoteEndpoint().toString(), u"tcp://10.1.2.3:443"_s);
        record->expectDeletion();
    }
}

void TestProxy::login_isSent_data()
{
    connect_keepsWhatTheTargetSaysFirst_data();
}

void TestProxy::login_isSent()
{
    QFETCH(SmallProxy::Kind, kind);
    SmallProxy proxy(kind);
    proxy.user = "us er:p@ss";
    LoopRig rig;
    const Record record = CallbackRecord::create();
    const QString address =
        proxy.address(u"us%2520er:p%2540ss@"_s); // decoded twice: endpoint, proxy
    QVERIFY(resultOf(rig.loop->createConnection(through(address), recording(record))));
    QTRY_VERIFY(!record->received().isEmpty());
    record->expectDeletion();
}

void TestProxy::error_namesProxyAndTarget_andNoPassword_data()
{
    QTest::addColumn<SmallProxy::Kind>("kind");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, SmallProxy::Kind kind, const QByteArray &user,
                        const QByteArray &reply, Kind expected) {
        QTest::newRow(name) << kind << user << reply << int(expected);
    };
    using P = SmallProxy::Kind;
    const auto socks = [](char code) {
        return QByteArray("\5", 1) + code + QByteArray("\0\1\0\0\0\0\0\0", 8);
    };
    row("socks5: password", P::Socks5, "other:one", {}, Kind::PermissionDenied);
    row("socks5: failure", P::Socks5, {}, socks(1), Kind::Aborted);
    row("socks5: rules", P::Socks5, {}, socks(2), Kind::PermissionDenied);
    row("socks5: unreachable", P::Socks5, {}, socks(4), Kind::Unreachable);
    row("socks5: refused", P::Socks5, {}, socks(5), Kind::Refused);
    row("socks5: expired", P::Socks5, {}, socks(6), Kind::TimedOut);
    row("socks5: unknown", P::Socks5, {}, socks(99), Kind::Aborted);
    row("socks5: garbage", P::Socks5, {}, "HTTP/1.1 400", Kind::Aborted);
    row("http: password", P::Http, "other:one", {}, Kind::PermissionDenied);
    row("http: forbidden", P::Http, {}, "HTTP/1.1 403 No\r\n\r\n", Kind::PermissionDenied);
    row("http: bad gateway", P::Http, {}, "HTTP/1.1 502 No\r\n\r\n", Kind::Refused);
    row("http: timeout", P::Http, {}, "HTTP/1.0 504 No\r\n\r\n", Kind::TimedOut);
    row("http: garbage", P::Http, {}, "SSH-2.0-openssh\r\n", Kind::Aborted);
    row("http: endless", P::Http, {}, "HTTP/1.1 200 " + QByteArray(20'000, 'x'), Kind::Aborted);
}

void TestProxy::error_namesProxyAndTarget_andNoPassword()
{
    QFETCH(SmallProxy::Kind, kind);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, reply);
    QFETCH(int, expected);
    SmallProxy proxy(kind);
    proxy.user = user;
    proxy.reply = reply;
    LoopRig rig;
    const Error error = errorOf(rig.loop->createConnection(through(proxy.address(u"me:secret@"_s)),
                                                           recording(CallbackRecord::create())));
    QCOMPARE(errorKindName(error.kind()), errorKindName(Kind(expected)));
    const QString detail = error.detail();
    QVERIFY2(detail.contains(proxy.address()) && detail.contains(u"target.test:22"_s),
             qPrintable(detail));
    QVERIFY2(!detail.contains(u"secret"_s), qPrintable(detail));
    QTRY_COMPARE(proxy.disconnections, 1);
}

void TestProxy::unreachableProxy_isNamed()
{
    SmallProxy proxy(SmallProxy::Kind::Socks5);
    const QString address = proxy.address();
    proxy.close();
    LoopRig rig;
    const Error error =
        errorOf(rig.loop->createConnection(through(address), recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::Refused);
    QVERIFY2(error.detail().contains(u"through the proxy "_s + address),
             qPrintable(error.detail()));
}

void TestProxy::proxyThatEnds_isReset()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, this,
            [&proxy] { proxy.nextPendingConnection()->close(); });
    LoopRig rig;
    const QString address = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort());
    const Error error =
        errorOf(rig.loop->createConnection(through(address), recording(CallbackRecord::create())));
    QVERIFY2(error.kind() == Kind::Reset || error.kind() == Kind::BrokenPipe,
             qPrintable(error.detail()));
}

void TestProxy::muteProxy_timesOut_andLeavesNothing()
{
    SmallProxy proxy(SmallProxy::Kind::Mute);
    LoopRig rig;
    ConnectOptions options;
    options.timeout = 60ms;
    const Error error = errorOf(rig.loop->createConnection(
        through(proxy.address(u"me:secret@"_s)), recording(CallbackRecord::create()), options));
    QCOMPARE(error.kind(), Kind::TimedOut);
    QVERIFY2(!error.detail().contains(u"secret"_s), qPrintable(error.detail()));
    QTRY_COMPARE(proxy.disconnections, 1);
}

void TestProxy::cancel_leavesNothing()
{
    const qsizetype before = openDescriptors();
    {
        const PlainListener silent;
        LoopRig rig;
        auto future =
            rig.loop->createConnection(through(u"socks5://127.0.0.1:%1"_s.arg(silent.port())),
                                       recording(CallbackRecord::create()));
        settle();
        future.cancel();
        settle();
        QCOMPARE(openDescriptors(), before + 1);
    }
    QCOMPARE(openDescriptors(), before);
}

void TestProxy::system_isWhatTheEnvironmentSays()
{
    SmallProxy proxy(SmallProxy::Kind::Http);
    const QByteArray variable = proxy.address().toLatin1();
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, variable);
    qunsetenv("no_proxy");
    LoopRig rig;
    const Record record = CallbackRecord::create();
    const auto transport =
        resultOf(rig.loop->createConnection(through(u"system"_s), recording(record)));
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qunsetenv(name);
    QVERIFY(transport);
    QCOMPARE(proxy.target, "target.test:22");
    QTRY_VERIFY(!record->received().isEmpty());
    record->expectDeletion();
}

QTEST_GUILESS_MAIN(TestProxy)

#include "tst_proxy.moc"
