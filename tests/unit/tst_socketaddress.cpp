// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/socketaddress.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <net/if.h>

#include <type_traits>

using namespace Qt::StringLiterals;
using Penstock::Endpoint;
using Penstock::Error;
using Penstock::Result;
using Penstock::SocketAddress;
using Family = SocketAddress::Family;

static_assert(std::is_nothrow_default_constructible_v<SocketAddress>);
static_assert(std::is_nothrow_copy_constructible_v<SocketAddress>);
static_assert(std::is_nothrow_move_constructible_v<SocketAddress>);
static_assert(std::is_nothrow_move_assignable_v<SocketAddress>);

class TestSocketAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void construct_default_isNull();
    void construct_ofNumbers_keepsThem();
    void fromLiteral_legal_givesNumbers_data();
    void fromLiteral_legal_givesNumbers();
    void fromLiteral_illegal_namesTheText_data();
    void fromLiteral_illegal_namesTheText();
    void fromLiteral_ofInterfaceName_givesItsNumber();
    void fromLiteral_ofHost_isReadBack();
    void toString_ofEachFamily_data();
    void toString_ofEachFamily();
    void toEndpoint_ofEachFamily_data();
    void toEndpoint_ofEachFamily();
    void isLoopback_data();
    void isLoopback();
    void equality_comparesEveryPart();
};

void TestSocketAddress::construct_default_isNull()
{
    const SocketAddress address;
    QVERIFY(address.isNull());
    QCOMPARE(address.family(), Family::None);
    QCOMPARE(address.port(), quint16(0));
    QVERIFY(address.host().isEmpty() && address.toString().isEmpty() && address.path().isEmpty());
    QCOMPARE(address, SocketAddress());
}

void TestSocketAddress::construct_ofNumbers_keepsThem()
{
    const SocketAddress v4 = SocketAddress::ipv4({1, 2, 3, 4}, 65535);
    QCOMPARE(v4.family(), Family::IPv4);
    QCOMPARE(v4.port(), quint16(65535));
    const std::array<quint8, 16> padded = {1, 2, 3, 4};
    QVERIFY(v4.bytes() == padded);

    const std::array<quint8, 16> bytes = {0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    const SocketAddress v6 = SocketAddress::ipv6(bytes, 80, 7);
    QCOMPARE(v6.family(), Family::IPv6);
    QVERIFY(v6.bytes() == bytes);
    QCOMPARE(v6.scopeId(), 7U);
    QCOMPARE(v6.host(), u"fe80::1%7"_s);

    const SocketAddress local = SocketAddress::local("@name");
    QCOMPARE(local.family(), Family::Local);
    QVERIFY(!local.isNull());
    QCOMPARE(local.path(), QByteArray("@name"));
    QVERIFY(local.host().isEmpty());
}

void TestSocketAddress::fromLiteral_legal_givesNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SocketAddress>("address");

    const auto v6 = [](quint8 first, quint8 second, quint8 last, quint32 scope = 0) {
        return SocketAddress::ipv6({first, second, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last}, 80,
                                   scope);
    };
    QTest::newRow("IPv4") << u"127.0.0.1"_s << SocketAddress::ipv4({127, 0, 0, 1}, 80);
    QTest::newRow("any IPv4") << u"0.0.0.0"_s << SocketAddress::ipv4({0, 0, 0, 0}, 80);
    QTest::newRow("broadcast") << u"255.255.255.255"_s
                               << SocketAddress::ipv4({255, 255, 255, 255}, 80);
    QTest::newRow("IPv6") << u"::1"_s << v6(0, 0, 1);
    QTest::newRow("any IPv6") << u"::"_s << v6(0, 0, 0);
    QTest::newRow("long IPv6") << u"FE80:0:0:0:0:0:0:1"_s << v6(0xfe, 0x80, 1);
    QTest::newRow("scope") << u"fe80::1%2"_s << v6(0xfe, 0x80, 1, 2);
    QTest::newRow("scope 0") << u"fe80::1%0"_s << v6(0xfe, 0x80, 1);
    QTest::newRow("largest scope") << u"fe80::1%4294967295"_s << v6(0xfe, 0x80, 1, 4294967295);
    QTest::newRow("mapped") << u"::ffff:127.0.0.1"_s
                            << SocketAddress::ipv6(
                                   {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 127, 0, 0, 1}, 80);
}

void TestSocketAddress::fromLiteral_legal_givesNumbers()
{
    QFETCH(const QString, text);
    const Result<SocketAddress> result = SocketAddress::fromLiteral(text, 80);
    QVERIFY2(result, qPrintable(result.error().detail()));
    QTEST(*result, "address");
}

void TestSocketAddress::fromLiteral_illegal_namesTheText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("name") << u"localhost"_s;
    QTest::newRow("three parts") << u"127.0.1"_s;
    QTest::newRow("one number") << u"2130706433"_s;
    QTest::newRow("octal") << u"0177.0.0.1"_s;
    QTest::newRow("hexadecimal") << u"0x7f.0.0.1"_s;
    QTest::newRow("256") << u"127.0.0.256"_s;
    QTest::newRow("spaces") << u" 127.0.0.1"_s;
    QTest::newRow("port") << u"127.0.0.1:80"_s;
    QTest::newRow("digits of another script") << u"١٢٧.0.0.1"_s;
    QTest::newRow("NUL") << u"127.0.0.1"_s + QChar(u'\0') + u'x';
    QTest::newRow("brackets") << u"[::1]"_s;
    QTest::newRow("nine groups") << u"1:2:3:4:5:6:7:8:9"_s;
    QTest::newRow("IPv4 with scope") << u"127.0.0.1%1"_s;
    QTest::newRow("empty scope") << u"fe80::1%"_s;
    QTest::newRow("scope too large") << u"fe80::1%4294967296"_s;
    QTest::newRow("negative scope") << u"fe80::1%-1"_s;
    QTest::newRow("two scopes") << u"fe80::1%1%1"_s;
    QTest::newRow("no such interface") << u"fe80::1%no-such-interface-here"_s;
    QTest::newRow("scope only") << u"%1"_s;
}

void TestSocketAddress::fromLiteral_illegal_namesTheText()
{
    QFETCH(const QString, text);
    const Error error = SocketAddress::fromLiteral(text, 80).error();
    QCOMPARE(error.kind(), Error::Kind::InvalidArgument);
    QVERIFY2(error.detail().startsWith(u'"' + text + u'"'), qPrintable(error.detail()));
}

void TestSocketAddress::fromLiteral_ofInterfaceName_givesItsNumber()
{
    char name[IF_NAMESIZE] = {};
    if (!if_indextoname(1, name))
        QSKIP("there is no network interface with the number 1");
    const Result<SocketAddress> address =
        SocketAddress::fromLiteral(u"fe80::1%"_s + QString::fromUtf8(name), 80);
    QVERIFY2(address, qPrintable(address.error().detail()));
    QCOMPARE(address->scopeId(), 1U);
    QCOMPARE(address->host(), u"fe80::1%1"_s);
}

void TestSocketAddress::fromLiteral_ofHost_isReadBack()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 5'000; ++i) {
        std::array<quint8, 16> bytes{};
        for (quint8 &byte : bytes)
            byte = random.bounded(2) == 0 ? 0 : quint8(random.bounded(256));
        const quint32 scope = random.bounded(2) == 0 ? 0 : random.generate();
        for (const SocketAddress &address :
             {SocketAddress::ipv6(bytes, 9, scope),
              SocketAddress::ipv4({bytes[0], bytes[1], bytes[2], bytes[3]}, 9)}) {
            const Result<SocketAddress> again = SocketAddress::fromLiteral(address.host(), 9);
            QVERIFY2(again, qPrintable(again.error().detail()));
            QVERIFY2(*again == address, qPrintable(address.host()));
            const Endpoint endpoint = address.toEndpoint(u"tcp"_s);
            QCOMPARE(*Endpoint::parse(endpoint.toString()), endpoint);
        }
    }
}

void TestSocketAddress::toString_ofEachFamily_data()
{
    QTest::addColumn<SocketAddress>("address");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << SocketAddress() << QString();
    QTest::newRow("IPv4") << SocketAddress::ipv4({127, 0, 0, 1}, 80) << u"127.0.0.1:80"_s;
    QTest::newRow("IPv6") << *SocketAddress::fromLiteral(u"::1"_s, 80) << u"[::1]:80"_s;
    QTest::newRow("scope") << *SocketAddress::fromLiteral(u"fe80::1%2"_s, 0) << u"[fe80::1%2]:0"_s;
    QTest::newRow("file") << SocketAddress::local("/run/x.sock") << u"/run/x.sock"_s;
    QTest::newRow("abstract") << SocketAddress::local("@name") << u"@name"_s;
    QTest::newRow("unnamed") << SocketAddress::local({}) << QString();
}

void TestSocketAddress::toString_ofEachFamily()
{
    QFETCH(const SocketAddress, address);
    QTEST(address.toString(), "text");
}

void TestSocketAddress::toEndpoint_ofEachFamily_data()
{
    QTest::addColumn<SocketAddress>("address");
    QTest::addColumn<Endpoint>("endpoint");

    QTest::newRow("none") << SocketAddress() << Endpoint();
    QTest::newRow("IPv4") << SocketAddress::ipv4({127, 0, 0, 1}, 80)
                          << Endpoint(u"x"_s, u"127.0.0.1"_s, 80);
    QTest::newRow("IPv6") << *SocketAddress::fromLiteral(u"::1"_s, 0)
                          << Endpoint(u"x"_s, u"::1"_s, 0);
    QTest::newRow("scope") << *SocketAddress::fromLiteral(u"fe80::1%2"_s, 1)
                           << Endpoint(u"x"_s, u"fe80::1%2"_s, 1);
    QTest::newRow("file") << SocketAddress::local("/run/caf\xC3\xA9")
                          << Endpoint(u"x"_s, u"/run/café"_s);
    QTest::newRow("abstract") << SocketAddress::local("@name") << Endpoint(u"x"_s, u"@name"_s);
    QTest::newRow("unnamed") << SocketAddress::local({}) << Endpoint(u"x"_s, QString());
}

void TestSocketAddress::toEndpoint_ofEachFamily()
{
    QFETCH(const SocketAddress, address);
    QTEST(address.toEndpoint(u"x"_s), "endpoint");
}

void TestSocketAddress::isLoopback_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("loopback");

    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
    QTest::newRow("127.255.255.254") << u"127.255.255.254"_s << true;
    QTest::newRow("128.0.0.1") << u"128.0.0.1"_s << false;
    QTest::newRow("0.0.0.0") << u"0.0.0.0"_s << false;
    QTest::newRow("::1") << u"::1"_s << true;
    QTest::newRow("::") << u"::"_s << false;
    QTest::newRow("1::1") << u"1::1"_s << false;
    QTest::newRow("::7f00:1") << u"::7f00:1"_s << false;
    QTest::newRow("::ffff:127.0.0.1") << u"::ffff:127.0.0.1"_s << true;
    QTest::newRow("::ffff:10.0.0.1") << u"::ffff:10.0.0.1"_s << false;
}

void TestSocketAddress::isLoopback()
{
    QFETCH(const QString, text);
    QTEST(SocketAddress::fromLiteral(text, 1)->isLoopback(), "loopback");
    QVERIFY(!SocketAddress().isLoopback());
    QVERIFY(!SocketAddress::local("/run/x").isLoopback());
}

void TestSocketAddress::equality_comparesEveryPart()
{
    const SocketAddress addresses[] = {
        SocketAddress(),
        SocketAddress::ipv4({0, 0, 0, 0}, 0),
        SocketAddress::ipv4({0, 0, 0, 1}, 0),
        SocketAddress::ipv4({0, 0, 0, 0}, 1),
        SocketAddress::ipv6({}, 0),
        SocketAddress::ipv6({}, 1),
        SocketAddress::ipv6({}, 0, 1),
        SocketAddress::ipv6({1}, 0),
        SocketAddress::local({}),
        SocketAddress::local("a"),
        SocketAddress::local("b"),
    };
    for (const SocketAddress &left : addresses) {
        for (const SocketAddress &right : addresses)
            QCOMPARE(left == right, &left == &right);
    }
}

QTEST_APPLESS_MAIN(TestSocketAddress)
#include "tst_socketaddress.moc"
