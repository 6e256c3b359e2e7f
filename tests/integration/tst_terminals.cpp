// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "otherprograms.h"

#include <csignal>

using namespace Qt::StringLiterals;

/// Shells on a terminal of their own, as people use them: `penstock connect 'exec:sh -i?pty=true'`.
class TestTerminals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shell_isUsedInteractively_data();
    void shell_isUsedInteractively();
    void shell_atTheEndOfItsInput_ends();
    void programThatIsInterrupted_leavesNoShell();
    void relay_givesEachConnectionItsShell();
    void program_whoseOutputIsLarge_isWhole();

private:
    static bool hears(Program &program, const QByteArray &text);
};

/// Waits until @a text has come behind what was heard before, and takes all up to its end.
bool TestTerminals::hears(Program &program, const QByteArray &text)
{
    QByteArray heard;
    const bool came = QTest::qWaitFor(
        [&] {
            program.process()->startTransaction();
            heard = program.process()->readAll();
            const qsizetype place = heard.indexOf(text);
            program.process()->rollbackTransaction();
            if (place < 0)
                return program.process()->state() == QProcess::NotRunning;
            (void)program.process()->read(place + text.size());
            return true;
        },
        20'000);
    if (!came || !heard.contains(text))
        qInfo() << "waited for" << text << "and heard" << heard << program.errors();
    return came && heard.contains(text);
}

void TestTerminals::shell_isUsedInteractively_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("sh") << u"sh -i"_s;
    QTest::newRow("bash") << u"bash --norc --noprofile -i"_s;
}

void TestTerminals::shell_isUsedInteractively()
{
    QFETCH(const QString, shell);
    if (pathOf(shell.section(u' ', 0, 0)).isEmpty())
        QSKIP("it is not installed");
    Program program({u"connect"_s, u"exec:%1?pty=true&rows=33&columns=99"_s.arg(shell)});
    program.setEnvironment(u"PS1"_s, u"ready> "_s);
    program.setEnvironment(u"TERM"_s, u"dumb"_s);
    QVERIFY(program.start());
    const auto types = [&](const QByteArray &text) { program.process()->write(text); };
    QVERIFY(hears(program, "ready> ")); // at once, though it ends no line

    types("stty size\n");
    QVERIFY(hears(program, "stty size\r\n")); // the terminal's echo
    QVERIFY(hears(program, "33 99\r\n"));
    QVERIFY(hears(program, "ready> "));

    types("tty; test -t 0 && test -t 1 && test -t 2 && echo all th'r'ee\n");
    QVERIFY(hears(program, "/dev/"));
    QVERIFY(hears(program, "all three\r\n"));

    // Ctrl+C goes to the program in the foreground; the shell lives on.
    types("echo sle'e'ping; sleep 300\n");
    QVERIFY(hears(program, "sleeping\r\n"));
    types("\x03");
    QVERIFY(hears(program, "ready> "));
    types("(exit 7); echo co'd'e $?\n");
    QVERIFY(hears(program, "code 7\r\n"));

    types("exit 5\n");
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.errors(), "penstock: the child process exited with 5\n"_ba);
    QCOMPARE(program.exitCode(), 4);
}

/// What is Ctrl+D for who types.
void TestTerminals::shell_atTheEndOfItsInput_ends()
{
    const FinishedProgram program({u"connect"_s, u"exec:sh?pty=true"_s}, "echo bef'o're\n");
    QVERIFY2(program.output.contains("before\r\n"), program.output.constData());
    QCOMPARE(program.errors, QByteArray());
    QCOMPARE(program.exitCode, 0);
}

/// SIGINT ends penstock; the terminal's other side hangs up, and with it the shell.
void TestTerminals::programThatIsInterrupted_leavesNoShell()
{
    Program program({u"connect"_s, u"shell:echo $$; sleep 300?pty=true"_s});
    QVERIFY(program.start());
    const qint64 shell = program.waitForLines(1).value(0).trimmed().toLongLong();
    QVERIFY(shell > 0);
    program.sendSignal(SIGINT);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 128 + SIGINT);
    QTRY_VERIFY(::kill(pid_t(shell), 0) != 0);
}

void TestTerminals::relay_givesEachConnectionItsShell()
{
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"exec:sh -i?pty=true"_s});
    relay.setEnvironment(u"PS1"_s, u"ready> "_s);
    QVERIFY(relay.start());
    const QString endpoint = relay.boundEndpoints().value(0);
    for (int i = 0; i < 2; ++i) {
        Program client({u"connect"_s, endpoint});
        QVERIFY(client.start());
        QVERIFY(hears(client, "ready> "));
        client.process()->write("te=st; echo $te$(tty)\n");
        QVERIFY(hears(client, "\r\nst/dev/"));
        client.process()->write("exit\n");
        QVERIFY(client.waitForFinished());
        QCOMPARE(client.exitCode(), 0);
    }
    relay.sendSignal(SIGTERM);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), 0);
}

/// More than any buffer of a terminal, and not a byte is missing at the end.
void TestTerminals::program_whoseOutputIsLarge_isWhole()
{
    const FinishedProgram program({u"connect"_s, u"exec:seq 100000?pty=true"_s});
    QCOMPARE(program.exitCode, 0);
    QByteArray expected;
    for (int i = 1; i <= 100'000; ++i)
        expected += QByteArray::number(i) + "\r\n";
    QCOMPARE(program.output.size(), expected.size());
    QCOMPARE(sha256(program.output), sha256(expected));
}

QTEST_GUILESS_MAIN(TestTerminals)
#include "tst_terminals.moc"
