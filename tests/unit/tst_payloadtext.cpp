// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/answerrule.h>
#include <penstock/widgets/conversation.h>
#include <penstock/widgets/payloadtext.h>

#include <QtTest/qtest.h>

#include <random>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// What a console sends and shows, as text.
class TestPayloadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isRead_data();
    void text_isRead();
    void text_wrong_namesThePlace_data();
    void text_wrong_namesThePlace();
    void anyBytes_shown_readBackTheSame();
    void hexDump_hasOffsetsAndAscii();
    void conversation_tooMany_dropsTheOldest();
    void conversation_longEntry_keepsItsSize();
    void rule_inPieces_matchesOnce();
    void rule_message_isOnItsOwn();
    void rule_regularExpression_seesBytes();
    void rule_wrong_saysWhat();
    void rule_matchingNothing_answersNothing();
    void rule_manyMatches_areBounded();
};

void TestPayloadText::text_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << u"hello"_s << 0 << QByteArray("hello");
    QTest::newRow("escapes") << u"a\\r\\n\\t\\\\\\x1b\\0b"_s << 0
                             << QByteArray("a\r\n\t\\\x1b\0b", 8);
    QTest::newRow("utf8") << u"grün €"_s << 0 << u"grün €"_s.toUtf8();
    QTest::newRow("surrogates") << u"\U0001f600\\n"_s << 0 << QByteArray("\xf0\x9f\x98\x80\n");
    QTest::newRow("hex") << u"48 65 6C"_s << 1 << QByteArray("Hel");
    QTest::newRow("hex, together") << u"48656c"_s << 1 << QByteArray("Hel");
    QTest::newRow("hex, prefixes") << u"0x48, 0x65:6c"_s << 1 << QByteArray("Hel");
    QTest::newRow("empty") << QString() << 1 << QByteArray();
}

void TestPayloadText::text_isRead()
{
    QFETCH(QString, text);
    QFETCH(int, format);
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> read = payloadFromText(text, PayloadFormat(format));
    QVERIFY2(read.hasValue(), qPrintable(read.error().detail()));
    QCOMPARE(*read, bytes);
}

void TestPayloadText::text_wrong_namesThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown escape") << u"ab\\q"_s << 0 << u"character 3"_s;
    QTest::newRow("backslash at the end") << u"a\\"_s << 0 << u"character 2"_s;
    QTest::newRow("half an escape") << u"\\x1"_s << 0 << u"character 1"_s;
    QTest::newRow("no digit") << u"48 6g"_s << 1 << u"Character 5"_s;
    QTest::newRow("half a byte") << u"48 6"_s << 1 << u"character 4"_s;
    QTest::newRow("a space in a byte") << u"4 8"_s << 1 << u"Character 2"_s;
}

void TestPayloadText::text_wrong_namesThePlace()
{
    QFETCH(QString, text);
    QFETCH(int, format);
    QFETCH(QString, place);
    const Result<QByteArray> read = payloadFromText(text, PayloadFormat(format));
    QVERIFY(!read);
    QVERIFY2(read.error().detail().contains(place), qPrintable(read.error().detail()));
}

void TestPayloadText::anyBytes_shown_readBackTheSame()
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes(qsizetype(random() % 40), '\0');
        for (char &byte : bytes)
            byte = char(random());
        if (round % 3 == 0)
            bytes += u"ä€\U0001f600\n"_s.toUtf8();
        const QString text = payloadAsText(bytes);
        QVERIFY(!text.contains(u'\n'));
        const Result<QByteArray> back = payloadFromText(text, PayloadFormat::Text);
        QVERIFY2(back.hasValue(), qPrintable(text));
        QCOMPARE(*back, bytes);
        const Result<QByteArray> hex = payloadFromText(payloadAsHex(bytes), PayloadFormat::Hex);
        QVERIFY(hex.hasValue());
        QCOMPARE(*hex, bytes);
    }
}

void TestPayloadText::hexDump_hasOffsetsAndAscii()
{
    const QStringList lines = payloadAsHexDump(QByteArray("0123456789abcdef\nxyz")).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0),
             u"0000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef"_s);
    QVERIFY(lines.at(1).startsWith(u"0010  0a 78 79 7a "_s));
    QVERIFY(lines.at(1).endsWith(u"  .xyz"_s));
}

void TestPayloadText::conversation_tooMany_dropsTheOldest()
{
    Conversation conversation;
    const QByteArray large(Conversation::maximumEntryBytes, 'x');
    const int fit = int(Conversation::maximumBytes / large.size());
    for (int i = 0; i < fit + 3; ++i)
        conversation.addData(ConversationEntry::Kind::Received, {}, large);
    QCOMPARE(int(conversation.entries().size()), fit);
    QCOMPARE(conversation.droppedEntries(), 3u);
    conversation.clear();
    for (qsizetype i = 0; i < Conversation::maximumEntries + 5; ++i)
        conversation.addEvent(ConversationEntry::Kind::Event, {}, QString::number(i));
    QCOMPARE(qsizetype(conversation.entries().size()), Conversation::maximumEntries);
    QCOMPARE(conversation.entries().front().text, u"5"_s);
}

void TestPayloadText::conversation_longEntry_keepsItsSize()
{
    Conversation conversation;
    conversation.addData(ConversationEntry::Kind::Sent, u"#1"_s, QByteArray(100'000, 'x'));
    const ConversationEntry &entry = conversation.entries().front();
    QCOMPARE(entry.data.size(), Conversation::maximumEntryBytes);
    QCOMPARE(entry.sizeBytes, 100'000);
    const QString line = Conversation::lineOf(entry, PayloadFormat::Text, 10);
    QVERIFY(line.contains(u"[#1] xxxxxxxxxx …"_s));
    QVERIFY(line.contains(u"100000"_s));
}

static CompiledRule compiled(const AnswerRule &rule)
{
    const Result<CompiledRule> made = CompiledRule::from(rule);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail()));
    return *made;
}

void TestPayloadText::rule_inPieces_matchesOnce()
{
    AnswerRule rule;
    rule.pattern = u"ping\\n"_s;
    rule.answer = u"pong\\n"_s;
    const QList<CompiledRule> rules{compiled(rule)};
    AnswerMatcher matcher;
    QCOMPARE(matcher.received("pi", false, rules).size(), 0);
    QCOMPARE(matcher.received("ng\nping", false, rules).size(), 1);
    const auto matching = matcher.received("\nping\n", false, rules);
    QCOMPARE(matching.size(), 2);
    QCOMPARE(matching.at(0)->answer(), QByteArray("pong\n"));
    QCOMPARE(matcher.received("x", false, rules).size(), 0);
}

void TestPayloadText::rule_message_isOnItsOwn()
{
    AnswerRule rule;
    rule.match = AnswerRule::Match::Hex;
    rule.pattern = u"01 02"_s;
    rule.answer = u"06"_s;
    rule.answerFormat = PayloadFormat::Hex;
    const QList<CompiledRule> rules{compiled(rule)};
    AnswerMatcher matcher;
    QCOMPARE(matcher.received(QByteArray("\x01"), true, rules).size(), 0);
    QCOMPARE(matcher.received(QByteArray("\x02"), true, rules).size(), 0);
    QCOMPARE(matcher.received(QByteArray("\x00\x01\x02", 3), true, rules).size(), 1);
}

void TestPayloadText::rule_regularExpression_seesBytes()
{
    AnswerRule rule;
    rule.match = AnswerRule::Match::RegularExpression;
    rule.pattern = u"T=(\\d+)\\xff"_s;
    rule.answer = u"ok"_s;
    const QList<CompiledRule> rules{compiled(rule)};
    AnswerMatcher matcher;
    QCOMPARE(matcher.received(QByteArray("xxT=12\xff"), false, rules).size(), 1);
    QCOMPARE(matcher.received(QByteArray("T=\xff"), false, rules).size(), 0);
}

void TestPayloadText::rule_wrong_saysWhat()
{
    AnswerRule rule;
    QVERIFY(CompiledRule::from(rule).error().detail().contains(u"no answer"_s));
    rule.answer = u"x"_s;
    QVERIFY(CompiledRule::from(rule).error().detail().contains(u"no pattern"_s));
    rule.pattern = u"(a"_s;
    rule.match = AnswerRule::Match::RegularExpression;
    QVERIFY(CompiledRule::from(rule).error().detail().contains(u"character"_s));
    rule.match = AnswerRule::Match::Hex;
    QVERIFY(CompiledRule::from(rule).error().detail().contains(u"hexadecimal"_s));
}

void TestPayloadText::rule_matchingNothing_answersNothing()
{
    AnswerRule rule;
    rule.match = AnswerRule::Match::RegularExpression;
    rule.pattern = u"x*"_s;
    rule.answer = u"y"_s;
    const QList<CompiledRule> rules{compiled(rule)};
    AnswerMatcher matcher;
    QCOMPARE(matcher.received("aaa", false, rules).size(), 0);
}

void TestPayloadText::rule_manyMatches_areBounded()
{
    AnswerRule rule;
    rule.pattern = u"a"_s;
    rule.answer = u"y"_s;
    const QList<CompiledRule> rules{compiled(rule)};
    AnswerMatcher matcher;
    QCOMPARE(matcher.received(QByteArray(128 * 1024, 'a'), false, rules).size(),
             AnswerMatcher::maximumMatches);
    QCOMPARE(matcher.received("ba", false, rules).size(), 1); // the rest is forgotten
    // Over the edges of the pieces that are searched.
    rule.pattern = u"needle"_s;
    const QList<CompiledRule> needle{compiled(rule)};
    for (qsizetype before : {8189, 8190, 16'000, 16'380, 100'000}) {
        AnswerMatcher other;
        QCOMPARE(other.received(QByteArray(before, '.') + "needle", false, needle).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestPayloadText)

#include "tst_payloadtext.moc"
