// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <QRegularExpression>

#include "protocolsession.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

/// What a program gets by loading the plugin.
class TestLinesPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void factory_makesMembersOfOneRoom();
    void factory_passesOptions();
    void factory_refusesBadOptions();
};

void TestLinesPlugin::factory_makesMembersOfOneRoom()
{
    const Result<ProtocolFactory> first = factoryOfPlugin(u"lines"_s);
    const Result<ProtocolFactory> second = factoryOfPlugin(u"lines"_s);
    QVERIFY2(first, qPrintable(first.error().detail()));
    QVERIFY2(second, qPrintable(second.error().detail()));
    ProtocolSession anna(first.value()());
    ProtocolSession bob(first.value()());
    ProtocolSession stranger(second.value()());
    QVERIFY(anna.feed("hello\n"));
    bob.peer->read();
    stranger.peer->read();
    QCOMPARE(bob.peer->received(), "hello\n");
    QCOMPARE(stranger.peer->received(), "");
}

void TestLinesPlugin::factory_passesOptions()
{
    const Result<ProtocolFactory> factory = factoryOfPlugin(u"lines"_s,
                                                            {{u"slowMember"_s, u"drop"_s},
                                                             {u"greeting"_s, u"* welcome"_s},
                                                             {u"maximumLineBytes"_s, u"2"_s},
                                                             {u"bufferLimitBytes"_s, u"1K"_s},
                                                             {u"joinNotices"_s, u"yes"_s},
                                                             {u"leaveTimeout"_s, u"7s"_s}});
    QVERIFY2(factory, qPrintable(factory.error().detail()));
    ProtocolSession anna(factory.value()());
    ProtocolSession bob(factory.value()(), 0);
    QCOMPARE(bob.transport->writeBufferLimits().highBytes, 1024);
    QCOMPARE(bob.transport->closeTimeout(), std::chrono::seconds(7));
    QVERIFY(anna.feed("abc\n"));
    anna.peer->read();
    QCOMPARE(anna.peer->takeReceived(),
             "* welcome\n* somebody joined (2 here)\n"
             "* a line of more than 2 bytes was thrown away\n");
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"more than 1024 bytes wait for it"_s));
    QVERIFY(anna.feed(QByteArray("a\n").repeated(1'000)));
    QVERIFY(until([&] { return bob.isLostInOrder(); }));
}

void TestLinesPlugin::factory_refusesBadOptions()
{
    const QList<std::pair<QString, QString>> bad{{u"slowMember"_s, u"wait"_s},
                                                 {u"maximumLineBytes"_s, u"0"_s},
                                                 {u"bufferLimitBytes"_s, u"2G"_s},
                                                 {u"leaveTimeout"_s, u"25h"_s},
                                                 {u"joinNotices"_s, u"perhaps"_s}};
    for (const auto &[name, value] : bad) {
        const Result<ProtocolFactory> factory = factoryOfPlugin(u"lines"_s, {{name, value}});
        QVERIFY2(!factory, qPrintable(name));
        QCOMPARE(factory.error().kind(), Error::Kind::InvalidArgument);
    }
}

QTEST_GUILESS_MAIN(TestLinesPlugin)
#include "tst_linesplugin.moc"
