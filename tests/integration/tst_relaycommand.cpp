// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "peer.h"
#include "program.h"
#include "rawsocket.h"

#include <QtCore/qtemporarydir.h>
#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 memoryLimitBytes = 1024 * 1024 * 1024; // its shadow memory counts, too
#else
constexpr qint64 memoryLimitBytes = 64 * 1024 * 1024;
#endif

/// An endpoint that refuses connections.
QString closedEndpoint()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    return u"tcp://127.0.0.1:%1"_s.arg(closed.serverPort());
}

QByteArray pattern(qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        data[i] = char(i * 31 + i / 1000);
    return data;
}

} // namespace

/// `penstock relay`, run as a user runs it.
class TestRelayCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_endsWithHalfClose_data();
    void roundTrip_endsWithHalfClose();
    void verbose_tellsOfEachPair_andASummary();
    void manyConnections_haveEachAPair();
    void secondIsDown_resetsTheFirst_andGoesOn();
    void reset_isPassedOn_afterWhatHadCome();
    void eofOfTheSecond_isPassedOn();
    void slowReader_holdsBackTheSender_inConstantMemory();
    void interrupted_flushesAndEndsWithZero();
    void interrupted_whileConnecting_ends();
    void interruptedTwice_resets();
    void slowAtTheEnd_isAborted();
    void connect_joinsTwoServers_once();
    void connect_lost_isAnError();
    void endpointWithoutPort_isRefusedAtOnce();
};

void TestRelayCommand::roundTrip_endsWithHalfClose_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("tcp to unix") << u"tcp"_s << u"unix"_s;
    QTest::newRow("unix to tcp") << u"unix"_s << u"tcp"_s;
}

void TestRelayCommand::roundTrip_endsWithHalfClose()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QTemporaryDir folder;
    const auto place = [&folder](const QString &scheme, const QString &name) {
        return scheme == u"tcp" ? u"tcp://127.0.0.1:0"_s : u"unix:"_s + folder.filePath(name);
    };
    Program server({u"serve"_s, place(second, u"server"_s), u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    Program relay({u"relay"_s, place(first, u"relay"_s), server.boundEndpoints().value(0)});
    QVERIFY(relay.start());
    const QString endpoint = relay.boundEndpoints().value(0);
    const QByteArray sent = pattern(5'000'000);
    const FinishedProgram client({u"connect"_s, endpoint}, sent);
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.exitCode, 0);
    QVERIFY(client.output == sent);
    relay.sendSignal(SIGTERM);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), 0);
    QCOMPARE(relay.errors(),
             "penstock: pairs of connections: 1, of them failed: 0; bytes to the second: 5000000, "
             "to the first: 5000000\n"_ba);
}

void TestRelayCommand::verbose_tellsOfEachPair_andASummary()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    const QByteArray target = server.boundEndpoints().value(0).toUtf8();
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, QString::fromUtf8(target), u"--verbose"_s});
    QVERIFY(relay.start());
    const QString endpoint = relay.boundEndpoints().value(0);
    QCOMPARE(relay.waitForLines(2).value(1), "relaying to " + target);
    const FinishedProgram client({u"connect"_s, endpoint}, "hello\n");
    QCOMPARE(client.output, "hello\n"_ba);
    relay.sendSignal(SIGINT);
    QVERIFY(relay.waitForFinished());
    const QList<QByteArray> lines = relay.errors().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith("penstock: #1 tcp://127.0.0.1:"), lines[0].constData());
    QVERIFY2(lines[0].endsWith(" is joined with " + target), lines[0].constData());
    QVERIFY2(lines[1].endsWith(" ended; bytes to the second: 6, to the first: 6; the first: closed "
                               "in order; the second: closed in order"),
             lines[1].constData());
}

void TestRelayCommand::manyConnections_haveEachAPair()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, server.boundEndpoints().value(0)});
    QVERIFY(relay.start());
    const QString endpoint = relay.boundEndpoints().value(0);
    std::vector<std::unique_ptr<RawSocket>> clients;
    for (int i = 0; i < 100; ++i)
        clients.push_back(std::make_unique<RawSocket>(endpoint));
    for (size_t i = 0; i < clients.size(); ++i) {
        clients[i]->send("I am " + QByteArray::number(i));
        clients[i]->sendEof();
    }
    for (size_t i = 0; i < clients.size(); ++i) {
        QCOMPARE(clients[i]->receiveAll(), 0);
        QCOMPARE(clients[i]->received, "I am " + QByteArray::number(i));
    }
}

void TestRelayCommand::secondIsDown_resetsTheFirst_andGoesOn()
{
    const QString closed = closedEndpoint();
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, closed});
    QVERIFY(relay.start());
    const QString endpoint = relay.boundEndpoints().value(0);
    for (int i = 0; i < 2; ++i) {
        RawSocket client(endpoint);
        QCOMPARE(client.receiveAll(), ECONNRESET);
    }
    relay.sendSignal(SIGTERM);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), 0);
    const QList<QByteArray> lines = relay.errors().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].contains(": cannot connect to \"" + closed.toUtf8()
                               + "\": The connection was refused."),
             lines[0].constData());
    QVERIFY2(lines[0].startsWith("penstock: #1 tcp:"), lines[0].constData());
    QVERIFY2(lines[1].startsWith("penstock: #2 tcp:"), lines[1].constData());
    QVERIFY2(lines[2].startsWith("penstock: pairs of connections: 2, of them failed: 2;"),
             lines[2].constData());
}

void TestRelayCommand::reset_isPassedOn_afterWhatHadCome()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s,
                   u"tcp://127.0.0.1:%1"_s.arg(server.serverPort()), u"--verbose"_s});
    QVERIFY(relay.start());
    RawSocket client(relay.boundEndpoints().value(0));
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *upstream = server.nextPendingConnection();
    const QByteArray sent = pattern(1'000'000);
    upstream->write(sent);
    // The client reads nothing: until all is sent, much of it waits in the relay.
    QTRY_COMPARE(upstream->bytesToWrite(), 0);
    const linger atOnce{1, 0};
    QCOMPARE(::setsockopt(int(upstream->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                          sizeof atOnce),
             0);
    upstream->abort();
    QCOMPARE(client.receiveAll(), ECONNRESET);
    QVERIFY(sent.startsWith(client.received));
    QCOMPARE_GT(client.received.size(), 0);
}

void TestRelayCommand::eofOfTheSecond_isPassedOn()
{
    Peer server;
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, server.endpoint()});
    QVERIFY(relay.start());
    RawSocket client(relay.boundEndpoints().value(0));
    client.send("x");
    QTcpSocket *upstream = server.accept();
    QVERIFY(upstream);
    QCOMPARE(server.receive(1), "x"_ba);
    QCOMPARE(::shutdown(int(upstream->socketDescriptor()), SHUT_WR), 0);
    QCOMPARE(client.receiveAll(), 0);
    client.send("after your end");
    QCOMPARE(server.receive(14), "after your end"_ba);
}

void TestRelayCommand::slowReader_holdsBackTheSender_inConstantMemory()
{
    constexpr qint64 size = 200'000'000;
    QTemporaryFile file;
    QVERIFY(file.open() && file.resize(size));
    Peer peer;
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, peer.endpoint()});
    QVERIFY(relay.start());
    Program sender({u"connect"_s, relay.boundEndpoints().value(0)});
    sender.setDescriptor(STDIN_FILENO, file.handle());
    QVERIFY(sender.start());
    QTcpSocket *socket = peer.accept();
    QVERIFY(socket);
    socket->setReadBufferSize(64 * 1024);
    // Nothing is received, and so, once the kernel's buffers are full, nothing sent any more.
    qint64 before = -1;
    QVERIFY(QTest::qWaitFor([&] {
        QTest::qWait(100);
        return std::exchange(before, sender.filePosition(0)) == sender.filePosition(0)
            && before > 0;
    }));
    QVERIFY2(before < 64 * 1024 * 1024, qPrintable(QString::number(before)));
    qint64 received = 0;
    connect(socket, &QTcpSocket::readyRead, this,
            [&received, socket] { received += socket->readAll().size(); });
    received += socket->readAll().size();
    QTRY_COMPARE_WITH_TIMEOUT(received, size, 50'000);
    const qint64 memory = relay.peakMemoryBytes();
    QVERIFY2(memory > 0 && memory < memoryLimitBytes, qPrintable(QString::number(memory)));
}

void TestRelayCommand::interrupted_flushesAndEndsWithZero()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"chargen"_s});
    QVERIFY(server.start());
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, server.boundEndpoints().value(0),
                   u"--close-timeout"_s, u"0"_s});
    QVERIFY(relay.start());
    const QString endpoint = relay.boundEndpoints().value(0);
    RawSocket client(endpoint);
    char first = 0;
    QVERIFY(QTest::qWaitFor([&client, &first] {
        return ::recv(client.number(), &first, 1, MSG_PEEK | MSG_DONTWAIT) == 1;
    }));
    relay.sendSignal(SIGTERM);
    QVERIFY(QTest::qWaitFor([&endpoint] { // it accepts no more
        return RawSocket(endpoint).receiveAll() > 0;
    }));
    QCOMPARE(client.receiveAll(), 0);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), 0);
    const QByteArray errors = relay.errors();
    QVERIFY2(
        errors.endsWith(", to the first: " + QByteArray::number(client.received.size()) + '\n'),
        errors.constData());
}

void TestRelayCommand::interrupted_whileConnecting_ends()
{
    // A listener whose queue is full: a connection to it stays pending.
    const Handle listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    QCOMPARE(::bind(listener.number(), generic, size), 0);
    QCOMPARE(::listen(listener.number(), 0), 0);
    QCOMPARE(::getsockname(listener.number(), generic, &size), 0);
    const QString stuck = u"tcp://127.0.0.1:%1"_s.arg(ntohs(address.sin_port));
    const RawSocket filler(stuck);

    Program impatient(
        {u"relay"_s, u"tcp://127.0.0.1:0"_s, stuck, u"--connect-timeout"_s, u"50ms"_s});
    QVERIFY(impatient.start());
    RawSocket failed(impatient.boundEndpoints().value(0));
    QCOMPARE(failed.receiveAll(), ECONNRESET);

    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, stuck});
    QVERIFY(relay.start());
    RawSocket client(relay.boundEndpoints().value(0));
    relay.sendSignal(SIGTERM);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), 0);
    QVERIFY(client.receiveAll() >= 0);
}

void TestRelayCommand::interruptedTwice_resets()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"chargen"_s});
    QVERIFY(server.start());
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, server.boundEndpoints().value(0),
                   u"--close-timeout"_s, u"0"_s});
    QVERIFY(relay.start());
    const QString endpoint = relay.boundEndpoints().value(0);
    RawSocket client(endpoint);
    char first = 0;
    QVERIFY(QTest::qWaitFor([&client, &first] {
        return ::recv(client.number(), &first, 1, MSG_PEEK | MSG_DONTWAIT) == 1;
    }));
    relay.sendSignal(SIGINT);
    QVERIFY(QTest::qWaitFor([&endpoint] { return RawSocket(endpoint).receiveAll() > 0; }));
    relay.sendSignal(SIGTERM);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), 128 + SIGTERM);
    QCOMPARE(client.receiveAll(), ECONNRESET);
}

void TestRelayCommand::slowAtTheEnd_isAborted()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"chargen"_s});
    QVERIFY(server.start());
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, server.boundEndpoints().value(0),
                   u"--close-timeout"_s, u"100ms"_s, u"--quiet"_s});
    QVERIFY(relay.start());
    QVERIFY(QTest::qWaitFor([&relay] { return relay.catches(SIGTERM); }));
    QVERIFY(relay.output().isEmpty());
    relay.sendSignal(SIGTERM);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.errors(), QByteArray());

    Program second({u"relay"_s, u"tcp://127.0.0.1:0"_s, server.boundEndpoints().value(0),
                    u"--close-timeout"_s, u"100ms"_s});
    QVERIFY(second.start());
    RawSocket client(second.boundEndpoints().value(0));
    QVERIFY(client.waitUntilFull());
    second.sendSignal(SIGTERM);
    QVERIFY(second.waitForFinished());
    const QByteArray errors = second.errors();
    QVERIFY2(errors.startsWith("penstock: connections aborted, since they took longer than 100ms "
                               "to send what was left: 1\n"),
             errors.constData());
    QCOMPARE(second.exitCode(), 4);
    QCOMPARE(client.receiveAll(), ECONNRESET);
}

void TestRelayCommand::connect_joinsTwoServers_once()
{
    Peer one;
    Peer two;
    Program relay({u"relay"_s, u"--connect"_s, one.endpoint(), two.endpoint()});
    QVERIFY(relay.start());
    QVERIFY(one.accept() && two.accept());
    one.accept()->write("to two");
    two.accept()->write("to one");
    QCOMPARE(one.receive(6), "to one"_ba);
    QCOMPARE(two.receive(6), "to two"_ba);
    one.hangUp();
    QTRY_COMPARE(two.accept()->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), 0);
    QCOMPARE(relay.output() + relay.errors(), QByteArray());
}

void TestRelayCommand::connect_lost_isAnError()
{
    const FinishedProgram refused({u"relay"_s, u"--connect"_s, closedEndpoint(), u"tcp://x:1"_s});
    QVERIFY2(refused.errors.startsWith("penstock: cannot connect to \"tcp://127.0.0.1:"),
             refused.errors.constData());
    QCOMPARE(refused.exitCode, 3);

    Peer one;
    Peer two;
    Program relay({u"relay"_s, u"--connect"_s, one.endpoint(), two.endpoint()});
    QVERIFY(relay.start());
    QVERIFY(one.accept() && two.accept());
    const linger atOnce{1, 0};
    QCOMPARE(::setsockopt(int(two.accept()->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                          sizeof atOnce),
             0);
    two.accept()->abort();
    QVERIFY(relay.waitForFinished());
    const QByteArray errors = relay.errors();
    QVERIFY2(errors.startsWith("penstock: lost the connection to \"" + two.endpoint().toUtf8()
                               + "\": The peer reset the connection."),
             errors.constData());
    QCOMPARE(relay.exitCode(), 4);
}

void TestRelayCommand::endpointWithoutPort_isRefusedAtOnce()
{
    const QByteArray told =
        "penstock: endpoint \"tcp://h\": to connect, a port is needed, as in tcp://h:7000\n";
    const FinishedProgram relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"tcp://h"_s});
    QCOMPARE(relay.errors, told);
    QCOMPARE(relay.exitCode, 2);
    const FinishedProgram client({u"connect"_s, u"tcp://h"_s});
    QCOMPARE(client.errors, told);
    QCOMPARE(client.exitCode, 2);
}

QTEST_GUILESS_MAIN(TestRelayCommand)

#include "tst_relaycommand.moc"
