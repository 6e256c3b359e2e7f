// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <QRegularExpression>

#include "linesmembers.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limitBytes = 1'000;

LinesOptions optionsOf(LinesOptions::SlowMember slowMember, bool joinNotices = false)
{
    LinesOptions options;
    options.bufferLimitBytes = limitBytes;
    options.slowMember = slowMember;
    options.joinNotices = joinNotices;
    return options;
}

const LinesOptions backpressure = optionsOf(LinesOptions::SlowMember::Backpressure);
const LinesOptions dropping = optionsOf(LinesOptions::SlowMember::Drop);

/// More than the limit.
const QByteArray longLine = QByteArray(1'500, 'x') + '\n';

} // namespace

using Leaving = void (*)(ProtocolSession &);
Q_DECLARE_METATYPE(Leaving)

class TestLinesRoom : public QObject
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

    void droppedMember_inTheMiddleOfABroadcast_harmsNobody();
    void droppedMembers_areToldOfAfterwards();
    void droppedMember_byItsOwnNotices_isSafe();

    void closingSlot_mayDeleteAnybody_data();
    void closingSlot_mayDeleteAnybody();
    void closingSlot_mayDeleteTheRestOfTheRoom();
};

void TestLinesRoom::slowMember_holdsAllOthersUntilItHasCaughtUp()
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
    QCOMPARE(told, longLine + longLine + "after\n");
    QCOMPARE(members.told(bob), longLine + "after\n");
}

void TestLinesRoom::slowMember_isReadWhileItIsAlone()
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

void TestLinesRoom::twoSlowMembers_holdEachOther()
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

void TestLinesRoom::slowMember_whenLeaving_releasesAll_data()
{
    QTest::addColumn<Leaving>("leave");
    QTest::newRow("end of file") << Leaving([](ProtocolSession &member) { member.peer->sendEof(); });
    QTest::newRow("reset") << Leaving([](ProtocolSession &member) { member.peer->reset(); });
    QTest::newRow("peer closed") << Leaving([](ProtocolSession &member) { member.peer->close(); });
    QTest::newRow("close()") << Leaving([](ProtocolSession &member) { member.transport->close(); });
    QTest::newRow("abort()") << Leaving([](ProtocolSession &member) { member.transport->abort(); });
    QTest::newRow("deleted") << Leaving([](ProtocolSession &member) { delete member.transport; });
    QTest::newRow("protocol deleted") << Leaving([](ProtocolSession &member) {
        member.transport->takeProtocol().reset();
    });
    QTest::newRow("switched") << Leaving([](ProtocolSession &member) {
        member.transport->setProtocol(std::make_unique<StreamProtocol>());
    });
}

void TestLinesRoom::slowMember_whenLeaving_releasesAll()
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

void TestLinesRoom::oneOfTwoSlowMembers_whenLeaving_releasesTheOther()
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

void TestLinesRoom::join_whileHeld_isHeld()
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

void TestLinesRoom::slowMember_missesNotices()
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
        QVERIFY(slow->feed(longLine + longLine));
        QVERIFY(slow->feed(longLine.chopped(1).repeated(2) + '\n'));
    }
    QCOMPARE(slow->transport->writeBufferSize(), waiting);
    QCOMPARE(members.told(slow), longLine);
}

void TestLinesRoom::droppedMember_inTheMiddleOfABroadcast_harmsNobody()
{
    LinesMembers members(dropping);
    const auto before = members.join();
    const auto slow = members.join(100);
    const auto anna = members.join();
    const auto after = members.join();
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"reads too slowly"_s));

    QVERIFY(anna->feed("one\n" + longLine + "three\n"));
    QVERIFY(slow->isLostInOrder());
    QVERIFY(anna->feed("four\n"));
    QCOMPARE(members.told(before), "one\n" + longLine + "three\nfour\n");
    QCOMPARE(members.told(after), "one\n" + longLine + "three\nfour\n");
    QCOMPARE(members.told(anna), "");
}

void TestLinesRoom::droppedMembers_areToldOfAfterwards()
{
    LinesMembers members(optionsOf(LinesOptions::SlowMember::Drop, true));
    const auto anna = members.join();
    std::vector<std::unique_ptr<ProtocolSession>> crowd;
    for (int i = 0; i < 20; ++i)
        crowd.push_back(members.join(0));
    const auto bob = members.join();
    (void)members.told(anna);

    // The first is over the limit with it, the next ones with what they are told of those before.
    QVERIFY(anna->feed(QByteArray(450, 'x') + '\n'));
    const qint64 left = std::count_if(crowd.begin(), crowd.end(), [](const auto &each) { return each->isLost(); });
    QCOMPARE_GT(left, 1);
    for (const auto &each : crowd)
        QVERIFY(each->isLost() || each->transport->writeBufferSize() <= limitBytes);
    QCOMPARE(members.told(anna).count("somebody left"), left);
    QCOMPARE(members.told(bob).count("somebody left"), left);
}

void TestLinesRoom::droppedMember_byItsOwnNotices_isSafe()
{
    LinesOptions options = dropping;
    options.maximumLineBytes = 1;
    LinesMembers members(options);
    const auto anna = members.join(0);
    const auto bob = members.join();
    for (int i = 0; i < 30 && !anna->isLost(); ++i)
        QVERIFY(anna->feed("a\nbb\n"));
    QVERIFY(anna->isLostInOrder());
    QVERIFY(members.told(bob).startsWith("a\na\n"));
}

void TestLinesRoom::closingSlot_mayDeleteAnybody_data()
{
    QTest::addColumn<int>("victim");
    QTest::addColumn<bool>("protocolOnly");
    for (const bool protocolOnly : {false, true}) {
        const char *what = protocolOnly ? "protocol" : "transport";
        QTest::addRow("the sender's %s", what) << 0 << protocolOnly;
        QTest::addRow("the %s of one before", what) << 1 << protocolOnly;
        QTest::addRow("its own %s", what) << 2 << protocolOnly;
        QTest::addRow("the %s of one behind", what) << 3 << protocolOnly;
    }
}

void TestLinesRoom::closingSlot_mayDeleteAnybody()
{
    QFETCH(const int, victim);
    QFETCH(const bool, protocolOnly);
    LinesMembers members(optionsOf(LinesOptions::SlowMember::Drop, true));
    std::vector<std::unique_ptr<ProtocolSession>> all;
    for (const qint64 capacity : {100'000, 100'000, 100, 100'000, 100'000})
        all.push_back(members.join(capacity));
    connect(all[2]->transport, &Transport::closing, [&] {
        if (protocolOnly)
            all[victim]->transport->takeProtocol().reset();
        else
            delete all[victim]->transport;
    });
    all[0]->peer->send(longLine);
    settle();
    QVERIFY(all[4]->feed("still here\n"));
    if (victim != 3) {
        QVERIFY(members.told(all[3]).endsWith("still here\n"));
        QVERIFY(all[3]->feed("and here\n"));
    }
    QVERIFY(members.told(all[4]).contains(longLine));
}

void TestLinesRoom::closingSlot_mayDeleteTheRestOfTheRoom()
{
    auto members = std::make_unique<LinesMembers>(dropping);
    const std::weak_ptr<LinesRoom> room = members->room;
    std::vector<std::unique_ptr<ProtocolSession>> all;
    for (const qint64 capacity : {100'000, 100, 100'000})
        all.push_back(members->join(capacity));
    connect(all[1]->transport, &Transport::closing, [&] {
        members.reset();
        for (const auto &each : all)
            each->transport->takeProtocol().reset();
    });
    all[0]->peer->send(longLine);
    settle();
    QVERIFY(room.expired());
}

QTEST_GUILESS_MAIN(TestLinesRoom)
#include "tst_linesroom.moc"
