// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Certificates of both sides, proxies, and startTls() in the middle of what comes.

#include "looprig.h"
#include "proxyrig.h"
#include "tlsfiles.h"
#include "tlspeer.h"

#include <penstock/core/tlsinfo.h>

#include <QScopeGuard>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(SmallProxy::Kind)

class TestTlsConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void proxy_carriesTls_data();
    void proxy_carriesTls();
    void proxy_thatIsNoTarget_isTold();
    void clientCertificate_isToldToTheServer();
    void clientCertificate_missing_endsTheClientWithCertificate();
    void authorities_allAreAnnounced();
    void systemAuthorities_areReadAgainAfterAChange();
    void certificate_expired_isTold();
    void passphrase_right_wrong_andMissing();
    void serverName_thatIsNone_isRefused();
    void startTls_insideDataReceived_takesWhatCameBehind();

private:
    QString file(const char *name) const { return m_files.path(QString::fromLatin1(name)); }
    QVariantMap ofServer(const QVariantMap &more = {}, const char *name = "server") const
    {
        QVariantMap options = more;
        options.insert(u"certificate"_s, file(name) + u".pem"_s);
        options.insert(u"key"_s, file(name) + u".key"_s);
        return options;
    }
    QPointer<Server> serve(LoopRig &rig, const Record &record, const QVariantMap &options) const
    {
        ServerOptions serving;
        serving.transport = options;
        return resultOf(rig.loop->createServer(u"tls://127.0.0.1:0"_s, recording(record), serving));
    }
    ConnectOptions trusting(const QVariantMap &more = {}) const
    {
        ConnectOptions options;
        options.transport = more;
        options.transport.insert(u"ca"_s, file("ca.pem"));
        return options;
    }

    TlsFiles m_files;
};

void TestTlsConnections::initTestCase()
{
    const QString names = u"DNS:localhost,IP:127.0.0.1"_s;
    QVERIFY(m_files.makeAuthority(u"ca"_s, u"/CN=first authority"_s));
    QVERIFY(m_files.makeAuthority(u"other"_s, u"/CN=second authority"_s));
    QVERIFY(m_files.makeCertificate(u"server"_s, u"/CN=localhost"_s, names));
    QVERIFY(m_files.makeCertificate(u"expired"_s, u"/CN=localhost"_s, names, u"ca"_s, -1));
    QVERIFY(m_files.makeCertificate(u"client"_s, u"/CN=somebody"_s, {}));
    QVERIFY(m_files.run({u"pkey"_s, u"-in"_s, u"server.key"_s, u"-aes256"_s, u"-passout"_s,
                         u"pass:opensesame"_s, u"-out"_s, u"locked.key"_s}));
}

void TestTlsConnections::proxy_carriesTls_data()
{
    QTest::addColumn<SmallProxy::Kind>("kind");
    QTest::newRow("socks5") << SmallProxy::Kind::Socks5;
    QTest::newRow("http") << SmallProxy::Kind::Http;
}

void TestTlsConnections::proxy_carriesTls()
{
    QFETCH(SmallProxy::Kind, kind);
    LoopRig rig;
    const Record served = CallbackRecord::create();
    const auto server = serve(rig, served, ofServer());
    SmallProxy proxy(kind);
    proxy.forwardPort = quint16(server->endpoints().first().port());
    const Record record = CallbackRecord::create();
    // The name is the proxy's to resolve, and what the certificate is checked by.
    const auto transport = resultOf(rig.loop->createConnection(
        u"tls://localhost:443?proxy=%1"_s.arg(proxy.address()), recording(record), trusting()));
    QVERIFY(transport);
    QCOMPARE(proxy.target, "localhost:443");
    QCOMPARE(transport->remoteEndpoint().toString(), u"tls://localhost:443"_s);
    const QByteArray much(500'000, 'p');
    transport->write(much);
    QTRY_VERIFY(served->received() == much);
    record->expectDeletion();
    served->expectDeletion();
}

void TestTlsConnections::proxy_thatIsNoTarget_isTold()
{
    SmallProxy proxy(SmallProxy::Kind::Http); // it speaks as an SSH server behind it would
    LoopRig rig;
    const Error error =
        errorOf(rig.loop->createConnection(u"tls://target.test:443?proxy=%1"_s.arg(proxy.address()),
                                           recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::Tls);
    QVERIFY2(error.detail().contains(u"is not TLS"_s), qPrintable(error.detail()));
    QCOMPARE(proxy.target, "target.test:443");
}

void TestTlsConnections::clientCertificate_isToldToTheServer()
{
    LoopRig rig;
    const Record served = CallbackRecord::create();
    const auto server =
        serve(rig, served,
              ofServer({{u"ca"_s, file("ca.pem")}, {u"clientCertificate"_s, u"required"_s}}));
    const auto transport = rig.connectTo(
        server->endpoints().first(), CallbackRecord::create(),
        trusting({{u"certificate"_s, file("client.pem")}, {u"key"_s, file("client.key")}}));
    QVERIFY(transport);
    QTRY_COMPARE(server->connections().size(), 1);
    auto *info = server->connections().first()->query<TlsInfo>();
    QCOMPARE(info->peerCertificate().subject, u"CN=somebody"_s);
    QCOMPARE(info->peerCertificate().issuer, u"CN=first authority"_s);
    served->expectDeletion();
}

/// TLS 1.3: the client is connected before the server has seen that there is no certificate.
void TestTlsConnections::clientCertificate_missing_endsTheClientWithCertificate()
{
    LoopRig rig;
    const Record served = CallbackRecord::create();
    const auto server =
        serve(rig, served,
              ofServer({{u"ca"_s, file("ca.pem")}, {u"clientCertificate"_s, u"required"_s}}));
    const Record record = CallbackRecord::create();
    QVERIFY(rig.connectTo(server->endpoints().first(), record, trusting()));
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->reason().kind(), Kind::Certificate);
    QVERIFY2(record->reason().detail().contains(u"does not accept our certificate"_s),
             qPrintable(record->reason().detail()));
    QCOMPARE(served->trace(), QByteArray());
}

void TestTlsConnections::authorities_allAreAnnounced()
{
    LoopRig rig;
    const Record served = CallbackRecord::create();
    const auto server = serve(rig, served,
                              ofServer({{u"ca"_s, file("ca.pem") + u","_s + file("other.pem")},
                                        {u"clientCertificate"_s, u"optional"_s}}));
    TlsPeer peer(std::make_unique<SocketTestPeer>(
        connectedSocket(quint16(server->endpoints().first().port()))));
    QTRY_VERIFY(peer.shakeHands());
    QCOMPARE(sk_X509_NAME_num(SSL_get0_peer_CA_list(peer.ssl())), 2);
    served->expectDeletion();
}

/// They are what SSL_CERT_FILE names, and are kept between connections.
void TestTlsConnections::systemAuthorities_areReadAgainAfterAChange()
{
    const QByteArray usualFile = qgetenv("SSL_CERT_FILE");
    const QByteArray usualFolder = qgetenv("SSL_CERT_DIR");
    const auto restore = qScopeGuard([&] {
        usualFile.isNull() ? qunsetenv("SSL_CERT_FILE") : qputenv("SSL_CERT_FILE", usualFile);
        usualFolder.isNull() ? qunsetenv("SSL_CERT_DIR") : qputenv("SSL_CERT_DIR", usualFolder);
    });
    const QString path = file("system.pem");
    qputenv("SSL_CERT_FILE", QFile::encodeName(path));
    qputenv("SSL_CERT_DIR", QFile::encodeName(file("none")));
    LoopRig rig;
    const Record served = CallbackRecord::create();
    const auto server = serve(rig, served, ofServer());
    const auto connect = [&] {
        return rig.loop->createConnection(server->endpoints().first(),
                                          recording(CallbackRecord::create()));
    };
    QCOMPARE(errorOf(connect()).kind(), Kind::Certificate); // there is no such file
    QVERIFY(QFile::copy(file("ca.pem"), path));
    QVERIFY(resultOf(connect()));
    QVERIFY(resultOf(connect()));
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::copy(file("other.pem"), path));
    QCOMPARE(errorOf(connect()).kind(), Kind::Certificate);
    served->expectDeletion();
}

void TestTlsConnections::certificate_expired_isTold()
{
    LoopRig rig;
    const auto server = serve(rig, CallbackRecord::create(), ofServer({}, "expired"));
    const Error error = errorOf(rig.loop->createConnection(
        server->endpoints().first(), recording(CallbackRecord::create()), trusting()));
    QCOMPARE(error.kind(), Kind::Certificate);
    QVERIFY2(error.detail().contains(u"expired"_s), qPrintable(error.detail()));
}

void TestTlsConnections::passphrase_right_wrong_andMissing()
{
    LoopRig rig;
    const auto listen = [&](const QVariantMap &more) {
        QVariantMap options = ofServer(more);
        options.insert(u"key"_s, file("locked.key"));
        ServerOptions serving;
        serving.transport = options;
        return errorOf(rig.loop->createServer(u"tls://127.0.0.1:0"_s,
                                              recording(CallbackRecord::create()), serving));
    };
    const QVariantMap variable{{u"keyPassphraseVariable"_s, u"TST_TLS_PASSPHRASE"_s}};
    qputenv("TST_TLS_PASSPHRASE", "opensesame");
    QCOMPARE(listen(variable), Error());
    qputenv("TST_TLS_PASSPHRASE", "wrong");
    const Error wrong = listen(variable);
    QCOMPARE(wrong.kind(), Kind::InvalidArgument);
    QVERIFY2(wrong.detail().contains(u"the passphrase does not decrypt it"_s)
                 && wrong.detail().contains(u"locked.key"_s),
             qPrintable(wrong.detail()));
    qunsetenv("TST_TLS_PASSPHRASE");
    QVERIFY(listen(variable).detail().contains(u"TST_TLS_PASSPHRASE"_s));
    const Error missing = listen({});
    QVERIFY2(missing.detail().contains(u"it is encrypted"_s), qPrintable(missing.detail()));
}

void TestTlsConnections::serverName_thatIsNone_isRefused()
{
    LoopRig rig;
    const Error error = errorOf(
        rig.loop->createConnection(u"tls://127.0.0.1:1?serverName=%1"_s.arg(QString(300, u'a')),
                                   recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    QVERIFY2(error.detail().contains(u"serverName"_s), qPrintable(error.detail()));
}

void TestTlsConnections::startTls_insideDataReceived_takesWhatCameBehind()
{
    LoopRig rig;
    const Record served = CallbackRecord::create();
    const QPointer<Server> server = rig.serve(served);
    StartTlsOptions options;
    options.serverSide = true;
    options.transport = ofServer();
    TransportFuture upgrade;
    const QByteArray command = "STARTTLS\r\n";
    served->once(Callback::DataReceived, [&] {
        options.received = served->received().mid(command.size());
        upgrade = rig.loop->startTls(server->connections().first(), options);
    });
    TlsPeer peer(std::make_unique<SocketTestPeer>(
        connectedSocket(quint16(server->endpoints().first().port()))));
    (void)SSL_do_handshake(peer.ssl());
    const QByteArray hello = peer.takeOutgoing();
    // The end of the hello comes by itself, after what startTls() was given.
    QTRY_COMPARE(server->connections().size(), 1);
    peer.socket()->send(command + hello.first(100));
    QTRY_COMPARE(served->count(Callback::DataReceived), 1);
    peer.socket()->send(hello.sliced(100));
    QTRY_VERIFY(peer.shakeHands());
    QVERIFY(resultOf(upgrade));
    peer.send("secret");
    QTRY_VERIFY(served->received().endsWith("secret"));
    QCOMPARE(served->received(), command + hello.first(100) + "secret");
    served->expectDeletion();
}

QTEST_GUILESS_MAIN(TestTlsConnections)

#include "tst_tlsconnections.moc"
