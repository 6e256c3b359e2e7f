// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <QRegularExpression>

#include "linesmembers.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestLinesProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void line_goesToAllOthers_data() { addFeedings(); }
    void line_goesToAllOthers();
    void lines_ofSeveralMembers_areNotMixed();
    void eofReceived_deliversTheLastLine();
    void connectionLost_byReset_throwsTheLastLineAway();
    void tooLongLine_isThrownAwayAndItsSenderTold_data() { addFeedings(); }
    void tooLongLine_isThrownAwayAndItsSenderTold();
    void greeting_isSentToEachNewMember();
    void joinNotices_areSentToTheOthers();
    void closingMember_isSentNothing();
    void leavingMember_thatReadsNothing_isCutOff();
};

void TestLinesProtocol::line_goesToAllOthers()
{
    QFETCH(const Feeding, feeding);
    LinesMembers members;
    const auto anna = members.join();
    const auto bob = members.join();
    const auto carl = members.join();
    QByteArray sent;
    QByteArray expected;
    for (int i = 0; i < 300; ++i) {
        const QByteArray line = QByteArray::number(i) + QByteArray("\0\xff\r\xe2\x82\xac", i % 7);
        sent += line + (i % 3 ? "\n" : "\r\n");
        expected += line + '\n';
        if (i % 7 == 3 && i % 3)
            expected.remove(expected.size() - 2, 1); // its own CR before LF
    }

    QVERIFY(anna->feed(sent + "unfinished", feeding));

    QCOMPARE(members.told(bob), expected);
    QCOMPARE(members.told(carl), expected);
    QCOMPARE(members.told(anna), "");
    QVERIFY(bob->feed("hi\n", feeding));
    QCOMPARE(members.told(anna), "hi\n");
    QCOMPARE(members.told(carl), "hi\n");
    QCOMPARE(members.told(bob), "");
}

void TestLinesProtocol::lines_ofSeveralMembers_areNotMixed()
{
    LinesMembers members;
    const auto anna = members.join();
    const auto bob = members.join();
    const auto carl = members.join();
    for (const char *piece : {"He", "llo", " world", "\n"}) {
        QVERIFY(anna->feed(piece));
        QVERIFY(bob->feed(piece));
    }
    QCOMPARE(members.told(carl), "Hello world\nHello world\n");
}

void TestLinesProtocol::eofReceived_deliversTheLastLine()
{
    LinesMembers members;
    const auto anna = members.join();
    const auto bob = members.join();
    anna->peer->send("one\ntwo");
    anna->peer->sendEof();
    QCOMPARE(members.told(bob), "one\ntwo\n");
    QVERIFY(anna->isLostInOrder());

    bob->peer->sendEof();
    settle();
    QVERIFY(bob->isLostInOrder());
}

void TestLinesProtocol::connectionLost_byReset_throwsTheLastLineAway()
{
    LinesMembers members;
    const auto anna = members.join();
    const auto bob = members.join();
    QVERIFY(anna->feed("one\ntwo"));
    anna->peer->reset();
    QCOMPARE(members.told(bob), "one\n");
    QVERIFY(anna->isLost());
}

void TestLinesProtocol::tooLongLine_isThrownAwayAndItsSenderTold()
{
    QFETCH(const Feeding, feeding);
    LinesOptions options;
    options.maximumLineBytes = 1'000;
    LinesMembers members(options);
    const auto anna = members.join();
    const auto bob = members.join();
    const QByteArray longest(1'000, 'x');

    QVERIFY(anna->feed(longest + "\r\n" + longest + longest + "\nend\n", feeding));

    QCOMPARE(members.told(bob), longest + "\nend\n");
    QCOMPARE(members.told(anna), "* a line of more than 1000 bytes was thrown away\n");
    QVERIFY(!anna->isLost());
}

void TestLinesProtocol::greeting_isSentToEachNewMember()
{
    LinesOptions options;
    options.greeting = "welcome\n";
    LinesMembers members(options);
    const auto anna = members.join();
    const auto bob = members.join();
    QCOMPARE(members.told(anna), "welcome\n");
    QCOMPARE(members.told(bob), "welcome\n");
}

void TestLinesProtocol::joinNotices_areSentToTheOthers()
{
    LinesOptions options;
    options.joinNotices = true;
    LinesMembers members(options);
    const auto anna = members.join();
    const auto bob = members.join();
    const auto carl = members.join();
    QCOMPARE(members.told(anna), "* somebody joined (2 here)\n* somebody joined (3 here)\n");
    QCOMPARE(members.told(bob), "* somebody joined (3 here)\n");
    QCOMPARE(members.told(carl), "");

    bob->peer->send("bye");
    bob->peer->sendEof();
    QCOMPARE(members.told(anna), "bye\n* somebody left (2 here)\n");
    QCOMPARE(members.told(carl), "bye\n* somebody left (2 here)\n");
    QCOMPARE(members.told(bob), "");
}

void TestLinesProtocol::closingMember_isSentNothing()
{
    LinesMembers members;
    const auto anna = members.join();
    const auto bob = members.join(10);
    QVERIFY(anna->feed("more than bob's room\n"));
    bob->transport->close();
    QVERIFY(anna->feed("too late\n"));
    QVERIFY(!bob->isLost());
    QCOMPARE(bob->transport->counters().writesIgnored, 0u);
    QCOMPARE(members.told(bob), "more than bob's room\n");
    QVERIFY(bob->isLostInOrder());
}

void TestLinesProtocol::leavingMember_thatReadsNothing_isCutOff()
{
    LinesOptions options;
    options.leaveTimeout = std::chrono::milliseconds(1);
    LinesMembers members(options);
    const auto anna = members.join();
    const auto bob = members.join(10);
    QVERIFY(anna->feed("more than bob's room\n"));
    bob->peer->sendEof();
    QVERIFY(until([&] { return bob->isLost(); }));
    QCOMPARE(bob->reason->kind(), Error::Kind::TimedOut);
    QVERIFY(!anna->isLost());
}

QTEST_GUILESS_MAIN(TestLinesProtocol)
#include "tst_linesprotocol.moc"
