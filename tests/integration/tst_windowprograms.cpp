// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The command lines of the programs that show windows.
class TestWindowPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLine_isTakenOrRefused_data();
    void commandLine_isTakenOrRefused();
};

void TestWindowPrograms::commandLine_isTakenOrRefused_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told"); // on standard error where it is refused
    QTest::addColumn<int>("exitCode");
    for (const auto &[name, path] :
         {std::pair("penstock-inspector", QStringLiteral(PENSTOCK_INSPECTOR)),
          std::pair("penstock-device-console", QStringLiteral(PENSTOCK_DEVICE_CONSOLE))}) {
        const QByteArray own(name);
        QTest::addRow("%s --help", name) << path << QStringList{u"--help"_s} << "Usage: "_ba << 0;
        QTest::addRow("%s --version", name)
            << path << QStringList{u"--version"_s} << own + ' ' << 0;
        QTest::addRow("%s --bogus", name)
            << path << QStringList{u"--bogus"_s} << own + ": Unknown option 'bogus'." << 2;
    }
    QTest::newRow("two devices") << QStringLiteral(PENSTOCK_DEVICE_CONSOLE)
                                 << QStringList{u"exec:cat"_s, u"exec:cat"_s}
                                 << "penstock-device-console: one ENDPOINT at most can be given, "
                                    "not \"exec:cat exec:cat\""_ba
                                 << 2;
}

void TestWindowPrograms::commandLine_isTakenOrRefused()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, told);
    QFETCH(const int, exitCode);
    Program run(program, arguments);
    run.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    run.setEnvironment(u"PENSTOCK_LANGUAGE"_s, u"en"_s);
    QVERIFY(run.start() && run.waitForFinished());
    const QByteArray said = exitCode == 0 ? run.output() : run.errors();
    QVERIFY2(said.contains(told), said.constData());
    QCOMPARE(run.exitCode(), exitCode);
}

QTEST_GUILESS_MAIN(TestWindowPrograms)

#include "tst_windowprograms.moc"
