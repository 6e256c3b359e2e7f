// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "descriptors.h"
#include "peer.h"
#include "program.h"

#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

#include <csignal>

#include <netinet/in.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 memoryLimitBytes = 1024 * 1024 * 1024; // its shadow memory counts, too
#else
constexpr qint64 memoryLimitBytes = 64 * 1024 * 1024;
#endif

} // namespace

/// `penstock connect`, run as a user runs it.
class TestConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_namesTheEndpoint();
    void endpointThatCanNeverBeOpened_isToldAtOnce_data();
    void endpointThatCanNeverBeOpened_isToldAtOnce();
    void slowPeer_holdsBackAFile_inConstantMemory();
    void slowOutput_holdsBackThePeer_inConstantMemory();
    void interrupted_whileConnecting_ends();
    void peerReset_isAnError();
    void atEof_close_endsTheConnection();
    void atEof_keepOpen_doesNothing();
    void lostMessage_isAnError();
    void childProcess_itsEndIsTold_data();
    void childProcess_itsEndIsTold();
};

void TestConnect::refused_namesTheEndpoint()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString place = u"tcp://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const FinishedProgram program({u"connect"_s, place});
    const QByteArray expected =
        "penstock: cannot connect to \"" + place.toUtf8() + "\": The connection was refused.";
    QVERIFY2(program.errors.startsWith(expected), program.errors.constData());
    QCOMPARE(program.errors.count('\n'), 1);
    QCOMPARE(program.exitCode, 3);
}

void TestConnect::endpointThatCanNeverBeOpened_isToldAtOnce_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no such file") << u"tls://h:1?ca=/no/ca.pem"_s
                                  << "cannot connect to \"tls://h:1?ca=/no/ca.pem\": There is no "
                                     "such file. (the option ca of "
                                     "tls: \"/no/ca.pem\" cannot be read: "_ba
                                  << 3;
    QTest::newRow("no such program") << u"exec:nope"_s
                                     << "cannot connect to \"exec:nope\": There is no such file. ("
                                        "no program \"nope\" in the absolute folders of PATH: "_ba
                                     << 3;
    QTest::newRow("no such path")
        << u"exec:/no/program"_s
        << "cannot connect to \"exec:/no/program\": There is no such file. (the program "
           "\"/no/program\" could not be run: "_ba
        << 3;
    QTest::newRow("no path") << u"unix:"_s << "\"unix:\": a Unix socket is "_ba << 2;
}

void TestConnect::endpointThatCanNeverBeOpened_isToldAtOnce()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QByteArray, told);
    QFETCH(const int, exitCode);
    for (const QStringList &arguments : {QStringList{u"relay"_s, u"tcp://127.0.0.1:0"_s, endpoint},
                                         QStringList{u"connect"_s, endpoint}}) {
        const FinishedProgram program(arguments);
        QCOMPARE(program.output, QByteArray());
        QVERIFY2(program.errors.startsWith("penstock: " + told), program.errors.constData());
        QCOMPARE(program.errors.count('\n'), 1);
        QCOMPARE(program.exitCode, exitCode);
    }
}

void TestConnect::slowPeer_holdsBackAFile_inConstantMemory()
{
    constexpr qint64 size = 300'000'000;
    QTemporaryFile file;
    QVERIFY(file.open() && file.resize(size));
    Peer peer;
    Program program({u"connect"_s, peer.endpoint(), u"--at-eof"_s, u"keep-open"_s});
    program.setDescriptor(STDIN_FILENO, file.handle());
    QVERIFY(program.start());
    QTcpSocket *socket = peer.accept();
    QVERIFY(socket);
    socket->setReadBufferSize(64 * 1024);

    // Nothing is received, and so, once the kernel's buffers are full, nothing read any more.
    qint64 before = -1;
    QVERIFY(QTest::qWaitFor([&] {
        QTest::qWait(100);
        return std::exchange(before, program.filePosition(0)) == program.filePosition(0)
            && before > 0;
    }));
    QVERIFY2(before < 64 * 1024 * 1024, qPrintable(QString::number(before)));
    qint64 received = 0;
    connect(socket, &QTcpSocket::readyRead, this,
            [&received, socket] { received += socket->readAll().size(); });
    received += socket->readAll().size();
    QTRY_COMPARE_WITH_TIMEOUT(received, size, 50'000);
    const qint64 memory = program.peakMemoryBytes();
    QVERIFY2(memory > 0 && memory < memoryLimitBytes, qPrintable(QString::number(memory)));
    peer.hangUp();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

void TestConnect::slowOutput_holdsBackThePeer_inConstantMemory()
{
    Peer peer;
    Pipe output;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDOUT_FILENO, output.writer.number());
    QVERIFY(program.start());
    QTcpSocket *socket = peer.accept();
    QVERIFY(socket);
    output.writer.close();
    const QByteArray sent(50'000'000, 'x');
    socket->write(sent);
    qint64 before = -1;
    QVERIFY(QTest::qWaitFor([&] {
        QTest::qWait(100);
        return std::exchange(before, socket->bytesToWrite()) == socket->bytesToWrite()
            && before < sent.size();
    }));
    QVERIFY2(before > sent.size() / 4, qPrintable(QString::number(before)));
    const qint64 memory = program.peakMemoryBytes();
    QVERIFY2(memory > 0 && memory < memoryLimitBytes, qPrintable(QString::number(memory)));
    socket->disconnectFromHost();
    QVERIFY(readFrom(output.reader, sent) == sent);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

void TestConnect::interrupted_whileConnecting_ends()
{
    // A listener that accepts nothing, with its queue full: a connection to it stays pending.
    const Handle listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    QCOMPARE(::bind(listener.number(), generic, size), 0);
    QCOMPARE(::listen(listener.number(), 0), 0);
    QCOMPARE(::getsockname(listener.number(), generic, &size), 0);
    const Handle filler(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QCOMPARE(::connect(filler.number(), generic, size), 0);
    const QString endpoint = u"tcp://127.0.0.1:%1"_s.arg(ntohs(address.sin_port));

    const FinishedProgram impatient({u"connect"_s, endpoint, u"--connect-timeout"_s, u"50ms"_s});
    QVERIFY2(impatient.errors.startsWith("penstock: cannot connect to \"" + endpoint.toUtf8()
                                         + "\": The time is up."),
             impatient.errors.constData());
    QCOMPARE(impatient.exitCode, 3);

    Program program({u"connect"_s, endpoint});
    QVERIFY(program.start());
    // Its signals are taken care of from before it connects.
    QVERIFY(QTest::qWaitFor([&program] { return program.catches(SIGINT); }));
    program.sendSignal(SIGINT);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.errors(), QByteArray());
    QCOMPARE(program.exitCode(), 128 + SIGINT);
}

void TestConnect::peerReset_isAnError()
{
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    QVERIFY(program.start());
    QTcpSocket *socket = peer.accept();
    QVERIFY(socket);
    const linger atOnce{1, 0};
    QCOMPARE(::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                          sizeof atOnce),
             0);
    socket->abort();
    QVERIFY(program.waitForFinished());
    const QByteArray expected = "penstock: lost the connection to \"" + peer.endpoint().toUtf8()
        + "\": The peer reset the connection.";
    const QByteArray errors = program.errors();
    QVERIFY2(errors.startsWith(expected), errors.constData());
    QCOMPARE(program.exitCode(), 4);
}

void TestConnect::atEof_close_endsTheConnection()
{
    Peer peer;
    Program program({u"connect"_s, peer.endpoint(), u"--at-eof"_s, u"close"_s});
    QVERIFY(program.start());
    QVERIFY(peer.accept());
    program.process()->write("all");
    program.process()->closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(peer.receive(3), "all"_ba);
    QCOMPARE(program.exitCode(), 0);
}

void TestConnect::atEof_keepOpen_doesNothing()
{
    Peer peer;
    Program program({u"connect"_s, peer.endpoint(), u"--at-eof"_s, u"keep-open"_s});
    QVERIFY(program.start());
    QTcpSocket *socket = peer.accept();
    QVERIFY(socket);
    program.process()->write("question");
    program.process()->closeWriteChannel();
    QCOMPARE(peer.receive(8), "question"_ba);
    socket->write("answer\n");
    QCOMPARE(program.waitForLines(1), QList{"answer"_ba});
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    peer.hangUp();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

void TestConnect::lostMessage_isAnError()
{
    Program server({u"serve"_s, u"ws://127.0.0.1:0"_s, u"--protocol"_s, u"discard"_s});
    if (!server.start() || server.boundEndpoints().isEmpty())
        QSKIP("no plugin of this build serves WebSockets");
    const FinishedProgram client({u"connect"_s,
                                  server.boundEndpoints().value(0) + u"?message=text"_s,
                                  u"--at-eof"_s, u"close"_s},
                                 "well\n\xff\nwell\n");
    QVERIFY2(client.errors.contains(": a message was lost on its way to \"ws:"),
             client.errors.constData());
    QCOMPARE(client.errors.count('\n'), 1);
    QCOMPARE(client.exitCode, 4);
}

void TestConnect::childProcess_itsEndIsTold_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("well") << u"exec:true"_s << "the child process exited with 0"_ba << 0;
    QTest::newRow("failed") << u"shell:exit 3"_s << "the child process exited with 3"_ba << 4;
    QTest::newRow("killed") << u"shell:kill -9 $$"_s
                            << "the child process was ended by the signal 9"_ba << 4;
    QTest::newRow("alive") << u"shell:exec >&- ; exec sleep 10"_s
                           << "the child process has not exited yet"_ba << 0;
}

void TestConnect::childProcess_itsEndIsTold()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, told);
    QFETCH(int, exitCode);
    const FinishedProgram program({u"connect"_s, endpoint, u"--verbose"_s});
    QVERIFY2(program.errors.endsWith("\npenstock: " + told + '\n'), program.errors.constData());
    QCOMPARE(program.exitCode, exitCode);
    const FinishedProgram silent({u"connect"_s, endpoint});
    QCOMPARE(silent.errors, exitCode == 0 ? QByteArray() : "penstock: " + told + '\n');
    QCOMPARE(silent.exitCode, exitCode);
}

QTEST_GUILESS_MAIN(TestConnect)

#include "tst_connect.moc"
