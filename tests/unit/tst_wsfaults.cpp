// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What comes from a peer that is no good WebSocket, to a server and to a client.

#include "wsrig.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <vector>

#include <sys/resource.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

static QVariant ms(int count)
{
    return QVariant::fromValue(std::chrono::milliseconds(count));
}

class TestWsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void server_refuses_data();
    void server_refuses();
    void server_upgradesAByteAtATime();
    void server_dropsHalfAHandshake();
    void server_dropsEndlessHeads();
    void server_dropsTheOldestOfTooManyHandshakes();
    void server_endsTheSessionAt_data();
    void server_endsTheSessionAt();
    void server_deadPeer_isTimedOut();
    void server_livePeer_isNot();
    void close_unanswered_isTimedOut();
    void client_isRefused_data();
    void client_isRefused();
    void client_takesMessagesBehindTheHandshake();
    void client_serverBreaksOff_isReset();

private:
    static QByteArray request(const QByteArray &line = "GET /chat HTTP/1.1",
                              const QByteArray &more = {})
    {
        return line
            + "\r\nHost: localhost:80\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
            + more + "\r\n";
    }
    /// A plain client of @a rig's server that has sent @a bytes.
    static std::unique_ptr<QTcpSocket> plainClient(const WsRig &rig, const QByteArray &bytes)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, rig.port());
        socket->write(bytes);
        return socket;
    }
    static bool isOver(const QTcpSocket &socket)
    {
        return QTest::qWaitFor(
            [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }
};

void TestWsFaults::server_refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("origins");
    QTest::addColumn<QByteArray>("status");
    const auto origin = [](const char *text) {
        return request("GET /chat HTTP/1.1", QByteArray("Origin: ") + text + "\r\n");
    };
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << QString()
                             << QByteArray("400");
    QTest::newRow("other path") << request("GET /other HTTP/1.1") << QString() << QByteArray("404");
    QTest::newRow("query") << request("GET /chat?x=1 HTTP/1.1") << QString() << QByteArray("101");
    QTest::newRow("post") << request("POST /chat HTTP/1.1") << QString() << QByteArray("405");
    QTest::newRow("plain") << QByteArray("GET /chat HTTP/1.1\r\nHost: x\r\n\r\n") << QString()
                           << QByteArray("426");
    QTest::newRow("two keys") << request("GET /chat HTTP/1.1", "Sec-WebSocket-Key: x\r\n")
                              << QString() << QByteArray("400");
    QTest::newRow("no origin") << request() << QString() << QByteArray("101");
    QTest::newRow("own origin") << origin("http://localhost:80") << QString() << QByteArray("101");
    QTest::newRow("foreign origin")
        << origin("http://evil.example") << QString() << QByteArray("403");
    QTest::newRow("null origin") << origin("null") << QString() << QByteArray("403");
    QTest::newRow("allowed origin")
        << origin("https://good.example") << u"https://good.example"_s << QByteArray("101");
    QTest::newRow("not allowed") << origin("https://good.example.evil") << u"https://good.example"_s
                                 << QByteArray("403");
    QTest::newRow("any origin") << origin("http://evil.example") << u"*"_s << QByteArray("101");
}

void TestWsFaults::server_refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, origins);
    QFETCH(QByteArray, status);
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there, {{u"origin"_s, origins}}, u"/chat"_s);
    QStringList failures;
    connect(rig.server, &Server::handshakeFailed, this,
            [&failures](const Endpoint &peer, const Error &reason) {
                failures.append(peer.toString() + u' ' + reason.detail());
            });
    const auto client = plainClient(rig, bytes);
    QTRY_VERIFY(client->canReadLine());
    QCOMPARE(client->readLine().mid(9, 3), status);
    if (status == "101") {
        QTRY_VERIFY(there->transport);
        return;
    }
    QVERIFY(isOver(*client));
    QVERIFY(there->calls.isEmpty());
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(failures.constFirst().startsWith(u"ws://127.0.0.1:"));
    QVERIFY(failures.constFirst().endsWith(u" the request was refused with status "_s
                                           + QString::fromLatin1(status)));
    QVERIFY(rig.connectTo(makeLog())); // it goes on
}

void TestWsFaults::server_upgradesAByteAtATime()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = plainClient(rig, {});
    QTRY_COMPARE(client->state(), QAbstractSocket::ConnectedState);
    const QByteArray bytes = request();
    for (const char byte : bytes) {
        client->write(&byte, 1);
        client->flush();
        settle();
    }
    QTRY_VERIFY(there->transport);
    client->write(QByteArray("\x81\x82\0\0\0\0hi", 8));
    QTRY_COMPARE(there->messages, QByteArrayList{"hi"});
}

void TestWsFaults::server_dropsHalfAHandshake()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there, {{u"handshakeTimeout"_s, ms(60)}});
    const auto half = plainClient(rig, request().chopped(2));
    const auto mute = plainClient(rig, {});
    QTRY_COMPARE(half->state(), QAbstractSocket::ConnectedState);
    QVERIFY(isOver(*half) && isOver(*mute));
    QVERIFY(there->calls.isEmpty());
}

void TestWsFaults::server_dropsEndlessHeads()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = plainClient(rig, "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x'));
    QSignalSpy connected(client.get(), &QAbstractSocket::connected);
    QTRY_COMPARE(connected.size(), 1);
    QVERIFY(isOver(*client));
    QVERIFY(there->calls.isEmpty());
}

/// 500 are under way at once; who is served is none of them.
void TestWsFaults::server_dropsTheOldestOfTooManyHandshakes()
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::max<rlim_t>(files.rlim_cur, std::min<rlim_t>(files.rlim_max, 4096));
    if (::setrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur < 1200)
        QSKIP("too few files may be open");
    WsRig rig;
    const Log there = makeLog(true);
    rig.serve(there);
    std::vector<std::unique_ptr<QTcpSocket>> mute;
    while (mute.size() < 500) {
        mute.push_back(plainClient(rig, mute.size() % 2 == 0 ? "" : "GET / HTTP/1.1\r\n"));
        QTRY_COMPARE(mute.back()->state(), QAbstractSocket::ConnectedState);
    }
    settle();
    QCOMPARE(mute.front()->state(), QAbstractSocket::ConnectedState);
    const Log here = makeLog();
    const auto client = rig.connectTo(here);
    QVERIFY(client);
    QVERIFY(isOver(*mute[0]));
    settle();
    QCOMPARE(mute[1]->state(), QAbstractSocket::ConnectedState);
    client->sendTo("served");
    QTRY_COMPARE(here->messages, QByteArrayList{"served"});
}

void TestWsFaults::server_endsTheSessionAt_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("lost");
    const auto row = [](const char *name, const QByteArray &frame, const char *lost) {
        QTest::newRow(name) << frame << QByteArray(lost);
    };
    row("a giant frame", QByteArray("\x82\xff\0\0\1\0\0\0\0\0\0\0\0\0", 14),
        "lost(message-too-long)");
    row("an impossible frame", QByteArray("\x82\xff\xff\0\1\0\0\0\0\0\0\0\0\0", 14),
        "lost(aborted)");
    row("a reserved opcode", QByteArray("\x83\x80\0\0\0\0", 6), "lost(aborted)");
    row("a reserved bit", QByteArray("\xc2\x80\0\0\0\0", 6), "lost(aborted)");
    row("a continuation of nothing", QByteArray("\x80\x80\0\0\0\0", 6), "lost(aborted)");
    row("bad UTF-8", QByteArray("\x81\x81\0\0\0\0\xff", 7), "lost(aborted)");
    row("a long ping", QByteArray("\x89\xfe\0\x7e\0\0\0\0", 8) + QByteArray(126, 'p'),
        "lost(aborted)");
    row("going away", QByteArray("\x88\x82\0\0\0\0\x03\xe9", 8), "lost()");
    row("closed without a code", QByteArray("\x88\x80\0\0\0\0", 6), "lost()");
    row("a code that may not be", QByteArray("\x88\x82\0\0\0\0\x03\xed", 8), "lost(aborted)");
    row("an internal error", QByteArray("\x88\x82\0\0\0\0\x03\xf3", 8), "lost(aborted)");
}

void TestWsFaults::server_endsTheSessionAt()
{
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, lost);
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there);
    const auto client = plainClient(rig, request());
    QTRY_VERIFY(there->transport);
    client->write(frame);
    QTRY_VERIFY(there->isLost());
    QCOMPARE(there->calls, (QByteArrayList{"made", lost}));
    QVERIFY(there->note);
    QVERIFY(isOver(*client));
}

void TestWsFaults::server_deadPeer_isTimedOut()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there, {{u"pingInterval"_s, ms(20)}, {u"pongTimeout"_s, ms(60)}});
    const auto client = plainClient(rig, request());
    QTRY_VERIFY(there->isLost());
    QCOMPARE(there->calls, (QByteArrayList{"made", "lost(timeout)"}));
}

void TestWsFaults::server_livePeer_isNot()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there, {{u"pingInterval"_s, ms(10)}, {u"pongTimeout"_s, ms(500)}});
    const auto client = rig.connectTo(here);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(timer.elapsed() > 150);
    QCOMPARE(there->calls, QByteArrayList{"made"});
}

void TestWsFaults::close_unanswered_isTimedOut()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there, {{u"closingTimeout"_s, ms(50)}});
    const auto client = plainClient(rig, request());
    QTRY_VERIFY(there->transport);
    QVERIFY(there->transport->query<MessageSession>()->closeWith({1001, u"bye"_s}).isNull());
    QTRY_VERIFY(there->isLost());
    QCOMPARE(there->calls.last(), "lost(timeout)");
    QVERIFY(client->readAll().endsWith(QByteArray("\x88\x05\x03\xe9"
                                                  "bye",
                                                  7)));
}

void TestWsFaults::client_isRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &answer, Kind kind,
                        const QString &detail) {
        QTest::newRow(name) << answer << int(kind) << detail;
    };
    row("403", "HTTP/1.1 403 No\r\n\r\n", Kind::PermissionDenied, u"HTTP status 403"_s);
    row("404", "HTTP/1.1 404 No\r\n\r\n", Kind::NotFound, u"HTTP status 404"_s);
    row("500", "HTTP/1.1 500 No\r\n\r\n", Kind::NotSupported, u"HTTP status 500"_s);
    row("400", "HTTP/1.1 400 Bad\r\n\r\n", Kind::NotSupported, u"HTTP status 400"_s);
    row("200", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Kind::NotSupported,
        u"HTTP status 200"_s);
    row("another key",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
        Kind::NotSupported, u"no WebSocket handshake"_s);
    row("garbage", "SSH-2.0-OpenSSH\r\n\r\n", Kind::NotSupported, u"no WebSocket handshake"_s);
    row("endless", QByteArray(1'000'000, 'x') + "\n", Kind::NotSupported,
        u"no WebSocket handshake"_s);
    row("broken off", "close", Kind::Reset, u"connecting to ws://127.0.0.1"_s);
    row("mute", "", Kind::TimedOut, u"within 100 ms"_s);
}

void TestWsFaults::client_isRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server, answer] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, socket, [socket, answer] {
            socket->readAll();
            if (answer == "close")
                socket->close();
            else
                socket->write(answer);
        });
    });
    WsRig rig;
    const Log here = makeLog();
    const int timeout = kind == int(Kind::TimedOut) ? 100 : 5000;
    const Error error = errorOf(rig.connecting(u"ws://127.0.0.1:%1/x"_s.arg(server.serverPort()),
                                               here, {{u"handshakeTimeout"_s, ms(timeout)}}));
    QCOMPARE(errorKindName(error.kind()), errorKindName(Kind(kind)));
    QVERIFY2(error.detail().contains(detail), qPrintable(error.detail()));
    QVERIFY(here->calls.isEmpty());
}

static QByteArray acceptOf(const QByteArray &request)
{
    static const QRegularExpression key(u"Sec-WebSocket-Key: (\\S+)"_s);
    const QByteArray given = key.match(QString::fromLatin1(request)).captured(1).toLatin1();
    return QCryptographicHash::hash(given + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                    QCryptographicHash::Sha1)
        .toBase64();
}

/// A server that upgrades, sends two messages in the same breath, and breaks off where it is told to.
static void speakAtOnce(QTcpSocket *socket, bool breaksOff)
{
    const QByteArray request = socket->readAll();
    socket->write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: "
        + acceptOf(request) + "\r\n\r\n\x81\x03one\x82\x03two");
    if (breaksOff)
        socket->close();
}

void TestWsFaults::client_takesMessagesBehindTheHandshake()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, socket, [socket] { speakAtOnce(socket, false); });
    });
    WsRig rig;
    const Log here = makeLog();
    QVERIFY(resultOf(rig.connecting(u"ws://127.0.0.1:%1"_s.arg(server.serverPort()), here)));
    QTRY_COMPARE(here->messages, (QByteArrayList{"one", "two"}));
    QCOMPARE(here->kinds, (QList{MessageKind::Text, MessageKind::Binary}));
    QCOMPARE(here->calls, QByteArrayList{"made"});
}

void TestWsFaults::client_serverBreaksOff_isReset()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, socket, [socket] { speakAtOnce(socket, true); });
    });
    WsRig rig;
    const Log here = makeLog();
    QVERIFY(resultOf(rig.connecting(u"ws://127.0.0.1:%1"_s.arg(server.serverPort()), here)));
    QTRY_VERIFY(here->isLost());
    QCOMPARE(here->calls, (QByteArrayList{"made", "lost(reset)"}));
}

QTEST_GUILESS_MAIN(TestWsFaults)

#include "tst_wsfaults.moc"
