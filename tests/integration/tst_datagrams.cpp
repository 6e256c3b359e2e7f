// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "otherprograms.h"
#include "program.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkdatagram.h>
#include <QtNetwork/qudpsocket.h>
#include <QtTest/qtest.h>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// What `--framing line` sends and is answered, and what is said on standard error.
class LineClient
{
public:
    explicit LineClient(const QString &endpoint)
        : m_program({u"connect"_s, endpoint, u"--framing"_s, u"line"_s})
    {
    }
    bool start() { return m_program.start(); }
    void say(const QByteArray &line) { m_program.process()->write(line + '\n'); }
    QList<QByteArray> answers(qsizetype count) { return m_program.waitForLines(count); }
    Program *program() { return &m_program; }

private:
    Program m_program;
};

/// A UDP socket that nobody else has, and a port that nobody has any more.
struct Socket
{
    Socket() { socket.bind(QHostAddress::LocalHost); }
    QString endpoint() const { return u"udp://127.0.0.1:%1"_s.arg(socket.localPort()); }
    QByteArray receive()
    {
        if (!QTest::qWaitFor([this] { return socket.hasPendingDatagrams(); }))
            return "nothing came";
        last = socket.receiveDatagram();
        return last.data();
    }
    void answer(const QByteArray &data) { socket.writeDatagram(last.makeReply(data)); }

    QUdpSocket socket;
    QNetworkDatagram last;
};

QString closedEndpoint()
{
    const Socket closed;
    return closed.endpoint();
}

QByteArray endOf(Program &program)
{
    program.sendSignal(SIGTERM);
    return program.waitForFinished() ? program.errors() : QByteArray("it does not end");
}

} // namespace

/// Datagrams with `penstock connect`, `serve` and `relay`, run as a user runs them.
class TestDatagrams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connect_byLines_sendsEachLine();
    void connect_byChunks_sendsWhatIsRead();
    void connect_refused_ends();
    void connect_tooLong_isTold_andGoesOn();
    void relay_bothWays_data();
    void relay_bothWays();
    void relay_peers_haveEachTheirAnswers();
    void relay_refused_isTold_andGoesOn();
    void relay_tooLongForTheSecond_isTold_andGoesOn();
    void relay_tooLongForThePeer_isTold_andGoesOn();
    void socat_isAnswered_data();
    void socat_isAnswered();
    void serve_inheritedSocket();
    void serve_inheritedSocket_asAnotherScheme_saysHow();

private:
    const QTemporaryDir m_folder;
};

void TestDatagrams::connect_byLines_sendsEachLine()
{
    Socket peer;
    LineClient client(peer.endpoint());
    QVERIFY(client.start());
    client.say("one\n\ntwo"); // three lines, of which one is empty
    QCOMPARE(peer.receive(), "one");
    QCOMPARE(peer.receive(), "");
    QCOMPARE(peer.receive(), "two");
    peer.answer("first");
    peer.answer("");
    peer.answer("third");
    QCOMPARE(client.answers(3), (QList<QByteArray>{"first", "", "third"}));
    client.program()->process()->closeWriteChannel(); // datagrams have no end
    peer.answer("fourth");
    QCOMPARE(client.answers(4).value(3), "fourth");
    QCOMPARE(endOf(*client.program()), "");
}

void TestDatagrams::connect_byChunks_sendsWhatIsRead()
{
    Socket peer;
    Program client({u"connect"_s, peer.endpoint(), u"--at-eof"_s, u"close"_s});
    QVERIFY(client.start());
    client.process()->write(QByteArray("a\nb"));
    QCOMPARE(peer.receive(), "a\nb");
    peer.answer("no");
    peer.answer(" break\n");
    QCOMPARE(client.waitForLines(1), QList<QByteArray>{"no break"});
    client.process()->write(QByteArray(20'000, 'x'));
    client.process()->closeWriteChannel();
    QByteArray received;
    while (received.size() < 20'000) {
        const QByteArray chunk = peer.receive();
        QVERIFY(chunk.startsWith('x'));
        QVERIFY(chunk.size() <= 8192);
        received += chunk;
    }
    QCOMPARE(received.size(), 20'000);
    QVERIFY(client.waitForFinished());
    QCOMPARE(client.exitCode(), 0);
}

void TestDatagrams::connect_refused_ends()
{
    const QString endpoint = closedEndpoint();
    LineClient client(endpoint);
    QVERIFY(client.start());
    client.say("hello");
    QVERIFY(client.program()->waitForFinished());
    QCOMPARE(client.program()->exitCode(), 4);
    const QByteArray errors = client.program()->errors();
    const QByteArray expected = "penstock: a message was lost on its way to \"" + endpoint.toUtf8()
        + "\": The connection was refused.";
    QVERIFY2(errors.startsWith(expected), errors.constData());
    QCOMPARE(errors.count('\n'), 1);
}

void TestDatagrams::connect_tooLong_isTold_andGoesOn()
{
    Socket peer;
    LineClient client(peer.endpoint());
    QVERIFY(client.start());
    client.say("before");
    client.say(QByteArray(70'000, 'x'));
    client.say("after");
    QCOMPARE(peer.receive(), "before");
    QCOMPARE(peer.receive(), "after");
    const QByteArray errors = endOf(*client.program());
    QVERIFY2(errors.startsWith("penstock: a message was lost on its way to "), errors.constData());
    QVERIFY2(errors.contains("too long"), errors.constData());
    QCOMPARE(errors.count('\n'), 1);
}

void TestDatagrams::relay_bothWays_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    for (const char *first : {"udp", "unixgram", "tcp", "ws"}) {
        for (const char *second : {"udp", "tcp", "ws"}) {
            const bool hasDatagrams = QByteArray(first) == "udp" || QByteArray(first) == "unixgram"
                || QByteArray(second) == "udp";
            if (hasDatagrams)
                QTest::addRow("%s to %s", first, second)
                    << QString::fromLatin1(first) << QString::fromLatin1(second);
        }
    }
}

void TestDatagrams::relay_bothWays()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QTemporaryDir folder;
    const QString path = u"unixgram:"_s + folder.filePath(u"relay"_s);
    Program server({u"serve"_s, second + u"://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    if (server.boundEndpoints().isEmpty() && second == u"ws")
        QSKIP("there are no WebSockets");
    Program relay({u"relay"_s, first == u"unixgram" ? path : first + u"://127.0.0.1:0"_s,
                   server.boundEndpoints().value(0)});
    QVERIFY(relay.start());
    QString endpoint = relay.boundEndpoints().value(0);
    if (endpoint.isEmpty() && first == u"ws")
        QSKIP("there are no WebSockets");
    if (first == u"unixgram")
        endpoint += u"?bind="_s + folder.filePath(u"client"_s);
    QStringList arguments{u"connect"_s, endpoint};
    if (first != u"tcp")
        arguments += {u"--framing"_s, u"line"_s};
    Program client(arguments);
    QVERIFY(client.start());
    QByteArrayList expected;
    for (int i = 0; i < 20; ++i) {
        const QByteArray line = "line " + QByteArray::number(i);
        client.process()->write(line + '\n');
        expected.append(line);
        QCOMPARE(client.waitForLines(i + 1), expected);
    }
    QCOMPARE(endOf(client), "");
    const QByteArray errors = endOf(relay);
    QCOMPARE(relay.exitCode(), 0);
    QVERIFY2(errors.startsWith("penstock: pairs of connections: 1, "), errors.constData());
}

void TestDatagrams::relay_peers_haveEachTheirAnswers()
{
    Program server({u"serve"_s, u"udp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    Program relay({u"relay"_s, u"udp://127.0.0.1:0"_s, server.boundEndpoints().value(0)});
    QVERIFY(relay.start());
    const quint16 port = relay.boundEndpoints().value(0).section(u':', -1).toUShort();
    std::array<Socket, 20> peers;
    for (int round = 0; round < 3; ++round) {
        for (Socket &peer : peers) {
            const QByteArray text = peer.endpoint().toUtf8() + ' ' + QByteArray::number(round);
            QCOMPARE(peer.socket.writeDatagram(text, QHostAddress::LocalHost, port), text.size());
        }
        for (Socket &peer : peers)
            QCOMPARE(peer.receive(), peer.endpoint().toUtf8() + ' ' + QByteArray::number(round));
    }
    for (Socket &peer : peers)
        QVERIFY(!peer.socket.hasPendingDatagrams());
    QVERIFY(endOf(relay).startsWith("penstock: pairs of connections: 20, of them failed: 0; "));
}

void TestDatagrams::relay_refused_isTold_andGoesOn()
{
    Socket second;
    const QString endpoint = second.endpoint();
    const quint16 port = second.socket.localPort();
    second.socket.close();
    Program relay({u"relay"_s, u"udp://127.0.0.1:0"_s, endpoint});
    QVERIFY(relay.start());
    Socket peer;
    const quint16 relayPort = relay.boundEndpoints().value(0).section(u':', -1).toUShort();
    const auto say = [&](const QByteArray &text) {
        peer.socket.writeDatagram(text, QHostAddress::LocalHost, relayPort);
    };
    say("lost");
    QByteArray errors;
    QTRY_VERIFY((errors += relay.process()->readAllStandardError(), errors.endsWith('\n')));
    const QByteArray expected = "penstock: #1 " + peer.endpoint().toUtf8()
        + ": a message was lost on its way to \"" + endpoint.toUtf8()
        + "\": The connection was refused.";
    QVERIFY2(errors.startsWith(expected), errors.constData());
    QCOMPARE(errors.count('\n'), 1);
    say("lost, too");
    QVERIFY(second.socket.bind(QHostAddress::LocalHost, port));
    QTRY_VERIFY((say("heard"), second.socket.hasPendingDatagrams()));
    QByteArray heard = second.receive();
    if (heard == "lost, too") // it was quicker
        heard = second.receive();
    QCOMPARE(heard, "heard");
    second.answer("answered");
    QCOMPARE(peer.receive(), "answered");
    errors = endOf(relay);
    QVERIFY2(errors.startsWith("penstock: pairs of connections: 1, "), errors.constData());
}

void TestDatagrams::relay_tooLongForTheSecond_isTold_andGoesOn()
{
    Socket second;
    const QString path = u"unixgram:"_s + m_folder.filePath(u"long"_s);
    Program relay({u"relay"_s, path, second.endpoint()});
    QVERIFY(relay.start());
    QCOMPARE(relay.boundEndpoints().value(0), path);
    LineClient client(path + u"?bind="_s + m_folder.filePath(u"longclient"_s));
    QVERIFY(client.start());
    client.say("before");
    QCOMPARE(second.receive(), "before");
    client.say(QByteArray(70'000, 'x'));
    client.say("after");
    QCOMPARE(second.receive(), "after");
    second.answer("answer");
    QCOMPARE(client.answers(1).value(0), "answer");
    const QByteArrayList lines = endOf(relay).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(": a message was lost on its way to \""
                                  + second.endpoint().toUtf8() + "\": The message is too long."),
             lines.at(0).constData());
}

void TestDatagrams::relay_tooLongForThePeer_isTold_andGoesOn()
{
    const QString path = m_folder.filePath(u"server"_s);
    const int server = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    QCOMPARE(::bind(server, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const auto close = qScopeGuard([server] { ::close(server); });
    Program relay({u"relay"_s, u"udp://127.0.0.1:0"_s,
                   u"unixgram:%1?bind=%2"_s.arg(path, m_folder.filePath(u"ours"_s))});
    QVERIFY(relay.start());
    const quint16 port = relay.boundEndpoints().value(0).section(u':', -1).toUShort();
    Socket peer;
    QCOMPARE(peer.socket.writeDatagram("hello", QHostAddress::LocalHost, port), 5);
    std::array<char, 100> data{};
    socklen_t size = sizeof address;
    QVERIFY(QTest::qWaitFor([&] {
        size = sizeof address;
        return ::recvfrom(server, data.data(), data.size(), 0,
                          reinterpret_cast<sockaddr *>(&address), &size)
            == 5;
    }));
    for (const QByteArray &answer : {QByteArray(100'000, 'x'), QByteArray("short")})
        QCOMPARE(::sendto(server, answer.constData(), size_t(answer.size()), 0,
                          reinterpret_cast<sockaddr *>(&address), size),
                 answer.size());
    QCOMPARE(peer.receive(), "short");
    const QByteArrayList lines = endOf(relay).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).startsWith("penstock: a message was lost on its way to a peer of "
                                    "\"udp://127.0.0.1:0\": The message is too long."),
             lines.at(0).constData());
}

void TestDatagrams::socat_isAnswered_data()
{
    QTest::addColumn<bool>("relayed");
    QTest::newRow("by serve") << false;
    QTest::newRow("by a relay") << true;
}

void TestDatagrams::socat_isAnswered()
{
    NEEDS_PROGRAM("socat");
    QFETCH(bool, relayed);
    Program server({u"serve"_s, u"udp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    QString endpoint = server.boundEndpoints().value(0);
    Program relay({u"relay"_s, u"udp://127.0.0.1:0"_s, endpoint});
    if (relayed) {
        QVERIFY(relay.start());
        endpoint = relay.boundEndpoints().value(0);
    }
    Program client(pathOf(u"socat"_s), {u"-"_s, u"UDP:"_s + addressOf(endpoint)});
    QVERIFY(client.start());
    for (const QByteArray &line : {"one"_ba, "two"_ba, "three"_ba}) {
        client.process()->write(line + '\n');
        QVERIFY(QTest::qWaitFor([&] { return client.process()->bytesAvailable() > line.size(); }));
        QCOMPARE(client.process()->readAllStandardOutput(), line + '\n');
    }
}

/// As inetd, or a unit of systemd with ListenDatagram=, starts a program.
void TestDatagrams::serve_inheritedSocket()
{
    const Socket inherited;
    Program server({u"serve"_s, u"udp:?descriptor=3"_s, u"--protocol"_s, u"echo"_s});
    server.setDescriptor(3, int(inherited.socket.socketDescriptor()));
    QVERIFY(server.start());
    QCOMPARE(server.waitForLines(2).value(0), "listening on " + inherited.endpoint().toUtf8());
    Socket client;
    client.socket.writeDatagram("hello", QHostAddress::LocalHost, inherited.socket.localPort());
    QCOMPARE(client.receive(), "hello");
    QCOMPARE(endOf(server), QByteArray());
}

void TestDatagrams::serve_inheritedSocket_asAnotherScheme_saysHow()
{
    const Socket inherited;
    Program server({u"serve"_s, u"fd:3"_s, u"--protocol"_s, u"echo"_s});
    server.setDescriptor(3, int(inherited.socket.socketDescriptor()));
    QVERIFY(server.start());
    QVERIFY(server.waitForFinished());
    const QByteArray errors = server.errors();
    QVERIFY2(errors.contains("udp:?descriptor=3"), errors.constData());
}

QTEST_GUILESS_MAIN(TestDatagrams)
#include "tst_datagrams.moc"
