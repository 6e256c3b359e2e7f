// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// wss, with certificates that openssl makes.

#include "wsrig.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestWsTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void trusted_messagesGoBothWays();
    void untrusted_isACertificateError();
    void otherName_isACertificateError();
    void serverName_isWhatIsChecked();
    void unchecked_connectsToAnybody();
    void close_sendsWhatIsQueued();
    void plainServer_isATlsError();
    void clientCertificate_isAskedFor();
    void serverWithoutCertificate_isRefused();

private:
    QVariantMap identity() const
    {
        return {{u"certificate"_s, m_folder.filePath(u"cert.pem"_s)},
                {u"key"_s, m_folder.filePath(u"key.pem"_s)}};
    }
    QVariantMap trust() const { return {{u"ca"_s, m_folder.filePath(u"cert.pem"_s)}}; }
    QVariantMap trustAs(const QString &name) const
    {
        QVariantMap options = trust();
        options.insert(u"serverName"_s, name);
        return options;
    }
    QTemporaryDir m_folder;
};

void TestWsTls::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl is missing, which makes the certificates");
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, u"key.pem"_s,
                   u"-out"_s, u"cert.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=ws.test"_s,
                   u"-addext"_s, u"subjectAltName=DNS:ws.test,IP:127.0.0.1"_s});
    QSignalSpy ended(&openssl, &QProcess::finished);
    QVERIFY(ended.wait(20'000));
    QCOMPARE(openssl.exitCode(), 0);
}

void TestWsTls::trusted_messagesGoBothWays()
{
    WsRig rig;
    const Log here = makeLog();
    rig.serve(makeLog(true), identity(), {}, u"wss"_s);
    const auto client = rig.connectTo(here, trust());
    QVERIFY(client);
    const QByteArray big(1'000'000, 'b');
    client->sendTo("small");
    client->sendTo(big);
    QTRY_COMPARE(here->messages.size(), 2);
    QVERIFY(here->messages == (QByteArrayList{"small", big}));
    QTRY_COMPARE(client->writeBufferSize(), 0);
    QCOMPARE(client->remoteEndpoint().scheme(), u"wss"_s);
}

void TestWsTls::untrusted_isACertificateError()
{
    WsRig rig;
    const Log there = makeLog();
    rig.serve(there, identity(), {}, u"wss"_s);
    const Error error = errorOf(rig.connecting(rig.endpoint(), makeLog()));
    QCOMPARE(error.kind(), Kind::Certificate);
    QVERIFY(there->calls.isEmpty());
}

void TestWsTls::otherName_isACertificateError()
{
    WsRig rig;
    rig.serve(makeLog(), identity(), {}, u"wss"_s);
    const Error error =
        errorOf(rig.connecting(rig.endpoint(), makeLog(), trustAs(u"other.test"_s)));
    QCOMPARE(error.kind(), Kind::Certificate);
}

void TestWsTls::serverName_isWhatIsChecked()
{
    WsRig rig;
    rig.serve(makeLog(), identity(), {}, u"wss"_s);
    QVERIFY(rig.connectTo(makeLog(), trustAs(u"ws.test"_s)));
}

void TestWsTls::unchecked_connectsToAnybody()
{
    WsRig rig;
    rig.serve(makeLog(), identity(), {}, u"wss"_s);
    QVERIFY(rig.connectTo(makeLog(), {{u"verify"_s, false}}));
}

void TestWsTls::close_sendsWhatIsQueued()
{
    WsRig rig;
    const Log there = makeLog();
    const Log here = makeLog();
    rig.serve(there, identity(), {}, u"wss"_s);
    const auto client = rig.connectTo(here, trust());
    for (int i = 0; i < 50; ++i)
        client->sendTo(QByteArray(100'000, 'q'));
    client->close();
    QTRY_VERIFY(here->isLost() && there->isLost());
    QCOMPARE(there->messages.size(), 50);
    QCOMPARE(here->calls.last(), "lost()");
    QCOMPARE(there->calls.last(), "lost()");
}

void TestWsTls::plainServer_isATlsError()
{
    WsRig rig;
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this,
            [&plain] { plain.nextPendingConnection()->write("hello, this is no TLS\r\n"); });
    const QString endpoint = u"wss://127.0.0.1:%1"_s.arg(plain.serverPort());
    const Error error = errorOf(rig.connecting(endpoint, makeLog()));
    QVERIFY2(error.kind() == Kind::Tls, qPrintable(error.detail()));
}

void TestWsTls::clientCertificate_isAskedFor()
{
    WsRig rig;
    const Log there = makeLog();
    QVariantMap server = identity();
    server.insert(trust());
    rig.serve(there, server, {}, u"wss"_s);
    const Log stranger = makeLog();
    const auto future = rig.connecting(rig.endpoint(), stranger, trust());
    QVERIFY(!errorOf(future).isNull());
    QVERIFY(there->calls.isEmpty());
    QVariantMap known = identity();
    known.insert(trust());
    QVERIFY(rig.connectTo(makeLog(), known));
}

void TestWsTls::serverWithoutCertificate_isRefused()
{
    WsRig rig;
    const Error error = errorOf(rig.loop->createServer(u"wss://127.0.0.1:0"_s, logging(makeLog())));
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    QVERIFY(error.detail().contains(u"certificate and key"_s));
}

QTEST_GUILESS_MAIN(TestWsTls)

#include "tst_wstls.moc"
