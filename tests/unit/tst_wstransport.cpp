// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Both ends are the plugin's.

#include "wsrig.h"

#include <QEventLoop>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class TestWsTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void messages_goBothWays_asTheyWereCut();
    void messages_keepTheirKind();
    void sendTo_isOfTheKindOfTheOption();
    void sendMessage_ofBadUtf8_isRefused();
    void sendTo_ofBadUtf8AsText_isAnError();
    void sendMessage_whileOthersWait_keepsKindsAndOrder();
    void sendTo_ofManyBehindABigOne_sendsAll();
    void sendTo_ofBadUtf8WhileOthersWait_goesOnBehindIt();
    void endpoints_nameThePath();
    void subprotocol_isTheFirstThatBothHave();
    void server_speaksFirst_nothingIsLost();
    void bulk_pausesAndResumes_andArrives();
    void pauseReading_holdsThePeerBack_data();
    void pauseReading_holdsThePeerBack();
    void nestedLoop_holdsMessagesBack();
    void messageTooLong_endsTheSession();
};

void TestWsTransport::messages_goBothWays_asTheyWereCut()
{
    WsRig rig;
    const Log there = makeLog(true);
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here);
    QVERIFY(client);
    const QByteArray big(300'000, 'x');
    for (const QByteArray &message :
         {QByteArray("one"), QByteArray(), big, QByteArray("\0\xff", 2)})
        QVERIFY(client->sendTo(message).isNull());
    QTRY_COMPARE(here->messages.size(), 4);
    QCOMPARE(here->messages, (QByteArrayList{"one", "", big, QByteArray("\0\xff", 2)}));
    QCOMPARE(there->messages, here->messages);
    QCOMPARE(client->counters().bytesSent, quint64(300'005));
    QCOMPARE(client->counters().bytesReceived, quint64(300'005));
}

void TestWsTransport::messages_keepTheirKind()
{
    WsRig rig;
    const Log there = makeLog(true);
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here);
    auto *kinds = client->query<MessageKinds>();
    QVERIFY(kinds);
    QVERIFY(kinds->sendMessage("\xc3\xa4", MessageKind::Text).isNull());
    QVERIFY(kinds->sendMessage("\xc3\xa4", MessageKind::Binary).isNull());
    QTRY_COMPARE(here->messages, (QByteArrayList{"\xc3\xa4", "\xc3\xa4"}));
    QCOMPARE(there->kinds, (QList{MessageKind::Text, MessageKind::Binary}));
    QCOMPARE(here->kinds, there->kinds);
}

void TestWsTransport::sendTo_isOfTheKindOfTheOption()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto text = rig.connectTo(makeLog(), {{u"message"_s, u"text"_s}});
    QCOMPARE(text->query<MessageKinds>()->sendingKind(), MessageKind::Text);
    text->sendTo("a");
    QTRY_COMPARE(there->kinds, QList{MessageKind::Text});
    const auto binary = rig.connectTo(makeLog());
    binary->sendTo("b");
    QTRY_COMPARE(there->kinds, (QList{MessageKind::Text, MessageKind::Binary}));
}

void TestWsTransport::sendMessage_ofBadUtf8_isRefused()
{
    WsRig rig;
    rig.serve(makeLog());
    const auto client = rig.connectTo(makeLog());
    auto *kinds = client->query<MessageKinds>();
    QCOMPARE(kinds->sendMessage("\xff", MessageKind::Text).kind(), Kind::InvalidArgument);
    QVERIFY(kinds->sendMessage("\xff", MessageKind::Binary).isNull());
}

void TestWsTransport::sendTo_ofBadUtf8AsText_isAnError()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here, {{u"message"_s, u"text"_s}});
    client->sendTo("\xff");
    client->sendTo("good");
    QTRY_COMPARE(there->messages, QByteArrayList{"good"});
    QCOMPARE(here->calls, (QByteArrayList{"made", "error(system)"}));
}

void TestWsTransport::sendMessage_whileOthersWait_keepsKindsAndOrder()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(makeLog());
    auto *kinds = client->query<MessageKinds>();
    QByteArrayList sent;
    QList<MessageKind> sentKinds;
    for (int i = 0; i < 200; ++i) {
        sent.append(QByteArray(100'000, char('a' + i % 26)));
        sentKinds.append(i % 3 == 0 ? MessageKind::Text : MessageKind::Binary);
        QVERIFY(kinds->sendMessage(sent.last(), sentKinds.last()).isNull());
    }
    QVERIFY(client->writeBufferSize() > 0);
    QTRY_COMPARE(there->messages.size(), 200);
    QCOMPARE(there->kinds, sentKinds);
    QVERIFY(there->messages == sent);
    QTRY_COMPARE(client->writeBufferSize(), 0);
}

void TestWsTransport::sendTo_ofManyBehindABigOne_sendsAll()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(makeLog());
    client->sendTo(QByteArray(15'000'000, 'b'));
    constexpr int count =
        500; // more than are offered to the device at once, and all fit into the kernel
    for (int i = 0; i < count; ++i)
        client->sendTo(QByteArray::number(i));
    QVERIFY(client->writeBufferSize() > 0);
    QTRY_COMPARE(there->messages.size(), 1 + count);
    QCOMPARE(there->messages.last(), QByteArray::number(count - 1));
    QTRY_COMPARE(client->writeBufferSize(), 0);
}

void TestWsTransport::sendTo_ofBadUtf8WhileOthersWait_goesOnBehindIt()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here, {{u"message"_s, u"text"_s}});
    client->sendTo(QByteArray(15'000'000, 'b'));
    for (const char *text : {"one", "\xff", "two", "\xfe", "\xfd", "three"})
        client->sendTo(text);
    QVERIFY(client->writeBufferSize() > 0);
    QTRY_COMPARE(there->messages.size(), 4);
    QCOMPARE(there->messages.sliced(1), (QByteArrayList{"one", "two", "three"}));
    QCOMPARE(here->calls.count("error(system)"), 3);
    QTRY_COMPARE(client->writeBufferSize(), 0);
}

void TestWsTransport::endpoints_nameThePath()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there, {}, u"/a%20b"_s);
    const auto client = rig.connectTo(makeLog());
    QVERIFY(client);
    QTRY_VERIFY(there->transport);
    QCOMPARE(client->remoteEndpoint().toString(), rig.endpoint());
    QCOMPARE(client->remoteEndpoint().path(), u"/a b"_s);
    QCOMPARE(there->transport->localEndpoint(), client->remoteEndpoint());
    QCOMPARE(there->transport->remoteEndpoint(), client->localEndpoint());
    QCOMPARE(client->peerAddress().port(), rig.port());
    QVERIFY(client->descriptor() >= 0);
}

void TestWsTransport::subprotocol_isTheFirstThatBothHave()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there, {{u"subprotocols"_s, u"v1, v2"_s}});
    const auto client = rig.connectTo(makeLog(), {{u"subprotocols"_s, u"v3,v2,v1"_s}});
    QCOMPARE(client->query<MessageSession>()->subprotocol(), u"v2"_s);
    QTRY_VERIFY(there->transport);
    QCOMPARE(there->transport->query<MessageSession>()->subprotocol(), u"v2"_s);
}

void TestWsTransport::server_speaksFirst_nothingIsLost()
{
    WsRig rig;
    const Log there = makeLog();
    there->onMade = [there = there.get()] { // which owns this
        for (int i = 0; i < 20; ++i)
            there->transport->sendTo(QByteArray::number(i));
    };
    rig.serve(there);
    const Log here = makeLog();
    QVERIFY(rig.connectTo(here));
    QTRY_COMPARE(here->messages.size(), 20);
    QCOMPARE(here->messages.last(), "19");
    QCOMPARE(here->calls, QByteArrayList{"made"});
}

void TestWsTransport::bulk_pausesAndResumes_andArrives()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there);
    const auto client = rig.connectTo(here);
    const QByteArray message(60'000, 'm');
    int left = 500;
    const auto send = [&] {
        while (left > 0 && !client->isWritingPaused()) {
            --left;
            client->sendTo(message);
        }
    };
    here->onResume = send;
    send();
    QTRY_COMPARE(there->messages.size(), 500);
    QVERIFY(here->calls.contains("pause"));
    QCOMPARE(here->calls.count("pause"), here->calls.count("resume"));
    QVERIFY(client->counters().peakBufferBytes < 512 * 1024);
}

void TestWsTransport::pauseReading_holdsThePeerBack_data()
{
    QTest::addColumn<bool>("byTheServer");
    QTest::newRow("the server is slow") << true;
    QTest::newRow("the client is slow") << false;
}

/// More than is ever held in this process: the kernel does it.
void TestWsTransport::pauseReading_holdsThePeerBack()
{
    QFETCH(const bool, byTheServer);
    const QVariantMap options{{u"maximumMessageBytes"_s, u"128K"_s}};
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    const Log slow = byTheServer ? there : here;
    const Log fast = byTheServer ? here : there;
    slow->onMade = [&slow] { slow->transport->pauseReading(); };
    rig.serve(there, options);
    rig.connectTo(here, options);
    QTRY_VERIFY(fast->transport && slow->transport);
    const QByteArray message(100'000, 'm');
    constexpr int count = 300; // and 4 MiB are held at most
    for (int i = 0; i < count; ++i)
        fast->transport->sendTo(message);
    qint64 before = -1;
    QVERIFY(QTest::qWaitFor([&] {
        QTest::qWait(50);
        return std::exchange(before, fast->transport->writeBufferSize()) == before;
    }));
    QCOMPARE_GT(before, 10'000'000);
    QVERIFY(slow->messages.isEmpty());
    QCOMPARE(slow->calls, QByteArrayList{"made"});
    slow->transport->resumeReading();
    QTRY_COMPARE_WITH_TIMEOUT(slow->messages.size(), count, 20'000);
    slow->transport->pauseReading();
    fast->transport->close();
    slow->transport->close(); // whoever closes hears the other's good-bye, paused or not
    QTRY_VERIFY(slow->isLost() && fast->isLost());
    QVERIFY(slow->reason.isNull() && fast->reason.isNull());
}

void TestWsTransport::nestedLoop_holdsMessagesBack()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there);
    QByteArrayList inside;
    there->onMade = [&] {
        QEventLoop nested;
        QTimer::singleShot(50ms, &nested, &QEventLoop::quit);
        nested.exec();
        inside = there->messages;
    };
    const auto client = rig.connectTo(here);
    for (const char *text : {"1", "2", "3"})
        client->sendTo(text);
    QTRY_COMPARE(there->messages, (QByteArrayList{"1", "2", "3"}));
    QVERIFY(inside.isEmpty());
}

void TestWsTransport::messageTooLong_endsTheSession()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there, {{u"maximumMessageBytes"_s, 1000}});
    const auto client = rig.connectTo(here);
    client->sendTo(QByteArray(1000, 'x'));
    client->sendTo(QByteArray(1001, 'x'));
    QTRY_VERIFY(here->isLost() && there->isLost());
    QCOMPARE(there->messages.size(), 1);
    QCOMPARE(there->calls.last(), "lost(message-too-long)");
    QCOMPARE(here->calls.last(), "lost(message-too-long)");
    QCOMPARE(here->note->code, quint16(1009));
}

QTEST_GUILESS_MAIN(TestWsTransport)

#include "tst_wstransport.moc"
