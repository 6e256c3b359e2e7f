// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "inspectorrig.h"

#include <QtWidgets/qfiledialog.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// What is recorded of a connection, and what can be done with it, by mouse and keyboard.
class TestInspectorActions : public InspectorRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
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
    void limits_tooLarge_areTold();
    void limits_areThoseOfWhatTheyWereAskedFor();
    void send_escapesAndHex();
    void file_isSent_toWhatItWasChosenFor();
    void file_thatCannotBeSent_isTold();
    void search_inHex_withoutAConnection_findsNothing();
    void undo_ofWhatCameLater_isKept();
};

void TestInspectorActions::timeline_showsCallbacks()
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
        m_fake->board->add([&event](auto *added) { *added = event; });
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

void TestInspectorActions::data_isCapturedOnlyWhenAskedFor()
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

void TestInspectorActions::data_cleared_canBeHadBack()
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

void TestInspectorActions::data_isCopiedInEachFormat()
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

void TestInspectorActions::data_isFound_overLinesOfHex()
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

void TestInspectorActions::actions_reachTheProgram()
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

void TestInspectorActions::actions_refused_areTold()
{
    open();
    select(6);
    m_fake->answer = Error(Error::Kind::NotSupported, u"this row cannot do it"_s);
    press(u"pauseReading"_s);
    QTRY_COMPARE(m_inspector->messageBar()->text(),
                 u"Pausing reading of #6 failed. This is not supported. (this row cannot do it)"_s);
    m_inspector.reset();
    start();
    open(false); // a program that may be watched only
    select(6);
    QVERIFY(!find<QAction>(u"pauseReading"_s)->isEnabled());
    QVERIFY(!find<QLineEdit>(u"dataSend"_s)->isEnabled());
    QVERIFY(find<QLineEdit>(u"dataSend"_s)->placeholderText().contains("control"_L1));
}

void TestInspectorActions::abort_canBeUndone()
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

void TestInspectorActions::abort_twice_isDoneAtOnce()
{
    open();
    select(6);
    press(u"abort"_s);
    press(u"abort"_s);
    QTRY_COMPARE(m_fake->actions, QStringList{u"abort 6"_s});
}

void TestInspectorActions::limits_areSet()
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

void TestInspectorActions::limits_thatAreWrong_areTold()
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

void TestInspectorActions::send_escapesAndHex()
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

void TestInspectorActions::limits_tooLarge_areTold()
{
    open();
    select(6);
    press(u"setLimits"_s);
    auto *high = find<QLineEdit>(u"high"_s);
    high->setText(u"99999999999999999Gi"_s);
    QTest::keyClick(high, Qt::Key_Return);
    QVERIFY(high->parentWidget()->isVisible());
    QVERIFY(m_fake->actions.isEmpty());
    high->parentWidget()->close();
}

void TestInspectorActions::limits_areThoseOfWhatTheyWereAskedFor()
{
    open();
    select(6);
    press(u"setLimits"_s);
    auto *high = find<QLineEdit>(u"high"_s);
    find<QTreeView>(u"connections"_s)->setCurrentIndex(indexOf(7)); // as when 6 is trimmed
    QTest::keyClick(high, Qt::Key_Return);
    QTRY_COMPARE(m_fake->actions, QStringList{u"setLimits 6"_s});
}

void TestInspectorActions::file_isSent_toWhatItWasChosenFor()
{
    QFile file(m_settings.filePath(u"to send"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content("\x00\x01 content\r\n", 12);
    QCOMPARE(file.write(content), content.size());
    file.close();
    open();
    select(6);
    press(u"sendFile"_s);
    auto *dialog = find<QFileDialog>(u"sendPath"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    select(7); // while it is open
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_COMPARE(m_fake->actions, QStringList{u"send 6"_s});
    QCOMPARE(m_fake->lastArguments.value("data"_L1).toByteArray(), content);
}

void TestInspectorActions::file_thatCannotBeSent_isTold()
{
    QFile large(m_settings.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(3'000'000));
    large.close();
    open();
    select(6);
    for (const auto &[path, words] : {std::pair(m_settings.path(), u"no file"_s),
                                      {u"/nonexistent/x"_s, u"cannot be read"_s},
                                      {u"/dev/zero"_s, u"no file"_s},
                                      {large.fileName(), u"3000000"_s}}) {
        press(u"sendFile"_s);
        const QPointer<QFileDialog> dialog = find<QFileDialog>(u"sendPath"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!dialog);
        const QString told = m_inspector->messageBar()->text();
        QVERIFY2(told.contains(words) && told.contains(path), qPrintable(path + u": "_s + told));
    }
    QVERIFY(m_fake->actions.isEmpty());
}

void TestInspectorActions::search_inHex_withoutAConnection_findsNothing()
{
    auto *view = find<QPlainTextEdit>(u"data"_s);
    const auto boxes = view->parentWidget()->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == "How bytes are shown"_L1)
            box->setCurrentIndex(1);
    }
    auto *search = find<QLineEdit>(u"dataSearch"_s);
    QVERIFY(!search->isVisible()); // nobody gets there by keyboard
    press(u"searchAction"_s);
    search->setText(u"0d"_s);
    QTest::keyClick(search, Qt::Key_Return);
    Q_EMIT search->returnPressed();
    QVERIFY(view->toPlainText().isEmpty());
}

void TestInspectorActions::undo_ofWhatCameLater_isKept()
{
    open();
    addPieces({{MonitorEvent::Received, "hello"}});
    press(u"close"_s);
    auto *view = find<QPlainTextEdit>(u"data"_s);
    const auto buttons = view->parentWidget()->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->toolTip() == "Clear"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->actions, QStringList{u"close 6"_s}, 6'000);
    QTest::keyClick(m_inspector.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(view->toPlainText().contains("hello"_L1));
}

QTEST_MAIN(TestInspectorActions)
#include "tst_inspectoractions.moc"
