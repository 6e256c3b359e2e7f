// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "modelrig.h"

#include <random>

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestConnectionModel : public ModelRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void tree_isProgramServerConnections();
    void tree_ofAProcess_hasItsPipes();
    void parent_thatComesLater_getsItsChildren();
    void parents_inACircle_areBelowTheProgram();
    void changes_areToldByOneRange();
    void changes_neverReset();
    void rates_areBytesASecond();
    void filter_hidesWhatIsNotWanted();
    void filter_keepsSelectionsOfWhatIsShown();
    void sort_followsWhatChanges();
    void ended_areKept_upToTheLimit();
    void clearEnded_forgetsThem();
    void held_changesNothing();
    void lost_keepsWhatItTold();
    void removed_isGone();
    void reset_forgetsRows();
    void anything_atRandom_isConsistent();

private:
    QModelIndex program() const { return m_model->index(0, 0); }
    void parse(const QString &text)
    {
        const auto filter = ConnectionFilter::parse(text);
        QVERIFY(filter);
        m_model->setFilter(*filter);
    }
};

void TestConnectionModel::tree_isProgramServerConnections()
{
    m_fake->set(FakeProgram::row(5, 0, MonitorKind::Server));
    m_fake->set(FakeProgram::row(6, 5));
    m_fake->set(FakeProgram::row(7, 5));
    m_fake->set(FakeProgram::row(8));
    settleAll();
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(text(program(), ConnectionModel::Name).startsWith("fake ("_L1));
    QCOMPARE(m_model->rowCount(program()), 2);
    const QModelIndex server = m_model->indexOf(m_program, 5);
    QCOMPARE(server.parent(), program());
    QCOMPARE(text(server, ConnectionModel::State), u"listening"_s);
    QCOMPARE(m_model->rowCount(server), 2);
    const QModelIndex connection = m_model->indexOf(m_program, 6);
    QCOMPARE(connection.parent(), server);
    QCOMPARE(text(connection, ConnectionModel::Name), u"#6  tcp://10.0.0.6:40000"_s);
    QCOMPARE(text(connection, ConnectionModel::State), u"open"_s);
    QCOMPARE(text(connection, ConnectionModel::Transport), u"tcp"_s);
    QCOMPARE(m_model->indexOf(m_program, 8).parent(), program());
    QCOMPARE(m_model->allConnections(), 3);
    QCOMPARE(m_model->shownConnections(), 3);
}

void TestConnectionModel::tree_ofAProcess_hasItsPipes()
{
    MonitorRow process = FakeProgram::row(3, 0, MonitorKind::Process);
    process[MonitorNumber::ProcessId] = 4711;
    m_fake->set(process);
    MonitorRow pipe = FakeProgram::row(4, 3);
    pipe[MonitorNumber::PipeDescriptor] = 2;
    m_fake->set(pipe);
    settleAll();
    const QModelIndex index = m_model->indexOf(m_program, 3);
    QCOMPARE(text(index, ConnectionModel::Name), u"#3  process 4711"_s);
    QCOMPARE(m_model->rowCount(index), 1);
    QCOMPARE(text(m_model->index(0, 0, index), ConnectionModel::Name), u"#4  standard output"_s);
}

void TestConnectionModel::parent_thatComesLater_getsItsChildren()
{
    m_fake->set(FakeProgram::row(6, 9));
    settleAll();
    QCOMPARE(m_model->indexOf(m_program, 6).parent(), program());
    m_fake->set(FakeProgram::row(9, 0, MonitorKind::Server));
    settleAll();
    m_model->tick();
    QCOMPARE(m_model->indexOf(m_program, 6).parent(), m_model->indexOf(m_program, 9));
    QCOMPARE(m_model->rowCount(program()), 1);
}

void TestConnectionModel::parents_inACircle_areBelowTheProgram()
{
    m_fake->set(FakeProgram::row(1, 2));
    m_fake->set(FakeProgram::row(2, 3));
    m_fake->set(FakeProgram::row(3, 1));
    m_fake->set(FakeProgram::row(4, 4));
    settleAll();
    QCOMPARE(m_model->allConnections(), 4);
    for (quint64 id = 1; id <= 4; ++id)
        QVERIFY(m_model->indexOf(m_program, id).isValid());
}

void TestConnectionModel::changes_areToldByOneRange()
{
    for (quint64 id = 1; id <= 100; ++id)
        m_fake->set(FakeProgram::row(id));
    settleAll();
    for (int i = 0; i < 10; ++i) // not the tick of the second, which tells of all
        m_model->tick();
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    for (quint64 id = 20; id <= 80; id += 3) {
        MonitorRow row = FakeProgram::row(id);
        row[MonitorNumber::BytesReceived] = 100;
        m_fake->set(row);
    }
    m_fake->tell();
    const MonitorRow &last = m_client->rows().at(80).row;
    QTRY_COMPARE(last[MonitorNumber::BytesReceived], 100);
    changes.clear();
    m_model->tick();
    const auto narrow = std::count_if(changes.begin(), changes.end(), [](const auto &change) {
        return change.at(0).toModelIndex().row() == 19 && change.at(1).toModelIndex().row() == 79;
    });
    QCOMPARE(narrow, 1);
    QCOMPARE(text(m_model->indexOf(m_program, 20), ConnectionModel::BytesIn), u"100 bytes"_s);
}

void TestConnectionModel::changes_neverReset()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    for (quint64 id = 1; id <= 300; ++id)
        m_fake->set(FakeProgram::row(id));
    settleAll();
    parse(u"id<100"_s);
    m_model->sort(ConnectionModel::Peer, Qt::DescendingOrder);
    parse(QString());
    QCOMPARE(m_model->rowCount(program()), 300);
    QCOMPARE(resets.size(), 0);
}

void TestConnectionModel::rates_areBytesASecond()
{
    MonitorRow row = FakeProgram::row(1);
    m_fake->set(row);
    settleAll();
    const Connection *connection = m_model->connection(m_program, 1);
    QVERIFY(connection);
    QTRY_VERIFY(connection->age() > 1'200'000); // sampled once
    row[MonitorNumber::BytesReceived] = 1'000'000;
    m_fake->set(row);
    m_fake->tell();
    double highest = 0;
    QTRY_VERIFY((highest = std::max(highest, connection->receivedPerSecond)) > 0);
    QVERIFY2(highest > 400'000 && highest < 2'000'000, qPrintable(QString::number(highest)));
    QVERIFY(text(program(), ConnectionModel::RateIn).endsWith("/s"_L1));
    QTRY_COMPARE(connection->receivedPerSecond, 0.0); // and nothing more came
}

void TestConnectionModel::filter_hidesWhatIsNotWanted()
{
    m_fake->set(FakeProgram::row(5, 0, MonitorKind::Server));
    for (quint64 id = 6; id <= 300; ++id)
        m_fake->set(FakeProgram::row(id, 5));
    settleAll();
    parse(u"id=7"_s);
    QCOMPARE(m_model->shownConnections(), 1);
    QCOMPARE(m_model->rowCount(program()), 1); // the server, since it has something to show
    QCOMPARE(m_model->rowCount(m_model->indexOf(m_program, 5)), 1);
    QVERIFY(!m_model->indexOf(m_program, 8).isValid());
    parse(u"id=999"_s);
    QCOMPARE(m_model->rowCount(program()), 0);
    parse(QString());
    QCOMPARE(m_model->rowCount(m_model->indexOf(m_program, 5)), 295);
}

void TestConnectionModel::filter_keepsSelectionsOfWhatIsShown()
{
    for (quint64 id = 1; id <= 300; ++id)
        m_fake->set(FakeProgram::row(id));
    settleAll();
    const QPersistentModelIndex kept(m_model->indexOf(m_program, 100));
    const QPersistentModelIndex hidden(m_model->indexOf(m_program, 200));
    parse(u"id<=100"_s);
    QVERIFY(kept.isValid());
    QCOMPARE(m_model->connection(kept)->row.id, 100U);
    QVERIFY(!hidden.isValid());
    m_model->sort(ConnectionModel::Name, Qt::DescendingOrder);
    QCOMPARE(kept.row(), 0);
    QCOMPARE(m_model->connection(kept)->row.id, 100U);
}

void TestConnectionModel::sort_followsWhatChanges()
{
    for (quint64 id = 1; id <= 20; ++id)
        m_fake->set(FakeProgram::row(id));
    settleAll();
    m_model->sort(ConnectionModel::BytesIn, Qt::DescendingOrder);
    MonitorRow row = FakeProgram::row(15);
    row[MonitorNumber::BytesReceived] = 1000;
    m_fake->set(row);
    m_fake->tell();
    QTRY_COMPARE(m_model->connection(m_model->index(0, 0, program()))->row.id, 15U);
    m_fake->set(FakeProgram::row(21)); // comes in where it belongs
    settleAll();
    QCOMPARE(m_model->indexOf(m_program, 21).row(), 20);
}

void TestConnectionModel::ended_areKept_upToTheLimit()
{
    for (quint64 id = 1; id <= 1200; ++id)
        m_fake->end(FakeProgram::row(id), u"reset by the peer"_s);
    m_fake->set(FakeProgram::row(1201));
    settleAll();
    QCOMPARE(m_model->rowCount(program()), 1001);
    const QModelIndex last = m_model->indexOf(m_program, 1200);
    QCOMPARE(text(last, ConnectionModel::State), u"lost"_s);
    QCOMPARE(text(last, ConnectionModel::Reason), u"reset by the peer"_s);
    QVERIFY(!m_model->connection(m_program, 1));
}

void TestConnectionModel::clearEnded_forgetsThem()
{
    m_fake->end(FakeProgram::row(1));
    m_fake->set(FakeProgram::row(2));
    settleAll();
    QCOMPARE(m_model->rowCount(program()), 2);
    m_model->clearEnded();
    QCOMPARE(m_model->rowCount(program()), 1);
    QVERIFY(m_model->indexOf(m_program, 2).isValid());
}

void TestConnectionModel::held_changesNothing()
{
    m_fake->set(FakeProgram::row(1));
    settleAll();
    m_model->setHeld(true);
    MonitorRow row = FakeProgram::row(1);
    row[MonitorNumber::BytesSent] = 77;
    m_fake->set(row);
    m_fake->set(FakeProgram::row(2));
    settleAll();
    QCOMPARE(m_model->rowCount(program()), 1);
    QCOMPARE(text(m_model->indexOf(m_program, 1), ConnectionModel::BytesOut), u"0 bytes"_s);
    m_model->setHeld(false);
    QCOMPARE(m_model->rowCount(program()), 2);
    QCOMPARE(text(m_model->indexOf(m_program, 1), ConnectionModel::BytesOut), u"77 bytes"_s);
}

void TestConnectionModel::lost_keepsWhatItTold()
{
    m_fake->set(FakeProgram::row(1));
    settleAll();
    m_client->transport()->abort();
    QTRY_VERIFY(!m_client);
    m_model->tick();
    QCOMPARE(text(program(), ConnectionModel::State), u"gone"_s);
    QCOMPARE(text(m_model->indexOf(m_program, 1), ConnectionModel::State), u"program gone"_s);
    QVERIFY(m_model->connection(m_program, 1)->isEnded());
}

void TestConnectionModel::removed_isGone()
{
    m_fake->set(FakeProgram::row(5, 0, MonitorKind::Server));
    m_fake->set(FakeProgram::row(6, 5));
    settleAll();
    m_fake->set(FakeProgram::row(7, 5));
    m_fake->tell();
    m_model->remove(m_program);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->allConnections(), 0);
    QSignalSpy rounds(m_client, &MonitorClient::loopsChanged);
    QTRY_VERIFY(rounds.size() >= 2);
}

void TestConnectionModel::reset_forgetsRows()
{
    m_fake->set(FakeProgram::row(5, 0, MonitorKind::Server));
    m_fake->set(FakeProgram::row(6, 5));
    settleAll();
    // More end than the program keeps, between two looks at it.
    m_client->watch({.intervalMs = 2'000});
    for (quint64 id = 10; id <= 4'000; ++id)
        m_fake->end(FakeProgram::row(id));
    m_fake->end(FakeProgram::row(5, 0, MonitorKind::Server));
    m_fake->tell();
    m_client->watch({.intervalMs = 20});
    QTRY_VERIFY(m_model->indexOf(m_program, 4'000).isValid());
    m_model->tick();
    QVERIFY(m_model->indexOf(m_program, 6).isValid());
}

void TestConnectionModel::anything_atRandom_isConsistent()
{
    std::mt19937 random(7);
    const auto pick = [&random](int below) { return int(random() % unsigned(below)); };
    const QStringList filters{QString(), u"id<80"_s, u"ended"_s, u"-ended"_s, u"in>500"_s};
    for (int round = 0; round < 25; ++round) {
        for (int i = 0; i < 40; ++i) {
            const auto id = quint64(1 + pick(150));
            const auto parent = quint64(pick(4) == 0 ? pick(150) : id < 20 ? 0 : 1 + id % 19);
            MonitorRow row =
                FakeProgram::row(id, parent, id < 20 ? MonitorKind::Server : MonitorKind::Stream);
            row[MonitorNumber::BytesReceived] = pick(1000);
            if (pick(4) == 0)
                m_fake->end(row);
            else
                m_fake->set(row);
        }
        m_fake->tell();
        if (pick(5) == 0)
            parse(filters[pick(int(filters.size()))]);
        if (pick(5) == 0)
            m_model->sort(pick(ConnectionModel::ColumnCount), Qt::SortOrder(pick(2)));
        if (pick(20) == 0)
            m_model->clearEnded();
        QSignalSpy rounds(m_client, &MonitorClient::loopsChanged);
        QTRY_VERIFY(rounds.size() >= 1);
        m_model->tick();
    }
}

QTEST_MAIN(TestConnectionModel)
#include "tst_connectionmodel.moc"
