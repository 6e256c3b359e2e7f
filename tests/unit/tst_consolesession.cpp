// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <penstock/widgets/consolesession.h>

#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using State = ConsoleSession::State;

namespace {

OpenTarget target(const QString &url, OpenTarget::Purpose purpose = OpenTarget::Purpose::Connect,
                  ProtocolKind kind = ProtocolKind::Stream)
{
    return {*Endpoint::parse(url), purpose, kind, {}, {}};
}

/// All that was @a kind in a conversation, joined.
QByteArray said(ConsoleSession &session, ConversationEntry::Kind kind)
{
    QByteArray all;
    for (const ConversationEntry &entry : session.conversation()->entries()) {
        if (entry.kind == kind)
            all += entry.data.isEmpty() ? entry.text.toUtf8() + '\n' : entry.data;
    }
    return all;
}

QByteArray received(ConsoleSession &session)
{
    return said(session, ConversationEntry::Kind::Received);
}

QByteArray problems(ConsoleSession &session)
{
    return said(session, ConversationEntry::Kind::Problem);
}

} // namespace

/// What is behind a console, without its widgets: over real connections.
class TestConsoleSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void client_talksToAServer();
    void server_choosesItsPeer();
    void refused_isTold();
    void plainServer_ofAPlugin_isTalkedTo();
    void peerThatDoesNotRead_boundsWhatWaits();
    void peerThatReadsAgain_getsAllInOrder();
    void flood_isHeldBack();
    void heldReading_waitsAndGoesOn();
    void answers_areSent();
    void repeating_countsAndEnds();
    void repeating_peerBehind_isLeftOut();
    void file_isSent();
    void endSending_goesOnReceiving();
    void datagrams_areAnsweredByAddress();
    void messages_overWebSockets();
    void openAgain_duringACallback();
    void openAgain_whenAPeerIsLost();
    void answer_ofBefore_isNotSentToTheNext();
    void deletedWhileOpen_isQuiet();
    void abort_whileOpening();

private:
    /// A session that listens, and one that is connected to it.
    struct Pair
    {
        explicit Pair(PluginRegistry *plugins, const QString &url = u"tcp://127.0.0.1:0"_s,
                      ProtocolKind kind = ProtocolKind::Stream)
            : server(plugins), client(plugins)
        {
            server.open(target(url, OpenTarget::Purpose::Listen, kind));
            if (!QTest::qWaitFor([this] { return server.state() == State::Open; }))
                qFatal("%s", problems(server).constData());
            client.open(target(server.endpoint().toString(), OpenTarget::Purpose::Connect, kind));
            if (!QTest::qWaitFor([this] { return client.state() == State::Open; }))
                qFatal("%s", problems(client).constData());
        }
        bool waitForPeer()
        {
            return QTest::qWaitFor([this] { return !server.peers().isEmpty(); });
        }

        ConsoleSession server;
        ConsoleSession client;
    };

    PluginRegistry m_plugins;
};

void TestConsoleSession::client_talksToAServer()
{
    Pair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    QVERIFY(pair.client.send("hello\n").isNull());
    QTRY_COMPARE(received(pair.server), QByteArray("hello\n"));
    QVERIFY(pair.server.send("well\n").isNull());
    QTRY_COMPARE(received(pair.client), QByteArray("well\n"));
    QCOMPARE(said(pair.client, ConversationEntry::Kind::Sent), QByteArray("hello\n"));
    QVERIFY(pair.server.conversation()->entries().back().peer.startsWith(u"#1 127.0.0.1:"_s));
    pair.client.close();
    QTRY_COMPARE(pair.client.state(), State::Ended);
    QTRY_VERIFY(said(pair.server, ConversationEntry::Kind::Event).contains("ended its side"));
    QTRY_VERIFY(pair.server.peers().isEmpty());
    QCOMPARE(pair.server.state(), State::Open);
    pair.server.close();
    QTRY_COMPARE(pair.server.state(), State::Ended);
    const ConsoleStatistics numbers = pair.server.statistics();
    QCOMPARE(numbers.bytesReceived, 6u);
    QCOMPARE(numbers.bytesSent, 5u);
    QCOMPARE(numbers.allConnections, 1);
    QCOMPARE(numbers.openConnections, 0);
}

void TestConsoleSession::server_choosesItsPeer()
{
    Pair pair(&m_plugins);
    ConsoleSession second(&m_plugins);
    second.open(target(pair.server.endpoint().toString()));
    QTRY_COMPARE(pair.server.peers().size(), 2);
    QVERIFY(pair.server.send("one", pair.server.peers().at(1)->id()).isNull());
    QVERIFY(pair.server.send("all").isNull());
    QTRY_COMPARE(received(pair.client) + received(second), QByteArray("alloneall"));
    QCOMPARE(pair.server.send("x", 77).kind(), Error::Kind::InvalidState);
}

void TestConsoleSession::refused_isTold()
{
    ConsoleSession session(&m_plugins);
    QCOMPARE(session.send("x").kind(), Error::Kind::Closed);
    session.open(target(u"tcp://127.0.0.1:1"_s));
    QCOMPARE(session.state(), State::Opening);
    QTRY_COMPARE(session.state(), State::Ended);
    QVERIFY2(problems(session).contains("Cannot connect to tcp://127.0.0.1:1"),
             problems(session).constData());
    session.open(target(u"tcp://127.0.0.1:0?noDelay=perhaps"_s, OpenTarget::Purpose::Listen));
    QTRY_COMPARE(session.state(), State::Ended);
    QVERIFY2(problems(session).contains("noDelay"), problems(session).constData());
}

void TestConsoleSession::plainServer_ofAPlugin_isTalkedTo()
{
    ConsoleSession server(&m_plugins);
    OpenTarget echo = target(u"tcp://127.0.0.1:0"_s, OpenTarget::Purpose::Listen);
    echo.protocol = u"echo"_s;
    server.open(echo);
    QTRY_COMPARE(server.state(), State::Open);
    ConsoleSession client(&m_plugins);
    client.open(target(server.endpoint().toString()));
    QTRY_COMPARE(client.state(), State::Open);
    QVERIFY(client.send("echoed").isNull());
    QTRY_COMPARE(received(client), QByteArray("echoed"));
    QTRY_COMPARE(server.statistics().bytesSent, 6u);
    QCOMPARE(server.statistics().openConnections, 1);
    server.abort();
    QTRY_COMPARE(server.state(), State::Ended);
    QTRY_VERIFY(client.state() == State::Ended
                || said(client, ConversationEntry::Kind::Event).contains("ended its side"));
}

void TestConsoleSession::peerThatDoesNotRead_boundsWhatWaits()
{
    Pair pair(&m_plugins);
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

void TestConsoleSession::peerThatReadsAgain_getsAllInOrder()
{
    Pair pair(&m_plugins);
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

void TestConsoleSession::flood_isHeldBack()
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

void TestConsoleSession::heldReading_waitsAndGoesOn()
{
    Pair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    pair.server.setReadingHeld(true);
    QVERIFY(pair.client.send("later").isNull());
    settle();
    QCOMPARE(received(pair.server), QByteArray());
    pair.server.setReadingHeld(false);
    QTRY_COMPARE(received(pair.server), QByteArray("later"));
}

void TestConsoleSession::answers_areSent()
{
    Pair pair(&m_plugins);
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

void TestConsoleSession::repeating_countsAndEnds()
{
    Pair pair(&m_plugins);
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

void TestConsoleSession::repeating_peerBehind_isLeftOut()
{
    Pair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    pair.server.setReadingHeld(true);
    const RepeatedSend repeated{QByteArray(1024 * 1024, 'r'), 0, std::chrono::milliseconds(5), 0};
    QVERIFY(pair.client.startRepeating(repeated).isNull());
    QTRY_VERIFY_WITH_TIMEOUT(pair.client.skippedCount() > 3, 20'000);
    QCOMPARE(pair.client.statistics().queuedBytes, 0);
    pair.client.stopRepeating();
}

void TestConsoleSession::file_isSent()
{
    Pair pair(&m_plugins);
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

void TestConsoleSession::endSending_goesOnReceiving()
{
    Pair pair(&m_plugins);
    pair.server.setStaysHalfOpen(true);
    QVERIFY(pair.waitForPeer());
    QVERIFY(pair.client.endSending().isNull());
    QTRY_VERIFY(said(pair.server, ConversationEntry::Kind::Event).contains("ended its side"));
    QVERIFY(pair.server.send("still").isNull());
    QTRY_COMPARE(received(pair.client), QByteArray("still"));
    QCOMPARE(pair.client.send("no").kind(), Error::Kind::InvalidState);
    pair.server.close();
    QTRY_COMPARE(pair.client.state(), State::Ended);
}

void TestConsoleSession::datagrams_areAnsweredByAddress()
{
    Pair pair(&m_plugins, u"udp://127.0.0.1:0"_s, ProtocolKind::Datagram);
    QCOMPARE(pair.server.send("x").kind(), Error::Kind::InvalidState);
    QVERIFY(pair.client.send("one").isNull());
    QVERIFY(pair.client.send("two").isNull());
    QTRY_COMPARE(pair.server.statistics().receivedCount, 2u);
    QCOMPARE(pair.server.peers().size(), 1);
    QVERIFY(pair.server.send("back").isNull());
    QTRY_COMPARE(received(pair.client), QByteArray("back"));
    pair.server.close();
    QTRY_COMPARE(pair.server.state(), State::Ended);
}

void TestConsoleSession::messages_overWebSockets()
{
    if (!m_plugins.transportForScheme(u"ws"_s))
        QSKIP("There is no plugin for WebSockets.");
    Pair pair(&m_plugins, u"ws://127.0.0.1:0/"_s, ProtocolKind::Datagram);
    QVERIFY(pair.waitForPeer());
    QVERIFY(pair.client.send("message").isNull());
    QTRY_COMPARE(received(pair.server), QByteArray("message"));
    QVERIFY(pair.server.send("answer", pair.server.peers().constFirst()->id()).isNull());
    QTRY_COMPARE(received(pair.client), QByteArray("answer"));
    pair.client.close();
    QTRY_COMPARE(pair.client.state(), State::Ended);
    QTRY_COMPARE(pair.server.peers().size(), 0);
}

void TestConsoleSession::openAgain_duringACallback()
{
    Pair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    bool opened = false;
    connect(pair.client.conversation(), &Conversation::added, &pair.client, [&] {
        if (!opened && received(pair.client) == "again") {
            opened = true;
            pair.client.open(pair.client.target());
        }
    });
    QVERIFY(pair.server.send("again").isNull());
    QTRY_VERIFY(opened);
    QTRY_COMPARE(pair.client.state(), State::Open);
    QVERIFY(pair.client.send("new").isNull());
    QTRY_COMPARE(received(pair.server), QByteArray("new"));
}

void TestConsoleSession::openAgain_whenAPeerIsLost()
{
    Pair pair(&m_plugins);
    QVERIFY(pair.waitForPeer());
    connect(pair.client.conversation(), &Conversation::added, &pair.client, [&pair] {
        const ConversationEntry &last = pair.client.conversation()->entries().back();
        if (last.text == u"The connection has ended."_s)
            pair.client.open(pair.client.target());
    });
    pair.server.peers().constFirst()->transport()->close();
    QTRY_COMPARE(pair.server.statistics().allConnections, 2);
    QTRY_COMPARE(pair.client.state(), State::Open);
    QVERIFY(pair.client.send("here again").isNull());
    QTRY_COMPARE(received(pair.server), QByteArray("here again"));
}

void TestConsoleSession::answer_ofBefore_isNotSentToTheNext()
{
    Pair pair(&m_plugins);
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

void TestConsoleSession::deletedWhileOpen_isQuiet()
{
    Pair pair(&m_plugins);
    auto extra = std::make_unique<ConsoleSession>(&m_plugins);
    extra->open(target(pair.server.endpoint().toString()));
    QTRY_COMPARE(extra->state(), State::Open);
    QSignalSpy spy(extra.get(), &ConsoleSession::stateChanged);
    extra.reset();
    QCOMPARE(spy.size(), 0);
    // While it opens, too.
    auto opening = std::make_unique<ConsoleSession>(&m_plugins);
    opening->open(target(pair.server.endpoint().toString()));
    opening.reset();
    settle();
}

void TestConsoleSession::abort_whileOpening()
{
    ConsoleSession session(&m_plugins);
    session.open(target(u"tcp://127.0.0.1:1"_s));
    session.abort();
    QCOMPARE(session.state(), State::Ended);
    settle();
    QVERIFY(said(session, ConversationEntry::Kind::Event).contains("given up"));
    QCOMPARE(problems(session), QByteArray());
}

QTEST_GUILESS_MAIN(TestConsoleSession)

#include "tst_consolesession.moc"
