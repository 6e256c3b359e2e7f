// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/endpoint.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Penstock::Endpoint;
using Penstock::Error;
using Penstock::Result;
using Options = Endpoint::Options;

class TestEndpointParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void parse_legalText_givesParts_data();
    void parse_legalText_givesParts();
    void parse_illegalText_namesPositionAndRemedy_data();
    void parse_illegalText_namesPositionAndRemedy();
    void parse_portTooLarge_namesPositionAndValue();
    void parse_badTextOfAnyLength_errorIsShortAndPrintable();
    void parse_positionCountsCharactersNotCodeUnits();
};

void TestEndpointParser::parse_legalText_givesParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Options>("options");

    const auto row = [](const char *text, const char *scheme, const char *host, int port,
                        const char *path, const Options &options = {}) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(scheme)
                            << QString::fromUtf8(host) << port << QString::fromUtf8(path)
                            << options;
    };
    row("tcp://127.0.0.1:7000", "tcp", "127.0.0.1", 7000, "");
    row("TCP://Host:080", "tcp", "Host", 80, "");
    row("a+b-c.9://x", "a+b-c.9", "x", -1, "");
    row("tls://[::1]:443", "tls", "::1", 443, "");
    row("tls://[::1]", "tls", "::1", -1, "");
    row("tcp://[fe80::1%25eth0]:65535", "tcp", "fe80::1%eth0", 65535, "");
    row("tcp://[host]:1", "tcp", "host", 1, "");
    row("tcp://a%3Ab:1", "tcp", "a:b", 1, "");
    row("tcp://:7000", "tcp", "", 7000, "");
    row("tcp://:0", "tcp", "", 0, "");
    row("tcp://host", "tcp", "host", -1, "");
    row("tcp://", "tcp", "", -1, "");
    row("tcp:", "tcp", "", -1, "");
    row("ws://h:1/a/b%3Fc?d=e", "ws", "h", 1, "/a/b?c", {{u"d"_s, u"e"_s}});
    row("ws://h//a", "ws", "h", -1, "//a");
    row("udp:?bind=127.0.0.1:5", "udp", "", -1, "", {{u"bind"_s, u"127.0.0.1:5"_s}});
    row("udp://h:514?a&b=&c=x=y?z", "udp", "h", 514, "",
        {{u"a"_s, u"true"_s}, {u"b"_s, u""_s}, {u"c"_s, u"x=y?z"_s}});
    row("udp:?%26%3D=%26%3D&+=+", "udp", "", -1, "", {{u"&="_s, u"&="_s}, {u"+"_s, u"+"_s}});
    row("udp:?", "udp", "", -1, "");
    row("unix:@name", "unix", "", -1, "@name");
    row("unix:/a%20b", "unix", "", -1, "/a b");
    row("unix:///run/x", "unix", "", -1, "/run/x");
    row("unix:////run/x", "unix", "", -1, "//run/x");
    row("unix:/run/#1:2[3]", "unix", "", -1, "/run/#1:2[3]");
    row("unix:/caf%c3%A9/é", "unix", "", -1, "/café/é");
    row("exec:cat file", "exec", "", -1, "cat file");
    row("exec: a ", "exec", "", -1, " a ");
    row("exec:printf '100%25%0A'", "exec", "", -1, "printf '100%\n'");
    QTest::newRow("byte order mark")
        << u"x:%EF%BB%BFa"_s << u"x"_s << QString() << -1 << u"\ufeffa"_s << Options();
}

void TestEndpointParser::parse_legalText_givesParts()
{
    QFETCH(const QString, text);
    const Result<Endpoint> result = Endpoint::parse(text);
    QVERIFY2(result, qPrintable(result.error().detail()));
    QVERIFY(!result->isNull());
    QTEST(result->scheme(), "scheme");
    QTEST(result->host(), "host");
    QTEST(result->port(), "port");
    QTEST(result->path(), "path");
    QTEST(result->options(), "options");
    const Result<Endpoint> again = Endpoint::parse(result->toString());
    QVERIFY2(again, qPrintable(again.error().detail()));
    QCOMPARE(*again, *result);
}

void TestEndpointParser::parse_illegalText_namesPositionAndRemedy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *text, int position, const char *sentence) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << QString::fromUtf8(sentence);
    };
    row("", 1, "the text is empty; write scheme://host:port or scheme:path");
    row("localhost", 1, "there is no scheme; write scheme://host:port or scheme:path");
    row("/run/x:y", 1, "there is no scheme; write scheme://host:port or scheme:path");
    row(":7000", 1, "there is no scheme; write scheme://host:port or scheme:path");
    row("[::1]:80", 1, "there is no scheme; write scheme://host:port or scheme:path");
    row("?a=b:c", 1, "there is no scheme; write scheme://host:port or scheme:path");
    row("127.0.0.1:80", 1, "a scheme starts with a letter of ASCII, not with \"1\"");
    row("my_tcp://h", 3,
        "a scheme has letters and digits of ASCII, \"+\", \"-\" and \".\" only, not \"_\"");
    row("tcp ://h", 4,
        "a scheme has letters and digits of ASCII, \"+\", \"-\" and \".\" only, not \" \"");
    row("t😀://h", 2,
        "a scheme has letters and digits of ASCII, \"+\", \"-\" and \".\" only, not \"😀\"");
    row("\xE2\x84\xAA://h", 1, "a scheme starts with a letter of ASCII, not with \"\xE2\x84\xAA\"");
    row("tcp://[::1:80", 7, "the \"[\" of the host lacks its \"]\"");
    row("tcp://[::1/]", 7, "the \"[\" of the host lacks its \"]\"");
    row("tcp://[]:1", 8, "the brackets are empty; write a host between them");
    row("tcp://[::1]80", 12,
        "after \"]\" must come a colon and the port, \"/\", \"?\" or the end, not \"8\"");
    row("tcp://[a[b]", 9, "a second \"[\" must be written as %5B");
    row("tcp://a[b]", 8, "a bracket must be around the whole host, or written as %5B");
    row("tcp://a]:1", 8, "a bracket must be around the whole host, or written as %5D");
    row("tcp://::1:80", 8,
        "a host with colons, such as an IPv6 address, must be in brackets: [::1]");
    row("tcp://h:1:2", 10,
        "a host with colons, such as an IPv6 address, must be in brackets: [::1]");
    row("tcp://h:", 9, "after the colon must come a port, 0 to 65535");
    row("tcp://[::1]:?a", 13, "after the colon must come a port, 0 to 65535");
    row("tcp://h:http", 9, "the port \"http\" is not a number from 0 to 65535");
    row("tcp://h:-1", 9, "the port \"-1\" is not a number from 0 to 65535");
    row("tcp://h:+1", 9, "the port \"+1\" is not a number from 0 to 65535");
    row("tcp://h: 1", 9, "the port \" 1\" is not a number from 0 to 65535");
    row("tcp://h:٣", 9, "the port \"٣\" is not a number from 0 to 65535");
    row("tcp://h:1%30", 9, "the port \"1%30\" is not a number from 0 to 65535");
    row("tcp://h:65536/x", 9, "the port 65536 is not in 0 to 65535");
    row("tcp://h:99999999999999999999", 9, "the port 99999999999999999999 is not in 0 to 65535");
    row("unix:/a%", 8,
        "after \"%\" must come two hexadecimal digits; a \"%\" itself is written as %25");
    row("unix:/%4", 7,
        "after \"%\" must come two hexadecimal digits; a \"%\" itself is written as %25");
    row("unix:/%41%4g", 10,
        "after \"%\" must come two hexadecimal digits; a \"%\" itself is written as %25");
    row("tcp://[fe80::1%lo]", 15,
        "after \"%\" must come two hexadecimal digits; a \"%\" itself is written as %25");
    row("x:?a%=1", 5,
        "after \"%\" must come two hexadecimal digits; a \"%\" itself is written as %25");
    row("x:a%C3b", 4, "\"%C3\" is not UTF-8");
    row("x:%80", 3, "\"%80\" is not UTF-8");
    row("x:a%41%C0%80", 4, "\"%41%C0%80\" is not UTF-8");
    row("x:%ED%A0%80", 3, "\"%ED%A0%80\" is not UTF-8");
    row("x:%F4%90%80%80", 3, "\"%F4%90%80%80\" is not UTF-8");
    row("x:?a=%FF", 6, "\"%FF\" is not UTF-8");
    row("x:?a=1&b=2&a=3", 12, "the option \"a\" is there twice; give it once");
    row("x:?a&%61", 6, "the option \"a\" is there twice; give it once");
    row("x:?=1", 4, "an option lacks its name; write name=value");
    row("x:?a&=1", 6, "an option lacks its name; write name=value");
    row("x:?a&&b", 6, "an option lacks its name; write name=value");
    row("x:?&", 4, "an option lacks its name; write name=value");
    row("x:?a&", 5, "after \"&\" must come another option");
    QTest::newRow("line feed") << u"tcp://a\nb:1"_s << 8
                               << u"the control character U+000A must be written as %0A"_s;
    QTest::newRow("tab") << u"t\tcp://a"_s << 2
                         << u"the control character U+0009 must be written as %09"_s;
    QTest::newRow("C1 control") << u"x:\u0085"_s << 3
                                << u"the control character U+0085 must be written as %C2%85"_s;
    QTest::newRow("delete") << u"x:\x7F"_s << 3
                            << u"the control character U+007F must be written as %7F"_s;

    QTest::newRow("NUL") << u"x:a"_s + QChar(u'\0') + u'b' << 4
                         << u"the control character U+0000 must be written as %00"_s;
    QTest::newRow("half a pair")
        << u"x:a"_s + QChar(0xd83d) << 4
        << u"half a surrogate pair is no character; text must be valid UTF-16"_s;
    QTest::newRow("wrong half first")
        << u"x:"_s + QChar(0xde00) + QChar(0xd83d) << 3
        << u"half a surrogate pair is no character; text must be valid UTF-16"_s;
}

void TestEndpointParser::parse_illegalText_namesPositionAndRemedy()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    QFETCH(const QString, sentence);
    const Error error = Endpoint::parse(text).error();
    QCOMPARE(error.kind(), Error::Kind::InvalidArgument);
    QVERIFY2(error.detail().startsWith(u"endpoint \""), qPrintable(error.detail()));
    const QString end = u"\", position "_s + QString::number(position) + u": "_s + sentence;
    QVERIFY2(error.detail().endsWith(end), qPrintable(error.detail()));
}

void TestEndpointParser::parse_portTooLarge_namesPositionAndValue()
{
    const Error error = Endpoint::parse(u"tcp://127.0.0.1:70000"_s).error();
    QCOMPARE(
        error.detail(),
        u"endpoint \"tcp://127.0.0.1:70000\", position 17: the port 70000 is not in 0 to 65535"_s);
}

void TestEndpointParser::parse_badTextOfAnyLength_errorIsShortAndPrintable()
{
    const QStringList texts = {u"tcp://h:"_s + QString(100'000, u'9'),
                               u"a\x1b[31m\n"_s + QString(100'000, u'\r'),
                               u"x:?"_s + QString(50'000, u'a') + u'&' + QString(50'000, u'a')};
    for (const QString &text : texts) {
        const QString detail = Endpoint::parse(text).error().detail();
        QVERIFY(!detail.isEmpty());
        QCOMPARE_LT(detail.size(), 2000);
        for (const QChar c : detail)
            QVERIFY(c.isPrint());
    }
}

void TestEndpointParser::parse_positionCountsCharactersNotCodeUnits()
{
    const QString detail = Endpoint::parse(u"x:😀😀%"_s).error().detail();
    QVERIFY2(detail.contains(u", position 5: "), qPrintable(detail));
}

QTEST_APPLESS_MAIN(TestEndpointParser)
#include "tst_endpointparser.moc"
