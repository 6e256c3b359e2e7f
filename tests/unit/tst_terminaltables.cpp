// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../../apps/penstock/monitortable.h"
#include "../../apps/penstock/texttable.h"
#include "../../apps/penstock/textwidth.h"
#include "../gui/fakeprogram.h"

#include <QtTest/qtest.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// Tables of the command line, in columns of a terminal.
class TestTerminalTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void cut_keepsCharactersWhole_data();
    void cut_keepsCharactersWhole();
    void padded_fillsColumns();
    void textTable_alignsWideNames();
    void monitorTable_alignsWideCells();
};

void TestTerminalTables::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("Latin") << u"état"_s << 4;
    QTest::newRow("combining") << u"e\u0301tat"_s << 4;
    QTest::newRow("Japanese") << u"接続数"_s << 6;
    QTest::newRow("Chinese and Latin") << u"写缓冲区 64K"_s << 12;
    QTest::newRow("punctuation of Japanese") << u"待機中、。"_s << 10;
    QTest::newRow("half-width katakana") << u"ｱｲｳ"_s << 3;
    QTest::newRow("beyond 16 bits") << u"𠮷野家"_s << 6;
    QTest::newRow("arrows, marks") << u"→…·µ"_s << 4;
}

void TestTerminalTables::columns()
{
    QFETCH(QString, text);
    QTEST(int(columnsOf(text)), "columns");
}

void TestTerminalTables::cut_keepsCharactersWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("cut");
    QTest::newRow("it goes in") << u"接続数"_s << 6 << u"接続数"_s;
    QTest::newRow("between") << u"接続数"_s << 4 << u"接続"_s;
    QTest::newRow("within") << u"接続数"_s << 5 << u"接続"_s;
    QTest::newRow("none") << u"接続数"_s << 1 << QString();
    QTest::newRow("mixed") << u"a接b続"_s << 4 << u"a接b"_s;
    QTest::newRow("combining stays with its letter") << u"ne\u0301e"_s << 2 << u"ne\u0301"_s;
    QTest::newRow("a pair of surrogates") << u"𠮷野"_s << 3 << u"𠮷"_s;
}

void TestTerminalTables::cut_keepsCharactersWhole()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QTEST(cutToColumns(text, columns), "cut");
}

void TestTerminalTables::padded_fillsColumns()
{
    QCOMPARE(padded(u"状态"_s, 6), u"状态  "_s);
    QCOMPARE(padded(u"状态"_s, 6, Qt::AlignRight), u"  状态"_s);
    QCOMPARE(padded(u"状态"_s, 3), u"状态"_s);
    QCOMPARE(padded(u"e\u0301"_s, 2), u"e\u0301 "_s);
}

void TestTerminalTables::textTable_alignsWideNames()
{
    TextTable table(2);
    table.add(u"方式:"_s, u"unix"_s);
    table.add(u"tcp"_s, u"一"_s);
    QCOMPARE(table.text(), u"  方式:  unix\n  tcp    一\n"_s);
    TextTable wrappedRight(0);
    wrappedRight.add(u"見出し"_s, u"待"_s.repeated(40)); // 80 columns and the name
    const QStringList lines = wrappedRight.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(columnsOf(lines[0]), 80);
    QVERIFY(lines[1].startsWith(u"        待"_s));
}

void TestTerminalTables::monitorTable_alignsWideCells()
{
    FakeProgram program;
    MonitorRow plain = FakeProgram::row(1);
    MonitorRow wide = FakeProgram::row(2);
    MonitorRow long_ = FakeProgram::row(3);
    wide[MonitorText::Protocol] = u"计数器"_s;
    long_[MonitorText::Protocol] = u"とても長い名前のプロトコル"_s;
    for (MonitorRow *row : {&plain, &wide, &long_}) {
        (*row)[MonitorText::Remote] = u"tcp://例え.テスト:1"_s;
        program.set(*row);
    }
    program.tell();
    MonitorClient *client = program.watch();
    QVERIFY(client);
    QTRY_COMPARE(client->rows().size(), 3U);
    MonitorTable table;
    table.take(*client);
    const QStringList lines = table.lines({}, 0);
    QCOMPARE(lines.size(), 4);
    const qsizetype place = columnsOf(lines[0].first(lines[0].indexOf(u"PEER"_s)));
    for (const QString &line : lines.sliced(1))
        QCOMPARE(columnsOf(line.first(line.indexOf(u"tcp://"_s))), place);
    for (const qsizetype width : {place + 7, place + 8, place + 9}) {
        const QStringList narrow = table.lines({}, width);
        for (const QString &line : narrow)
            QVERIFY2(columnsOf(line) <= width, qPrintable(line));
        QVERIFY(columnsOf(narrow[1]) >= width - 1);
    }
}

QTEST_GUILESS_MAIN(TestTerminalTables)
#include "tst_terminaltables.moc"
