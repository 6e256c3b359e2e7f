// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <QLoggingCategory>
#include <QMap>
#include <QRegularExpression>

#include "linesmembers.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 receivedAtOnceBytes = 1'500;
constexpr qint64 maximumLineBytes = 300;
constexpr int memberCount = 5;

/// Members that do what comes to their minds. Each numbers its lines: "<member> <number> <filling>".
class RandomRoom
{
public:
    RandomRoom(LinesOptions::SlowMember slowMember, quint32 seed)
        : m_random(seed), m_members(options(slowMember))
    {
        for (int i = 0; i < memberCount; ++i) {
            m_sessions.push_back(m_members.join(1 + m_random.bounded(3'000)));
            m_sessions.back()->peer->setSendCapacity(receivedAtOnceBytes);
        }
    }

    void step()
    {
        const int who = m_random.bounded(memberCount);
        ProtocolSession &member = *m_sessions[size_t(who)];
        if (m_random.bounded(3) == 0)
            QCoreApplication::processEvents();
        else if (m_random.bounded(2) == 0)
            member.peer->read(1 + m_random.bounded(2'000));
        else if (!member.isLost() && member.peer->undeliveredBytes() < 10'000)
            say(who, member);
    }
    /// Sends one line in two pieces; a few are too long.
    void say(int who, ProtocolSession &member)
    {
        const bool tooLong = m_random.bounded(20) == 0;
        QByteArray line =
            QByteArray::number(who) + ' ' + QByteArray::number(tooLong ? -1 : m_said[who]++) + ' ';
        line += QByteArray(tooLong ? maximumLineBytes : m_random.bounded(200), '.');
        line += m_random.bounded(2) ? "\n" : "\r\n";
        const qsizetype cut = m_random.bounded(line.size());
        member.peer->send(line.first(cut));
        if (m_random.bounded(2))
            QCoreApplication::processEvents();
        member.peer->send(line.sliced(cut));
    }
    bool isBounded() const
    {
        return std::all_of(m_sessions.begin(), m_sessions.end(), [](const auto &each) {
            return !each->transport
                || each->transport->counters().peakBufferBytes
                <= limitBytes + receivedAtOnceBytes + maximumLineBytes;
        });
    }
    bool readAll()
    {
        return until([this] {
            settle();
            qint64 left = 0;
            for (const auto &each : m_sessions) {
                left += each->peer->read();
                left += each->isLost()
                    ? 0
                    : each->peer->undeliveredBytes() + each->transport->writeBufferSize();
            }
            return left == 0;
        });
    }
    /// How many lines of each other member came to @a listener, or -1 where they were out of order.
    QMap<int, int> heard(int listener) const
    {
        QMap<int, int> counts;
        for (const QByteArray &line : m_sessions[size_t(listener)]->peer->received().split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (line.startsWith('*') || parts.size() < 3)
                continue; // the room's own, and what was cut off when it was thrown out
            const int who = parts[0].toInt();
            counts[who] =
                counts[who] >= 0 && parts[1].toInt() == counts[who] ? counts[who] + 1 : -1;
        }
        return counts;
    }
    int said(int who) const { return m_said[who]; }
    bool isLost(int who) const { return m_sessions[size_t(who)]->isLost(); }

private:
    static LinesOptions options(LinesOptions::SlowMember slowMember)
    {
        LinesOptions options = optionsOf(slowMember);
        options.maximumLineBytes = maximumLineBytes;
        return options;
    }

    QRandomGenerator m_random;
    LinesMembers m_members;
    std::vector<std::unique_ptr<ProtocolSession>> m_sessions;
    std::array<int, memberCount> m_said{};
};

} // namespace

class TestLinesRoomAtRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void backpressure_losesNothingAndIsBounded();
    void drop_isBoundedAndKeepsOrder();
};

void TestLinesRoomAtRandom::backpressure_losesNothingAndIsBounded()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        RandomRoom room(LinesOptions::SlowMember::Backpressure, seed);
        for (int step = 0; step < 3'000; ++step)
            room.step();
        QVERIFY(room.isBounded());
        QVERIFY(room.readAll());
        for (int listener = 0; listener < memberCount; ++listener) {
            const QMap<int, int> heard = room.heard(listener);
            for (int who = 0; who < memberCount; ++who)
                QCOMPARE(heard.value(who), who == listener ? 0 : room.said(who));
        }
    }
}

void TestLinesRoomAtRandom::drop_isBoundedAndKeepsOrder()
{
    QLoggingCategory::setFilterRules(u"penstock.protocol.lines.info=false"_s);
    int dropped = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        RandomRoom room(LinesOptions::SlowMember::Drop, seed);
        for (int step = 0; step < 3'000; ++step)
            room.step();
        QVERIFY(room.isBounded());
        QVERIFY(room.readAll());
        for (int listener = 0; listener < memberCount; ++listener) {
            dropped += room.isLost(listener);
            for (const int count : room.heard(listener))
                QVERIFY(count >= 0);
        }
    }
    QVERIFY(dropped > 0);
}

QTEST_GUILESS_MAIN(TestLinesRoomAtRandom)
#include "tst_linesroomatrandom.moc"
