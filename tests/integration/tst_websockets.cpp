// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The plugin ws with another implementation of WebSockets: Python's package websockets.

#include "../unit/wsrig.h"

#include <QProcess>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestWebSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void client_withItsServer();
    void client_isToldOfItsClosing();
    void server_withItsClient();
    void echo_ofAClientThatReadsLate_losesNothing();

private:
    /// Starts the peer, whose first line is its port where it serves.
    void start(QProcess *peer, const QStringList &arguments) const
    {
        peer->setProcessChannelMode(QProcess::MergedChannels);
        peer->start(m_python, QStringList{QStringLiteral(PENSTOCK_WEBSOCKET_PEER)} + arguments);
    }
    static void stop(QProcess *peer)
    {
        peer->closeWriteChannel();
        QTRY_COMPARE(peer->state(), QProcess::NotRunning);
    }
    QString served(QProcess *peer) const
    {
        start(peer, {u"serve"_s});
        if (!QTest::qWaitFor([peer] { return peer->canReadLine(); }, 20'000))
            return {};
        return u"ws://127.0.0.1:"_s + QString::fromLatin1(peer->readLine().trimmed());
    }
    QString m_python;
};

void TestWebSockets::initTestCase()
{
    // Debian's package is for Debian's Python, which need not be the first one.
    for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        QProcess probe;
        probe.start(python, {u"-c"_s, u"import websockets"_s});
        if (QTest::qWaitFor([&probe] { return probe.state() == QProcess::NotRunning; }, 20'000)
            && probe.error() == QProcess::UnknownError && probe.exitCode() == 0) {
            m_python = python;
            return;
        }
    }
    QSKIP("no Python has the package websockets (Debian: python3-websockets)");
}

void TestWebSockets::client_withItsServer()
{
    QProcess peer;
    const QString endpoint = served(&peer);
    WsRig rig;
    const Log here = makeLog();
    const auto client =
        resultOf(rig.connecting(endpoint + u"/path"_s, here, {{u"subprotocols"_s, u"v1,v2"_s}}));
    QVERIFY(client);
    QCOMPARE(client->query<MessageSession>()->subprotocol(), u"v2"_s);
    auto *kinds = client->query<MessageKinds>();
    const QByteArray big(900'000, 'z');
    kinds->sendMessage("gr\xc3\xbcn", MessageKind::Text);
    kinds->sendMessage(QByteArray("\0\xff", 2), MessageKind::Binary);
    kinds->sendMessage({}, MessageKind::Binary);
    kinds->sendMessage(big, MessageKind::Binary);
    QTRY_COMPARE(here->messages.size(), 4);
    QCOMPARE(here->messages, (QByteArrayList{"gr\xc3\xbcn", QByteArray("\0\xff", 2), "", big}));
    QCOMPARE(here->kinds.first(), MessageKind::Text);
    QCOMPARE(here->kinds.last(), MessageKind::Binary);
    client->close();
    QTRY_VERIFY(here->isLost());
    QCOMPARE(here->calls, (QByteArrayList{"made", "lost()"}));
    stop(&peer);
}

void TestWebSockets::client_isToldOfItsClosing()
{
    QProcess peer;
    const QString endpoint = served(&peer);
    WsRig rig;
    const Log here = makeLog();
    const auto client = resultOf(rig.connecting(endpoint, here, {{u"message"_s, u"text"_s}}));
    QVERIFY(client);
    client->sendTo("close");
    QTRY_VERIFY(here->isLost());
    QCOMPARE(here->calls.last(), "lost(aborted)");
    QVERIFY(here->note);
    QCOMPARE(here->note->code, quint16(4000));
    QCOMPARE(here->note->reason, u"asked"_s);
    stop(&peer);
}

void TestWebSockets::server_withItsClient()
{
    WsRig rig;
    const Log there = makeLog(true);
    rig.serve(there, {{u"subprotocols"_s, u"v2"_s}}, u"/echo"_s);
    QProcess peer;
    start(&peer, {u"connect"_s, rig.endpoint()});
    QVERIFY(QTest::qWaitFor([&peer] { return peer.state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(peer.readAll(),
             "subprotocol v2\nsame\nsame\nsame\nsame\nsame\nsame\npong True\nclosed 1000\n");
    QTRY_VERIFY(there->isLost());
    QCOMPARE(there->calls.last(), "lost()");
}

/// The protocol of the plugin echo, which holds back who does not read.
void TestWebSockets::echo_ofAClientThatReadsLate_losesNothing()
{
    LoopRig rig;
    const auto factory = rig.plugins.protocolFactory(u"echo"_s, {}, ProtocolKind::Datagram);
    QVERIFY(factory);
    const auto server = resultOf(rig.loop->createServer(u"ws://127.0.0.1:0"_s, *factory));
    QVERIFY(server);
    QProcess peer;
    start(&peer, {u"flood"_s, server->endpoints().first().toString()});
    QVERIFY(QTest::qWaitFor([&peer] { return peer.state() == QProcess::NotRunning; }, 30'000));
    QCOMPARE(peer.readAll(), "2000\n");
}

QTEST_GUILESS_MAIN(TestWebSockets)

#include "tst_websockets.moc"
