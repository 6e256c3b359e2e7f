// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "otherprograms.h"
#include "program.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qlocalsocket.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// `--metrics`: what Prometheus reads of it, and what it does with who is no Prometheus.
class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void page_countsWhatHappened();
    void page_isOpenMetrics();
    void page_isAcceptedByPromtool();
    void page_ofARelay_hasBothSides();
    void page_ofAWatchedProgram_isThere();
    void page_onAUnixSocket_isThere();
    void requests_areAnswered_data();
    void requests_areAnswered();
    void request_inPieces_isAnswered();
    void request_thatIsSlow_isCut();
    void request_thatIsGiant_isCut();
    void many_atOneTime_areBounded();
    void endpoint_thatCannotBe_isAnError_data();
    void endpoint_thatCannotBe_isAnError();

private:
    void serve(const QString &metrics = u"tcp://127.0.0.1:0"_s);
    void begin(const QStringList &arguments);
    std::unique_ptr<QTcpSocket> open() const;
    /// All that comes back until the end.
    QByteArray ask(const QByteArray &request) const;
    QByteArray page(const QByteArray &accept = "application/openmetrics-text") const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    QString m_bound;
    QString m_metrics;
};

void TestMetrics::init()
{
    m_program.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    qunsetenv("PENSTOCK_MONITOR");
}

void TestMetrics::begin(const QStringList &arguments)
{
    m_program = std::make_unique<Program>(arguments);
    QVERIFY(m_program->start());
    m_bound = m_program->boundEndpoints().value(0);
    QVERIFY(!m_bound.isEmpty());
    QString told = QString::fromUtf8(m_program->errors());
    const QString behind = u"serving /metrics at "_s;
    QVERIFY2(told.contains(behind), qPrintable(told));
    m_metrics = told.mid(told.indexOf(behind) + behind.size()).section(u'\n', 0, 0);
}

void TestMetrics::serve(const QString &metrics)
{
    begin(
        {u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s, u"--metrics"_s, metrics});
}

std::unique_ptr<QTcpSocket> TestMetrics::open() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, portOf(m_metrics).toUShort());
    return socket->waitForConnected() ? std::move(socket) : nullptr;
}

QByteArray TestMetrics::ask(const QByteArray &request) const
{
    const auto socket = open();
    if (!socket)
        return "not connected";
    socket->write(request);
    QByteArray answer;
    (void)QTest::qWaitFor([&] {
        answer += socket->readAll();
        return socket->state() == QAbstractSocket::UnconnectedState;
    });
    return answer + socket->readAll();
}

QByteArray TestMetrics::page(const QByteArray &accept) const
{
    const QByteArray answer =
        ask("GET /metrics HTTP/1.1\r\nHost: x\r\nAccept: " + accept + "\r\n\r\n");
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

void TestMetrics::page_countsWhatHappened()
{
    serve();
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound}, "hello").output, QByteArray("hello"));
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound}, "hello").output, QByteArray("hello"));
    const QByteArray labels =
        "{server=\"" + m_bound.toUtf8() + "\",transport=\"tcp\",kind=\"stream\"} ";
    QTRY_VERIFY(page().contains("penstock_connections" + labels + "0\n"));
    const QByteArray text = page();
    QVERIFY2(text.contains("penstock_connections_opened_total" + labels + "2\n"), text);
    QVERIFY2(text.contains("penstock_received_bytes_total" + labels + "10\n"), text);
    QVERIFY2(text.contains("penstock_sent_bytes_total" + labels + "10\n"), text);
    QTcpSocket still;
    still.connectToHost(QHostAddress::LocalHost, portOf(m_bound).toUShort());
    QVERIFY(still.waitForConnected());
    still.write("1234567");
    QTRY_VERIFY(page().contains("penstock_connections" + labels + "1\n"));
    QTRY_VERIFY(page().contains("penstock_received_bytes_total" + labels + "17\n"));
    QVERIFY(page().contains("penstock_connections_opened_total" + labels + "3\n"));
}

/// Each family is declared before its samples, once, with its unit in its name; the end is marked.
void TestMetrics::page_isOpenMetrics()
{
    serve();
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound}, "hello").output, QByteArray("hello"));
    const QStringList lines = QString::fromUtf8(page()).split(u'\n');
    QCOMPARE(lines.mid(lines.size() - 2), QStringList({u"# EOF"_s, QString()}));
    static const QRegularExpression head(u"^# (TYPE|UNIT|HELP) ([a-z_]+) (.+)$"_s);
    static const QRegularExpression sample(
        uR"(^([a-z_]+)\{([a-z]+="[^"\n]*"(,[a-z]+="[^"\n]*")*)?\} [0-9]+(\.[0-9]+)?$)"_s);
    QSet<QString> seen;
    QString family;
    QString type;
    for (const QString &line : lines.mid(0, lines.size() - 2)) {
        if (const auto match = head.match(line); match.hasMatch()) {
            if (match.captured(1) == u"TYPE") {
                family = match.captured(2);
                type = match.captured(3);
                QVERIFY2(!seen.contains(family), qPrintable(line));
                seen.insert(family);
                QVERIFY2(family.startsWith(u"penstock_"), qPrintable(line));
            }
            QCOMPARE(match.captured(2), family);
            if (match.captured(1) == u"UNIT")
                QVERIFY2(family.endsWith(u'_' + match.captured(3)), qPrintable(line));
            continue;
        }
        const auto match = sample.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QCOMPARE(match.captured(1), type == u"counter" ? family + u"_total"_s : family);
    }
    QVERIFY(seen.size() > 10);
}

void TestMetrics::page_isAcceptedByPromtool()
{
    NEEDS_PROGRAM("promtool");
    serve();
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound}, "hello").output, QByteArray("hello"));
    const FinishedProgram check(pathOf(u"promtool"_s), {u"check"_s, u"metrics"_s},
                                page("text/plain;version=0.0.4"));
    QVERIFY2(check.exitCode == 0, check.errors.constData());
    QCOMPARE(check.errors, QByteArray());
}

void TestMetrics::page_ofARelay_hasBothSides()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    const QString target = server.boundEndpoints().value(0);
    begin({u"relay"_s, u"unix:"_s + m_folder->filePath(u"x"_s), target, u"--metrics"_s,
           u"tcp://127.0.0.1:0"_s});
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound}, "hello").output, QByteArray("hello"));
    const QByteArray text = page();
    QVERIFY2(text.contains("penstock_received_bytes_total{server=\"" + m_bound.toUtf8()
                           + "\",transport=\"local\",kind=\"stream\"} 5\n"),
             text);
    QVERIFY2(text.contains("penstock_received_bytes_total{server=\"\",transport=\"tcp\","
                           "kind=\"stream\"} 5\n"),
             text);
}

void TestMetrics::page_ofAWatchedProgram_isThere()
{
    qputenv("PENSTOCK_MONITOR", "1");
    serve();
    QCOMPARE(FinishedProgram({u"connect"_s, m_bound}, "hello").output, QByteArray("hello"));
    QVERIFY(page().contains("transport=\"tcp\",kind=\"stream\"} 5\n"));
    const FinishedProgram watcher(
        {u"monitor"_s, QString::number(m_program->processId()), u"--once"_s});
    QVERIFY2(watcher.output.contains("server open       tcp"), watcher.output.constData());
}

void TestMetrics::page_onAUnixSocket_isThere()
{
    serve(u"unix:"_s + m_folder->filePath(u"metrics"_s));
    QLocalSocket socket;
    socket.connectToServer(m_folder->filePath(u"metrics"_s));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /metrics HTTP/1.0\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).endsWith("# EOF\n"));
}

void TestMetrics::requests_areAnswered_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &request, const char *answer) {
        QTest::newRow(name) << request << QByteArray(answer);
    };
    const QByteArray rest = "\r\nHost: x\r\n\r\n";
    row("1.0", "GET /metrics HTTP/1.0\r\n\r\n", "200 OK");
    row("bare line ends", "GET /metrics HTTP/1.0\n\n", "200 OK");
    row("a query", "GET /metrics?x=1 HTTP/1.1" + rest, "200 OK");
    row("HEAD", "HEAD /metrics HTTP/1.1" + rest, "200 OK");
    row("another path", "GET / HTTP/1.1" + rest, "404 Not Found");
    row("a path above", "GET /metrics/../x HTTP/1.1" + rest, "404 Not Found");
    row("POST", "POST /metrics HTTP/1.1" + rest + "data", "405 Method Not Allowed");
    row("no host", "GET /metrics HTTP/1.1\r\n\r\n", "400 Bad Request");
    row("no version", "GET /metrics\r\n\r\n", "400 Bad Request");
    row("another version", "GET /metrics HTTP/2.0" + rest, "400 Bad Request");
    row("no path", "GET metrics HTTP/1.1" + rest, "400 Bad Request");
    row("nothing", "\r\n\r\n", "400 Bad Request");
    row("a field that is none", "GET /metrics HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n",
        "400 Bad Request");
    row("zeros", QByteArray(20, '\0') + "\n\n", "400 Bad Request");
    row("TLS", QByteArray::fromHex("160301020001000001fc0303") + "\n\n", "400 Bad Request");
}

void TestMetrics::requests_areAnswered()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    serve();
    const QByteArray said = ask(request);
    QVERIFY2(said.startsWith("HTTP/1.1 " + answer + "\r\n"), said.constData());
    const qsizetype content = said.size() - said.indexOf("\r\n\r\n") - 4;
    if (request.startsWith("HEAD"))
        QCOMPARE(content, 0);
    else
        QVERIFY(said.contains("\r\nContent-Length: " + QByteArray::number(content) + "\r\n"));
    QVERIFY(answer != "405 Method Not Allowed" || said.contains("\r\nAllow: GET, HEAD\r\n"));
    QVERIFY(page().endsWith("# EOF\n")); // the next one is served
}

void TestMetrics::request_inPieces_isAnswered()
{
    serve();
    const auto socket = open();
    QVERIFY(socket);
    for (const char byte : QByteArray("GET /metrics HTTP/1.0\r\n\r\n")) {
        socket->write(&byte, 1);
        QVERIFY(socket->waitForBytesWritten());
    }
    QByteArray answer;
    QTRY_VERIFY((answer += socket->readAll()).endsWith("# EOF\n"));
}

void TestMetrics::request_thatIsSlow_isCut()
{
    serve();
    const auto half = open();
    const auto silent = open();
    QVERIFY(half && silent);
    half->write("GET /metrics");
    QByteArray answer;
    QTRY_VERIFY_WITH_TIMEOUT(!(answer += half->readAll()).isEmpty(), 20'000);
    QVERIFY2(answer.startsWith("HTTP/1.1 408 Request Timeout"), answer.constData());
    QTRY_COMPARE(silent->state(), QAbstractSocket::UnconnectedState);
}

void TestMetrics::request_thatIsGiant_isCut()
{
    serve();
    const auto socket = open();
    QVERIFY(socket);
    socket->write("GET /metrics HTTP/1.1\r\nX: " + QByteArray(10'000'000, 'x'));
    QByteArray answer;
    QTRY_VERIFY((answer += socket->readAll()).contains("8192"));
    QVERIFY2(answer.startsWith("HTTP/1.1 431 "), answer.constData());
    QVERIFY(m_program->peakMemoryBytes() < 100'000'000);
    QVERIFY(page().endsWith("# EOF\n"));
}

void TestMetrics::many_atOneTime_areBounded()
{
    serve();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 110; ++i)
        sockets.push_back(open());
    const auto refused = [&] {
        return std::count_if(sockets.begin(), sockets.end(), [](const auto &socket) {
            return socket->peek(100).startsWith("HTTP/1.1 503 ");
        });
    };
    QTRY_COMPARE(refused(), 10);
    sockets.clear();
    QTRY_VERIFY(page().endsWith("# EOF\n"));
}

void TestMetrics::endpoint_thatCannotBe_isAnError_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("none") << u"9464"_s << 2 << QByteArray("--metrics: endpoint \"9464\"");
    QTest::newRow("unknown") << u"nothing://x:1"_s << 5 << QByteArray("nothing");
    QTest::newRow("not there") << u"tcp://192.0.2.1:9464"_s << 3
                               << QByteArray("cannot serve metrics at");
    QTest::newRow("datagrams") << u"udp://127.0.0.1:0"_s << 3
                               << QByteArray("cannot serve metrics at");
}

void TestMetrics::endpoint_thatCannotBe_isAnError()
{
    QFETCH(const QString, endpoint);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, says);
    const FinishedProgram program(
        {u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s, u"--metrics"_s, endpoint});
    QVERIFY2(program.errors.contains(says), program.errors.constData());
    QCOMPARE(program.exitCode, exitCode);
    QCOMPARE(program.output, QByteArray());
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
