// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "inspectorrig.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

/// Drives the real widgets with mouse and keyboard, and compares what they show with what the program tells.
class TestInspector : public InspectorRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void empty_saysWhatToDo();
    void attach_whatIsWrong_isTold();
    void attach_underWay_whenTheWindowGoes();
    void attach_thatFails_isTold();
    void tree_showsWhatIsTrue();
    void filter_typed_hidesTheRest();
    void filter_thatIsWrong_namesTheWord();
    void filter_completesKeysAndValues();
    void filter_isTakenAsItWasTyped();
    void details_showTheSelectedConnection();
    void whyStuck_isTold();
    void hold_keepsThePicture();
    void programThatEnds_staysToBeLookedAt();
    void programs_severalAtOnce();
    void state_isRestored();
    void state_ofDetailsBelow_isRestored();
    void servers_ofASecondProgram_areNotCovered();
    void ended_forgotten_canBeHadBack();
    void detached_canBeHadBack();
    void filters_areSavedAndForgotten();
    void columns_areChosenByTheMenu();
    void messages_areBounded();
};

void TestInspector::empty_saysWhatToDo()
{
    const auto labels = find<QTreeView>(u"connections"_s)->findChildren<QLabel *>();
    const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains("PENSTOCK_MONITOR=1"_L1);
    });
    QVERIFY(told);
}

void TestInspector::attach_whatIsWrong_isTold()
{
    auto *line = find<QLineEdit>(u"attach"_s);
    QTest::keyClicks(line, u"no endpoint"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY2(m_inspector->messageBar()->text().startsWith("\"no endpoint\""_L1),
             qPrintable(m_inspector->messageBar()->text()));
    QVERIFY(m_inspector->messageBar()->isVisible());
}

void TestInspector::attach_underWay_whenTheWindowGoes()
{
    for (int turns = 0; turns < 6; ++turns) {
        m_fake = std::make_unique<FakeProgram>();
        m_inspector->attach(m_fake->endpoint);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        m_inspector.reset();
        QCoreApplication::processEvents();
        start();
    }
    m_inspector->attach(Endpoint(u"unix"_s, u"/nonexistent/monitor"_s)); // it fails at once
}

void TestInspector::attach_thatFails_isTold()
{
    auto *line = find<QLineEdit>(u"attach"_s);
    QTest::keyClicks(line, u"unix:/nonexistent/monitor"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(m_inspector->messageBar()->text().contains("/nonexistent/monitor"_L1));
    QCOMPARE(m_inspector->model()->rowCount(), 0);
}

void TestInspector::tree_showsWhatIsTrue()
{
    open();
    MonitorRow row = FakeProgram::row(6, 5);
    row[MonitorNumber::BytesReceived] = 4096;
    row[MonitorNumber::BufferedBytes] = 70 * 1024;
    row[MonitorNumber::WritingPausedSince] = FakeProgram::now() - 3'400'000;
    tell(row);
    const auto text = [this](ConnectionModel::Column column) {
        return indexOf(6, column).data().toString();
    };
    QTRY_COMPARE(text(ConnectionModel::BytesIn), u"4 KiB"_s);
    QCOMPARE(text(ConnectionModel::Buffer), u"70 KiB"_s);
    QVERIFY2(text(ConnectionModel::Paused).startsWith("writing 3."_L1),
             qPrintable(text(ConnectionModel::Paused)));
    auto *view = find<QTreeView>(u"connections"_s);
    QVERIFY(view->isExpanded(indexOf(5))); // it is seen without a click
    QVERIFY(view->visualRect(indexOf(6)).isValid());
    m_fake->end(row, u"reset by the peer"_s);
    m_fake->tell();
    QTRY_COMPARE(text(ConnectionModel::Reason), u"reset by the peer"_s);
    QCOMPARE(text(ConnectionModel::State), u"lost"_s);
}

void TestInspector::filter_typed_hidesTheRest()
{
    open();
    auto *line = find<QLineEdit>(u"filter"_s);
    QTest::keyClicks(line, u"peer:10.0.0.7:*"_s);
    QTRY_COMPARE(m_inspector->model()->shownConnections(), 1);
    QVERIFY(!indexOf(6).isValid());
    QVERIFY(indexOf(7).isValid());
    QCOMPARE(status(), u"1 of 2 connections"_s);
    QTest::keyClick(line, Qt::Key_Escape); // the popup, if there is one
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_COMPARE(m_inspector->model()->shownConnections(), 2);
}

void TestInspector::filter_thatIsWrong_namesTheWord()
{
    open();
    auto *problem = find<QLabel>(u"filterProblem"_s);
    auto *line = find<QLineEdit>(u"filter"_s);
    QTest::keyClicks(line, u"id=6 "_s);
    QTRY_COMPARE(m_inspector->model()->shownConnections(), 1);
    QTest::keyClicks(line, u"age<5x"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains("\"age<5x\""_L1));
    QCOMPARE(m_inspector->model()->shownConnections(), 1); // as before
    m_inspector->setFilter(QString());
    QTRY_VERIFY(!problem->isVisible());
}

void TestInspector::filter_completesKeysAndValues()
{
    open();
    auto *line = find<QLineEdit>(u"filter"_s);
    line->setFocus();
    QTest::keyClicks(line, u"tran"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->text(), u"transport:"_s);
    QTest::keyClick(line, Qt::Key_Tab); // of the values there are
    QCOMPARE(line->text(), u"transport:tcp"_s);
    QTRY_COMPARE(m_inspector->model()->shownConnections(), 2);
}

void TestInspector::filter_isTakenAsItWasTyped()
{
    open();
    auto *line = find<QLineEdit>(u"filter"_s);
    line->setFocus();
    QTest::keyClicks(line, u"paused"_s); // paused:reading is suggested
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(line->text(), u"paused"_s);
    QVERIFY(!QApplication::activePopupWidget());
    QTRY_COMPARE(m_inspector->model()->shownConnections(), 0);
}

void TestInspector::details_showTheSelectedConnection()
{
    open();
    select(7);
    QCOMPARE(find<QLabel>(u"detailName"_s)->text(), u"#7  tcp://10.0.0.7:40000"_s);
    QCOMPARE(fact(u"Local end"_s), u"tcp://127.0.0.1:7000"_s);
    QCOMPARE(fact(u"High watermark"_s), u"64 KiB (65,536 bytes)"_s);
    QCOMPARE(fact(u"Writing paused"_s), u"never"_s);
    QTRY_VERIFY(m_fake->board->demand().details.contains(7));
    MonitorRow row = FakeProgram::row(7, 5);
    row[MonitorNumber::BytesSent] = 12'345;
    row[MonitorText::Tls] = u"TLSv1.3 TLS_AES_256_GCM_SHA384"_s;
    tell(row);
    QTRY_COMPARE(fact(u"Sent"_s), u"12.1 KiB (12,345 bytes)"_s);
    QCOMPARE(fact(u"Version and cipher"_s), u"TLSv1.3 TLS_AES_256_GCM_SHA384"_s);
    select(6);
    QCOMPARE(fact(u"Peer"_s), u"tcp://10.0.0.6:40000"_s);
    QCOMPARE(fact(u"Version and cipher"_s), u"(none)"_s);
    QTRY_COMPARE(m_fake->board->demand().details, QSet<quint64>{6});
}

void TestInspector::whyStuck_isTold()
{
    open();
    select(6);
    auto *why = find<QLabel>(u"whyStuck"_s);
    QVERIFY(why->text().startsWith("Nothing keeps it from moving"_L1));
    MonitorRow row = FakeProgram::row(6, 5);
    row[MonitorNumber::WritingPausedSince] = FakeProgram::now() - 12'000'000;
    row[MonitorNumber::BufferedBytes] = 70'000;
    row[MonitorNumber::PeerWindowBytes] = 0;
    tell(row);
    QTRY_VERIFY2(why->text().contains("window is zero"_L1), qPrintable(why->text()));
    m_fake->board->setRunning("dataReceived()", 7, FakeProgram::now() - 3'000'000);
    QTRY_VERIFY2(why->text().contains("dataReceived() of another connection"_L1),
                 qPrintable(why->text()));
    m_fake->board->setRunning(nullptr, 0, 0);
}

void TestInspector::hold_keepsThePicture()
{
    open();
    press(u"hold"_s);
    QVERIFY(status().contains("held"_L1));
    tell(FakeProgram::row(8, 5));
    QSignalSpy updates(m_inspector->model(), &ConnectionModel::updated);
    QTest::qWait(300); // that nothing comes cannot be waited for otherwise
    QCOMPARE(updates.size(), 0);
    QVERIFY(!indexOf(8).isValid());
    press(u"hold"_s);
    QTRY_VERIFY(indexOf(8).isValid());
}

void TestInspector::programThatEnds_staysToBeLookedAt()
{
    open();
    select(6);
    m_fake.reset();
    QTRY_COMPARE(indexOf(6, ConnectionModel::State).data().toString(), u"program gone"_s);
    QVERIFY(m_inspector->messageBar()->isVisible());
    QCOMPARE(fact(u"Peer"_s), u"tcp://10.0.0.6:40000"_s);
    QVERIFY(!find<QAction>(u"pauseReading"_s)->isEnabled());
    press(u"detachAction"_s);
    QTRY_COMPARE(m_inspector->model()->rowCount(), 0);
}

void TestInspector::programs_severalAtOnce()
{
    open();
    FakeProgram other(u"other"_s);
    other.set(FakeProgram::row(6));
    other.tell();
    m_inspector->attach(other.endpoint);
    QTRY_COMPARE(m_inspector->model()->allConnections(), 3);
    m_inspector->attach(other.endpoint); // it is already
    QCOMPARE(m_inspector->model()->rowCount(), 2);
    m_inspector->setFilter(u"program:other"_s);
    QTRY_COMPARE(m_inspector->model()->shownConnections(), 1);
    m_inspector->detach(other.endpoint);
    QCOMPARE(m_inspector->model()->rowCount(), 1);
}

void TestInspector::state_isRestored()
{
    find<QTreeView>(u"connections"_s)->setColumnWidth(ConnectionModel::State, 77);
    find<QTreeView>(u"connections"_s)->setColumnHidden(ConnectionModel::Peer, false);
    const QByteArray state = m_inspector->saveState();
    Inspector other(m_plugins.get());
    QVERIFY(other.restoreState(state));
    auto *view = other.findChild<QTreeView *>(u"connections"_s);
    QCOMPARE(view->columnWidth(ConnectionModel::State), 77);
    QVERIFY(!view->isColumnHidden(ConnectionModel::Peer));
    QVERIFY(!other.restoreState("nonsense"));
}

void TestInspector::state_ofDetailsBelow_isRestored()
{
    press(u"detailsBelow"_s);
    const QByteArray state = m_inspector->saveState();
    Inspector other(m_plugins.get());
    QVERIFY(other.restoreState(state));
    QVERIFY(other.findChild<QAction *>(u"detailsBelow"_s)->isChecked());
}

void TestInspector::servers_ofASecondProgram_areNotCovered()
{
    FakeProgram first(u"first"_s);
    FakeProgram second(u"second"_s);
    second.set(FakeProgram::row(5, 0, MonitorKind::Server));
    second.tell();
    m_inspector->attach(first.endpoint);
    QTRY_COMPARE(m_inspector->model()->rowCount(), 1);
    m_inspector->attach(second.endpoint);
    QTRY_VERIFY(m_inspector->model()->indexOf(2, 5).isValid());
    const auto labels = find<QTreeView>(u"connections"_s)->findChildren<QLabel *>();
    QTRY_VERIFY(std::none_of(labels.begin(), labels.end(),
                             [](const QLabel *label) { return label->isVisible(); }));
}

void TestInspector::ended_forgotten_canBeHadBack()
{
    open();
    m_fake->end(FakeProgram::row(6, 5), u"reset by the peer"_s);
    m_fake->tell();
    QTRY_COMPARE(indexOf(6, ConnectionModel::State).data().toString(), u"lost"_s);
    press(u"clearEnded"_s);
    QVERIFY(!indexOf(6).isValid());
    QVERIFY(m_inspector->messageBar()->isVisible());
    QTest::keyClick(m_inspector.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(indexOf(6).isValid());
    QCOMPARE(indexOf(6, ConnectionModel::Reason).data().toString(), u"reset by the peer"_s);
    m_inspector->messageBar()->hide();
    press(u"clearEnded"_s);
    press(u"clearEnded"_s); // there is nothing to forget
    QVERIFY(m_inspector->messageBar()->text().contains(u'1'));
}

void TestInspector::detached_canBeHadBack()
{
    open();
    press(u"detachAction"_s);
    QTRY_COMPARE(m_inspector->model()->rowCount(), 0);
    QVERIFY(m_inspector->messageBar()->text().contains("fake"_L1));
    QTest::keyClick(m_inspector.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_inspector->model()->allConnections(), 2);
    // What a program told that has gone is not told again: it stays for a while.
    m_fake.reset();
    QTRY_COMPARE(m_inspector->model()->index(0, ConnectionModel::State).data().toString(),
                 u"gone"_s);
    press(u"detachAction"_s);
    QCOMPARE(m_inspector->model()->rowCount(), 1);
    QTest::keyClick(m_inspector.get(), Qt::Key_Z, Qt::ControlModifier);
    press(u"detachAction"_s);
    press(u"detachAction"_s); // asked for twice, it is done at once
    QCOMPARE(m_inspector->model()->rowCount(), 0);
}

void TestInspector::filters_areSavedAndForgotten()
{
    auto *line = find<QLineEdit>(u"filter"_s);
    line->setText(u"state:open \"a&b\""_s);
    const auto menu = [this, line] {
        press(u"savedFilters"_s);
        return line->findChild<QMenu *>();
    };
    const auto choose = [&](const QString &start) {
        const QList<QAction *> actions = menu()->actions();
        const auto at = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
            return action->isVisible() && action->isEnabled() && action->text().startsWith(start);
        });
        QVERIFY2(at != actions.end(), qPrintable(start));
        (*at)->trigger();
        line->findChild<QMenu *>()->close();
    };
    choose(u"Save \"state:open"_s);
    line->clear();
    choose(u"state:open \"a&&b\""_s); // as it was written, and no mnemonic
    QCOMPARE(line->text(), u"state:open \"a&b\""_s);
    {
        Inspector other(m_plugins.get()); // as the next run has it
        auto *otherLine = other.findChild<QLineEdit *>(u"filter"_s);
        other.findChild<QAction *>(u"savedFilters"_s)->trigger();
        QCOMPARE(otherLine->findChild<QMenu *>()->actions().value(0)->text(),
                 u"state:open \"a&&b\""_s);
        otherLine->findChild<QMenu *>()->close();
    }
    choose(u"Forget \"state:open"_s);
    QCOMPARE(menu()->actions().value(0)->text(), u"No filter is saved yet"_s);
    line->findChild<QMenu *>()->close();
    QTest::keyClick(m_inspector.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(menu()->actions().value(0)->text(), u"state:open \"a&&b\""_s);
    line->findChild<QMenu *>()->close();
}

void TestInspector::columns_areChosenByTheMenu()
{
    auto *view = find<QTreeView>(u"connections"_s);
    QVERIFY(view->isColumnHidden(ConnectionModel::Peer));
    press(u"chooseColumns"_s);
    auto *menu = view->findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == "Peer"_L1 || action->text() == "State"_L1)
            action->trigger();
    }
    QVERIFY(!view->isColumnHidden(ConnectionModel::Peer));
    QVERIFY(view->isColumnHidden(ConnectionModel::State));
    menu->close();
    press(u"resetColumns"_s);
    QVERIFY(view->isColumnHidden(ConnectionModel::Peer));
    QVERIFY(!view->isColumnHidden(ConnectionModel::State));
}

void TestInspector::messages_areBounded()
{
    const int height = m_inspector->height();
    m_inspector->messageBar()->showError(QString(200'000, u'x') + QString(5'000, u'\n'));
    QTest::qWait(50); // for the layout
    QVERIFY2(m_inspector->messageBar()->height() < 250,
             qPrintable(QString::number(m_inspector->messageBar()->height())));
    QCOMPARE(m_inspector->height(), height);
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
