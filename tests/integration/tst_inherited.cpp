// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "descriptors.h"
#include "peer.h"
#include "program.h"

#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

#include <csignal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// As systemd-socket-activate(1) starts a program: LISTEN_PID is the process that it becomes.
const QString activation = u"LISTEN_PID=$$ exec \"$@\""_s;

/// A socket that listens on 127.0.0.1, made by somebody else than the program.
class ListeningSocket
{
public:
    ListeningSocket() : m_handle(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        (void)::bind(number(), reinterpret_cast<sockaddr *>(&address), size);
        (void)::listen(number(), 5);
        (void)::getsockname(number(), reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
    }

    int number() const { return m_handle.number(); }
    QString endpoint() const { return u"tcp://127.0.0.1:%1"_s.arg(m_port); }

private:
    Handle m_handle;
    quint16 m_port = 0;
};

} // namespace

/// Pipes and inherited descriptors, as users of the command line have them.
class TestInherited : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connect_fifo_isReadToItsEnd();
    void connect_fifoForWriting_isWrittenToTheEnd();
    void connect_plainFile_isAnError();
    void serve_inheritedSocket();
    void serve_descriptorThatIsNone_isAnError();
    void serve_systemd_servesAll();
    void serve_systemdByName_servesThatOne();
    void serve_systemd_errors_data();
    void serve_systemd_errors();
};

void TestInherited::connect_fifo_isReadToItsEnd()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"fifo"_s).toUtf8();
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    // A reader and writer of the test's own, so that its open() need not wait.
    Handle writer(::open(path.constData(), O_RDWR | O_CLOEXEC));
    QByteArray sent(60'000, Qt::Uninitialized); // as much as a pipe holds
    for (qsizetype i = 0; i < sent.size(); ++i)
        sent[i] = char(i * 31 + i / 1000);
    QCOMPARE(::write(writer.number(), sent.constData(), size_t(sent.size())), sent.size());
    Pipe output;
    Program program({u"connect"_s, u"pipe:"_s + QString::fromUtf8(path)});
    program.setDescriptor(STDOUT_FILENO, output.writer.number());
    QVERIFY(program.start());
    QVERIFY(readFrom(output.reader, sent) == sent);
    writer.close();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.errors(), QByteArray());
    QCOMPARE(program.exitCode(), 0);
}

void TestInherited::connect_fifoForWriting_isWrittenToTheEnd()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"fifo"_s).toUtf8();
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    const Handle reader(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    const QByteArray sent(1'000'000, 'x');
    Program program({u"connect"_s, u"pipe:%1?direction=write"_s.arg(QString::fromUtf8(path))});
    QVERIFY(program.start());
    program.process()->write(sent);
    program.process()->closeWriteChannel();
    QVERIFY(readFrom(reader, sent) == sent);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.errors(), QByteArray());
    QCOMPARE(program.exitCode(), 0);
}

void TestInherited::connect_plainFile_isAnError()
{
    const FinishedProgram program({u"connect"_s, u"pipe:/etc/passwd"_s});
    QVERIFY2(program.errors.contains("no FIFO, terminal or character device"),
             program.errors.constData());
    QVERIFY(program.exitCode != 0);
}

void TestInherited::serve_inheritedSocket()
{
    const ListeningSocket socket;
    Program server({u"serve"_s, u"fd:3"_s, u"--protocol"_s, u"echo"_s});
    server.setDescriptor(3, socket.number());
    QVERIFY(server.start());
    const QList<QByteArray> lines = server.waitForLines(2);
    QCOMPARE(lines.value(0), "listening on " + socket.endpoint().toUtf8());
    const FinishedProgram client({u"connect"_s, socket.endpoint()}, "hello");
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.output, "hello");
    server.sendSignal(SIGTERM);
    QVERIFY(server.waitForFinished());
    QCOMPARE(server.exitCode(), 0);
}

void TestInherited::serve_descriptorThatIsNone_isAnError()
{
    const FinishedProgram program({u"serve"_s, u"fd:87"_s, u"--protocol"_s, u"echo"_s});
    QVERIFY2(program.errors.contains("descriptor 87 is not open"), program.errors.constData());
    QCOMPARE(program.errors.count('\n'), 1);
    QVERIFY(program.exitCode != 0);
}

void TestInherited::serve_systemd_servesAll()
{
    const ListeningSocket one;
    const ListeningSocket two;
    Program server({u"serve"_s, u"systemd:"_s, u"--protocol"_s, u"echo"_s});
    server.setShellScript(activation);
    server.setEnvironment(u"LISTEN_FDS"_s, u"2"_s);
    server.setDescriptor(3, one.number());
    server.setDescriptor(4, two.number());
    QVERIFY(server.start());
    const QList<QByteArray> lines = server.waitForLines(3);
    QCOMPARE(lines.value(0), "listening on " + one.endpoint().toUtf8());
    QCOMPARE(lines.value(1), "listening on " + two.endpoint().toUtf8());
    for (const QString &endpoint : {one.endpoint(), two.endpoint()}) {
        const FinishedProgram client({u"connect"_s, endpoint}, "hello");
        QCOMPARE(client.output, "hello");
    }
}

void TestInherited::serve_systemdByName_servesThatOne()
{
    const ListeningSocket one;
    const ListeningSocket two;
    Program server({u"serve"_s, u"systemd:data"_s, u"--protocol"_s, u"echo"_s});
    server.setShellScript(activation);
    server.setEnvironment(u"LISTEN_FDS"_s, u"2"_s);
    server.setEnvironment(u"LISTEN_FDNAMES"_s, u"control:data"_s);
    server.setDescriptor(3, one.number());
    server.setDescriptor(4, two.number());
    QVERIFY(server.start());
    QCOMPARE(server.waitForLines(2).value(0), "listening on " + two.endpoint().toUtf8());
    const FinishedProgram client({u"connect"_s, two.endpoint()}, "hello");
    QCOMPARE(client.output, "hello");
}

void TestInherited::serve_systemd_errors_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("not activated")
        << u"systemd:"_s << u"exec \"$@\""_s << "LISTEN_FDS and LISTEN_PID are not set"_ba;
    QTest::newRow("another process")
        << u"systemd:"_s << u"LISTEN_PID=1 LISTEN_FDS=1 exec \"$@\""_s << "LISTEN_PID is \"1\""_ba;
    QTest::newRow("no number") << u"systemd:"_s << u"LISTEN_PID=$$ LISTEN_FDS=x exec \"$@\""_s
                               << "LISTEN_FDS is \"x\""_ba;
    QTest::newRow("no such name") << u"systemd:other"_s
                                  << u"LISTEN_PID=$$ LISTEN_FDS=1 LISTEN_FDNAMES=web exec \"$@\""_s
                                  << "has that name, only: web"_ba;
    QTest::newRow("too few names")
        << u"systemd:"_s << u"LISTEN_PID=$$ LISTEN_FDS=2 LISTEN_FDNAMES=web exec \"$@\""_s
        << "has 1 names, and LISTEN_FDS is 2"_ba;
    QTest::newRow("no socket") << u"systemd:"_s
                               << u"LISTEN_PID=$$ LISTEN_FDS=1 exec \"$@\" 3</dev/null"_s
                               << "descriptor 3 is no listening stream socket"_ba;
}

void TestInherited::serve_systemd_errors()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, script);
    QFETCH(QByteArray, says);
    const ListeningSocket socket;
    Program server({u"serve"_s, endpoint, u"--protocol"_s, u"echo"_s});
    server.setShellScript(script);
    server.setDescriptor(3, socket.number());
    QVERIFY(server.start() && server.waitForFinished());
    const QByteArray errors = server.errors();
    QVERIFY2(errors.contains(says), errors.constData());
    QVERIFY(server.exitCode() != 0);
}

QTEST_GUILESS_MAIN(TestInherited)

#include "tst_inherited.moc"
