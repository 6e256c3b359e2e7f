// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

/// The demonstration: what it shows, and that it leaves nothing behind.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutTerminal_showsTablesAndEnds();
    void whatItPromises_isThere();
    void interrupted_endsWithASentence();
    void displayThatCannotBeReached_isReplaced();
    void badOption_isRefused_data();
    void badOption_isRefused();
    void version_isTold();

private:
    /// The demonstration, apart from the user's programs.
    std::unique_ptr<Program> demo(const QStringList &arguments);
    /// The processes whose parent is @a pid.
    static QList<qint64> childrenOf(qint64 pid);
    static bool lives(qint64 pid) { return ::kill(pid_t(pid), 0) == 0; }
    QByteArray monitor(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_runtime;
};

void TestDemo::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    QVERIFY(m_runtime->isValid());
}

std::unique_ptr<Program> TestDemo::demo(const QStringList &arguments)
{
    auto program = std::make_unique<Program>(QStringLiteral(PENSTOCK_DEMO), arguments);
    program->setEnvironment(u"XDG_RUNTIME_DIR"_s, m_runtime->path());
    program->setEnvironment(u"DISPLAY"_s, {});
    program->setEnvironment(u"WAYLAND_DISPLAY"_s, {});
    program->setEnvironment(u"QT_QPA_PLATFORM"_s, {});
    return program;
}

QList<qint64> TestDemo::childrenOf(qint64 pid)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(pid));
    QList<qint64> children;
    if (!file.open(QIODevice::ReadOnly))
        return children;
    const QList<QByteArray> numbers = file.readAll().split(' ');
    for (const QByteArray &number : numbers) {
        if (const qint64 child = number.toLongLong(); child > 0)
            children.append(child);
    }
    return children;
}

QByteArray TestDemo::monitor(const QStringList &arguments)
{
    Program program(QStringLiteral(PENSTOCK_PROGRAM), QStringList{u"monitor"_s} + arguments);
    program.setEnvironment(u"XDG_RUNTIME_DIR"_s, m_runtime->path());
    if (!program.start() || !program.waitForFinished())
        return {};
    return program.output();
}

void TestDemo::withoutTerminal_showsTablesAndEnds()
{
    const auto program = demo({u"--snapshots"_s, u"2"_s});
    QVERIFY(program->start());
    QVERIFY(!program->waitForLines(3).isEmpty());
    const QList<qint64> children = childrenOf(program->processId());
    QVERIFY(program->waitForFinished());
    const QByteArray output = program->output();
    QCOMPARE(program->exitCode(), 0);
    QVERIFY2(output.startsWith("Servers, clients and child processes talk"), output.constData());
    QCOMPARE(output.count("demonstration ("), 2);
    QVERIFY2(output.trimmed().endsWith("nothing is left running."), output.constData());
    for (const qint64 child : children)
        QTRY_VERIFY(!lives(child));
}

void TestDemo::whatItPromises_isThere()
{
    const auto program = demo({u"--show"_s, u"none"_s});
    QVERIFY(program->start());
    QVERIFY(program->waitForLines(2).size() >= 2);
    const QString pid = QString::number(program->processId());
    QStringList transports;
    QString text;
    const auto look = [&] {
        text = QString::fromUtf8(monitor({pid, u"--once"_s, u"--json"_s}));
        const QJsonArray rows =
            QJsonDocument::fromJson(text.toUtf8()).object().value(u"rows"_s).toArray();
        transports.clear();
        for (const QJsonValue &row : rows)
            transports.append(row.toObject().value(u"transport"_s).toString());
        for (const char *wanted : {"tcp", "local", "udp", "process"}) {
            if (transports.filter(QLatin1StringView(wanted)).isEmpty())
                return false;
        }
        return text.contains(u"the peer does not"_s)
            && text.contains(u"this side paused reading"_s);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(look(), qPrintable(text), 20'000);
    program->sendSignal(SIGTERM);
    QVERIFY(program->waitForFinished());
    QCOMPARE(program->exitCode(), 0);
}

void TestDemo::interrupted_endsWithASentence()
{
    const auto program = demo({u"--show"_s, u"none"_s});
    QVERIFY(program->start());
    QVERIFY(program->waitForLines(2).size() >= 2);
    QTRY_VERIFY(childrenOf(program->processId()).size() >= 3);
    const QList<qint64> children = childrenOf(program->processId());
    program->sendSignal(SIGINT);
    QVERIFY(program->waitForFinished());
    QCOMPARE(program->exitCode(), 0);
    QVERIFY(program->output().contains("nothing is left running"));
    for (const qint64 child : children)
        QTRY_VERIFY(!lives(child));
}

void TestDemo::displayThatCannotBeReached_isReplaced()
{
    const auto program = demo({u"--show"_s, u"window"_s, u"--snapshots"_s, u"1"_s});
    program->setEnvironment(u"DISPLAY"_s, u"no-such-host.invalid:99"_s);
    program->setEnvironment(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    QVERIFY(program->start());
    QVERIFY(program->waitForFinished());
    QCOMPARE(program->exitCode(), 0);
    QVERIFY(program->errors().contains("window cannot be shown"));
    QVERIFY(program->output().contains("demonstration ("));
}

void TestDemo::badOption_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("show") << QStringList{u"--show"_s, u"hologram"_s}
                          << "--show cannot be \"hologram\": it must be auto, "_ba;
    QTest::newRow("snapshots") << QStringList{
        u"--snapshots"_s,
        u"0"_s} << "--snapshots cannot be \"0\": it must be a whole number from 1"_ba;
    QTest::newRow("seconds") << QStringList{u"--seconds"_s, u"soon"_s}
                             << "--seconds cannot be \"soon\": it must be a whole number from 0"_ba;
    QTest::newRow("argument") << QStringList{
        u"tcp://h:1"_s} << "there are no arguments to give, only options, but \"tcp://h:1\""_ba;
    QTest::newRow("option") << QStringList{u"--bogus"_s} << "Unknown option 'bogus'."_ba;
}

void TestDemo::badOption_isRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, told);
    const auto program = demo(arguments);
    QVERIFY(program->start());
    QVERIFY(program->waitForFinished());
    QCOMPARE(program->exitCode(), 2);
    const QByteArray errors = program->errors();
    QVERIFY2(errors.startsWith("penstock-demo: " + told), errors.constData());
}

void TestDemo::version_isTold()
{
    const auto program = demo({u"--version"_s});
    QVERIFY(program->start());
    QVERIFY(program->waitForFinished());
    QCOMPARE(program->exitCode(), 0);
    QVERIFY(program->output().startsWith("penstock-demo "));
}

QTEST_GUILESS_MAIN(TestDemo)

#include "tst_demo.moc"
