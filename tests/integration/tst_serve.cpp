// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkdatagram.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtNetwork/qudpsocket.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// The endpoints in what a server tells when it begins.
QStringList boundEndpoints(Program &server, qsizetype count)
{
    QStringList endpoints;
    const QList<QByteArray> lines = server.waitForLines(count + 1);
    for (const QByteArray &line : lines) {
        if (line.startsWith("listening on "))
            endpoints.append(QString::fromUtf8(line.mid(13)));
    }
    return endpoints;
}

/// A client that receives next to nothing until it is told to.
class StuckClient
{
public:
    explicit StuckClient(const QStringList &endpoints)
    {
        const QStringList parts = endpoints.value(0).split(u':');
        m_port = parts.value(2).toUShort();
        m_socket.setReadBufferSize(1);
        m_socket.connectToHost(QHostAddress::LocalHost, m_port);
    }

    /// The server has begun to send.
    bool isStuck() const
    {
        return QTest::qWaitFor([this] { return m_socket.bytesAvailable() > 0; });
    }
    /// The server accepts no more.
    bool isServerClosed() const
    {
        return QTest::qWaitFor([this] {
            QTcpSocket another;
            another.connectToHost(QHostAddress::LocalHost, m_port);
            return !another.waitForConnected();
        });
    }
    /// All that comes until the regular end; -1 where the end is none.
    qint64 receiveRest() const
    {
        qint64 received = 0;
        m_socket.setReadBufferSize(0);
        const bool ended = QTest::qWaitFor(
            [this, &received] {
                received += m_socket.readAll().size();
                return m_socket.state() == QAbstractSocket::UnconnectedState;
            },
            30'000);
        return ended && m_socket.error() == QAbstractSocket::RemoteHostClosedError ? received : -1;
    }

private:
    mutable QTcpSocket m_socket;
    quint16 m_port = 0;
};

} // namespace

/// `penstock serve`, run as a user runs it, with `penstock connect` as its client.
class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webSockets_throughARelay_answerAfterTheEndOfInput();
    void echo_roundTrip_endsWithHalfClose_data();
    void echo_roundTrip_endsWithHalfClose();
    void serve_onSeveralEndpoints_tellsEach();
    void serve_datagramsAndStreams_serveBoth();
    void serve_lines_toDatagrams_isRefused();
    void serve_onTakenAddress_namesItAndServesNone();
    void serve_verbose_tellsOfConnections();
    void serve_verbose_tellsOfDroppedDatagrams();
    void serve_watched_tellsTheProtocolByItsName();
    void serve_interrupted_flushesAndEndsWithZero();
    void serve_interruptedTwice_aborts();
    void serve_whenClientsTakeTooLong_abortsThem();
};

void TestServe::webSockets_throughARelay_answerAfterTheEndOfInput()
{
    Program server({u"serve"_s, u"ws://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s});
    if (!server.start() || server.boundEndpoints().isEmpty())
        QSKIP("no plugin of this build serves WebSockets");
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, server.boundEndpoints().value(0),
                   u"--half-close-timeout"_s, u"200ms"_s});
    QVERIFY(relay.start());
    const QByteArray sent(1'000'000, 'w');
    const FinishedProgram client({u"connect"_s, relay.boundEndpoints().value(0)}, sent);
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.exitCode, 0);
    QVERIFY(client.output == sent);
}

void TestServe::echo_roundTrip_endsWithHalfClose_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("tcp") << u"tcp"_s;
    QTest::newRow("unix") << u"unix"_s;
}

void TestServe::echo_roundTrip_endsWithHalfClose()
{
    QFETCH(QString, scheme);
    const QTemporaryDir folder;
    const QString place =
        scheme == u"tcp" ? u"tcp://127.0.0.1:0"_s : u"unix:"_s + folder.filePath(u"x.sock"_s);
    Program server({u"serve"_s, place, u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    const QStringList endpoints = boundEndpoints(server, 1);
    QCOMPARE(endpoints.size(), 1);
    QVERIFY(endpoints.first().startsWith(scheme + u':'));

    QByteArray sent(5'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < sent.size(); ++i)
        sent[i] = char(i * 31 + i / 1000);
    const FinishedProgram client({u"connect"_s, endpoints.first()}, sent);
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.exitCode, 0);
    QVERIFY(client.output == sent);

    server.sendSignal(SIGTERM);
    QVERIFY(server.waitForFinished());
    QCOMPARE(server.errors(), QByteArray());
    QCOMPARE(server.exitCode(), 0);
}

void TestServe::serve_onSeveralEndpoints_tellsEach()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.sock"_s);
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"unix:"_s + path, u"tcp://[::1]:0"_s,
                    u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    const QStringList endpoints = boundEndpoints(server, 3);
    QCOMPARE(endpoints.size(), 3);
    QVERIFY(endpoints[0].startsWith(u"tcp://127.0.0.1:"));
    QVERIFY(!endpoints[0].endsWith(u":0"));
    QCOMPARE(endpoints[1], u"unix:"_s + path);
    QVERIFY(endpoints[2].startsWith(u"tcp://[::1]:"));
    QCOMPARE(server.output().split('\n').at(3), "serving echo"_ba);
}

void TestServe::serve_datagramsAndStreams_serveBoth()
{
    Program server({u"serve"_s, u"udp://127.0.0.1:0"_s, u"tcp://127.0.0.1:0"_s,
                    u"udp:?bind=[::1]:0"_s, u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    const QStringList endpoints = boundEndpoints(server, 3);
    QCOMPARE(endpoints.size(), 3);
    QUdpSocket client;
    QVERIFY(client.bind());
    for (const QString &endpoint : {endpoints.at(0), endpoints.at(2)}) {
        QVERIFY(endpoint.startsWith(u"udp://"));
        const QHostAddress address(endpoint.contains(u"::1") ? QHostAddress::LocalHostIPv6
                                                             : QHostAddress::LocalHost);
        const quint16 port = endpoint.section(u':', -1).toUShort();
        QCOMPARE(client.writeDatagram("hello", address, port), 5);
        QTRY_VERIFY(client.hasPendingDatagrams());
        QCOMPARE(client.receiveDatagram().data(), "hello");
    }
    const FinishedProgram stream({u"connect"_s, endpoints.at(1)}, "hello");
    QCOMPARE(stream.output, "hello");
    server.sendSignal(SIGTERM);
    QVERIFY(server.waitForFinished());
    QCOMPARE(server.errors(), QByteArray());
    QCOMPARE(server.exitCode(), 0);
}

void TestServe::serve_lines_toDatagrams_isRefused()
{
    const FinishedProgram server({u"serve"_s, u"udp://127.0.0.1:0"_s, u"--protocol"_s, u"lines"_s});
    QVERIFY2(server.errors.contains("\"lines\" is of the kind stream"), server.errors.constData());
    QVERIFY(server.exitCode != 0);
}

void TestServe::serve_onTakenAddress_namesItAndServesNone()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString place = u"tcp://127.0.0.1:%1"_s.arg(taken.serverPort());
    const FinishedProgram server(
        {u"serve"_s, u"tcp://127.0.0.1:0"_s, place, u"--protocol"_s, u"echo"_s});
    QCOMPARE(server.output, QByteArray());
    const QByteArray expected =
        "penstock: cannot listen on \"" + place.toUtf8() + "\": The address is in use.";
    QVERIFY2(server.errors.startsWith(expected), server.errors.constData());
    QCOMPARE(server.exitCode, 3);
}

void TestServe::serve_verbose_tellsOfDroppedDatagrams()
{
    Program server({u"serve"_s, u"udp://127.0.0.1:0?receiveBuffer=1"_s, u"--protocol"_s,
                    u"discard"_s, u"--verbose"_s});
    QVERIFY(server.start());
    const QStringList endpoints = boundEndpoints(server, 1);
    QCOMPARE(endpoints.size(), 1);
    server.sendSignal(SIGSTOP); // it receives none of them, and the buffer is small
    QUdpSocket client;
    const auto port = quint16(QUrl(endpoints.first()).port());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(client.writeDatagram(QByteArray(500, 'x'), QHostAddress::LocalHost, port), 500);
    server.sendSignal(SIGTERM);
    server.sendSignal(SIGCONT);
    QVERIFY(server.waitForFinished());
    const QByteArray errors = server.errors();
    QVERIFY2(errors.contains("\npenstock: #1: datagrams that the system dropped, since they were "
                             "not received in time: "),
             errors.constData());
}

void TestServe::serve_verbose_tellsOfConnections()
{
    Program server(
        {u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s, u"--verbose"_s});
    QVERIFY(server.start());
    const QStringList endpoints = boundEndpoints(server, 1);
    QCOMPARE(endpoints.size(), 1);
    const FinishedProgram client({u"connect"_s, endpoints.first(), u"--verbose"_s}, "hello\n");
    QCOMPARE(client.errors.split('\n').at(0),
             "penstock: connected to " + endpoints.first().toUtf8());
    QCOMPARE(client.errors.split('\n').at(1),
             "penstock: bytes sent: 6, received: 6; pauses of sending: 0, of receiving: 0"_ba);
    server.sendSignal(SIGINT);
    QVERIFY(server.waitForFinished());
    const QList<QByteArray> lines = server.errors().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith("penstock: #1 tcp://127.0.0.1:"), lines[0].constData());
    QVERIFY2(lines[0].endsWith(" connected to " + endpoints.first().toUtf8()),
             lines[0].constData());
    QVERIFY2(lines[1].endsWith(
                 " ended; bytes received: 6, sent: 6; pauses of sending: 0, of receiving: 0; "
                 "reason: closed in order"),
             lines[1].constData());
}

void TestServe::serve_watched_tellsTheProtocolByItsName()
{
    const QTemporaryDir folder;
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"echo"_s});
    server.setEnvironment(u"PENSTOCK_MONITOR"_s, u"1"_s);
    server.setEnvironment(u"XDG_RUNTIME_DIR"_s, folder.path());
    QVERIFY(server.start());
    const QStringList endpoints = boundEndpoints(server, 1);
    QCOMPARE(endpoints.size(), 1);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, quint16(QUrl(endpoints.first()).port()));
    client.write("hello");
    QTRY_COMPARE(client.bytesAvailable(), 5);

    Program monitor({u"monitor"_s, QString::number(server.processId()), u"--once"_s, u"--json"_s});
    monitor.setEnvironment(u"XDG_RUNTIME_DIR"_s, folder.path());
    QVERIFY(monitor.start() && monitor.waitForFinished());
    const QJsonArray rows = QJsonDocument::fromJson(monitor.output())[u"rows"].toArray();
    QCOMPARE(rows.size(), 2); // the connection, and its server
    QCOMPARE(rows[0][u"protocol"].toString(), u"echo"_s);
    QVERIFY(!rows[0][u"protocolVersion"].toString().isEmpty());
}

void TestServe::serve_interrupted_flushesAndEndsWithZero()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"chargen"_s,
                    u"--verbose"_s, u"--close-timeout"_s, u"0"_s});
    QVERIFY(server.start());
    const StuckClient client(boundEndpoints(server, 1));
    QVERIFY(client.isStuck());
    server.sendSignal(SIGTERM);
    QVERIFY(client.isServerClosed());
    const qint64 received = client.receiveRest();
    QVERIFY(server.waitForFinished());
    const QByteArray errors = server.errors();
    QVERIFY2(errors.contains(", sent: " + QByteArray::number(received) + ';'), errors.constData());
    QVERIFY2(errors.contains("reason: closed in order"), errors.constData());
    QCOMPARE(server.exitCode(), 0);
}

void TestServe::serve_interruptedTwice_aborts()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"chargen"_s,
                    u"--close-timeout"_s, u"0"_s});
    QVERIFY(server.start());
    const StuckClient client(boundEndpoints(server, 1));
    QVERIFY(client.isStuck());
    server.sendSignal(SIGINT);
    QVERIFY(client.isServerClosed());
    server.sendSignal(SIGTERM);
    QVERIFY(server.waitForFinished());
    QCOMPARE(server.exitCode(), 128 + SIGTERM);
}

void TestServe::serve_whenClientsTakeTooLong_abortsThem()
{
    Program server({u"serve"_s, u"tcp://127.0.0.1:0"_s, u"--protocol"_s, u"chargen"_s,
                    u"--close-timeout"_s, u"100ms"_s});
    QVERIFY(server.start());
    const StuckClient client(boundEndpoints(server, 1));
    QVERIFY(client.isStuck());
    server.sendSignal(SIGTERM);
    QVERIFY(server.waitForFinished());
    QCOMPARE(
        server.errors(),
        "penstock: connections aborted, since they took longer than 100ms to send what was left: 1\n"_ba);
    QCOMPARE(server.exitCode(), 4);
}

QTEST_GUILESS_MAIN(TestServe)

#include "tst_serve.moc"
