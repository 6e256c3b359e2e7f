// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "otherprograms.h"
#include "program.h"

#include <penstock/monitor/monitorsessionfile.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Penstock;

namespace {

/// Whatever it is told.
class Told : public MonitorSource
{
public:
    using MonitorSource::take;

    void watch(const MonitorDemand &) override { }
    qint64 act(quint64, const QString &, const QCborMap &) override { return 0; }
    void askPlugins() override { }
    bool isLive() const override { return false; }
};

} // namespace

/// Which programs `penstock monitor` finds, among them itself, and what it lets them do to a terminal.
class TestMonitorPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commands_thatAreWatchable_areAsOthers_data();
    void commands_thatAreWatchable_areAsOthers();
    void watcher_doesNotFindItself();
    void file_namedAsAProcess_hidesItNot();
    void program_thatWasKilled_isNoneAndCleanedUp();
    void peer_thatDoesNotRead_isWhyItIsStuck();
    void texts_ofTheProgram_doNothingToTheTerminal();

private:
    void serve(const QString &protocol = u"echo"_s);
    FinishedProgram watchable(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_server;
    QString m_bound;
};

void TestMonitorPrograms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    qunsetenv("PENSTOCK_MONITOR");
}

void TestMonitorPrograms::cleanup()
{
    m_server.reset();
    qunsetenv("PENSTOCK_MONITOR");
}

void TestMonitorPrograms::serve(const QString &protocol)
{
    m_server = std::make_unique<Program>(
        QStringList{u"serve"_s, u"--protocol"_s, protocol, u"tcp://127.0.0.1:0"_s});
    m_server->setEnvironment(u"PENSTOCK_MONITOR"_s, u"1"_s);
    QVERIFY(m_server->start());
    m_bound = m_server->boundEndpoints(1).value(0);
    QVERIFY(!m_bound.isEmpty());
    QVERIFY(waitForFile(m_folder->filePath(u"penstock/%1.socket"_s.arg(m_server->processId()))));
}

FinishedProgram TestMonitorPrograms::watchable(const QStringList &arguments) const
{
    qputenv("PENSTOCK_MONITOR", "1");
    FinishedProgram program(arguments);
    qunsetenv("PENSTOCK_MONITOR");
    return program;
}

void TestMonitorPrograms::commands_thatAreWatchable_areAsOthers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("help") << QStringList{u"serve"_s, u"--help"_s};
    QTest::newRow("plugins") << QStringList{u"plugins"_s};
    QTest::newRow("list") << QStringList{u"monitor"_s, u"--list"_s};
    QTest::newRow("refused") << QStringList{u"connect"_s, u"unix:/nowhere"_s};
    QTest::newRow("mistake") << QStringList{u"serve"_s, u"--nothing"_s};
}

/// They are over before anybody can watch them.
void TestMonitorPrograms::commands_thatAreWatchable_areAsOthers()
{
    QFETCH(const QStringList, arguments);
    const FinishedProgram plain(arguments);
    for (int i = 0; i < 5; ++i) {
        const FinishedProgram program = watchable(arguments);
        QCOMPARE(program.exitCode, plain.exitCode);
        QCOMPARE(program.errors, plain.errors);
        QCOMPARE(program.output, plain.output);
    }
}

void TestMonitorPrograms::watcher_doesNotFindItself()
{
    serve();
    for (int i = 0; i < 3; ++i) {
        const FinishedProgram once = watchable({u"monitor"_s, u"--once"_s, u"--json"_s});
        QVERIFY2(once.exitCode == 0, once.errors.constData());
        QCOMPARE(QJsonDocument::fromJson(once.output).object()[u"pid"].toInteger(),
                 m_server->processId());
    }
}

void TestMonitorPrograms::file_namedAsAProcess_hidesItNot()
{
    serve();
    const QString name = QString::number(m_server->processId());
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const FinishedProgram once({u"monitor"_s, name, u"--once"_s});
    QDir::setCurrent(before);
    QVERIFY2(once.exitCode == 0, once.errors.constData());
}

void TestMonitorPrograms::program_thatWasKilled_isNoneAndCleanedUp()
{
    serve();
    const QString socket = m_folder->filePath(u"penstock/%1.socket"_s.arg(m_server->processId()));
    m_server->sendSignal(SIGKILL);
    QVERIFY(m_server->waitForFinished());
    QVERIFY(QFileInfo::exists(socket));
    const FinishedProgram list({u"monitor"_s, u"--list"_s, u"--json"_s});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(list.output).object()[u"programs"].toArray().size(), 0);
    serve();
    QVERIFY(!QFileInfo::exists(socket));
}

void TestMonitorPrograms::peer_thatDoesNotRead_isWhyItIsStuck()
{
    serve(u"chargen"_s);
    QTcpSocket peer;
    peer.setReadBufferSize(1);
    peer.connectToHost(QHostAddress::LocalHost, portOf(m_bound).toUShort());
    QVERIFY(peer.waitForConnected());
    QString stuck;
    const auto isKnown = [&] {
        const FinishedProgram once(
            {u"monitor"_s, QString::number(m_server->processId()), u"--once"_s, u"--json"_s});
        const QJsonArray rows = QJsonDocument::fromJson(once.output).object()[u"rows"].toArray();
        for (const auto &row : rows)
            stuck += row.toObject()[u"stuck"].toString();
        return stuck.contains(u"the peer does not read"_s);
    };
    QVERIFY2(QTest::qWaitFor(isKnown, 20'000), qPrintable(stuck));
}

void TestMonitorPrograms::texts_ofTheProgram_doNothingToTheTerminal()
{
    const QString evil = u"a\033]0;b\a\nc\u009b2Jd\u202ee"_s;
    const QString file = m_folder->filePath(u"recording"_s);
    {
        Told told;
        const auto writer = MonitorSessionWriter::create(file, &told);
        QVERIFY(writer);
        const auto tell = [&told](const QByteArray &frame) {
            return told.take(frame.mid(4)).isNull();
        };
        QVERIFY(tell(MonitorMessage::frame("hello"_L1,
                                           {{u"version"_s, 1}, {u"name"_s, evil}, {u"pid"_s, 1}})));
        QVERIFY(tell(MonitorMessage::frame(
            "loops"_L1, {{u"now"_s, 1}, {u"loops"_s, QCborArray{QCborMap{{u"loop"_s, 1}}}}})));
        MonitorRow row;
        row.id = 7;
        row[MonitorNumber::State] = qint64(MonitorState::Lost);
        for (const auto text : {MonitorText::Transport, MonitorText::Protocol, MonitorText::Remote,
                                MonitorText::Reason})
            row[text] = evil;
        MonitorMessageWriter rows("rows"_L1, {{u"loop"_s, 1}});
        rows.addRow(row, [](int) { return true; });
        QVERIFY(tell(rows.finish()));
    }
    const FinishedProgram table({u"monitor"_s, file, u"--once"_s, u"--ended"_s});
    QVERIFY2(table.exitCode == 0, table.errors.constData());
    const QString output = QString::fromUtf8(table.output);
    QCOMPARE(output.count(u'\n'), 3); // summary, heading, row
    QVERIFY(output.contains(u"2Jd"_s));
    for (const QChar character : output)
        QVERIFY(character == u'\n' || character.isPrint());
    const FinishedProgram json({u"monitor"_s, file, u"--once"_s, u"--ended"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.output).object()[u"name"].toString(), evil);
}

QTEST_GUILESS_MAIN(TestMonitorPrograms)
#include "tst_monitorprograms.moc"
