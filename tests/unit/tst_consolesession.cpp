// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "consolesessionrig.h"

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
    void endSending_goesOnReceiving();
    void datagrams_areAnsweredByAddress();
    void messages_overWebSockets();
    void openAgain_duringACallback();
    void openAgain_whenAPeerIsLost();
    void deletedWhileOpen_isQuiet();
    void abort_whileOpening();

private:
    PluginRegistry m_plugins;
};

void TestConsoleSession::client_talksToAServer()
{
    SessionPair pair(&m_plugins);
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
    SessionPair pair(&m_plugins);
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

void TestConsoleSession::endSending_goesOnReceiving()
{
    SessionPair pair(&m_plugins);
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
    SessionPair pair(&m_plugins, u"udp://127.0.0.1:0"_s, ProtocolKind::Datagram);
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
    SessionPair pair(&m_plugins, u"ws://127.0.0.1:0/"_s, ProtocolKind::Datagram);
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
    SessionPair pair(&m_plugins);
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
    SessionPair pair(&m_plugins);
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

void TestConsoleSession::deletedWhileOpen_isQuiet()
{
    SessionPair pair(&m_plugins);
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
