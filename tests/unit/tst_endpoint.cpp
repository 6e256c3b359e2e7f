// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/endpoint.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using Penstock::Endpoint;
using Penstock::Error;
using Penstock::Result;
using Options = Endpoint::Options;

static_assert(
    std::is_nothrow_default_constructible_v<Endpoint> || std::is_default_constructible_v<Endpoint>);
static_assert(std::is_nothrow_copy_constructible_v<Endpoint>);
static_assert(std::is_nothrow_copy_assignable_v<Endpoint>);
static_assert(std::is_nothrow_move_constructible_v<Endpoint>);
static_assert(sizeof(Endpoint) == sizeof(void *));

namespace {

/// What the parser might stumble over, and what UTF-16 and UTF-8 find hard.
QString oddCharacter(QRandomGenerator &random)
{
    static const QStringList odd = {
        u":"_s,      u"/"_s,          u"?"_s,
        u"&"_s,      u"="_s,          u"%"_s,
        u"["_s,      u"]"_s,          u"@"_s,
        u"#"_s,      u"+"_s,          u" "_s,
        u"\t"_s,     u"\n"_s,         u"%2"_s,
        u"%41"_s,    u"\""_s,         u"\\"_s,
        u"\x7f"_s,   u"\x85"_s,       u"é"_s,
        u"\u2028"_s, u"\ufeff"_s,     u"\ufffe"_s,
        u"\uffff"_s, u"\U0001F600"_s, u"\U0010FFFF"_s,
        u"a"_s,      u"Z"_s,          u"0"_s,
        u"-"_s,      u"."_s,          QString(QChar(u'\0')),
    };
    return odd.at(random.bounded(odd.size()));
}

QString oddText(QRandomGenerator &random, int longest)
{
    QString text;
    for (int left = random.bounded(longest + 1); left > 0; --left)
        text += oddCharacter(random);
    return text;
}

Endpoint randomEndpoint(QRandomGenerator &random)
{
    static const QStringList schemes = {u"tcp"_s, u"a"_s, u"x+y-z.0"_s, u"UNIX"_s};
    const QString scheme = schemes.at(random.bounded(schemes.size()));
    Endpoint endpoint = random.bounded(2) == 0
        ? Endpoint(scheme, oddText(random, 8), random.bounded(-1, 65536))
        : Endpoint(scheme, oddText(random, 8));
    for (int options = random.bounded(4); options > 0; --options)
        endpoint.setOption(u'o' + oddText(random, 4), oddText(random, 4));
    return endpoint;
}

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void construct_default_isNull();
    void construct_ofBadParts_isNullAndWarns_data();
    void construct_ofBadParts_isNullAndWarns();
    void construct_ofHalfASurrogatePair_replacesIt();
    void toString_isCanonical_data();
    void toString_isCanonical();
    void toString_ofAnyParts_isReadBack();
    void toString_ofAnyParsedText_isReadBack();
    void setOption_replacesInPlaceAndAppends();
    void setOption_ofNullEndpointOrEmptyName_changesNothingAndWarns();
    void setOption_leavesCopiesAlone();
    void option_emptyIsNotNull_missingIsNull();
    void equality_comparesEveryPart();
};

void TestEndpoint::construct_default_isNull()
{
    const Endpoint endpoint;
    QVERIFY(endpoint.isNull());
    QVERIFY(endpoint.scheme().isNull() && endpoint.host().isNull() && endpoint.path().isNull());
    QCOMPARE(endpoint.port(), -1);
    QVERIFY(endpoint.options().isEmpty());
    QVERIFY(endpoint.option(u"a"_s).isNull());
    QVERIFY(!endpoint.hasOption(u"a"_s));
    QCOMPARE(endpoint.toString(), QString());
    QCOMPARE(endpoint, Endpoint());
}

void TestEndpoint::construct_ofBadParts_isNullAndWarns_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("warning");

    QTest::newRow("no scheme") << u""_s << 1 << u"\"\" is not a scheme"_s;
    QTest::newRow("digit first") << u"1tcp"_s << 1 << u"\"1tcp\" is not a scheme"_s;
    QTest::newRow("colon") << u"tcp:"_s << 1 << u"\"tcp:\" is not a scheme"_s;
    QTest::newRow("port too large") << u"tcp"_s << 65536 << u"65536 is not a port"_s;
    QTest::newRow("port too small") << u"tcp"_s << -2 << u"-2 is not a port"_s;
}

void TestEndpoint::construct_ofBadParts_isNullAndWarns()
{
    QFETCH(const QString, scheme);
    QFETCH(const int, port);
    QFETCH(const QString, warning);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(warning)));
    QVERIFY(Endpoint(scheme, u"host"_s, port).isNull());
}

void TestEndpoint::construct_ofHalfASurrogatePair_replacesIt()
{
    const Endpoint endpoint(u"unix"_s, u"a"_s + QChar(0xd800) + u"b"_s);
    QVERIFY(endpoint.path().isValidUtf16());
    QCOMPARE(endpoint.path().size(), 3);
    QCOMPARE(*Endpoint::parse(endpoint.toString()), endpoint);
}

void TestEndpoint::toString_isCanonical_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QString>("text");

    const auto parsed = [](const QString &text) { return Endpoint::parse(text).value(); };
    QTest::newRow("authority") << Endpoint(u"tcp"_s, u"h"_s, 80) << u"tcp://h:80"_s;
    QTest::newRow("no port") << Endpoint(u"tcp"_s, u"h"_s, -1) << u"tcp://h"_s;
    QTest::newRow("no host") << Endpoint(u"tcp"_s, QString(), 0) << u"tcp://:0"_s;
    QTest::newRow("IPv6") << Endpoint(u"tcp"_s, u"::1"_s, 80) << u"tcp://[::1]:80"_s;
    QTest::newRow("scope") << Endpoint(u"tcp"_s, u"fe80::1%2"_s, 80) << u"tcp://[fe80::1%252]:80"_s;
    QTest::newRow("slash in host") << Endpoint(u"tcp"_s, u"a/?b"_s, 80) << u"tcp://a%2F%3Fb:80"_s;
    QTest::newRow("path") << Endpoint(u"unix"_s, u"/run/x y"_s) << u"unix:/run/x y"_s;
    QTest::newRow("two slashes") << Endpoint(u"unix"_s, u"//run"_s) << u"unix:////run"_s;
    QTest::newRow("question mark") << Endpoint(u"unix"_s, u"a?b%"_s) << u"unix:a%3Fb%25"_s;
    QTest::newRow("control") << Endpoint(u"unix"_s, u"a\n\x85"_s) << u"unix:a%0A%C2%85"_s;
    QTest::newRow("upper case scheme") << Endpoint(u"UNIX"_s, u"A"_s) << u"unix:A"_s;
    QTest::newRow("empty authority") << parsed(u"unix:///run/x"_s) << u"unix:/run/x"_s;
    QTest::newRow("short option") << parsed(u"x:?a&b=&c=1"_s) << u"x:?a=true&b=&c=1"_s;
    QTest::newRow("option") << parsed(u"x:?%3d%26=%3d%26"_s) << u"x:?%3D%26==%26"_s;
    QTest::newRow("all") << parsed(u"ws://h:1/p?a=b"_s) << u"ws://h:1/p?a=b"_s;
}

void TestEndpoint::toString_isCanonical()
{
    QFETCH(const Endpoint, endpoint);
    QTEST(endpoint.toString(), "text");
}

void TestEndpoint::toString_ofAnyParts_isReadBack()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Endpoint endpoint = randomEndpoint(random);
        const QString text = endpoint.toString();
        const Result<Endpoint> again = Endpoint::parse(text);
        QVERIFY2(again, qPrintable(again.error().detail()));
        QVERIFY2(*again == endpoint, qPrintable(text));
        QCOMPARE(again->toString(), text);
    }
}

void TestEndpoint::toString_ofAnyParsedText_isReadBack()
{
    QRandomGenerator random(2);
    int parsed = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = (random.bounded(2) == 0 ? u"x:"_s : u"x://"_s) + oddText(random, 6);
        const Result<Endpoint> endpoint = Endpoint::parse(text);
        if (!endpoint) {
            QCOMPARE(endpoint.error().kind(), Error::Kind::InvalidArgument);
            continue;
        }
        ++parsed;
        const Result<Endpoint> again = Endpoint::parse(endpoint->toString());
        QVERIFY2(again, qPrintable(again.error().detail()));
        QVERIFY2(*again == *endpoint, qPrintable(text));
    }
    QCOMPARE_GT(parsed, 1000);
}

void TestEndpoint::setOption_replacesInPlaceAndAppends()
{
    Endpoint endpoint = *Endpoint::parse(u"x:?a=1&b=2"_s);
    endpoint.setOption(u"a"_s, u"3"_s);
    endpoint.setOption(u"c"_s, u"4"_s);
    const Options expected = {{u"a"_s, u"3"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"4"_s}};
    QCOMPARE(endpoint.options(), expected);
    QCOMPARE(endpoint.option(u"c"_s), u"4"_s);
}

void TestEndpoint::setOption_ofNullEndpointOrEmptyName_changesNothingAndWarns()
{
    Endpoint null;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the endpoint is null"_s));
    null.setOption(u"a"_s, u"1"_s);
    QVERIFY(null.isNull());

    Endpoint endpoint(u"x"_s, u"path"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the name is empty"_s));
    endpoint.setOption(QString(), u"1"_s);
    QVERIFY(endpoint.options().isEmpty());
}

void TestEndpoint::setOption_leavesCopiesAlone()
{
    const Endpoint endpoint(u"x"_s, u"path"_s);
    Endpoint copy = endpoint;
    copy.setOption(u"a"_s, u"1"_s);
    QVERIFY(!endpoint.hasOption(u"a"_s));
    QVERIFY(copy.hasOption(u"a"_s));
    QVERIFY(!(copy == endpoint));
}

void TestEndpoint::option_emptyIsNotNull_missingIsNull()
{
    Endpoint endpoint = *Endpoint::parse(u"x:?a="_s);
    endpoint.setOption(u"b"_s, QString());
    for (const QString &name : {u"a"_s, u"b"_s}) {
        QVERIFY(endpoint.hasOption(name));
        QVERIFY(endpoint.option(name).isEmpty() && !endpoint.option(name).isNull());
    }
    QVERIFY(endpoint.option(u"c"_s).isNull());
}

void TestEndpoint::equality_comparesEveryPart()
{
    const QStringList texts = {u"x:"_s,     u"y:"_s,         u"x://h"_s,     u"x://h:1"_s,
                               u"x://H"_s,  u"x:/p"_s,       u"x://h/p"_s,   u"x:?a=1"_s,
                               u"x:?a=2"_s, u"x:?a=1&b=2"_s, u"x:?b=2&a=1"_s};
    for (const QString &left : texts) {
        for (const QString &right : texts) {
            const bool equal = *Endpoint::parse(left) == *Endpoint::parse(right);
            QVERIFY2(equal == (left == right), qPrintable(left + u' ' + right));
        }
    }
    QVERIFY(!(Endpoint() == *Endpoint::parse(u"x:"_s)));
}

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
