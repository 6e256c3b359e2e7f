// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "descriptors.h"
#include "peer.h"
#include "program.h"

#include <QtCore/qtemporarydir.h>
#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

#include <array>
#include <csignal>

#include <pty.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>

using namespace Qt::StringLiterals;

/// What `penstock connect` does with every kind of standard input and output.
class TestStandardStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relay_outputToAFile_isWrittenWhole();
    void input_plainFile_isSentWhole();
    void output_plainFile_isAppendedTo();
    void input_closed_isAnEmptyOne();
    void output_closed_isThrownAway();
    void output_withoutReader_endsQuietly();
    void output_full_isAnError();
    void input_folder_isAnError();
    void pipes_keepTheirFlags_data();
    void pipes_keepTheirFlags();
    void terminal_forBoth_keepsItsFlags();
    void sockets_forBoth_keepTheirFlags();
    void fifo_whoseWriterIsGone_isReadToItsEnd();
};

/// The end of the input does not end the output, though a file cannot be told of an end.
void TestStandardStreams::relay_outputToAFile_isWrittenWhole()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    const QByteArray sent = QByteArray(1'000'000, 'x');
    QTemporaryFile input;
    QTemporaryFile output;
    QVERIFY(input.open() && output.open());
    QCOMPARE(input.write(sent), sent.size());
    QVERIFY(input.seek(0));
    Program relay({u"relay"_s, u"stdio:"_s, server.boundEndpoints().value(0)});
    relay.setDescriptor(STDIN_FILENO, input.handle());
    relay.setDescriptor(STDOUT_FILENO, output.handle());
    QVERIFY(relay.start());
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.errors(), QByteArray());
    QCOMPARE(relay.exitCode(), 0);
    QVERIFY(output.seek(0));
    QVERIFY(output.readAll() == sent);
}

void TestStandardStreams::input_plainFile_isSentWhole()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("skipped, sent");
    QVERIFY(file.flush() && file.seek(9));
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDIN_FILENO, file.handle());
    QVERIFY(program.start());
    QVERIFY(peer.accept());
    QCOMPARE(peer.receive(4), "sent"_ba);
    peer.hangUp();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

void TestStandardStreams::output_plainFile_isAppendedTo()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"output"_s).toUtf8();
    const Handle file(::open(path.constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    QCOMPARE(::write(file.number(), "before ", 7), 7);
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDOUT_FILENO, file.number());
    QVERIFY(program.start());
    QVERIFY(peer.accept());
    peer.accept()->write("after");
    peer.hangUp();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(file.statusFlags() & (O_APPEND | O_NONBLOCK), O_APPEND);
    QCOMPARE(::lseek(file.number(), 0, SEEK_SET), 0);
    QCOMPARE(readFrom(file, "before after"), "before after"_ba);
}

void TestStandardStreams::input_closed_isAnEmptyOne()
{
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDIN_FILENO, -1);
    QVERIFY(program.start());
    QTcpSocket *socket = peer.accept();
    QVERIFY(socket);
    // The half-close is all that comes; QTcpSocket takes it for the end.
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

void TestStandardStreams::output_closed_isThrownAway()
{
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDOUT_FILENO, -1);
    QVERIFY(program.start());
    QVERIFY(peer.accept());
    peer.accept()->write("nobody reads this");
    peer.hangUp();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.errors(), QByteArray());
    QCOMPARE(program.exitCode(), 0);
}

void TestStandardStreams::output_withoutReader_endsQuietly()
{
    Peer peer;
    Pipe output;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDOUT_FILENO, output.writer.number());
    QVERIFY(program.start());
    QTcpSocket *socket = peer.accept();
    QVERIFY(socket);
    output.writer.close();
    output.reader.close();
    socket->write("nobody reads this");
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.errors(), QByteArray());
    QCOMPARE(program.exitCode(), 128 + SIGPIPE);
}

void TestStandardStreams::output_full_isAnError()
{
    const Handle full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDOUT_FILENO, full.number());
    QVERIFY(program.start());
    QVERIFY(peer.accept());
    peer.accept()->write("no room for this");
    QVERIFY(program.waitForFinished());
    QVERIFY(program.errors().startsWith("penstock: standard output cannot be written: "));
    QCOMPARE(program.exitCode(), 6);

    for (const QStringList &arguments :
         {QStringList{u"plugins"_s},
          QStringList{u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s}}) {
        Program other(arguments);
        other.setDescriptor(STDOUT_FILENO, full.number());
        QVERIFY(other.start() && other.waitForFinished());
        QVERIFY(other.errors().startsWith("penstock: standard output cannot be written: "));
        QCOMPARE(other.exitCode(), 6);
    }
}

void TestStandardStreams::input_folder_isAnError()
{
    const Handle folder(::open("/", O_RDONLY | O_CLOEXEC));
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDIN_FILENO, folder.number());
    QVERIFY(program.start() && program.waitForFinished());
    QVERIFY(program.errors().startsWith("penstock: standard input cannot be read: "));
    QCOMPARE(program.exitCode(), 6);
}

void TestStandardStreams::pipes_keepTheirFlags_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("regular end") << 0;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGKILL") << SIGKILL;
}

void TestStandardStreams::pipes_keepTheirFlags()
{
    QFETCH(int, signalNumber);
    Peer peer;
    Pipe input;
    Pipe output;
    const std::array before{input.reader.statusFlags(), output.writer.statusFlags()};
    const auto now = [&] {
        return std::array{input.reader.statusFlags(), output.writer.statusFlags()};
    };
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDIN_FILENO, input.reader.number());
    program.setDescriptor(STDOUT_FILENO, output.writer.number());
    QVERIFY(program.start());
    QVERIFY(peer.accept());
    QCOMPARE(::write(input.writer.number(), "to", 2), 2);
    QCOMPARE(peer.receive(2), "to"_ba);
    peer.accept()->write("fro");
    QCOMPARE(readFrom(output.reader, "fro"), "fro"_ba);
    QVERIFY(now() == before);
    if (signalNumber == 0)
        peer.hangUp();
    else
        program.sendSignal(signalNumber);
    QVERIFY(program.waitForFinished());
    QVERIFY(now() == before);
    const int killed = 1000 + SIGKILL;
    QCOMPARE(program.exitCode(),
             signalNumber == SIGKILL ? killed
                 : signalNumber      ? 128 + signalNumber
                                     : 0);
}

void TestStandardStreams::terminal_forBoth_keepsItsFlags()
{
    Handle master;
    Handle terminal;
    QCOMPARE(::openpty(master.address(), terminal.address(), nullptr, nullptr, nullptr), 0);
    termios settings{};
    QCOMPARE(::tcgetattr(terminal.number(), &settings), 0);
    settings.c_lflag &= ~tcflag_t(ECHO);
    QCOMPARE(::tcsetattr(terminal.number(), TCSANOW, &settings), 0);
    const int before = terminal.statusFlags();
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDIN_FILENO, terminal.number());
    program.setDescriptor(STDOUT_FILENO, terminal.number());
    QVERIFY(program.start());
    QVERIFY(peer.accept());
    QCOMPARE(::write(master.number(), "hello\n", 6), 6);
    QCOMPARE(peer.receive(6), "hello\n"_ba);
    peer.accept()->write("answer");
    QCOMPARE(readFrom(master, "answer"), "answer"_ba);
    QCOMPARE(terminal.statusFlags(), before);
    QCOMPARE(::write(master.number(), "\x04", 1), 1); // the end of input
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(terminal.statusFlags(), before);
}

void TestStandardStreams::sockets_forBoth_keepTheirFlags()
{
    int ends[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
    const Handle here(ends[0]);
    Handle there(ends[1]);
    const int before = there.statusFlags();
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDIN_FILENO, there.number());
    program.setDescriptor(STDOUT_FILENO, there.number());
    QVERIFY(program.start());
    QVERIFY(peer.accept());
    QCOMPARE(::write(here.number(), "to", 2), 2);
    QCOMPARE(peer.receive(2), "to"_ba);
    const QByteArray sent(3'000'000, 'x');
    peer.accept()->write(sent);
    QVERIFY(readFrom(here, sent) == sent);
    QCOMPARE(there.statusFlags(), before);
    QCOMPARE(::shutdown(here.number(), SHUT_WR), 0);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

void TestStandardStreams::fifo_whoseWriterIsGone_isReadToItsEnd()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"fifo"_s).toUtf8();
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    const Handle reader(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    Handle writer(::open(path.constData(), O_WRONLY | O_CLOEXEC));
    QCOMPARE(::fcntl(reader.number(), F_SETFL, 0), 0);
    QCOMPARE(::write(writer.number(), "left", 4), 4);
    writer.close();
    Peer peer;
    Program program({u"connect"_s, peer.endpoint()});
    program.setDescriptor(STDIN_FILENO, reader.number());
    QVERIFY(program.start());
    QVERIFY(peer.accept());
    QCOMPARE(peer.receive(4), "left"_ba);
    QVERIFY(program.waitForFinished()); // the peer, a QTcpSocket, ends at our half-close
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(reader.statusFlags() & O_NONBLOCK, 0);
}

QTEST_GUILESS_MAIN(TestStandardStreams)

#include "tst_standardstreams.moc"
