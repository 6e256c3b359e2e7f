// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "otherprograms.h"
#include "program.h"

#include <penstock/monitor/monitorsessionfile.h>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkdatagram.h>
#include <QtNetwork/qudpsocket.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Penstock;

/// `penstock monitor` with files: recordings, and captures as tshark reads them.
class TestMonitorFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recording_isShownAsTheProgramWas();
    void recording_thatIsCutOff_showsWhatIsThere();
    void recording_keepsTheTimelineWhereAskedTo();
    void capture_isReadByTshark();
    void capture_ofDatagrams_isReadByTshark();
    void capture_ofPiecesCutOff_saysHowMuchIsMissing();
    void capture_ofARecordingWithoutPayload_saysSo();
    void misuse_isExplained_data();
    void misuse_isExplained();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Lets itself be watched.
    void serve(const QStringList &endpoints);
    /// Watches with @a options, once it is told of what there is.
    void record(const QStringList &options);
    bool waitForRounds(int count) const;
    void stopRecording();
    FinishedProgram monitor(const QStringList &arguments) const;
    static QByteArray tshark(const QStringList &arguments);
    /// What each side of a TCP stream sent, by tshark: the client, the server.
    static QPair<QByteArray, QByteArray> followed(const QString &file, int stream);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_server;
    std::unique_ptr<Program> m_recorder;
    QStringList m_bound;
};

void TestMonitorFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
}

void TestMonitorFiles::cleanup()
{
    m_recorder.reset();
    m_server.reset();
}

void TestMonitorFiles::serve(const QStringList &endpoints)
{
    m_server =
        std::make_unique<Program>(QStringList{u"serve"_s, u"--protocol"_s, u"echo"_s} + endpoints);
    m_server->setEnvironment(u"PENSTOCK_MONITOR"_s, u"1"_s);
    QVERIFY(m_server->start());
    m_bound = m_server->boundEndpoints(endpoints.size());
    QCOMPARE(m_bound.size(), endpoints.size());
    const QString socket = path(u"penstock/%1.socket"_s.arg(m_server->processId()));
    QVERIFY(waitForFile(socket));
}

void TestMonitorFiles::record(const QStringList &options)
{
    m_recorder = std::make_unique<Program>(
        QStringList{u"monitor"_s, QString::number(m_server->processId()), u"--interval"_s,
                    u"20ms"_s, u"--record"_s, path(u"recording"_s)}
        + options);
    QVERIFY(m_recorder->start());
    const auto knowsTheServers = [this] {
        const auto reader = MonitorSessionReader::open(path(u"recording"_s));
        if (!reader)
            return false;
        while ((*reader)->read(100)) { }
        return qsizetype((*reader)->rows().size()) >= m_bound.size();
    };
    QVERIFY(QTest::qWaitFor(knowsTheServers, 20'000));
}

/// Until it has been told what the server has done.
bool TestMonitorFiles::waitForRounds(int count) const
{
    const QString file = path(u"recording"_s);
    for (int i = 0; i < count; ++i) {
        const qint64 before = QFileInfo(file).size();
        if (!QTest::qWaitFor([&] { return QFileInfo(file).size() > before; }))
            return false;
    }
    return true;
}

void TestMonitorFiles::stopRecording()
{
    QVERIFY(waitForRounds(4));
    m_recorder->sendSignal(SIGTERM);
    QVERIFY(m_recorder->waitForFinished());
    const QByteArray errors = m_recorder->errors();
    QVERIFY2(m_recorder->exitCode() == 0, errors.constData());
    QVERIFY2(errors.contains("were recorded in " + path(u"recording"_s).toUtf8()),
             errors.constData());
}

FinishedProgram TestMonitorFiles::monitor(const QStringList &arguments) const
{
    return FinishedProgram(QStringList{u"monitor"_s, path(u"recording"_s)} + arguments);
}

QByteArray TestMonitorFiles::tshark(const QStringList &arguments)
{
    const QStringList all = QStringList{u"-n"_s} + arguments
        + QStringList{u"-o"_s, u"ip.check_checksum:TRUE"_s, u"-o"_s, u"tcp.check_checksum:TRUE"_s,
                      u"-o"_s, u"udp.check_checksum:TRUE"_s};
    return FinishedProgram(pathOf(u"tshark"_s), all).output;
}

QPair<QByteArray, QByteArray> TestMonitorFiles::followed(const QString &file, int stream)
{
    QPair<QByteArray, QByteArray> sides;
    const QList<QByteArray> lines =
        tshark({u"-r"_s, file, u"-q"_s, u"-z"_s, u"follow,tcp,raw,%1"_s.arg(stream)}).split('\n');
    bool inside = false;
    for (const QByteArray &line : lines) {
        if (line.startsWith("Node 1"))
            inside = true;
        else if (inside && !line.startsWith('=') && !line.isEmpty())
            (line.startsWith('\t') ? sides.second : sides.first) += QByteArray::fromHex(line);
    }
    return sides;
}

void TestMonitorFiles::recording_isShownAsTheProgramWas()
{
    serve({u"tcp://127.0.0.1:0"_s});
    record({});
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound[0]}, "hello").output, QByteArray("hello"));
    stopRecording();
    const FinishedProgram table = monitor({u"--once"_s, u"--ended"_s});
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.output.contains("lost       tcp"), table.output.constData());
    const FinishedProgram json = monitor({u"--once"_s, u"--json"_s, u"--ended"_s});
    QCOMPARE(json.exitCode, 0);
    const QJsonObject document = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(document[u"pid"].toInteger(), m_server->processId());
    const QJsonArray rows = document[u"rows"].toArray();
    QCOMPARE(rows.size(), 2);
    qint64 received = 0;
    for (const auto &row : rows)
        received += row.toObject()[u"bytesReceived"].toInteger();
    QCOMPARE(received, 5);
    const FinishedProgram rounds = monitor({}); // no terminal: each round as it was
    QCOMPARE(rounds.exitCode, 0);
    QVERIFY(rounds.output.count(" connection") > 2);
}

void TestMonitorFiles::recording_thatIsCutOff_showsWhatIsThere()
{
    serve({u"tcp://127.0.0.1:0"_s});
    record({});
    QVERIFY(waitForRounds(2));
    m_recorder->sendSignal(SIGKILL);
    QVERIFY(m_recorder->waitForFinished());
    QVERIFY(QFile::resize(path(u"recording"_s), QFileInfo(path(u"recording"_s)).size() - 3));
    const FinishedProgram table = monitor({u"--once"_s});
    QCOMPARE(table.exitCode, 4);
    QVERIFY2(table.output.contains("server open"), table.output.constData());
    QVERIFY2(table.errors.contains("ends in the middle of a message"), table.errors.constData());
    QVERIFY(table.errors.contains(path(u"recording"_s).toUtf8()));
}

void TestMonitorFiles::recording_keepsTheTimelineWhereAskedTo()
{
    serve({u"tcp://127.0.0.1:0"_s});
    record({u"--timeline"_s});
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound[0]}, "hello").output, QByteArray("hello"));
    stopRecording();
    const auto reader = MonitorSessionReader::open(path(u"recording"_s));
    QVERIFY(reader);
    QStringList names;
    connect(reader->get(), &MonitorSource::eventsHappened, this,
            [&names](const QList<MonitorEvent> &events) {
                for (const MonitorEvent &event : events) {
                    names.append(event.name);
                    QVERIFY(event.data.isEmpty());
                }
            });
    while ((*reader)->read(100)) { }
    QVERIFY2(names.contains(u"connectionMade()"_s) && names.contains(u"dataReceived()"_s)
                 && names.contains(u"connectionLost()"_s),
             qPrintable(names.join(u' ')));
}

void TestMonitorFiles::capture_isReadByTshark()
{
    NEEDS_PROGRAM("tshark");
    serve({u"tcp://127.0.0.1:0"_s, u"unix:"_s + path(u"echo.socket"_s)});
    record({u"--pcapng"_s, path(u"live.pcapng"_s)});
    const QByteArray data = randomBytes(300'000);
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound[0]}, data).output, data);
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound[1]}, data.left(3000)).output, data.left(3000));
    stopRecording();
    const FinishedProgram converted = monitor({u"--pcapng"_s, path(u"later.pcapng"_s)});
    QCOMPARE(converted.exitCode, 0);
    QVERIFY2(converted.errors.contains("2 connection"), converted.errors.constData());
    for (const QString &name : {u"live.pcapng"_s, u"later.pcapng"_s}) {
        const QString file = path(name);
        QCOMPARE(followed(file, 0), qMakePair(data, data));
        QCOMPARE(followed(file, 1), qMakePair(data.left(3000), data.left(3000)));
        const QByteArray expert = tshark({u"-r"_s, file, u"-q"_s, u"-z"_s, u"expert,warn"_s});
        QVERIFY2(!expert.contains("Warns") && !expert.contains("Errors"), expert.constData());
        const QByteArray ports = tshark(
            {u"-r"_s, file, u"-T"_s, u"fields"_s, u"-e"_s, u"tcp.dstport"_s, u"-c"_s, u"1"_s});
        QCOMPARE(QString::fromUtf8(ports.trimmed()), portOf(m_bound[0])); // the client begins
        const QByteArray comments =
            tshark({u"-r"_s, file, u"-T"_s, u"fields"_s, u"-e"_s, u"frame.comment"_s});
        QVERIFY2(comments.contains("echo.socket"), comments.constData());
    }
    // As a stream, too.
    const FinishedProgram piped = monitor({u"--pcapng"_s, u"-"_s});
    QFile later(path(u"later.pcapng"_s));
    QVERIFY(later.open(QIODevice::ReadOnly));
    QVERIFY(piped.output == later.readAll());
}

void TestMonitorFiles::capture_ofDatagrams_isReadByTshark()
{
    NEEDS_PROGRAM("tshark");
    serve({u"udp://127.0.0.1:0"_s});
    record({u"--payload"_s, u"100000"_s});
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress::LocalHost));
    const quint16 port = portOf(m_bound[0]).toUShort();
    for (const QByteArray &data : {QByteArray("hello"), QByteArray(), QByteArray(9000, 'x')}) {
        socket.writeDatagram(data, QHostAddress::LocalHost, port);
        QTRY_VERIFY(socket.hasPendingDatagrams());
        QCOMPARE(socket.receiveDatagram().data(), data);
    }
    stopRecording();
    const QString file = path(u"x.pcapng"_s);
    QCOMPARE(monitor({u"--pcapng"_s, file}).exitCode, 0);
    const QByteArray fields =
        tshark({u"-r"_s, file, u"-T"_s, u"fields"_s, u"-e"_s, u"udp.srcport"_s, u"-e"_s,
                u"udp.dstport"_s, u"-e"_s, u"udp.length"_s, u"-e"_s, u"udp.checksum.status"_s});
    const QByteArray peer = QByteArray::number(socket.localPort());
    const QByteArray own = QByteArray::number(port);
    QByteArray expected;
    for (const int bytes : {13, 8, 9008}) {
        const QByteArray rest = '\t' + QByteArray::number(bytes) + "\t1\n";
        expected += peer + '\t' + own + rest + own + '\t' + peer + rest;
    }
    QCOMPARE(fields, expected);
}

void TestMonitorFiles::capture_ofPiecesCutOff_saysHowMuchIsMissing()
{
    NEEDS_PROGRAM("tshark");
    serve({u"tcp://127.0.0.1:0"_s});
    record({u"--payload"_s, u"10"_s});
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound[0]}, "hello, hello, hello").exitCode, 0);
    stopRecording();
    const QString file = path(u"x.pcapng"_s);
    QCOMPARE(monitor({u"--pcapng"_s, file}).exitCode, 0);
    const QByteArray fields = tshark({u"-r"_s, file, u"-T"_s, u"fields"_s, u"-e"_s, u"tcp.seq"_s,
                                      u"-e"_s, u"tcp.len"_s, u"-e"_s, u"tcp.flags.fin"_s});
    QVERIFY2(fields.contains("1\t10\t0\n") && fields.contains("20\t0\t1\n"), fields.constData());
}

void TestMonitorFiles::capture_ofARecordingWithoutPayload_saysSo()
{
    serve({u"tcp://127.0.0.1:0"_s});
    record({});
    stopRecording();
    const FinishedProgram converted = monitor({u"--pcapng"_s, path(u"x.pcapng"_s)});
    QCOMPARE(converted.exitCode, 0);
    QVERIFY2(converted.errors.contains("there is no payload in"), converted.errors.constData());
    const FinishedProgram again = monitor({u"--pcapng"_s, path(u"x.pcapng"_s)});
    QCOMPARE(again.exitCode, 3);
    QVERIFY2(again.errors.contains("x.pcapng exists, and is not written over"),
             again.errors.constData());
}

void TestMonitorFiles::misuse_isExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const char *says) {
        QTest::newRow(name) << arguments << code << QByteArray(says);
    };
    row("a file that is none", {u"/etc/hostname"_s, u"--once"_s}, 3,
        "/etc/hostname is no recording of a monitor");
    row("no file", {u"nothing"_s}, 3, "\"nothing\" is no PID, no endpoint, and there is no");
    row("two", {u"1"_s, u"2"_s}, 2, "monitor takes one PID, ENDPOINT or FILE, not \"1 2\"");
    row("payload alone", {u"1"_s, u"--payload"_s, u"5"_s}, 2, "--payload needs --record FILE");
    row("timeline alone", {u"1"_s, u"--timeline"_s}, 2, "--timeline needs --record FILE");
    row("no payload", {u"1"_s, u"--record"_s, u"x"_s, u"--payload"_s, u"0"_s}, 2,
        "--payload must be 1 to 1048576 bytes, not \"0\"");
    row("too much payload", {u"1"_s, u"--record"_s, u"x"_s, u"--payload"_s, u"1048577"_s}, 2,
        "--payload must be 1 to 1048576 bytes, not \"1048577\"");
    row("no path", {u"1"_s, u"--record"_s, QString()}, 2, "--record needs the path of a file");
}

void TestMonitorFiles::misuse_isExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, says);
    const FinishedProgram program(QStringList{u"monitor"_s} + arguments);
    QCOMPARE(program.exitCode, exitCode);
    QVERIFY2(program.errors.contains(says), program.errors.constData());
}

QTEST_GUILESS_MAIN(TestMonitorFiles)
#include "tst_monitorfiles.moc"
