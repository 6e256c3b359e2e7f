// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "otherprograms.h"
#include "program.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// `penstock monitor` as one sees it: on a terminal.
class TestMonitorScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keys_doWhatTheySay();
    void size_isFollowed();
    void end_leavesTheTerminalAsItWas_data();
    void end_leavesTheTerminalAsItWas();
    void recording_isShown();
    void outputThatIsNoTerminal_hasNoControlSequences();

private:
    void watch(const QStringList &arguments);
    void setSize(unsigned short rows, unsigned short columns) const;
    /// What is drawn from now on has @a text.
    bool shows(const QByteArray &text);
    void press(const char *keys);
    tcflag_t localModes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_server;
    std::unique_ptr<Program> m_program;
    QString m_processId;
    int m_master = -1;
    int m_slave = -1;
};

void TestMonitorScreen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    m_server = std::make_unique<Program>(QStringList{u"serve"_s, u"tcp://127.0.0.1:0"_s,
                                                     u"unix:"_s + m_folder->filePath(u"x"_s),
                                                     u"--protocol"_s, u"echo"_s});
    m_server->setEnvironment(u"PENSTOCK_MONITOR"_s, u"1"_s);
    QVERIFY(m_server->start());
    QCOMPARE(m_server->boundEndpoints(2).size(), 2);
    m_processId = QString::number(m_server->processId());
    QVERIFY(waitForFile(m_folder->filePath(u"penstock/%1.socket"_s.arg(m_processId))));
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0);
    ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(m_slave >= 0);
    setSize(24, 120);
}

void TestMonitorScreen::cleanup()
{
    m_program.reset();
    m_server.reset();
    ::close(m_master);
    ::close(m_slave);
}

void TestMonitorScreen::setSize(unsigned short rows, unsigned short columns) const
{
    const winsize size{rows, columns, 0, 0};
    QCOMPARE(::ioctl(m_master, TIOCSWINSZ, &size), 0);
}

tcflag_t TestMonitorScreen::localModes() const
{
    termios mode{};
    ::tcgetattr(m_slave, &mode);
    return mode.c_lflag;
}

void TestMonitorScreen::watch(const QStringList &arguments)
{
    m_program = std::make_unique<Program>(QStringList{u"monitor"_s} + arguments);
    m_program->setDescriptor(0, m_slave);
    m_program->setDescriptor(1, m_slave);
    QVERIFY(m_program->start());
}

bool TestMonitorScreen::shows(const QByteArray &text)
{
    QByteArray drawn;
    const bool is = QTest::qWaitFor(
        [&] {
            char bytes[4096];
            for (ssize_t count = 0; (count = ::read(m_master, bytes, sizeof bytes)) > 0;)
                drawn.append(bytes, count);
            return drawn.contains(text);
        },
        20'000);
    if (!is)
        qInfo() << "waited for" << text << "and saw" << drawn.right(3000);
    return is;
}

void TestMonitorScreen::press(const char *keys)
{
    QCOMPARE(::write(m_master, keys, qstrlen(keys)), ssize_t(qstrlen(keys)));
}

void TestMonitorScreen::keys_doWhatTheySay()
{
    watch({m_processId, u"--interval"_s, u"50ms"_s});
    QVERIFY(shows("\033[?1049h")); // a screen of its own
    QVERIFY(shows("penstock (" + m_processId.toUtf8() + "): 2 servers, 0 connections"));
    QVERIFY(shows("sorted by id "));
    QVERIFY(shows("\033[7m    ID STATE")); // the heading is emphasised
    press("s");
    QVERIFY(shows("sorted by state "));
    press("S");
    QVERIFY(shows("sorted by id "));
    press("r");
    QVERIFY(shows("sorted by -id "));
    QCOMPARE(
        FinishedProgram({u"connect"_s, u"unix:"_s + m_folder->filePath(u"x"_s)}, "hello").output,
        QByteArray("hello"));
    press("e");
    QVERIFY(shows("lost       local"));
    press("?");
    QVERIFY(shows("turn the order"));
    press("?");
    QVERIFY(shows("sorted by -id "));
    press(" ");
    QVERIFY(shows("held; space goes on"));
    press(" ");
    QVERIFY(shows("sorted by -id "));
    press("q");
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), 0);
}

void TestMonitorScreen::size_isFollowed()
{
    watch({m_processId, u"--interval"_s, u"50ms"_s});
    QVERIFY(shows("PEER"));
    QVERIFY(shows("unix:"));
    press(" "); // nothing but the size makes it draw
    QVERIFY(shows("held; space goes on"));
    setSize(4, 10);
    QVERIFY(shows("\033[H" + QByteArray("penstock (").left(10) + "\033[K"));
    setSize(24, 120);
    QVERIFY(shows("unix:"));
}

void TestMonitorScreen::end_leavesTheTerminalAsItWas_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("q") << 0 << 0;
    QTest::newRow("SIGINT") << SIGINT << 128 + SIGINT;
    QTest::newRow("the program ends") << -1 << 4;
}

void TestMonitorScreen::end_leavesTheTerminalAsItWas()
{
    QFETCH(const int, signalNumber);
    QFETCH(const int, exitCode);
    const tcflag_t before = localModes();
    watch({m_processId, u"--interval"_s, u"50ms"_s});
    QVERIFY(shows("2 servers"));
    QVERIFY(localModes() != before);
    if (signalNumber > 0)
        m_program->sendSignal(signalNumber);
    else if (signalNumber == 0)
        press("q");
    else
        m_server->sendSignal(SIGKILL);
    QVERIFY(shows("\033[?25h\033[?1049l"));
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), exitCode);
    QCOMPARE(localModes(), before);
}

void TestMonitorScreen::recording_isShown()
{
    const QString file = m_folder->filePath(u"recording"_s);
    QCOMPARE(
        FinishedProgram({u"monitor"_s, m_processId, u"--once"_s, u"--record"_s, file}).exitCode, 0);
    m_server->sendSignal(SIGKILL);
    QVERIFY(m_server->waitForFinished());
    watch({file});
    QVERIFY(shows("2 servers, 0 connections"));
    press("s");
    QVERIFY(shows("sorted by state "));
    press("q");
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), 0);
}

void TestMonitorScreen::outputThatIsNoTerminal_hasNoControlSequences()
{
    Program program({u"monitor"_s, m_processId, u"--interval"_s, u"20ms"_s});
    QVERIFY(program.start());
    const QList<QByteArray> lines = program.waitForLines(12);
    program.sendSignal(SIGTERM);
    QVERIFY(program.waitForFinished());
    QVERIFY(lines.size() >= 12);
    for (const QByteArray &line : lines)
        QVERIFY2(!line.contains('\033'), line.constData());
    const FinishedProgram once({u"monitor"_s, m_processId, u"--once"_s});
    QVERIFY(!once.output.contains('\033'));
}

QTEST_GUILESS_MAIN(TestMonitorScreen)
#include "tst_monitorscreen.moc"
