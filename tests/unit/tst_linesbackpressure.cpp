// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <QRegularExpression>

#include "linesmembers.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

const LinesOptions backpressure = optionsOf(LinesOptions::SlowMember::Backpressure);

} // namespace

using Leaving = void (*)(ProtocolSession &);
Q_DECLARE_METATYPE(Leaving)

class TestLinesBackpressure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void slowMember_holdsAllOthersUntilItHasCaughtUp();
    void slowMember_isReadWhileItIsAlone();
    void twoSlowMembers_holdEachOther();
    void slowMember_whenLeaving_releasesAll_data();
    void slowMember_whenLeaving_releasesAll();
    void oneOfTwoSlowMembers_whenLeaving_releasesTheOther();
    void join_whileHeld_isHeld();
    void slowMember_missesNotices();
};

void TestLinesBackpressure::slowMember_holdsAllOthersUntilItHasCaughtUp()
{
    LinesMembers members(backpressure);
    const auto anna = members.join();
    const auto bob = members.join();
    const auto slow = members.join(100);

    anna->peer->send(longLine);
    settle();
    QVERIFY(!anna->transport->isReading());
    QVERIFY(!bob->transport->isReading());
    QVERIFY(slow->transport->isReading());

    bob->peer->send(longLine);
    anna->peer->send("after\n");
    settle();
    QCOMPARE_LE(slow->transport->counters().peakBufferBytes, longLine.size());

    slow->peer->read(1'000);
    settle();
    QVERIFY(!anna->transport->isReading());
    slow->peer->read();
    const QByteArray told = members.told(slow);
    QVERIFY(anna->transport->isReading());
    QCOMPARE(told, longLine + "after\n" + longLine);
    QCOMPARE(members.told(bob), longLine + "after\n");
}

void TestLinesBackpressure::slowMember_isReadWhileItIsAlone()
{
    LinesMembers members(backpressure);
    const auto anna = members.join();
    const auto slow = members.join(100);
    QVERIFY(anna->feed(longLine));

    // As a peer that sends all it has before it reads.
    QVERIFY(slow->feed(longLine + "done\n"));
    QCOMPARE(members.told(anna), longLine + "done\n");
    QCOMPARE(members.told(slow), longLine);
}

void TestLinesBackpressure::twoSlowMembers_holdEachOther()
{
    LinesMembers members(backpressure);
    const auto anna = members.join();
    const auto first = members.join(100);
    const auto second = members.join(100);
    anna->peer->send(longLine);
    settle();
    QVERIFY(!anna->transport->isReading());
    QVERIFY(!first->transport->isReading());
    QVERIFY(!second->transport->isReading());

    QCOMPARE(members.told(first), longLine);
    QVERIFY(!anna->transport->isReading());
    QVERIFY(!first->transport->isReading());
    QVERIFY(second->transport->isReading());

    QCOMPARE(members.told(second), longLine);
    QVERIFY(anna->transport->isReading());
    QVERIFY(first->transport->isReading());
    QVERIFY(second->transport->isReading());
}

void TestLinesBackpressure::slowMember_whenLeaving_releasesAll_data()
{
    QTest::addColumn<Leaving>("leave");
    QTest::newRow("end of file") << Leaving(
        [](ProtocolSession &member) { member.peer->sendEof(); });
    QTest::newRow("reset") << Leaving([](ProtocolSession &member) { member.peer->reset(); });
    QTest::newRow("peer closed") << Leaving([](ProtocolSession &member) { member.peer->close(); });
    QTest::newRow("close()") << Leaving([](ProtocolSession &member) { member.transport->close(); });
    QTest::newRow("abort()") << Leaving([](ProtocolSession &member) { member.transport->abort(); });
    QTest::newRow("deleted") << Leaving([](ProtocolSession &member) { delete member.transport; });
    QTest::newRow("protocol deleted")
        << Leaving([](ProtocolSession &member) { member.transport->takeProtocol().reset(); });
    QTest::newRow("switched") << Leaving([](ProtocolSession &member) {
        member.transport->setProtocol(std::make_unique<StreamProtocol>());
    });
}

void TestLinesBackpressure::slowMember_whenLeaving_releasesAll()
{
    QFETCH(const Leaving, leave);
    LinesMembers members(backpressure);
    const auto anna = members.join();
    const auto bob = members.join();
    const auto slow = members.join(100);
    anna->peer->send(longLine);
    settle();
    QVERIFY(!bob->transport->isReading());

    leave(*slow);
    settle();
    QVERIFY(anna->transport->isReading());
    QVERIFY(bob->transport->isReading());
    QVERIFY(bob->feed(longLine));
    QCOMPARE(members.told(anna), longLine);
}

void TestLinesBackpressure::oneOfTwoSlowMembers_whenLeaving_releasesTheOther()
{
    LinesMembers members(backpressure);
    const auto anna = members.join();
    const auto first = members.join(100);
    const auto second = members.join(100);
    anna->peer->send(longLine);
    settle();
    first->transport->abort();
    QVERIFY(!anna->transport->isReading());
    QVERIFY(second->transport->isReading());
    second->transport->abort();
    QVERIFY(anna->transport->isReading());
}

void TestLinesBackpressure::join_whileHeld_isHeld()
{
    LinesMembers members(backpressure);
    const auto anna = members.join();
    const auto slow = members.join(100);
    anna->peer->send(longLine);
    settle();

    const auto late = members.join();
    QVERIFY(!late->transport->isReading());
    late->peer->send("hello\n");
    settle();
    QCOMPARE(slow->transport->counters().peakBufferBytes, longLine.size() - 100);

    QCOMPARE(members.told(slow), longLine + "hello\n");
    QVERIFY(late->transport->isReading());
    QCOMPARE(members.told(late), "");
}

void TestLinesBackpressure::slowMember_missesNotices()
{
    LinesOptions options = optionsOf(LinesOptions::SlowMember::Backpressure, true);
    options.maximumLineBytes = longLine.size();
    LinesMembers members(options);
    const auto anna = members.join();
    const auto slow = members.join(100);
    anna->peer->send(longLine);
    settle();
    const qint64 waiting = slow->transport->writeBufferSize();

    for (int i = 0; i < 20; ++i) {
        members.join();
        slow->peer->send(longLine + longLine.chopped(1).repeated(2) + '\n');
        settle();
    }
    QCOMPARE(slow->transport->writeBufferSize(), waiting);
    QCOMPARE(members.told(anna).count(longLine), 20);
    QCOMPARE(members.told(slow), longLine);
}

QTEST_GUILESS_MAIN(TestLinesBackpressure)
#include "tst_linesbackpressure.moc"
