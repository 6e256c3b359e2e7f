// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <QLoggingCategory>
#include <QRegularExpression>

#include "linesmembers.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

const LinesOptions dropping = optionsOf(LinesOptions::SlowMember::Drop);

} // namespace

class TestLinesDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"penstock.protocol.lines.info=false"_s);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void droppedMember_inTheMiddleOfABroadcast_harmsNobody();
    void droppedMembers_areToldOfAfterwards();
    void droppedMember_byItsOwnNotices_isSafe();
    void closingSlot_mayDeleteAnybody_data();
    void closingSlot_mayDeleteAnybody();
    void closingSlot_mayDeleteTheRestOfTheRoom();
};

void TestLinesDrop::droppedMember_inTheMiddleOfABroadcast_harmsNobody()
{
    LinesMembers members(dropping);
    const auto before = members.join();
    const auto slow = members.join(100);
    const auto anna = members.join();
    const auto after = members.join();

    QVERIFY(anna->feed("one\n" + longLine + "three\n"));
    QVERIFY(slow->isLostInOrder());
    QVERIFY(anna->feed("four\n"));
    QCOMPARE(members.told(before), "one\n" + longLine + "three\nfour\n");
    QCOMPARE(members.told(after), "one\n" + longLine + "three\nfour\n");
    QCOMPARE(members.told(anna), "");
}

void TestLinesDrop::droppedMembers_areToldOfAfterwards()
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
    const qint64 left =
        std::count_if(crowd.begin(), crowd.end(), [](const auto &each) { return each->isLost(); });
    QCOMPARE_GT(left, 1);
    for (const auto &each : crowd)
        QVERIFY(each->isLost() || each->transport->writeBufferSize() <= limitBytes);
    QCOMPARE(members.told(anna).count("somebody left"), left);
    QCOMPARE(members.told(bob).count("somebody left"), left);
}

void TestLinesDrop::droppedMember_byItsOwnNotices_isSafe()
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

void TestLinesDrop::closingSlot_mayDeleteAnybody_data()
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

void TestLinesDrop::closingSlot_mayDeleteAnybody()
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

void TestLinesDrop::closingSlot_mayDeleteTheRestOfTheRoom()
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

QTEST_GUILESS_MAIN(TestLinesDrop)
#include "tst_linesdrop.moc"
