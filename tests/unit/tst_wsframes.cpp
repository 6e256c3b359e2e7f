// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Frames of RFC 6455 as a peer may put them together, well and badly, to a server and to a client.

#include "wsrig.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

enum : quint8 {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
    Last = 0x80
};

/// A frame, with a @a mask of four bytes or none.
QByteArray frame(int head, const QByteArray &payload, const QByteArray &mask)
{
    QByteArray bytes(1, char(head));
    const char masked = mask.isEmpty() ? 0 : char(0x80);
    const auto size = quint64(payload.size());
    if (size < 126) {
        bytes.append(char(masked | char(size)));
    } else {
        const bool isLong = size > 0xffff;
        bytes.append(char(masked | (isLong ? 127 : 126)));
        for (int shift = isLong ? 56 : 8; shift >= 0; shift -= 8)
            bytes.append(char(size >> shift));
    }
    bytes.append(mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes.append(mask.isEmpty() ? payload[i] : char(payload[i] ^ mask[i % 4]));
    return bytes;
}

/// As clients send it.
QByteArray masked(int head, const QByteArray &payload = {})
{
    return frame(head, payload, "\x5a\x01\xff\x80");
}

} // namespace

class TestWsFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void messages_arriveAsTheyWere_data();
    void messages_arriveAsTheyWere();
    void messages_aByteAtATime();
    void badFrames_endTheSession_data();
    void badFrames_endTheSession();
    void whatQtTakesOtherwise_isWholeOrAnEnd_data();
    void whatQtTakesOtherwise_isWholeOrAnEnd();
    void controlFrames_betweenFragments_areAnswered();
    void closeWithinAMessage_endsRegularly();
    void whatFollowsAClose_isIgnored();
    void fragmentsBeyondTheLimit_areRefused();

private:
    /// A plain client of @a rig's server, upgraded.
    static std::unique_ptr<QTcpSocket> upgraded(const WsRig &rig)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, rig.port());
        socket->write("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                      "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                      "Sec-WebSocket-Version: 13\r\n\r\n");
        QByteArray answer;
        (void)QTest::qWaitFor([&] { return (answer += socket->readAll()).endsWith("\r\n\r\n"); });
        return answer.startsWith("HTTP/1.1 101 ") ? std::move(socket) : nullptr;
    }
    static bool isOver(const QTcpSocket &socket)
    {
        return QTest::qWaitFor(
            [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }
};

void TestWsFrames::messages_arriveAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<bool>("isText");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &messages,
                        bool isText = true) { QTest::newRow(name) << bytes << messages << isText; };
    row("one", masked(Last | Text, "hello"), {"hello"});
    row("empty", masked(Last | Binary), {""}, false);
    row("a mask of zeros", frame(Last | Text, "hello", QByteArray(4, 0)), {"hello"});
    row("fragments",
        masked(Text, "he") + masked(Continuation, "ll") + masked(Last | Continuation, "o"),
        {"hello"});
    row("empty fragments",
        masked(Binary) + masked(Continuation) + masked(Continuation, "x")
            + masked(Last | Continuation),
        {"x"}, false);
    row("NUL in a text", masked(Last | Text, QByteArray("a\0b", 3)), {QByteArray("a\0b", 3)});
    row("beyond the first plane", masked(Last | Text, "\xf0\x9f\x98\x80"), {"\xf0\x9f\x98\x80"});
    for (const int size : {125, 126, 127, 65535, 65536, 300'000}) {
        const QByteArray payload(size, 'p');
        row(qPrintable(u"%1 bytes"_s.arg(size)), masked(Last | Binary, payload), {payload}, false);
    }
    row("two", masked(Last | Text, "a") + masked(Last | Text, "b"), {"a", "b"});
}

void TestWsFrames::messages_arriveAsTheyWere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, messages);
    QFETCH(bool, isText);
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = upgraded(rig);
    QVERIFY(client);
    client->write(bytes);
    QTRY_COMPARE(there->messages.size(), messages.size());
    QVERIFY(there->messages == messages);
    QCOMPARE(there->kinds.last(), isText ? MessageKind::Text : MessageKind::Binary);
    client->write(masked(Last | Close, "\x03\xe8"));
    QTRY_VERIFY(there->isLost());
    QCOMPARE(there->calls, (QByteArrayList{"made", "lost()"}));
}

void TestWsFrames::messages_aByteAtATime()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = upgraded(rig);
    QVERIFY(client);
    const QByteArray bytes = masked(Text, QByteArray(200, 'a')) + masked(Last | Ping, "p")
        + masked(Last | Continuation, "b") + masked(Last | Binary, "c");
    for (const char byte : bytes) {
        client->write(&byte, 1);
        client->flush();
        settle();
    }
    QTRY_COMPARE(there->messages, (QByteArrayList{QByteArray(200, 'a') + 'b', "c"}));
}

void TestWsFrames::badFrames_endTheSession_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int code) {
        QTest::newRow(name) << bytes << code;
    };
    constexpr int protocolError = 1002;
    constexpr int badText = 1007;
    row("a message within a message", masked(Text, "a") + masked(Last | Text, "b"), protocolError);
    row("a fragmented ping", masked(Ping, "p"), protocolError);
    row("a fragmented close", masked(Close, "\x03\xe8"), protocolError);
    row("a close of one byte", masked(Last | Close, "\x03"), protocolError);
    row("a reserved control frame", masked(Last | 0xb), protocolError);
    row("reserved bits on a continuation", masked(Text, "a") + masked(Last | 0x20, "b"),
        protocolError);
    row("a length that fits into fewer bytes", QByteArray("\x81\xfe\0\5\0\0\0\0", 8) + "hello",
        protocolError);
    row("a text cut within a character", masked(Last | Text, "a\xc3"), badText);
    row("a message cut within a character",
        masked(Text, "a\xe2\x82") + masked(Last | Continuation, "x"), badText);
    row("an overlong form", masked(Last | Text, "\xc0\xaf"), badText);
    row("a surrogate", masked(Last | Text, "\xed\xa0\x80"), badText);
    row("beyond Unicode", masked(Last | Text, "\xf4\x90\x80\x80"), badText);
    row("a reason that is no UTF-8", masked(Last | Close, "\x03\xe8\xff"), badText);
}

void TestWsFrames::badFrames_endTheSession()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = upgraded(rig);
    QVERIFY(client);
    client->write(bytes + masked(Last | Text, "after it"));
    QTRY_VERIFY(there->isLost());
    QCOMPARE(there->calls, (QByteArrayList{"made", "lost(aborted)"}));
    QVERIFY(there->messages.isEmpty());
    QCOMPARE(int(there->note->code), code);
    QVERIFY(isOver(*client));
    const QByteArray farewell = client->readAll(); // a closing frame, with that code
    QCOMPARE(farewell.left(1), QByteArray(1, char(Last | Close)));
    QCOMPARE(farewell.mid(2, 2).toHex().toInt(nullptr, 16), code);
}

void TestWsFrames::whatQtTakesOtherwise_isWholeOrAnEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("messages"); // one of them
    QTest::newRow("unmasked") << frame(Last | Text, "hello", {}) << QByteArrayList{"hello"};
    QTest::newRow("a character in two fragments")
        << masked(Text, "\xc3") + masked(Last | Continuation, "\xa4") << QByteArrayList{"\xc3\xa4"};
    QTest::newRow("a byte order mark") << masked(Last | Text,
                                                 "\xef\xbb\xbf"
                                                 "a")
                                       << QByteArrayList{"\xef\xbb\xbf"
                                                         "a",
                                                         "a"};
}

/// Qt reads the frames, and RFC 6455 more loosely or strictly than others: see docs/plugins/ws.md.
void TestWsFrames::whatQtTakesOtherwise_isWholeOrAnEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, messages);
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = upgraded(rig);
    QVERIFY(client);
    client->write(bytes);
    QTRY_VERIFY(!there->messages.isEmpty() || there->isLost());
    if (there->isLost())
        QCOMPARE(there->calls.last(), "lost(aborted)");
    else
        QVERIFY(messages.contains(there->messages.first()));
}

void TestWsFrames::controlFrames_betweenFragments_areAnswered()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = upgraded(rig);
    QVERIFY(client);
    client->write(masked(Text, "one ") + masked(Last | Ping, "are you there?")
                  + masked(Last | Pong, "unasked") + masked(Last | Continuation, "message"));
    QTRY_COMPARE(there->messages, QByteArrayList{"one message"});
    QTRY_COMPARE(client->bytesAvailable(), 16);
    QCOMPARE(client->readAll(), frame(Last | Pong, "are you there?", {}));
}

void TestWsFrames::closeWithinAMessage_endsRegularly()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = upgraded(rig);
    QVERIFY(client);
    client->write(masked(Text, "one ")
                  + masked(Last | Close,
                           "\x03\xe8"
                           "bye"));
    QTRY_VERIFY(there->isLost());
    QCOMPARE(there->calls, (QByteArrayList{"made", "lost()"}));
    QVERIFY(there->messages.isEmpty());
    QCOMPARE(there->note->reason, u"bye"_s);
    QVERIFY(isOver(*client));
}

void TestWsFrames::whatFollowsAClose_isIgnored()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = upgraded(rig);
    QVERIFY(client);
    client->write(masked(Last | Text, "one") + masked(Last | Close) + masked(Last | Text, "two")
                  + "garbage");
    QTRY_VERIFY(there->isLost());
    QCOMPARE(there->calls, (QByteArrayList{"made", "lost()"}));
    QCOMPARE(there->messages, QByteArrayList{"one"});
}

/// None of them is too long.
void TestWsFrames::fragmentsBeyondTheLimit_areRefused()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there, {{u"maximumMessageBytes"_s, 1000}});
    const auto client = upgraded(rig);
    QVERIFY(client);
    client->write(masked(Binary, QByteArray(600, 'a')) + masked(Continuation, QByteArray(400, 'b'))
                  + masked(Continuation, "c") + masked(Last | Continuation));
    QTRY_VERIFY(there->isLost());
    QCOMPARE(there->calls, (QByteArrayList{"made", "lost(message-too-long)"}));
    QVERIFY(isOver(*client));
}

QTEST_GUILESS_MAIN(TestWsFrames)

#include "tst_wsframes.moc"
