// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/transportset.h>
#include <penstock/testing/memorytransport.h>
#include <penstock/testing/recordingprotocol.h>

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace Penstock;

static_assert(!std::is_copy_constructible_v<TransportSet>);
static_assert(!std::is_move_constructible_v<TransportSet>);

namespace {

/// A started transport in a set, and what remains of it.
struct Member
{
    QPointer<MemoryTransport> transport;
    std::unique_ptr<MemoryPeer> peer;
    std::shared_ptr<CallbackRecord> record = CallbackRecord::create();
};

Member addMember(TransportSet &set)
{
    Member member;
    auto [transport, peer] =
        MemoryTransport::create(std::make_unique<RecordingProtocol>(member.record));
    member.transport = transport.get();
    member.peer = std::move(peer);
    set.insert(std::move(transport));
    return member;
}

/// Turns the event loop until nothing is left to do.
void settle()
{
    for (int turn = 0; turn < 10; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

Member addStarted(TransportSet &set)
{
    Member member = addMember(set);
    if (!member.transport->start().isNull())
        qFatal("the transport cannot be started");
    settle();
    return member;
}

} // namespace

class TestTransportSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void transports_areOldestFirst();
    void transportEnded_removesAtOnceAndDeletesLater();
    void transportDestroyed_removesIt();
    void emptied_isCalledForTheLastOneOnly();
    void emptied_isCalledEachTime();
    void emptied_mayInsertAgain();
    void clear_deletesAllAndTellsTheirProtocols();
    void clear_ofTransportsNeverStarted_deletesThem();
    void clear_protocolDeletesAnother_isSafe();
    void clear_protocolInsertsAnother_deletesItToo();
    void clear_inACallbackOfAMember_isSafe();
    void destructor_deletesAllWithoutCallingEmptied();
    void destructor_afterAMemberEnded_leavesItToTheLoop();
};

void TestTransportSet::transports_areOldestFirst()
{
    TransportSet set;
    QCOMPARE(set.size(), 0);
    QVERIFY(set.transports().isEmpty());
    const Member first = addMember(set);
    const Member second = addMember(set);
    const Member third = addMember(set);
    QCOMPARE(set.size(), 3);
    const QList<Transport *> expected = {first.transport, second.transport, third.transport};
    QCOMPARE(set.transports(), expected);
}

void TestTransportSet::transportEnded_removesAtOnceAndDeletesLater()
{
    TransportSet set;
    const Member ending = addStarted(set);
    const Member staying = addStarted(set);
    qsizetype sizeWhenClosed = -1;
    bool wasThere = false;
    connect(ending.transport, &QObject::destroyed, this, [&] { sizeWhenClosed = set.size(); });
    connect(ending.transport, &Transport::closed, this,
            [&] { wasThere = ending.transport != nullptr; });

    ending.transport->close();
    QCOMPARE(set.size(), 2);
    settle();
    QVERIFY(wasThere);
    QCOMPARE(sizeWhenClosed, 1);
    QVERIFY(ending.transport.isNull());
    QCOMPARE(ending.record->trace(), "connectionMade connectionLost()"_ba);
    QCOMPARE(set.transports(), QList<Transport *>{staying.transport});
}

void TestTransportSet::transportDestroyed_removesIt()
{
    TransportSet set;
    int emptied = 0;
    set.setEmptied([&emptied] { ++emptied; });
    const Member member = addStarted(set);
    member.record->expectDeletion();
    delete member.transport;
    QCOMPARE(set.size(), 0);
    QCOMPARE(emptied, 1);
    QCOMPARE(member.record->reason().kind(), Error::Kind::Aborted);
}

void TestTransportSet::emptied_isCalledForTheLastOneOnly()
{
    TransportSet set;
    int emptied = 0;
    set.setEmptied([&emptied] { ++emptied; });
    const Member first = addStarted(set);
    const Member second = addStarted(set);
    QCOMPARE(emptied, 0);
    first.transport->close();
    settle();
    QCOMPARE(emptied, 0);
    second.transport->close();
    settle();
    QCOMPARE(emptied, 1);
}

void TestTransportSet::emptied_isCalledEachTime()
{
    TransportSet set;
    int emptied = 0;
    set.setEmptied([&emptied] { ++emptied; });
    for (int times = 1; times <= 3; ++times) {
        const Member member = addStarted(set);
        member.peer->close();
        settle();
        QCOMPARE(emptied, times);
    }
}

void TestTransportSet::emptied_mayInsertAgain()
{
    TransportSet set;
    Member second;
    set.setEmptied([&] {
        if (second.transport.isNull())
            second = addMember(set);
    });
    const Member first = addStarted(set);
    first.transport->abort();
    settle();
    QVERIFY(first.transport.isNull());
    QVERIFY(!second.transport.isNull());
    QCOMPARE(set.size(), 1);
    set.setEmptied({});
}

void TestTransportSet::clear_deletesAllAndTellsTheirProtocols()
{
    TransportSet set;
    QByteArrayList order;
    Member members[] = {addStarted(set), addStarted(set), addStarted(set)};
    for (int i = 0; i < 3; ++i) {
        members[i].record->on(Callback::ConnectionLost,
                              [&order, i] { order += QByteArray::number(i); });
    }
    set.clear();
    QCOMPARE(set.size(), 0);
    QCOMPARE(order.join(), "012"_ba);
    for (const Member &member : members) {
        QVERIFY(member.transport.isNull());
        QCOMPARE(member.record->reason().kind(), Error::Kind::Aborted);
    }
}

void TestTransportSet::clear_ofTransportsNeverStarted_deletesThem()
{
    TransportSet set;
    const Member member = addMember(set);
    set.clear();
    QVERIFY(member.transport.isNull());
    QCOMPARE(member.record->trace(), ""_ba);
}

void TestTransportSet::clear_protocolDeletesAnother_isSafe()
{
    TransportSet set;
    const Member first = addStarted(set);
    const Member second = addStarted(set);
    const Member third = addStarted(set);
    first.record->on(Callback::ConnectionLost, [&second] { delete second.transport; });
    set.clear();
    QCOMPARE(set.size(), 0);
    for (const Member *member : {&first, &second, &third}) {
        QVERIFY(member->transport.isNull());
        QCOMPARE(member->record->count(Callback::ConnectionLost), 1);
    }
}

void TestTransportSet::clear_protocolInsertsAnother_deletesItToo()
{
    TransportSet set;
    Member late;
    const Member member = addStarted(set);
    member.record->on(Callback::ConnectionLost, [&] { late = addMember(set); });
    set.clear();
    QCOMPARE(set.size(), 0);
    QVERIFY(late.peer);
    QVERIFY(late.transport.isNull());
}

void TestTransportSet::clear_inACallbackOfAMember_isSafe()
{
    TransportSet set;
    const Member first = addStarted(set);
    const Member second = addStarted(set);
    first.record->expectDeletion();
    first.record->on(Callback::DataReceived, [&set] { set.clear(); });
    first.peer->send("x");
    settle();
    QCOMPARE(set.size(), 0);
    for (const Member *member : {&first, &second}) {
        QVERIFY(member->transport.isNull());
        QCOMPARE(member->record->count(Callback::ConnectionLost), 1);
        QCOMPARE(member->record->violation(), ""_ba);
    }
}

void TestTransportSet::destructor_deletesAllWithoutCallingEmptied()
{
    auto set = std::make_unique<TransportSet>();
    int emptied = 0;
    set->setEmptied([&emptied] { ++emptied; });
    const Member member = addStarted(*set);
    set.reset();
    QVERIFY(member.transport.isNull());
    QVERIFY(member.record->isLost());
    QCOMPARE(emptied, 0);
}

void TestTransportSet::destructor_afterAMemberEnded_leavesItToTheLoop()
{
    auto set = std::make_unique<TransportSet>();
    const Member member = addStarted(*set);
    member.transport->close();
    while (!member.record->isLost())
        QCoreApplication::processEvents();
    set.reset();
    settle();
    QVERIFY(member.transport.isNull());
    QCOMPARE(member.record->count(Callback::ConnectionLost), 1);
}

QTEST_GUILESS_MAIN(TestTransportSet)
#include "tst_transportset.moc"
