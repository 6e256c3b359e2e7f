// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "consolesessionrig.h"

/// How a console sends, answers and holds back: over real connections.
class TestConsoleFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void peerThatDoesNotRead_boundsWhatWaits();
    void peerThatReadsAgain_getsAllInOrder();
    void flood_isHeldBack();
    void heldReading_waitsAndGoesOn();
    void answers_areSent();
    void repeating_countsAndEnds();
    void repeating_peerBehind_isLeftOut();
    void file_isSent();
    void answer_ofBefore_isNotSentToTheNext();

private:
    PluginRegistry m_plugins;
};

void TestConsoleFlow::peerThatDoesNotRead_boundsWhatWaits()
{
    SessionPair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    pair.server.setReadingHeld(true);
    const QByteArray piece(256 * 1024, 'x');
    int taken = 0;
    Error error;
    // What is kept is bounded, whatever the system takes.
    while (taken < 1000 && (error = pair.client.send(piece)).isNull()) {
        ++taken;
        QCoreApplication::processEvents();
    }
    QCOMPARE(error.kind(), Error::Kind::InvalidState);
    QVERIFY2(error.detail().contains(u"does not read"_s), qPrintable(error.detail()));
    const ConsoleStatistics numbers = pair.client.statistics();
    QCOMPARE(numbers.pausedConnections, 1);
    QVERIFY(numbers.queuedBytes <= ConsolePeer::maximumQueuedBytes);
    QVERIFY(numbers.queuedSends > 0);
    pair.client.abort();
    QTRY_COMPARE(pair.client.state(), State::Ended);
    QVERIFY(problems(pair.client).contains("were dropped"));
}

void TestConsoleFlow::peerThatReadsAgain_getsAllInOrder()
{
    SessionPair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    pair.server.setReadingHeld(true);
    quint64 sent = 0;
    while (pair.client.statistics().queuedSends < 3) {
        const QByteArray piece(100'000, char('a' + sent / 100'000 % 26));
        QVERIFY(pair.client.send(piece).isNull());
        sent += quint64(piece.size());
        QCoreApplication::processEvents();
    }
    pair.server.setReadingHeld(false);
    QTRY_COMPARE_WITH_TIMEOUT(pair.server.statistics().bytesReceived, sent, 20'000);
    QCOMPARE(pair.client.statistics().queuedSends, 0);
}

void TestConsoleFlow::flood_isHeldBack()
{
    ConsoleSession server(&m_plugins);
    OpenTarget flood = target(u"tcp://127.0.0.1:0"_s, OpenTarget::Purpose::Listen);
    flood.protocol = u"chargen"_s;
    server.open(flood);
    QTRY_COMPARE(server.state(), State::Open);
    ConsoleSession client(&m_plugins);
    client.open(target(server.endpoint().toString()));
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(client.statistics().bytesReceived > 3u * ConsoleSession::maximumBytesPerTurn);
    // However fast the machine is; what is read at once may go over a turn's share.
    const quint64 turns = quint64(clock.elapsed() / ConsoleSession::readingTurn.count() + 2);
    constexpr quint64 readAtOnceBytes = 256 * 1024;
    QVERIFY(client.statistics().bytesReceived
            <= turns * (ConsoleSession::maximumBytesPerTurn + readAtOnceBytes));
    client.abort();
    QTRY_COMPARE(client.state(), State::Ended);
}

void TestConsoleFlow::heldReading_waitsAndGoesOn()
{
    SessionPair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    pair.server.setReadingHeld(true);
    QVERIFY(pair.client.send("later").isNull());
    settle();
    QCOMPARE(received(pair.server), QByteArray());
    pair.server.setReadingHeld(false);
    QTRY_COMPARE(received(pair.server), QByteArray("later"));
}

void TestConsoleFlow::answers_areSent()
{
    SessionPair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    AnswerRule quick;
    quick.pattern = u"who?"_s;
    quick.answer = u"me\\n"_s;
    AnswerRule slow = quick;
    slow.pattern = u"wait"_s;
    slow.answer = u"done\\n"_s;
    slow.delay = std::chrono::milliseconds(120);
    pair.server.setAnswerRules({*CompiledRule::from(quick), *CompiledRule::from(slow)});
    QElapsedTimer clock;
    clock.start();
    QVERIFY(pair.client.send("wait who?").isNull());
    QTRY_COMPARE(received(pair.client), QByteArray("me\ndone\n"));
    QVERIFY(clock.elapsed() >= 120);
}

void TestConsoleFlow::repeating_countsAndEnds()
{
    SessionPair pair(&m_plugins);
    QVERIFY(pair.client.startRepeating({"tick", 0, std::chrono::milliseconds(10), 5}).isNull());
    QVERIFY(pair.client.isRepeating());
    QTRY_COMPARE(received(pair.server),
                 QByteArray("ticktickticktick"
                            "tick"));
    QVERIFY(!pair.client.isRepeating());
    QCOMPARE(pair.client.repeatedCount(), 5);
    ConsoleSession closed(&m_plugins);
    QCOMPARE(closed.startRepeating({"x", 0, std::chrono::milliseconds(10), 0}).kind(),
             Error::Kind::Closed);
    QVERIFY(!closed.isRepeating());
}

void TestConsoleFlow::repeating_peerBehind_isLeftOut()
{
    SessionPair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    pair.server.setReadingHeld(true);
    const RepeatedSend repeated{QByteArray(1024 * 1024, 'r'), 0, std::chrono::milliseconds(5), 0};
    QVERIFY(pair.client.startRepeating(repeated).isNull());
    QTRY_VERIFY_WITH_TIMEOUT(pair.client.skippedCount() > 3, 20'000);
    QCOMPARE(pair.client.statistics().queuedBytes, 0);
    pair.client.stopRepeating();
}

void TestConsoleFlow::file_isSent()
{
    SessionPair pair(&m_plugins);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"content"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray("0123456789").repeated(50'000);
    file.write(content);
    file.close();
    QVERIFY(pair.client.sendFile(path).isNull());
    QVERIFY(pair.client.send("behind").isNull());
    QTRY_COMPARE(pair.server.statistics().bytesReceived, quint64(content.size() + 6));
    QVERIFY(said(pair.client, ConversationEntry::Kind::Event).contains("500000 bytes"));
    const Error error = pair.client.sendFile(folder.filePath(u"none"_s));
    QCOMPARE(error.kind(), Error::Kind::NotFound);
    QVERIFY(error.detail().contains(u"none"_s));
}

void TestConsoleFlow::answer_ofBefore_isNotSentToTheNext()
{
    SessionPair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    AnswerRule slow;
    slow.pattern = u"x"_s;
    slow.answer = u"late"_s;
    slow.delay = std::chrono::milliseconds(100);
    pair.client.setAnswerRules({*CompiledRule::from(slow)});
    QVERIFY(pair.server.send("x").isNull());
    QTRY_COMPARE(received(pair.client), QByteArray("x"));
    pair.client.open(pair.client.target());
    QTRY_COMPARE(pair.client.state(), State::Open);
    QTest::qWait(150);
    QCOMPARE(received(pair.server), QByteArray());
}

QTEST_GUILESS_MAIN(TestConsoleFlow)

#include "tst_consoleflow.moc"
