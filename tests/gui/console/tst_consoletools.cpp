// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "consolerig.h"

/// What helps at a console: saved and repeated sends, automatic answers, files, logs.
class TestConsoleTools : public ConsoleRig
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLook(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void savedSend_isSentAndEdited();
    void savedSend_deleted_comesBack();
    void answers_byTheTable();
    void repeating_startsAndStops();
    void file_isSent();
    void file_beingSent_openedAgain();
    void log_isSavedAndCopied();
    void conversation_cleared_comesBack();
    void conversation_ofManyLines_isShownInTurns();
    void toolTips_areNoHtml();
    void models_passTheTester();
};

void TestConsoleTools::savedSend_isSentAndEdited()
{
    openPair();
    auto *line = m_client->findChild<HistoryLine *>();
    QTest::keyClicks(line, u"status?"_s);
    press(m_client.get(), u"Save"_s);
    auto *list = m_client->findChild<QListView *>(u"savedSends"_s);
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Ask"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_memory->sends()->sends().at(0).name, u"Ask"_s);
    line->clear();
    const QPoint place = list->visualRect(list->currentIndex()).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(shown(m_server.get()).contains(u"status?\\n"_s));
    // Put it into the line, change it, save it again.
    press(m_client.get(), u"Edit"_s);
    QCOMPARE(line->text(), u"status?"_s);
    QTest::keyClicks(line, u"!"_s);
    press(m_client.get(), u"Save"_s);
    QCOMPARE(m_memory->sends()->sends().size(), 1);
    QCOMPARE(m_memory->sends()->sends().at(0).text, u"status?!"_s);
    const ConsoleMemory later;
    QVERIFY(const_cast<ConsoleMemory &>(later).sends()->sends() == m_memory->sends()->sends());
    keepPicture(m_client.get(), u"console-saved"_s);
}

void TestConsoleTools::savedSend_deleted_comesBack()
{
    m_memory->sends()->reset({{u"One"_s, PayloadFormat::Text, u"1"_s, {}},
                              {u"Two"_s, PayloadFormat::Hex, u"32"_s, "\n"}});
    openPair();
    auto *list = m_client->findChild<QListView *>(u"savedSends"_s);
    list->setFocus();
    list->setCurrentIndex(m_memory->sends()->index(0));
    press(m_client.get(), u"Delete"_s);
    QCOMPARE(m_memory->sends()->rowCount(), 1);
    auto *bar = m_client->findChild<MessageBar *>();
    QVERIFY(bar->text().contains(u"One"_s));
    keepPicture(m_client.get(), u"console-undo"_s);
    QToolButton *undo = nullptr;
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        if (button->text().startsWith(u"Undo"_s))
            undo = button;
    }
    QVERIFY(undo);
    click(undo);
    QCOMPARE(m_memory->sends()->rowCount(), 2);
    QCOMPARE(m_memory->sends()->sends().at(0).name, u"One"_s);
    QTRY_VERIFY(!bar->isVisible());
}

void TestConsoleTools::answers_byTheTable()
{
    openPair();
    auto *panel = m_server->findChild<AnswersPanel *>();
    auto *tabs = m_server->findChild<QTabWidget *>();
    tabs->setCurrentWidget(panel);
    press(m_server.get(), u"Add"_s);
    auto *table = panel->findChild<QTreeView *>(u"answers"_s);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"ping"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    AnswerRules *rules = m_memory->answers();
    QTRY_COMPARE(rules->rules().at(0).pattern, u"ping"_s);
    QVERIFY(rules->setData(rules->index(0, AnswerRules::AnswerColumn), u"pong"_s, Qt::EditRole));
    type(m_client.get(), u"ping"_s);
    QTRY_VERIFY(shown(m_server.get()).contains(u"ping"_s));
    QVERIFY(!shown(m_client.get()).contains(u"← pong"_s)); // it was not asked to
    auto *on = panel->findChild<QCheckBox *>(u"answerAutomatically"_s);
    QTest::keyClick(on, Qt::Key_Space);
    type(m_client.get(), u"ping"_s);
    QTRY_VERIFY(shown(m_client.get()).contains(u"← pong"_s));
    keepPicture(m_server.get(), u"console-answers"_s);
}

void TestConsoleTools::repeating_startsAndStops()
{
    openPair();
    auto *line = m_client->findChild<HistoryLine *>();
    QTest::keyClicks(line, u"tick"_s);
    for (QSpinBox *box : m_client->findChildren<QSpinBox *>()) {
        if (box->suffix() == u" ms"_s)
            box->setValue(5);
    }
    press(m_client.get(), u"Repeat"_s);
    QTRY_VERIFY(shown(m_server.get()).count(u"tick"_s) >= 3);
    press(m_client.get(), u"Stop repeating"_s);
    QVERIFY(!m_client->session()->isRepeating());
    QVERIFY(toolButton(m_client.get(), u"Repeat"_s));
}

void TestConsoleTools::file_isSent()
{
    openPair();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"data.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from a file");
    file.close();
    press(m_client.get(), u"File …"_s);
    auto *dialog = m_client->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(shown(m_server.get()).contains(u"from a file"_s));
    QTRY_VERIFY(shown(m_client.get()).contains(u"was sent: 11 bytes"_s));
}

void TestConsoleTools::file_beingSent_openedAgain()
{
    openPair();
    press(m_server.get(), u"Hold"_s); // so that the file is not done
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(64 * 1024 * 1024));
    file.close();
    QVERIFY(m_client->session()->sendFile(file.fileName()).isNull());
    press(m_client.get(), u"Open again"_s);
    QTRY_COMPARE(m_client->session()->state(), State::Open);
    press(m_server.get(), u"Hold"_s);
    type(m_client.get(), u"goes on"_s);
    QTRY_VERIFY(shown(m_server.get()).contains(u"goes on"_s));
}

void TestConsoleTools::log_isSavedAndCopied()
{
    openPair();
    type(m_client.get(), u"for the log"_s);
    press(m_client.get(), u"Copy all"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"→ for the log\\n"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"talk.log"_s);
    press(m_client.get(), u"Save log …"_s);
    auto *dialog = m_client->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"→ for the log\\n"_s));
    press(m_client.get(), u"Clear"_s);
    QCOMPARE(shown(m_client.get()), QString());
    m_client->saveLog();
    dialog = m_client->findChildren<QFileDialog *>().constLast();
    Q_EMIT dialog->fileSelected(u"/proc/no/such/folder/x.log"_s);
    QVERIFY(m_client->findChild<MessageBar *>()->text().contains(u"not written"_s));
}

void TestConsoleTools::conversation_cleared_comesBack()
{
    openPair();
    type(m_client.get(), u"precious"_s);
    QTRY_VERIFY(shown(m_client.get()).contains(u"precious"_s));
    press(m_client.get(), u"Clear"_s);
    QCOMPARE(shown(m_client.get()), QString());
    type(m_client.get(), u"later"_s);
    auto *bar = m_client->findChild<MessageBar *>();
    QVERIFY(!bar->isVisible() || bar->text().contains(u"cleared"_s));
    press(m_client.get(), u"Clear"_s);
    press(m_client.get(), u"Clear"_s); // there is nothing to forget
    type(m_client.get(), u"since"_s);
    QTRY_VERIFY(shown(m_client.get()).contains(u"since"_s));
    QToolButton *undo = toolButton(bar, u"Undo"_s);
    undo ? click(undo) : m_client->session()->conversation()->restore();
    QTRY_VERIFY2(shown(m_client.get()).indexOf(u"later"_s)
                     < shown(m_client.get()).indexOf(u"since"_s),
                 qPrintable(shown(m_client.get())));
    QVERIFY(shown(m_client.get()).contains(u"later"_s));
    QVERIFY(!shown(m_client.get()).contains(u"precious"_s)); // of the clear before
}

void TestConsoleTools::conversation_ofManyLines_isShownInTurns()
{
    Conversation conversation;
    for (int i = 0; i < 9'000; ++i)
        conversation.addData(ConversationEntry::Kind::Received, {},
                             QByteArray::number(i) + QByteArray(500, '.'));
    ConversationView view;
    view.setConversation(&conversation);
    const int atOnce = view.blockCount();
    QVERIFY2(atOnce < 1'000, qPrintable(QString::number(atOnce)));
    QTRY_COMPARE_WITH_TIMEOUT(view.blockCount(), 9'000, 30'000);
    QVERIFY(view.toPlainText().contains(u" 8999..."_s));
}

void TestConsoleTools::toolTips_areNoHtml()
{
    const QString hostile = u"<img src=\"file:///etc/passwd\">"_s;
    m_memory->sends()->reset({{u"One"_s, PayloadFormat::Text, hostile, {}}});
    const QString told = m_memory->sends()->index(0).data(Qt::ToolTipRole).toString();
    QVERIFY2(!told.contains(u"<img"_s), qPrintable(told));
}

void TestConsoleTools::models_passTheTester()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester sends(m_memory->sends(), Mode::QtTest);
    QAbstractItemModelTester answers(m_memory->answers(), Mode::QtTest);
    m_memory->sends()->change("x", {{u"a"_s, PayloadFormat::Text, u"b"_s, {}}});
    m_memory->answers()->change("y", {AnswerRule{}, AnswerRule{}});
    AnswerRules *rules = m_memory->answers();
    QVERIFY(rules->setData(rules->index(1, AnswerRules::MatchColumn), 2, Qt::EditRole));
    QVERIFY(rules->setData(rules->index(1, AnswerRules::MatchColumn), Qt::Unchecked,
                           Qt::CheckStateRole));
    while (m_memory->undoStack()->canUndo())
        m_memory->undoStack()->undo();
    QCOMPARE(m_memory->sends()->rowCount(), 0);
    QCOMPARE(rules->rowCount(), 0);
    while (m_memory->undoStack()->canRedo())
        m_memory->undoStack()->redo();
    QCOMPARE(rules->rules().at(1).match, AnswerRule::Match::RegularExpression);
    QVERIFY(!rules->rules().at(1).isEnabled);
}

QTEST_MAIN(TestConsoleTools)

#include "tst_consoletools.moc"
