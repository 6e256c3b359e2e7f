// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "udprig.h"

#include <QRegularExpression>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestUdpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void server_servesOneEndpoint_data();
    void server_servesOneEndpoint();
    void server_withTwoAddresses_isRefused();
    void server_closing_endsItInOrder();
    void server_notStarted_closes();
    void server_whoseFactoryThrows_reports();
    void server_onAllAddresses_servesBothFamilies();
};

void TestUdpServer::server_servesOneEndpoint_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"udp://127.0.0.1:0", "udp:?bind=127.0.0.1:0"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestUdpServer::server_withTwoAddresses_isRefused()
{
    LoopRig rig;
    const Error error =
        errorOf(rig.loop->createServer(u"udp://127.0.0.1:0?bind=127.0.0.2:0"_s, u"echo"_s));
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    QVERIFY2(error.detail().contains(u"write udp://127.0.0.2:0 or udp:?bind=127.0.0.2:0"),
             qPrintable(error.detail()));
}

void TestUdpServer::server_servesOneEndpoint()
{
    QFETCH(const QString, place);
    LoopRig rig;
    const QPointer<Server> server = resultOf(rig.loop->createServer(place, u"echo"_s));
    QVERIFY(server);
    const Endpoint endpoint = server->endpoints().constFirst();
    QCOMPARE_GT(endpoint.port(), 0);
    QTRY_COMPARE(server->transports().size(), 1);
    QCOMPARE(server->transports().constFirst()->localEndpoint(), endpoint);
    const PlainDatagrams first;
    const PlainDatagrams second;
    for (const PlainDatagrams *each : {&first, &second}) {
        for (const char *text : {"one", "", "three"})
            QVERIFY(each->sendTo(quint16(endpoint.port()), text));
        for (const char *text : {"one", "", "three"})
            QCOMPARE(each->receive(), QByteArray(text));
    }
}

void TestUdpServer::server_closing_endsItInOrder()
{
    DatagramRig rig;
    const QPointer<Server> server =
        resultOf(rig.loop->createServer(u"udp://127.0.0.1:0"_s, recordingDatagrams(rig.record)));
    QTRY_VERIFY(rig.record->isMade());
    server->close();
    QVERIFY(errorOf(server->waitClosed()).isNull());
    QCOMPARE(rig.record->trace(), "connectionMade connectionLost()");
    QVERIFY(server->endpoints().isEmpty());
}

void TestUdpServer::server_notStarted_closes()
{
    DatagramRig rig;
    ServerOptions options;
    options.startServing = false;
    const qsizetype before = openDescriptors();
    const QPointer<Server> server = resultOf(
        rig.loop->createServer(u"udp://127.0.0.1:0"_s, recordingDatagrams(rig.record), options));
    QCOMPARE(openDescriptors(), before + 1);
    QVERIFY(server->startServing().isNull());
    server->close(); // before the endpoint was handed out
    settle();
    QCOMPARE(rig.record->trace(), "");
    QCOMPARE(openDescriptors(), before);
}

void TestUdpServer::server_whoseFactoryThrows_reports()
{
    LoopRig rig;
    const ExceptionRecorder recorder;
    const qsizetype before = openDescriptors();
    const QPointer<Server> server =
        resultOf(rig.loop->createServer(u"udp://127.0.0.1:0"_s, []() -> std::unique_ptr<Protocol> {
            throw std::runtime_error("no protocol");
        }));
    QTRY_COMPARE(recorder.reported().size(), 1);
    QCOMPARE(openDescriptors(), before);
}

void TestUdpServer::server_onAllAddresses_servesBothFamilies()
{
    LoopRig rig;
    const QPointer<Server> server = resultOf(rig.loop->createServer(u"udp://:0"_s, u"echo"_s));
    QVERIFY(server);
    const auto port = quint16(server->endpoints().constFirst().port());
    const PlainDatagrams four;
    QVERIFY(four.sendTo(port, "four"));
    QCOMPARE(four.receive(), "four");
    DatagramRig six;
    QVERIFY(six.open(u"udp://[::1]:%1"_s.arg(port)));
    QVERIFY(six.transport->sendTo("six").isNull());
    QTRY_COMPARE(six.record->received(), "six");
}

QTEST_GUILESS_MAIN(TestUdpServer)
#include "tst_udpserver.moc"
