// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/metricspage.h>
#include <penstock/monitor/monitorhub.h>

#include <QtTest/qtest.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

MonitorRow rowOf(quint64 id, quint64 parent = 0, MonitorKind kind = MonitorKind::Stream)
{
    MonitorRow row;
    row.id = id;
    row[MonitorNumber::Kind] = qint64(kind);
    row[MonitorNumber::State] = qint64(MonitorState::Open);
    row[MonitorNumber::Parent] = qint64(parent);
    row[MonitorText::Transport] = u"tcp"_s;
    row[MonitorText::Local] = u"tcp://127.0.0.1:7000"_s;
    return row;
}

void finish(MonitorBoard *board, MonitorRow row)
{
    row[MonitorNumber::State] = qint64(MonitorState::Lost);
    board->end(row);
}

} // namespace

/// What a loop's thread writes of it, and what the monitor's reads.
class TestMonitorBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals_whenAConnectionGoesOnBelowAnother_doNotShrink();
    void totals_whenItsServerIsForgotten_doNotShrink();
    void totals_afterClear_beginAnew();
    void metrics_ofALoopThatHasEnded_stay();
    void loop_thatIsNew_knowsWhatIsAskedFor();
    void round_endsWithTheEventsOfItsRows();
    void events_withGiantTexts_areBounded();
};

void TestMonitorBoard::totals_whenAConnectionGoesOnBelowAnother_doNotShrink()
{
    MonitorBoard board(1);
    board.set(rowOf(100, 0, MonitorKind::Server));
    MonitorRow row = rowOf(1, 100);
    row[MonitorNumber::BytesReceived] = 10;
    board.set(row);
    const MonitorTotals::Key key{u"tcp://127.0.0.1:7000"_s, u"tcp"_s};
    QCOMPARE(board.totals()[key].opened, 1);
    row[MonitorNumber::Parent] = 2; // TLS goes on above it
    row[MonitorText::Transport] = u"other"_s;
    row[MonitorNumber::BytesReceived] = 20;
    board.set(row);
    QCOMPARE(board.totals()[key].opened, 1);
    QCOMPARE(board.totals()[key][MonitorNumber::BytesReceived], 20);
    finish(&board, row);
    QCOMPARE(board.totals()[key].opened, 1);
    QCOMPARE(board.totals()[key].open, 0);
    QCOMPARE(board.totals().size(), 1U);
}

void TestMonitorBoard::totals_whenItsServerIsForgotten_doNotShrink()
{
    MonitorBoard board(1);
    board.set(rowOf(100, 0, MonitorKind::Server));
    board.set(rowOf(1, 100));
    const MonitorTotals::Key key{u"tcp://127.0.0.1:7000"_s, u"tcp"_s};
    QCOMPARE(board.totals()[key].opened, 1);
    finish(&board, rowOf(100, 0, MonitorKind::Server));
    for (quint64 id = 1000; id < 1000 + MonitorBoard::maxEndedRows; ++id)
        finish(&board, rowOf(id));
    QCOMPARE(board.totals()[key].opened, 1);
    QCOMPARE(board.totals()[key].open, 1);
}

void TestMonitorBoard::totals_afterClear_beginAnew()
{
    MonitorBoard board(1);
    finish(&board, rowOf(1));
    QCOMPARE(board.totals().size(), 1U);
    board.clear();
    QCOMPARE(board.totals().size(), 0U);
}

void TestMonitorBoard::metrics_ofALoopThatHasEnded_stay()
{
    MonitorHub hub({.program = {}, .name = u"x"_s});
    hub.setMetrics();
    const auto act = [](quint64, const QString &, const QCborMap &, const MonitorHub::Reply &) {};
    const auto board = hub.addLoop(act);
    MonitorRow row = rowOf(1);
    row[MonitorNumber::BytesReceived] = 7;
    finish(board.get(), row);
    row.id = 2;
    row[MonitorNumber::BufferedBytes] = 5;
    board->set(row);
    hub.removeLoop(board.get());
    board->clear();
    const QByteArray page = metricsPage(hub, MetricsFormat::OpenMetrics);
    const QByteArray labels = "{server=\"\",transport=\"tcp\",kind=\"stream\"} ";
    QVERIFY2(page.contains("penstock_received_bytes_total" + labels + "14\n"), page.constData());
    QVERIFY(page.contains("penstock_connections_opened_total" + labels + "2\n"));
    QVERIFY(page.contains("penstock_connections" + labels + "0\n"));
    QVERIFY(page.contains("penstock_buffered_bytes" + labels + "0\n"));
}

void TestMonitorBoard::loop_thatIsNew_knowsWhatIsAskedFor()
{
    MonitorHub hub({});
    const int session = 0;
    MonitorDemand demand{.intervalMs = 60'000, .allEvents = true};
    hub.setDemand(&session, demand);
    const auto board = hub.addLoop({});
    QCOMPARE(board->demand().intervalMs, 60'000);
    QVERIFY(board->demand().allEvents);
    hub.dropDemands(&session);
    QCOMPARE(board->demand().intervalMs, 0);
    hub.setMetrics();
    QVERIFY(board->demand().intervalMs > 0);
    hub.setMetrics(false);
    QCOMPARE(board->demand().intervalMs, 0);
}

/// So that nobody is told of what happened on a connection before they are told of it.
void TestMonitorBoard::round_endsWithTheEventsOfItsRows()
{
    MonitorBoard board(1);
    board.set(rowOf(1));
    board.add([](MonitorEvent *event) { event->id = 1; });
    board.endTick();
    MonitorBoard::Position position;
    bool reset = false;
    QList<quint64> told;
    const auto visit = [&](const MonitorRow &row, const std::function<bool(int)> &) {
        told.append(row.id);
        return true;
    };
    QVERIFY(!board.visitChanges(&position, 10, &reset, visit));
    board.set(rowOf(2));
    board.add([](MonitorEvent *event) { event->id = 2; });
    QCOMPARE(told, QList<quint64>{1});
    QCOMPARE(position.lastEvent, 1U);
    board.endTick();
    QVERIFY(!board.visitChanges(&position, 10, &reset, visit));
    QCOMPARE(told.last(), 2U);
    QCOMPARE(position.lastEvent, 2U);
}

void TestMonitorBoard::events_withGiantTexts_areBounded()
{
    MonitorBoard board(1);
    for (int i = 0; i < 1'000; ++i)
        board.add([](MonitorEvent *event) { event->thrown = QString(1'000'000, u'x'); });
    quint64 sequence = 0;
    qsizetype bytes = 0;
    const quint64 lost = board.visitEvents(&sequence, [&bytes](const MonitorEvent &event) {
        bytes += event.thrown.size() * qsizetype(sizeof(QChar));
        return true;
    });
    QVERIFY2(bytes <= MonitorBoard::maxPayloadBytes + 20'000, qPrintable(QString::number(bytes)));
    QVERIFY(bytes > 0);
    QVERIFY(lost > 0);
}

QTEST_GUILESS_MAIN(TestMonitorBoard)
#include "tst_monitorboard.moc"
