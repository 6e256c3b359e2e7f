// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// How sessions end, by either side, in any callback.

#include "wsrig.h"

#include <QRegularExpression>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestWsClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { warmUp(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void close_sendsWhatIsQueued();
    void close_tellsBothEndsRegularly();
    void closeWith_tellsThePeer();
    void closeWith_aBadCodeOrReason_isRefused();
    void abort_isAbnormalForThePeer();
    void close_whileThePeerSends_losesNothing();
    void insideMessage_data();
    void insideMessage();
    void insideConnectionMade_data();
    void insideConnectionMade();
    void loopDeleted_endsBoth();
    void serverClosed_connectionsLiveOn();
    void cancel_leavesNothing();
};

void TestWsClosing::close_sendsWhatIsQueued()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here);
    for (int i = 0; i < 100; ++i)
        client->sendTo(QByteArray(200'000, 'q'));
    QVERIFY(client->writeBufferSize() > 0);
    client->close();
    QTRY_VERIFY(here->isLost() && there->isLost());
    QCOMPARE(there->messages.size(), 100);
    QCOMPARE(here->calls.last(), "lost()");
    QCOMPARE(there->calls.last(), "lost()");
}

void TestWsClosing::close_tellsBothEndsRegularly()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here);
    QTRY_VERIFY(there->transport);
    there->transport->close();
    QTRY_VERIFY(here->isLost() && there->isLost());
    QCOMPARE(here->calls, (QByteArrayList{"made", "lost()"}));
    QCOMPARE(there->calls, (QByteArrayList{"made", "lost()"}));
    QVERIFY(here->note);
    QCOMPARE(here->note->code, quint16(1000));
    QTRY_VERIFY(!client && !there->transport);
}

void TestWsClosing::closeWith_tellsThePeer()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here);
    QTRY_VERIFY(there->transport);
    QVERIFY(client->query<MessageSession>()->closeWith({4001, u"go äway"_s}).isNull());
    QVERIFY(client->isClosing());
    QCOMPARE(client->query<MessageSession>()->closeWith({}).kind(), Kind::Closed);
    QTRY_VERIFY(here->isLost() && there->isLost());
    QCOMPARE(here->calls.last(), "lost()");
    QCOMPARE(there->calls.last(), "lost(aborted)");
    QVERIFY(there->reason.detail().contains(u"4001: \"go äway\""_s));
    QCOMPARE(there->note->code, quint16(4001));
    QCOMPARE(there->note->reason, u"go äway"_s);
}

void TestWsClosing::closeWith_aBadCodeOrReason_isRefused()
{
    WsRig rig;
    const Log here = makeLog();
    rig.serve(makeLog());
    const auto client = rig.connectTo(here);
    auto *session = client->query<MessageSession>();
    for (const quint16 code : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000})
        QCOMPARE(session->closeWith({code, {}}).kind(), Kind::InvalidArgument);
    QCOMPARE(session->closeWith({1000, QString(124, u'x')}).kind(), Kind::InvalidArgument);
    QVERIFY(!client->isClosing());
    QVERIFY(session->closeWith({1000, QString(123, u'x')}).isNull());
    QTRY_VERIFY(here->isLost());
}

void TestWsClosing::abort_isAbnormalForThePeer()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here);
    QTRY_VERIFY(there->transport);
    client->abort();
    QTRY_VERIFY(here->isLost() && there->isLost());
    QCOMPARE(here->calls, (QByteArrayList{"made", "lost()"}));
    QCOMPARE(there->calls, (QByteArrayList{"made", "lost(reset)"}));
    QVERIFY(!there->note);
}

void TestWsClosing::close_whileThePeerSends_losesNothing()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    there->onMessage = [there = there.get()] { // which owns this
        if (there->messages.size() != 10)
            return;
        for (int i = 0; i < 30; ++i)
            there->transport->sendTo(QByteArray(100'000, 'a'));
        there->transport->close();
    };
    rig.serve(there);
    const auto client = rig.connectTo(here);
    for (int i = 0; i < 200; ++i)
        client->sendTo(QByteArray(50'000, 'f'));
    QTRY_VERIFY(here->isLost() && there->isLost());
    QCOMPARE(here->messages.size(), 30);
    QCOMPARE(there->calls.last(), "lost()");
}

void TestWsClosing::insideMessage_data()
{
    QTest::addColumn<QByteArray>("act");
    for (const char *act : {"close", "abort", "delete", "server", "loop"})
        QTest::newRow(act) << QByteArray(act);
}

/// What a callback may do to its own transport.
static void doTo(const QByteArray &act, const Log &log, WsRig *rig)
{
    if (act == "close")
        log->transport->close();
    else if (act == "abort")
        log->transport->abort();
    else if (act == "delete")
        delete log->transport.data();
    else if (act == "server" && rig->server)
        delete rig->server.data();
    else if (act == "loop")
        rig->loop.release()->deleteLater();
}

void TestWsClosing::insideMessage()
{
    QFETCH(QByteArray, act);
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    there->onMessage = [&] {
        there->onMessage = {};
        doTo(act, there, &rig);
    };
    rig.serve(there);
    const auto client = rig.connectTo(here);
    client->sendTo("one");
    client->sendTo("two");
    QTRY_VERIFY(here->isLost() && there->isLost());
    if (act != "loop")
        QCOMPARE(there->messages, QByteArrayList{"one"});
    settle();
}

void TestWsClosing::insideConnectionMade_data()
{
    insideMessage_data();
}

void TestWsClosing::insideConnectionMade()
{
    QFETCH(QByteArray, act);
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    there->onMade = [&] { doTo(act, there, &rig); };
    rig.serve(there);
    const auto future = rig.connecting(rig.endpoint(), here);
    QTRY_VERIFY(there->isLost() && future.isFinished());
    if (here->transport)
        QTRY_VERIFY(here->isLost());
    settle();
}

void TestWsClosing::loopDeleted_endsBoth()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there);
    QVERIFY(rig.connectTo(here));
    QTRY_VERIFY(there->transport);
    rig.loop.reset();
    QCOMPARE(here->calls, (QByteArrayList{"made", "lost(aborted)"}));
    QCOMPARE(there->calls, (QByteArrayList{"made", "lost(aborted)"}));
    settle();
}

void TestWsClosing::serverClosed_connectionsLiveOn()
{
    WsRig rig;
    const Log there = makeLog(true);
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here);
    const QString endpoint = rig.endpoint();
    QTRY_VERIFY(there->transport);
    rig.server->close();
    client->sendTo("still there");
    QTRY_COMPARE(here->messages, QByteArrayList{"still there"});
    QCOMPARE(errorOf(rig.connecting(endpoint, makeLog())).kind(), Kind::Refused);
}

void TestWsClosing::cancel_leavesNothing()
{
    const qsizetype before = openDescriptors();
    {
        WsRig rig;
        const PlainListener silent;
        auto future = rig.connecting(u"ws://127.0.0.1:%1"_s.arg(silent.port()), makeLog());
        settle();
        future.cancel();
        settle();
        QVERIFY(rig.loop->transports().isEmpty());
    }
    settle();
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestWsClosing)

#include "tst_wsclosing.moc"
