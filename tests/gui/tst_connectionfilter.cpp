// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/connectionfilter.h>

#include <QtTest/qtest.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestConnectionFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_whatIsWanted_data();
    void matches_whatIsWanted();
    void parse_whatIsWrong_namesTheWord_data();
    void parse_whatIsWrong_namesTheWord();
    void parse_nothing_wantsAll();
    void completions_ofKeysAndValues();
    void completions_afterASign_keepIt();
    void help_hasAllKeys();
};

namespace {

/// Open, over TCP, for 10 s; has received 2 MB; its writing has been paused for 3 s.
Connection sample(const WatchedProgram *program)
{
    Connection connection;
    connection.program = program;
    connection.row.id = 12;
    connection.row[MonitorNumber::State] = qint64(MonitorState::Open);
    connection.row[MonitorNumber::Created] = 90'000'000;
    connection.row[MonitorNumber::BytesReceived] = 2'000'000;
    connection.row[MonitorNumber::BytesSent] = 1024;
    connection.row[MonitorNumber::BufferedBytes] = 70'000;
    connection.row[MonitorNumber::WritingPausedSince] = 97'000'000;
    connection.row[MonitorNumber::LastCallbackTime] = 25'000'000;
    connection.row[MonitorText::Transport] = u"tcp"_s;
    connection.row[MonitorText::Protocol] = u"Lines"_s;
    connection.row[MonitorText::Local] = u"tcp://127.0.0.1:7000"_s;
    connection.row[MonitorText::Remote] = u"tcp://10.0.0.7:41000"_s;
    connection.row[MonitorText::LastCallback] = u"dataReceived()"_s;
    return connection;
}

WatchedProgram program()
{
    WatchedProgram program;
    program.name = u"my tool"_s;
    program.processId = 4711;
    program.now = 100'000'000;
    return program;
}

} // namespace

void TestConnectionFilter::matches_whatIsWanted_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char *filter, bool expected) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << expected;
    };
    add("state:open", true);
    add("state:lost", false);
    add("state:lost,open", true);
    add("STATE:Open", true);
    add("-state:lost", true);
    add("transport:tcp", true);
    add("transport:t?p", true);
    add("transport:udp", false);
    add("peer:10.*", true);
    add("peer:*:41000", true);
    add("peer:tcp://10.*", true);
    add("peer:11.*", false);
    add("peer:0.0.7", true);
    add("local:127.0.0.1:7000", true);
    add("bytes>1M", true);
    add("bytes>2Mi", false);
    add("bytes<=2001024", true);
    add("out=1024", true);
    add("out:1k", false);
    add("out=1Ki", true);
    add("buffer>64kB", true);
    add("age<5s", false);
    add("age>=10s", true);
    add("age<1m", true);
    add("pause>2s", true);
    add("last>20ms", true);
    add("id=12", true);
    add("pid=4711", true);
    add("paused", true);
    add("paused:writing", true);
    add("paused:reading", false);
    add("-paused", false);
    add("stuck", true);
    add("ended", false);
    add("kind:server", false);
    add("program:\"my tool\"", true);
    add("\"my tool\"", true);
    add("my tool", true);
    add("\"my  tool\"", false);
    add("\"paused\"", false);
    add("-\"other tool\"", true);
    add("lines", true);
    add("tcp://10.0.0.7", true);
    add("#12", true);
    add("state:open transport:tcp peer:10.* bytes>1M paused", true);
    add("state:open transport:tcp peer:10.* bytes>1G paused", false);
}

void TestConnectionFilter::matches_whatIsWanted()
{
    QFETCH(QString, filter);
    QFETCH(bool, expected);
    const WatchedProgram mine = program();
    const Result<ConnectionFilter> parsed = ConnectionFilter::parse(filter);
    QVERIFY2(parsed, qPrintable(parsed.error().detail()));
    QCOMPARE(parsed->matches(sample(&mine)), expected);
}

void TestConnectionFilter::parse_whatIsWrong_namesTheWord_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("help");
    const auto add = [](const char *filter, const char *word, const char *help) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(word)
                              << QString::fromLatin1(help);
    };
    add("state:open stat:open", "\"stat:open\"", "state, transport");
    add("state:opne", "\"state:opne\"", "half-open, connecting, open");
    add("kind:serial", "\"kind:serial\"", "stream, datagram");
    add("bytes>many", "\"bytes>many\"", "64k");
    add("bytes>", "\"bytes>\"", "64k");
    add("age<5x", "\"age<5x\"", "5s");
    add("age<5", "\"age<5\"", "5s");
    add("id=1k", "\"id=1k\"", "no number");
    add("transport>3", "\"transport>3\"", "transport:3");
    add("peer:", "\"peer:\"", "missing");
    add("paused:sometimes", "\"paused:sometimes\"", "reading or writing");
    add("\"free text", "\"\"free text\"", "no end");
}

void TestConnectionFilter::parse_whatIsWrong_namesTheWord()
{
    QFETCH(QString, filter);
    QFETCH(QString, word);
    QFETCH(QString, help);
    const Result<ConnectionFilter> parsed = ConnectionFilter::parse(filter);
    QVERIFY(!parsed);
    const QString sentence = parsed.error().detail();
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QVERIFY2(sentence.contains(help), qPrintable(sentence));
}

void TestConnectionFilter::parse_nothing_wantsAll()
{
    const WatchedProgram mine = program();
    for (const QString &text : {QString(), u"  "_s, u"\"\""_s}) {
        const Result<ConnectionFilter> parsed = ConnectionFilter::parse(text);
        QVERIFY(parsed);
        QVERIFY(parsed->isEmpty());
        QVERIFY(parsed->matches(sample(&mine)));
    }
}

void TestConnectionFilter::completions_ofKeysAndValues()
{
    const QHash<QString, QStringList> known{{u"transport"_s, {u"tcp"_s, u"tls"_s, u"udp"_s}},
                                            {u"program"_s, {u"my tool"_s}}};
    QCOMPARE(ConnectionFilter::completions(u"sta"_s, 3, known), QStringList{u"state:"_s});
    QCOMPARE(ConnectionFilter::completions(u"paused state:o"_s, 14, known),
             QStringList{u"state:open"_s});
    QCOMPARE(ConnectionFilter::completions(u"transport:t"_s, 11, known),
             QStringList({u"transport:tcp"_s, u"transport:tls"_s}));
    QCOMPARE(ConnectionFilter::completions(u"program:"_s, 8, known),
             QStringList{u"program:\"my tool\""_s});
    QVERIFY(ConnectionFilter::completions(QString(), 0, known).contains(u"stuck"_s));
    QVERIFY(ConnectionFilter::completions(u"nothing"_s, 7, known).isEmpty());
}

void TestConnectionFilter::completions_afterASign_keepIt()
{
    QCOMPARE(ConnectionFilter::completions(u"-stu"_s, 4, {}), QStringList{u"-stuck"_s});
    QCOMPARE(ConnectionFilter::wordStart(u"a \"b c\" d"_s, 9), 8);
    QCOMPARE(ConnectionFilter::wordStart(u"a \"b c"_s, 6), 2);
}

void TestConnectionFilter::help_hasAllKeys()
{
    const auto lines = ConnectionFilter::help();
    QVERIFY(lines.size() > 20);
    for (const auto &[word, meaning] : lines) {
        QVERIFY(!word.isEmpty());
        QVERIFY2(!meaning.isEmpty(), qPrintable(word));
    }
}

QTEST_GUILESS_MAIN(TestConnectionFilter)
#include "tst_connectionfilter.moc"
