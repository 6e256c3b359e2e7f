// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "consolerig.h"

/// The console by mouse and keyboard, over real connections.
class TestConsole : public ConsoleRig
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLook(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void twoConsoles_talk();
    void history_comesBack();
    void history_isKeptInSettings();
    void hex_isSentAndShown();
    void wrongText_isToldWhileTyped();
    void lineEnd_isSentAndRemembered();
    void refused_isShown();
    void flowControl_isShown();
    void closeAndAbort_byButtons();
    void server_choosesThePeer();
    void datagrams_talk();
    void pages_openAndClose();
    void deletedWhileOpen_leavesNothing();
    void flood_staysBounded();
};

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
