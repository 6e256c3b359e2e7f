// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "fakeprogram.h"

#include <penstock/widgets/connectionmodel.h>
#include <penstock/widgets/inspector.h>
#include <penstock/widgets/messagebar.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qsettings.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qcompleter.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qtreeview.h>
#include <QtWidgets/qtreewidget.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// Drives the real widgets with mouse and keyboard, and compares what they show with what the program tells.
class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void empty_saysWhatToDo();
    void attach_whatIsWrong_isTold();
    void attach_thatFails_isTold();
    void tree_showsWhatIsTrue();
    void filter_typed_hidesTheRest();
    void filter_thatIsWrong_namesTheWord();
    void filter_completesKeysAndValues();
    void details_showTheSelectedConnection();
    void whyStuck_isTold();
    void timeline_showsCallbacks();
    void data_isCapturedOnlyWhenAskedFor();
    void data_cleared_canBeHadBack();
    void data_isCopiedInEachFormat();
    void data_isFound_overLinesOfHex();
    void actions_reachTheProgram();
    void actions_refused_areTold();
    void abort_canBeUndone();
    void abort_twice_isDoneAtOnce();
    void limits_areSet();
    void limits_thatAreWrong_areTold();
    void send_escapesAndHex();
    void hold_keepsThePicture();
    void programThatEnds_staysToBeLookedAt();
    void programs_severalAtOnce();
    void state_isRestored();

private:
    void open(bool allowControl = true);
    void tell(const MonitorRow &row);
    void select(quint64 id);
    void press(const QString &action) { find<QAction>(action)->trigger(); }
    void addPieces(const QList<std::pair<MonitorEvent::Kind, QByteArray>> &pieces);
    QString fact(const QString &name) const;
    template <typename T>
    T *find(const QString &name) const
    {
        return m_inspector->findChild<T *>(name);
    }
    QModelIndex indexOf(quint64 id, int column = 0) const
    {
        return m_inspector->model()->indexOf(1, id, column);
    }
    QString status() const { return find<QLabel>(u"status"_s)->text(); }

    std::unique_ptr<FakeProgram> m_fake;
    std::unique_ptr<PluginRegistry> m_plugins;
    std::unique_ptr<Inspector> m_inspector;
    QTemporaryDir m_settings;
};

void TestInspector::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"penstock-test"_s);
}

void TestInspector::init()
{
    QSettings().clear();
    m_plugins = std::make_unique<PluginRegistry>();
    m_inspector = std::make_unique<Inspector>(m_plugins.get());
    m_inspector->resize(1200, 700);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
}

void TestInspector::cleanup()
{
    m_inspector.reset();
    m_plugins.reset();
    m_fake.reset();
}

/// A program with a server and two connections is watched.
void TestInspector::open(bool allowControl)
{
    m_fake = std::make_unique<FakeProgram>(u"fake"_s, allowControl);
    m_fake->set(FakeProgram::row(5, 0, MonitorKind::Server));
    m_fake->set(FakeProgram::row(6, 5));
    m_fake->set(FakeProgram::row(7, 5));
    m_fake->tell();
    QSignalSpy attached(m_inspector.get(), &Inspector::attached);
    m_inspector->attach(m_fake->endpoint);
    QTRY_COMPARE(attached.size(), 1);
    QTRY_COMPARE(m_inspector->model()->allConnections(), 2);
}

void TestInspector::tell(const MonitorRow &row)
{
    m_fake->set(row);
    m_fake->tell();
}

void TestInspector::select(quint64 id)
{
    auto *view = find<QTreeView>(u"connections"_s);
    const QModelIndex index = indexOf(id);
    QVERIFY(index.isValid());
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    QCOMPARE(view->currentIndex().row(), index.row());
}

QString TestInspector::fact(const QString &name) const
{
    const QList<QTreeWidgetItem *> found =
        find<QTreeWidget>(u"overview"_s)->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? u"(none)"_s : found.first()->text(1);
}

void TestInspector::addPieces(const QList<std::pair<MonitorEvent::Kind, QByteArray>> &pieces)
{
    select(6);
    find<QAction>(u"capture"_s)->setChecked(true);
    QTRY_VERIFY(m_fake->board->demand().payload.contains(6));
    for (const auto &[kind, data] : pieces) {
        MonitorEvent event;
        event.id = 6;
        event.kind = kind;
        event.time = FakeProgram::now();
        event.bytes = data.size();
        event.data = data;
        m_fake->board->add(event);
    }
    auto *view = find<QPlainTextEdit>(u"data"_s);
    QTRY_VERIFY(view->blockCount() > 1);
}

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
    QCOMPARE(status(), u"1 of 2 connection(s)"_s);
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

void TestInspector::timeline_showsCallbacks()
{
    open();
    select(6);
    QTRY_VERIFY(m_fake->board->demand().events.contains(6));
    for (int i = 0; i < 3; ++i) {
        MonitorEvent event;
        event.id = 6;
        event.time = FakeProgram::now();
        event.duration = i == 1 ? 250'000'000 : 40'000;
        event.bytes = 100 * i;
        event.name = u"dataReceived()"_s;
        event.thrown = i == 2 ? u"no such item"_s : QString();
        m_fake->board->add(event);
    }
    auto *table = find<QTableView>(u"timeline"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 1), u"dataReceived()"_s);
    QCOMPARE(cell(0, 2), u"40 µs"_s);
    QCOMPARE(cell(1, 2), u"250 ms"_s);
    QCOMPARE(cell(2, 5), u"no such item"_s);
    find<QTabWidget>(u"details"_s)->setCurrentIndex(2);
    QTest::mouseClick(table->parentWidget()->findChild<QAbstractButton *>(u"onlySlow"_s),
                      Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(table->model()->rowCount(), 2); // the slow one, and the one that threw
}

void TestInspector::data_isCapturedOnlyWhenAskedFor()
{
    open();
    select(6);
    QTRY_VERIFY(m_fake->board->demand().events.contains(6));
    QVERIFY(m_fake->board->demand().payload.isEmpty());
    addPieces({{MonitorEvent::Received, "GET / HTTP/1.1\r\nHost: a\r\n"},
               {MonitorEvent::Written, QByteArray("\x00\xff ok\n", 6)}});
    const QString shown = find<QPlainTextEdit>(u"data"_s)->toPlainText();
    QVERIFY2(shown.contains("  GET / HTTP/1.1\n  Host: a"_L1), qPrintable(shown));
    QVERIFY2(shown.contains("\\x00\\xff ok"_L1), qPrintable(shown));
    QVERIFY(shown.contains(u'←') && shown.contains(u'→'));
    press(u"capture"_s);
    QTRY_VERIFY(m_fake->board->demand().payload.isEmpty());
}

void TestInspector::data_cleared_canBeHadBack()
{
    open();
    addPieces({{MonitorEvent::Received, "hello"}});
    auto *view = find<QPlainTextEdit>(u"data"_s);
    const auto buttons = view->parentWidget()->findChildren<QToolButton *>();
    const auto clear = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->toolTip() == "Clear"_L1;
    });
    QVERIFY(clear != buttons.end());
    QTest::mouseClick(*clear, Qt::LeftButton);
    QVERIFY(!view->toPlainText().contains("hello"_L1));
    QVERIFY(m_inspector->messageBar()->isVisible());
    QTest::keyClick(m_inspector.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(view->toPlainText().contains("hello"_L1));
    QVERIFY(!m_inspector->messageBar()->isVisible());
}

void TestInspector::data_isCopiedInEachFormat()
{
    open();
    addPieces({{MonitorEvent::Received, "ab"}, {MonitorEvent::Written, "c\n"}});
    const QHash<QString, QString> expected{
        {u"As &text"_s, u"abc\n"_s},
        {u"As &hex"_s, u"61 62 63 0a"_s},
        {u"As &base64"_s, u"YWJjCg=="_s},
        {u"As &C array"_s,
         u"static const unsigned char data[4] = {\n    0x61, 0x62, 0x63, 0x0a,\n};\n"_s}};
    const auto menus = find<QPlainTextEdit>(u"data"_s)->parentWidget()->findChildren<QMenu *>();
    int copied = 0;
    for (const QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (!expected.contains(action->text()))
                continue;
            action->trigger();
            QCOMPARE(QGuiApplication::clipboard()->text(), expected.value(action->text()));
            ++copied;
        }
    }
    QCOMPARE(copied, 4);
}

void TestInspector::data_isFound_overLinesOfHex()
{
    open();
    addPieces({{MonitorEvent::Received, "0123456789abcdefghij"}});
    auto *view = find<QPlainTextEdit>(u"data"_s);
    auto *search = find<QLineEdit>(u"dataSearch"_s);
    find<QTabWidget>(u"details"_s)->setCurrentIndex(3);
    QTest::keyClicks(search, u"89ab"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(view->textCursor().selectedText(), u"89ab"_s);
    const auto boxes = view->parentWidget()->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == "How bytes are shown"_L1)
            box->setCurrentIndex(1);
    }
    search->setText(u"66 67"_s); // the last of a line, and the first of the next
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY2(view->textCursor().selectedText().contains("61 62 63 64 65 66"_L1),
             qPrintable(view->textCursor().selectedText()));
    search->setText(u"ff ff"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_inspector->messageBar()->text().contains("ff ff"_L1));
}

void TestInspector::actions_reachTheProgram()
{
    open();
    select(6);
    auto *view = find<QTreeView>(u"connections"_s);
    QTest::keyClick(view, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(m_fake->actions, QStringList{u"pauseReading 6"_s});
    QTest::keyClick(view, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_fake->actions.last(), u"resumeReading 6"_s);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier); // both
    press(u"pauseReading"_s);
    QTRY_COMPARE(m_fake->actions.size(), 4);
    QVERIFY(m_fake->actions.contains(u"pauseReading 7"_s));
}

void TestInspector::actions_refused_areTold()
{
    open();
    select(6);
    m_fake->answer = Error(Error::Kind::NotSupported, u"this row cannot do it"_s);
    press(u"pauseReading"_s);
    QTRY_VERIFY2(m_inspector->messageBar()->text().startsWith("Pausing reading of #6 failed"_L1),
                 qPrintable(m_inspector->messageBar()->text()));
    m_inspector.reset();
    init();
    open(false); // a program that may be watched only
    select(6);
    QVERIFY(!find<QAction>(u"pauseReading"_s)->isEnabled());
    QVERIFY(!find<QLineEdit>(u"dataSend"_s)->isEnabled());
    QVERIFY(find<QLineEdit>(u"dataSend"_s)->placeholderText().contains("control"_L1));
}

void TestInspector::abort_canBeUndone()
{
    open();
    select(6);
    press(u"abort"_s);
    QVERIFY(m_inspector->messageBar()->isVisible());
    QVERIFY(m_fake->actions.isEmpty());
    QTest::keyClick(m_inspector.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_inspector->messageBar()->isVisible());
    press(u"pauseReading"_s); // comes after what would have been done
    QTRY_COMPARE(m_fake->actions, QStringList{u"pauseReading 6"_s});
    press(u"close"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->actions.last(), u"close 6"_s, 6'000);
}

void TestInspector::abort_twice_isDoneAtOnce()
{
    open();
    select(6);
    press(u"abort"_s);
    press(u"abort"_s);
    QTRY_COMPARE(m_fake->actions, QStringList{u"abort 6"_s});
}

void TestInspector::limits_areSet()
{
    open();
    select(6);
    press(u"setLimits"_s);
    auto *high = find<QLineEdit>(u"high"_s);
    QVERIFY(high);
    QCOMPARE(high->text(), u"64Ki"_s);
    high->setText(u"1Mi"_s);
    find<QLineEdit>(u"low"_s)->setText(u"100k"_s);
    QTest::keyClick(high, Qt::Key_Return);
    QTRY_COMPARE(m_fake->actions, QStringList{u"setLimits 6"_s});
    QCOMPARE(m_fake->lastArguments.value("high"_L1).toInteger(), 1024 * 1024);
    QCOMPARE(m_fake->lastArguments.value("low"_L1).toInteger(), 100'000);
    QTRY_VERIFY(!find<QLineEdit>(u"high"_s)); // closed
}

void TestInspector::limits_thatAreWrong_areTold()
{
    open();
    select(6);
    press(u"setLimits"_s);
    auto *high = find<QLineEdit>(u"high"_s);
    high->setText(u"1x"_s);
    QTest::keyClick(high, Qt::Key_Return);
    const auto labels = high->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains("\"1x\" is no size"_L1);
    }));
    high->parentWidget()->close();
}

void TestInspector::send_escapesAndHex()
{
    open();
    select(6);
    press(u"send"_s);
    auto *line = find<QLineEdit>(u"dataSend"_s);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"hello\\r\\n"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_fake->actions, QStringList{u"send 6"_s});
    QCOMPARE(m_fake->lastArguments.value("data"_L1).toByteArray(), QByteArray("hello\r\n"));
    const auto boxes = line->parentWidget()->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 1);
    boxes.first()->setCurrentIndex(1);
    line->setText(u"00 ff"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_fake->actions.size(), 2);
    QCOMPARE(m_fake->lastArguments.value("data"_L1).toByteArray(), QByteArray("\x00\xff", 2));
    line->setText(u"0g"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(m_inspector->messageBar()->isVisible());
    QCOMPARE(m_fake->actions.size(), 2);
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

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
