// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimer.h>
#include <QtGui/qimage.h>
#include <QtNetwork/qlocalsocket.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

/// The program itself.
class TestInspectorProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help_tellsItsArguments();
    void arguments_thatAreWrong_areNamed_data();
    void arguments_thatAreWrong_areNamed();
    void program_isStartedAndWatched();
    void program_endsWithTheInspector_data();
    void program_endsWithTheInspector();
    void pictures_thatCannotBeWritten_areTold();

private:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        return environment;
    }
    Outcome run(const QStringList &arguments);

    QTemporaryDir m_folder;
};

TestInspectorProgram::Outcome TestInspectorProgram::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(PENSTOCK_INSPECTOR), arguments);
    Outcome outcome;
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 40'000)) {
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.code = process.exitCode();
    outcome.out = QString::fromLocal8Bit(process.readAllStandardOutput());
    outcome.err = QString::fromLocal8Bit(process.readAllStandardError());
    return outcome;
}

void TestInspectorProgram::help_tellsItsArguments()
{
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.contains("[PID | ENDPOINT"_L1), qPrintable(help.out));
    QVERIFY(help.out.contains("--filter"_L1));
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("penstock-inspector "_L1));
}

void TestInspectorProgram::arguments_thatAreWrong_areNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("target") << QStringList{u"no endpoint"_s} << u"\"no endpoint\""_s;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"\"pink\""_s;
    QTest::newRow("no program") << QStringList{u"--"_s} << u"missing"_s;
}

void TestInspectorProgram::arguments_thatAreWrong_areNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
}

void TestInspectorProgram::program_isStartedAndWatched()
{
    const QString name = m_folder.filePath(u"echo"_s);
    QLocalSocket peer;
    QTimer again; // until the server listens
    again.callOnTimeout(this, [&] {
        if (peer.state() == QLocalSocket::UnconnectedState)
            peer.connectToServer(name);
    });
    again.start(50);
    const Outcome outcome =
        run({u"--screenshots"_s, m_folder.filePath(u"pictures"_s), u"--"_s,
             QStringLiteral(PENSTOCK), u"serve"_s, u"unix:"_s + name, u"--protocol"_s, u"echo"_s});
    QCOMPARE(outcome.code, 0);
    // Pictures of a connection are taken only where one was found.
    for (const QString &view :
         {u"start"_s, u"overview-light"_s, u"data-dark"_s, u"console-light"_s, u"plugins-dark"_s}) {
        const QImage picture(m_folder.filePath(u"pictures/inspector-%1.png"_s.arg(view)));
        QVERIFY2(picture.width() > 1000, qPrintable(outcome.out + outcome.err));
    }
}

void TestInspectorProgram::program_endsWithTheInspector_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("terminated") << SIGTERM;
    QTest::newRow("killed") << SIGKILL;
}

/// In order: the server's socket goes, too.
void TestInspectorProgram::program_endsWithTheInspector()
{
    QFETCH(int, number);
    const QString name = m_folder.filePath(u"server"_s);
    QProcess inspector;
    inspector.setProcessEnvironment(environment());
    inspector.start(QStringLiteral(PENSTOCK_INSPECTOR),
                    {u"--"_s, QStringLiteral(PENSTOCK), u"serve"_s, u"unix:"_s + name,
                     u"--protocol"_s, u"echo"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(name), 20'000);
    ::kill(pid_t(inspector.processId()), number);
    QTRY_COMPARE(inspector.state(), QProcess::NotRunning);
    QTRY_VERIFY(!QFile::exists(name));
}

void TestInspectorProgram::pictures_thatCannotBeWritten_areTold()
{
    const Outcome outcome = run({u"--screenshots"_s, u"/proc/no/such/folder"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("cannot be written"_L1), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(TestInspectorProgram)
#include "tst_inspectorprogram.moc"
