// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "guirig.h"

#include <penstock/loop/eventloop.h>
#include <penstock/widgets/console.h>
#include <penstock/widgets/consolepages.h>
#include <penstock/widgets/consolepanels.h>
#include <penstock/widgets/consolesession.h>
#include <penstock/widgets/conversationview.h>
#include <penstock/widgets/endpointform.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/sendbar.h>

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtreeview.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using State = ConsoleSession::State;

/// The console by mouse and keyboard, over real connections.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLook(); }
    void init();
    void cleanup();

    void twoConsoles_talk();
    void history_comesBack();
    void history_isKeptInSettings();
    void hex_isSentAndShown();
    void wrongText_isToldWhileTyped();
    void lineEnd_isSentAndRemembered();
    void refused_isShown();
    void savedSend_isSentAndEdited();
    void savedSend_deleted_comesBack();
    void answers_byTheTable();
    void repeating_startsAndStops();
    void flowControl_isShown();
    void closeAndAbort_byButtons();
    void file_isSent();
    void log_isSavedAndCopied();
    void server_choosesThePeer();
    void datagrams_talk();
    void models_passTheTester();
    void pages_openAndClose();
    void deletedWhileOpen_leavesNothing();
    void flood_staysBounded();

private:
    std::unique_ptr<Console> makeConsole();
    /// Listens, and is connected to.
    void openPair(const QString &url = u"tcp://127.0.0.1:0"_s);
    static void openByHand(Console *console, const QString &url, OpenTarget::Purpose purpose);
    static void type(Console *console, const QString &text);
    static QString shown(Console *console);
    static void press(Console *console, const QString &text);

    TestSettings m_settings;
    PluginRegistry m_plugins;
    std::unique_ptr<ConsoleMemory> m_memory;
    std::unique_ptr<Console> m_server;
    std::unique_ptr<Console> m_client;
};

void TestConsole::init()
{
    m_settings.clear();
    m_memory = std::make_unique<ConsoleMemory>();
}

void TestConsole::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_memory.reset();
}

std::unique_ptr<Console> TestConsole::makeConsole()
{
    auto console = std::make_unique<Console>(&m_plugins, m_memory.get());
    console->resize(1100, 640);
    console->show();
    if (!QTest::qWaitForWindowExposed(console.get()))
        qFatal("the window is not shown");
    return console;
}

void TestConsole::openByHand(Console *console, const QString &url, OpenTarget::Purpose purpose)
{
    auto *line = console->form()->findChild<QLineEdit *>(u"url"_s);
    line->clear();
    QTest::keyClicks(line, url);
    console->form()->setPurpose(purpose);
    auto *open = console->findChild<QPushButton *>(u"open"_s);
    QVERIFY2(open->isEnabled(), qPrintable(url));
    click(open);
    QTRY_COMPARE(console->session()->state(), State::Open);
}

void TestConsole::openPair(const QString &url)
{
    m_server = makeConsole();
    openByHand(m_server.get(), url, OpenTarget::Purpose::Listen);
    m_client = makeConsole();
    openByHand(m_client.get(), m_server->session()->endpoint().toString(),
               OpenTarget::Purpose::Connect);
    if (m_client->session()->target().kind == ProtocolKind::Stream)
        QTRY_COMPARE(m_server->session()->peers().size(), 1);
}

void TestConsole::type(Console *console, const QString &text)
{
    auto *line = console->findChild<HistoryLine *>();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

QString TestConsole::shown(Console *console)
{
    return console->findChild<ConversationView *>()->toPlainText();
}

void TestConsole::press(Console *console, const QString &text)
{
    QToolButton *button = toolButton(console, text);
    QVERIFY2(button, qPrintable(text));
    QVERIFY2(button->isEnabled(), qPrintable(text));
    click(button);
}

void TestConsole::twoConsoles_talk()
{
    openPair();
    type(m_client.get(), u"hello\\t&"_s);
    QTRY_VERIFY2(shown(m_server.get()).contains(u"hello\\t&\\n"_s),
                 qPrintable(shown(m_server.get())));
    type(m_server.get(), u"well, well"_s);
    QTRY_VERIFY(shown(m_client.get()).contains(u"← well, well\\n"_s));
    QVERIFY(shown(m_client.get()).contains(u"→ hello\\t&\\n"_s));
    QVERIFY(shown(m_server.get()).contains(u"[#1 127.0.0.1:"_s));
    QCOMPARE(m_client->findChild<HistoryLine *>()->text(), QString());
    QCOMPARE(m_client->title(), m_client->session()->endpoint().toString());
    keepPicture(m_server.get(), u"console-server"_s);
    keepPicture(m_client.get(), u"console-client"_s);
}

void TestConsole::history_comesBack()
{
    openPair();
    type(m_client.get(), u"first"_s);
    type(m_client.get(), u"second"_s);
    auto *line = m_client->findChild<HistoryLine *>();
    QTest::keyClicks(line, u"draft"_s);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->text(), u"second"_s);
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->text(), u"first"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(line->text(), u"draft"_s);
}

void TestConsole::history_isKeptInSettings()
{
    openPair();
    type(m_client.get(), u"remember me"_s);
    const ConsoleMemory later;
    QCOMPARE(later.history().last(), u"remember me"_s);
    QVERIFY(later.urls().first().startsWith(u"tcp://127.0.0.1:"_s));
}

void TestConsole::hex_isSentAndShown()
{
    openPair();
    const QList<QComboBox *> boxes = m_client->findChild<SendBar *>()->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (const int hex = box->findText(u"Hex"_s); hex >= 0)
            box->setCurrentIndex(hex);
        else if (const int none = box->findText(u"No line end"_s); none >= 0)
            box->setCurrentIndex(none);
    }
    type(m_client.get(), u"00 ff 41"_s);
    QTRY_VERIFY(shown(m_server.get()).contains(u"\\x00\\xffA"_s));
    press(m_server.get(), u"Hex"_s);
    QTRY_VERIFY(shown(m_server.get()).contains(u"0000  00 ff 41"_s));
    keepPicture(m_server.get(), u"console-hex"_s);
}

void TestConsole::wrongText_isToldWhileTyped()
{
    openPair();
    auto *line = m_client->findChild<HistoryLine *>();
    QTest::keyClicks(line, u"bad \\q"_s);
    auto *problem = m_client->findChild<QLabel *>(u"sendProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"character 5"_s));
    QVERIFY(!toolButton(m_client.get(), u"Send"_s)->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), u"bad \\q"_s);
    line->clear();
    QVERIFY(!problem->isVisible());
}

void TestConsole::lineEnd_isSentAndRemembered()
{
    openPair();
    const QList<QComboBox *> boxes = m_client->findChild<SendBar *>()->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (const int end = box->findText(u"CR LF"_s); end >= 0) {
            box->setFocus();
            while (box->currentIndex() != end)
                QTest::keyClick(box, box->currentIndex() < end ? Qt::Key_Down : Qt::Key_Up);
        }
    }
    type(m_client.get(), u"line"_s);
    QTRY_VERIFY(shown(m_server.get()).contains(u"line\\r\\n"_s));
    Console later(&m_plugins, m_memory.get());
    QCOMPARE(later.findChild<SendBar *>()->content().lineEnd, QByteArray("\r\n"));
}

void TestConsole::refused_isShown()
{
    m_client = makeConsole();
    m_client->form()->setUrl(u"tcp://127.0.0.1:1"_s);
    QTest::keyClick(m_client->form()->findChild<QLineEdit *>(u"url"_s), Qt::Key_Return);
    QTRY_COMPARE(m_client->session()->state(), State::Ended);
    QTRY_VERIFY(shown(m_client.get()).contains(u"Cannot connect to tcp://127.0.0.1:1"_s));
    QVERIFY(!toolButton(m_client.get(), u"Close"_s)->isEnabled());
    QVERIFY(!toolButton(m_client.get(), u"Send"_s)->isEnabled());
    press(m_client.get(), u"New endpoint"_s);
    QCOMPARE(m_client->form()->url(), u"tcp://127.0.0.1:1"_s);
    QVERIFY(m_client->form()->isVisible());
    keepPicture(m_client.get(), u"console-form"_s);
}

void TestConsole::savedSend_isSentAndEdited()
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

void TestConsole::savedSend_deleted_comesBack()
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

void TestConsole::answers_byTheTable()
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

void TestConsole::repeating_startsAndStops()
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

void TestConsole::flowControl_isShown()
{
    openPair();
    press(m_server.get(), u"Hold"_s);
    QVERIFY(m_server->findChild<QLabel *>(u"waiting"_s)->isVisible());
    const QByteArray piece(512 * 1024, 'x');
    while (m_client->session()->statistics().queuedSends == 0) {
        QVERIFY(m_client->session()->send(piece).isNull());
        QCoreApplication::processEvents();
    }
    auto *waiting = m_client->findChild<QLabel *>(u"waiting"_s);
    QTRY_VERIFY(waiting->isVisible());
    QVERIFY2(waiting->text().contains(u"does not read"_s), qPrintable(waiting->text()));
    keepPicture(m_client.get(), u"console-waiting"_s);
    // What does not fit any more stays in the line.
    while (m_client->session()->send(piece).isNull())
        QCoreApplication::processEvents();
    press(m_server.get(), u"Hold"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!waiting->isVisible(), 20'000);
}

void TestConsole::closeAndAbort_byButtons()
{
    openPair();
    press(m_server.get(), u"Stay half-open"_s);
    press(m_client.get(), u"End sending"_s);
    QTRY_VERIFY(shown(m_server.get()).contains(u"ended its side"_s));
    press(m_server.get(), u"Close"_s);
    QTRY_COMPARE(m_server->session()->state(), State::Ended);
    QTRY_COMPARE(m_client->session()->state(), State::Ended);
    press(m_server.get(), u"Open again"_s);
    QTRY_COMPARE(m_server->session()->state(), State::Open);
    press(m_server.get(), u"Abort"_s);
    QTRY_COMPARE(m_server->session()->state(), State::Ended);
}

void TestConsole::file_isSent()
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

void TestConsole::log_isSavedAndCopied()
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

void TestConsole::server_choosesThePeer()
{
    openPair();
    std::unique_ptr<Console> second = makeConsole();
    openByHand(second.get(), m_server->session()->endpoint().toString(),
               OpenTarget::Purpose::Connect);
    QTRY_COMPARE(m_server->session()->peers().size(), 2);
    QComboBox *peers = nullptr;
    for (QComboBox *box : m_server->findChild<SendBar *>()->findChildren<QComboBox *>()) {
        if (box->itemText(0) == u"To everybody"_s)
            peers = box;
    }
    QVERIFY(peers && peers->isVisible());
    QCOMPARE(peers->count(), 3);
    peers->setCurrentIndex(2);
    type(m_server.get(), u"only you"_s);
    QTRY_VERIFY(shown(second.get()).contains(u"← only you"_s));
    QVERIFY(!shown(m_client.get()).contains(u"only you"_s));
    second.reset();
    QTRY_COMPARE(peers->count(), 2);
    QCOMPARE(peers->currentIndex(), 0);
}

void TestConsole::datagrams_talk()
{
    openPair(u"udp://127.0.0.1:0"_s);
    type(m_client.get(), u"datagram"_s);
    QTRY_VERIFY(shown(m_server.get()).contains(u"datagram"_s));
    type(m_server.get(), u"back"_s);
    QTRY_VERIFY(shown(m_client.get()).contains(u"← back"_s));
}

void TestConsole::models_passTheTester()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester sends(m_memory->sends(), Mode::QtTest);
    QAbstractItemModelTester answers(m_memory->answers(), Mode::QtTest);
    m_memory->sends()->change(u"x"_s, {{u"a"_s, PayloadFormat::Text, u"b"_s, {}}});
    m_memory->answers()->change(u"y"_s, {AnswerRule{}, AnswerRule{}});
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

void TestConsole::pages_openAndClose()
{
    ConsolePages pages(&m_plugins);
    pages.resize(1000, 640);
    pages.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pages));
    QCOMPARE(pages.count(), 1);
    openByHand(pages.currentConsole(), u"tcp://127.0.0.1:0"_s, OpenTarget::Purpose::Listen);
    QVERIFY(pages.tabText(0).startsWith(u"tcp://127.0.0.1:"_s));
    QTest::keyClick(&pages, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(pages.count(), 2);
    QCOMPARE(pages.tabText(1), u"New"_s);
    keepPicture(&pages, u"pages"_s);
    Q_EMIT pages.tabCloseRequested(0);
    Q_EMIT pages.tabCloseRequested(0);
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pages.tabText(0), u"New"_s);
}

void TestConsole::deletedWhileOpen_leavesNothing()
{
    openPair();
    type(m_client.get(), u"last words"_s);
    m_client.reset();
    QTRY_VERIFY(shown(m_server.get()).contains(u"last words"_s));
    QTRY_VERIFY(m_server->session()->peers().isEmpty());
}

void TestConsole::flood_staysBounded()
{
    m_server = makeConsole();
    m_server->form()->setUrl(u"tcp://127.0.0.1:0"_s);
    m_server->form()->setPurpose(OpenTarget::Purpose::Listen);
    m_server->form()->setProtocol(u"chargen"_s);
    click(m_server->findChild<QPushButton *>(u"open"_s));
    QTRY_COMPARE(m_server->session()->state(), State::Open);
    m_client = makeConsole();
    openByHand(m_client.get(), m_server->session()->endpoint().toString(),
               OpenTarget::Purpose::Connect);
    // More than is kept has come, and the window still answers.
    QTRY_VERIFY_WITH_TIMEOUT(m_client->session()->statistics().bytesReceived
                                 > quint64(2 * Conversation::maximumBytes),
                             30'000);
    QVERIFY(m_client->session()->conversation()->droppedEntries() > 0);
    QVERIFY(m_client->findChild<ConversationView *>()->blockCount()
            <= ConversationView::maximumLines);
    press(m_client.get(), u"Hex"_s);
    press(m_client.get(), u"Hold"_s);
    QTRY_VERIFY(m_client->findChild<QLabel *>(u"waiting"_s)->isVisible());
    press(m_client.get(), u"Abort"_s);
    QTRY_COMPARE(m_client->session()->state(), State::Ended);
}

QTEST_MAIN(TestConsole)

#include "tst_console.moc"
