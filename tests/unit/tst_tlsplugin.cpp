// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <penstock/core/streamprotocol.h>
#include <penstock/core/tlsinfo.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

/// Servers and clients of the plugin tls, and connections that go on encrypted.
class TestTlsPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void connect_tellsOfPeerAndCipher();
    void connect_whenTheNameIsWrong_saysWhatTheCertificateIsFor();
    void connect_whenTheAuthorityIsUnknown_isRefused();
    void options_thatDoNotFitTogether_areRefused();
    void handshake_cutAnywhere_leavesTheServerServing();
    void handshake_ofAMuteClient_isGivenUp();
    void startTls_onBothSides_keepsTheProtocols();
    void startTls_answeredInPlainText_losesTheConnection();
    void startTls_canceled_losesTheConnection();
    void startTls_withoutAName_changesNothing();
    void startTls_duringSendfile_changesNothing();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QPointer<Server> serve(LoopRig &rig, const Record &record, QVariantMap options = {}) const
    {
        options.insert(u"certificate"_s, file(u"cert.pem"_s));
        options.insert(u"key"_s, file(u"key.pem"_s));
        ServerOptions serving;
        serving.transport = options;
        return resultOf(rig.loop->createServer(u"tls://127.0.0.1:0"_s, recording(record), serving));
    }
    ConnectOptions trusting() const
    {
        ConnectOptions options;
        options.transport = {{u"ca"_s, file(u"cert.pem"_s)}};
        return options;
    }

    QTemporaryDir m_folder;
};

void TestTlsPlugin::initTestCase()
{
    QProcess openssl; // of the test alone
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, u"key.pem"_s,
                   u"-out"_s, u"cert.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                   u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(openssl.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(openssl.exitCode(), 0);
}

void TestTlsPlugin::connect_tellsOfPeerAndCipher()
{
    LoopRig rig;
    const Record served = CallbackRecord::create();
    const QPointer<Server> server = serve(rig, served);
    QVERIFY(server);
    const Record client = CallbackRecord::create();
    const auto transport = rig.connectTo(server->endpoints().first(), client, trusting());
    QVERIFY(transport);
    auto *info = transport->query<TlsInfo>();
    QVERIFY(info);
    QCOMPARE(info->peerCertificate().subject, u"CN=localhost"_s);
    QCOMPARE(info->peerCertificate().names, (QStringList{u"localhost"_s, u"127.0.0.1"_s}));
    QVERIFY(info->peerCertificate().validUntil > QDateTime::currentDateTimeUtc());
    QVERIFY(info->peerCertificate().toPem().startsWith("-----BEGIN CERTIFICATE-----\n"));
    QCOMPARE(info->protocolVersion(), u"TLSv1.3"_s);
    QVERIFY(!info->cipher().isEmpty());
    QCOMPARE(transport->remoteEndpoint().scheme(), u"tls"_s);
    const QByteArray much(3'000'000, 'x');
    QVERIFY(transport->write(much).isNull());
    QTRY_COMPARE(served->received().size(), much.size());
    transport->close();
    QTRY_VERIFY(client->isLost());
    QTRY_VERIFY(served->isLost());
    QCOMPARE(client->trace(), QByteArray("connectionMade eofReceived connectionLost()"));
}

void TestTlsPlugin::connect_whenTheNameIsWrong_saysWhatTheCertificateIsFor()
{
    LoopRig rig;
    const QPointer<Server> server = serve(rig, CallbackRecord::create());
    ConnectOptions options = trusting();
    options.transport.insert(u"serverName"_s, u"other.example"_s);
    const Record client = CallbackRecord::create();
    const Error error = errorOf(
        rig.loop->createConnection(server->endpoints().first(), recording(client), options));
    QCOMPARE(error.kind(), Kind::Certificate);
    QVERIFY2(error.detail().contains(u"it is for localhost, 127.0.0.1, not for other.example"_s),
             qPrintable(error.detail()));
    QCOMPARE(client->trace(), QByteArray());
}

void TestTlsPlugin::connect_whenTheAuthorityIsUnknown_isRefused()
{
    LoopRig rig;
    const QPointer<Server> server = serve(rig, CallbackRecord::create());
    const Error error = errorOf(rig.loop->createConnection(server->endpoints().first(),
                                                           recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::Certificate);
    QVERIFY2(error.detail().contains(u"CN=localhost"_s), qPrintable(error.detail()));
}

void TestTlsPlugin::options_thatDoNotFitTogether_areRefused()
{
    LoopRig rig;
    const auto refused = [&rig](const char *endpoint) {
        return errorOf(rig.loop->createConnection(QString::fromLatin1(endpoint),
                                                  recording(CallbackRecord::create())));
    };
    QCOMPARE(refused("tls://127.0.0.1:1?serverName=").kind(), Kind::InvalidArgument);
    QCOMPARE(refused("tls://127.0.0.1:1?key=k.pem").kind(), Kind::InvalidArgument);
    QCOMPARE(refused("tls://127.0.0.1:1?ca=/no/such.pem").kind(), Kind::NotFound);
    QCOMPARE(refused("tls://127.0.0.1:1?clientCertificate=required").kind(), Kind::InvalidArgument);
    const Error error = errorOf(
        rig.loop->createServer(u"tls://127.0.0.1:0"_s, recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    QVERIFY(error.detail().contains(u"certificate"_s));
}

void TestTlsPlugin::handshake_cutAnywhere_leavesTheServerServing()
{
    LoopRig rig;
    // What a client says first, as it does it.
    const PlainListener recorder;
    auto connecting = rig.loop->createConnection(u"tls://127.0.0.1:%1"_s.arg(recorder.port()),
                                                 recording(CallbackRecord::create()), trusting());
    int accepted = -1;
    QVERIFY(QTest::qWaitFor([&] { return (accepted = recorder.accept()) >= 0; }));
    QByteArray hello(4096, Qt::Uninitialized);
    qsizetype size = 0;
    QVERIFY(QTest::qWaitFor([&] {
        return (size = ::recv(accepted, hello.data(), size_t(hello.size()), MSG_DONTWAIT)) > 0;
    }));
    hello.truncate(size);
    ::close(accepted);
    QCOMPARE(errorOf(connecting).kind(), Kind::Reset);

    const Record served = CallbackRecord::create();
    const QPointer<Server> server = serve(rig, served);
    const auto port = quint16(server->endpoints().first().port());
    for (qsizetype cut = 0; cut <= hello.size(); cut += 7) {
        const int socket = connectedSocket(port);
        (void)::send(socket, hello.constData(), size_t(cut), MSG_NOSIGNAL);
        if (cut % 2) {
            const linger reset{1, 0};
            ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        }
        settle();
        ::close(socket);
    }
    settle();
    QCOMPARE(served->trace(), QByteArray());
    QVERIFY(rig.connectTo(server->endpoints().first(), CallbackRecord::create(), trusting()));
    QTRY_COMPARE(server->connections().size(), 1);
}

void TestTlsPlugin::handshake_ofAMuteClient_isGivenUp()
{
    LoopRig rig;
    const QPointer<Server> server =
        serve(rig, CallbackRecord::create(), {{u"handshakeTimeout"_s, QVariant::fromValue(50ms)}});
    const int socket = connectedSocket(quint16(server->endpoints().first().port()));
    char byte = 0;
    QTRY_COMPARE(::recv(socket, &byte, 1, MSG_DONTWAIT), 0);
    ::close(socket);
    QCOMPARE(server->connections().size(), 0);
}

void TestTlsPlugin::startTls_onBothSides_keepsTheProtocols()
{
    LoopRig rig;
    const Record served = CallbackRecord::create();
    const QPointer<Server> server = rig.serve(served);
    const Record client = CallbackRecord::create();
    const auto plain = rig.connectTo(server->endpoints().first(), client);
    QTRY_COMPARE(server->connections().size(), 1);
    QTRY_COMPARE(served->trace(), QByteArray("connectionMade"));

    StartTlsOptions asServer;
    asServer.serverSide = true;
    asServer.transport = {{u"certificate"_s, file(u"cert.pem"_s)}, {u"key"_s, file(u"key.pem"_s)}};
    StartTlsOptions asClient;
    asClient.transport = {{u"ca"_s, file(u"cert.pem"_s)}, {u"serverName"_s, u"localhost"_s}};
    auto first = rig.loop->startTls(server->connections().first(), asServer);
    auto second = rig.loop->startTls(plain, asClient);
    const auto above = resultOf(second);
    QVERIFY(above);
    QVERIFY(resultOf(first));
    QVERIFY(above.data() != plain.data());
    QVERIFY(above->query<TlsInfo>());
    QCOMPARE(rig.loop->connections(), QList<StreamTransport *>{above.data()});
    QVERIFY(above->write("secret").isNull());
    QTRY_COMPARE(served->received(), QByteArray("secret"));
    QCOMPARE(served->count(Callback::ConnectionMade), 1);
    above->close();
    QTRY_VERIFY(client->isLost());
    QTRY_VERIFY(served->isLost());
    QTRY_VERIFY(rig.loop->connections().isEmpty());
}

void TestTlsPlugin::startTls_answeredInPlainText_losesTheConnection()
{
    LoopRig rig;
    const PlainListener listener;
    const Record client = CallbackRecord::create();
    const auto plain = resultOf(rig.loop->createConnection(listener.endpoint(), recording(client)));
    const int peer = listener.accept();
    StartTlsOptions options;
    options.transport = {{u"ca"_s, file(u"cert.pem"_s)}, {u"serverName"_s, u"localhost"_s}};
    auto future = rig.loop->startTls(plain, options);
    (void)::send(peer, "INJECTED BY SOMEBODY\n", 21, MSG_NOSIGNAL);
    QCOMPARE(errorOf(future).kind(), Kind::Tls);
    QTRY_COMPARE(client->trace(), QByteArray("connectionMade connectionLost(tls)"));
    QCOMPARE(client->received(), QByteArray());
    ::close(peer);
}

void TestTlsPlugin::startTls_canceled_losesTheConnection()
{
    LoopRig rig;
    const PlainListener listener;
    const Record client = CallbackRecord::create();
    const auto plain = resultOf(rig.loop->createConnection(listener.endpoint(), recording(client)));
    StartTlsOptions options;
    options.transport = {{u"verify"_s, u"none"_s}};
    auto future = rig.loop->startTls(plain, options);
    future.cancel();
    QTRY_COMPARE(client->trace(), QByteArray("connectionMade connectionLost()"));
    QTRY_VERIFY(rig.loop->connections().isEmpty());
}

void TestTlsPlugin::startTls_withoutAName_changesNothing()
{
    LoopRig rig;
    const PlainListener listener;
    const Record client = CallbackRecord::create();
    const auto plain = resultOf(rig.loop->createConnection(listener.endpoint(), recording(client)));
    QCOMPARE(errorOf(rig.loop->startTls(plain, {})).kind(), Kind::InvalidArgument);
    QVERIFY(plain->write("still plain").isNull());
    QCOMPARE(rig.loop->connections(), QList<StreamTransport *>{plain.data()});
}

void TestTlsPlugin::startTls_duringSendfile_changesNothing()
{
    LoopRig rig;
    const PlainListener listener;
    const Record client = CallbackRecord::create();
    const auto plain = resultOf(rig.loop->createConnection(listener.endpoint(), recording(client)));
    QTemporaryFile sent;
    QVERIFY(sent.open() && sent.resize(64 * 1024 * 1024));
    const QFuture<qint64> sending = rig.loop->sendfile(plain, &sent);
    StartTlsOptions options;
    options.transport = {{u"verify"_s, u"none"_s}};
    const Error error = errorOf(rig.loop->startTls(plain, options));
    QCOMPARE(error.kind(), Kind::InvalidState);
    QVERIFY(error.detail().contains(u"is sending a file"));
    QVERIFY(!sending.isFinished());
    QCOMPARE(rig.loop->connections(), QList<StreamTransport *>{plain.data()});
}

QTEST_GUILESS_MAIN(TestTlsPlugin)

#include "tst_tlsplugin.moc"
