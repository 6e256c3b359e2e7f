// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "otherprograms.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include <csignal>

using namespace Qt::StringLiterals;

/// `penstock serve`, `connect` and `relay` with programs that nobody here wrote at their other ends.
class TestInteroperability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serve_socatOrNcat_data();
    void serve_socatOrNcat();
    void connect_toSocat_data();
    void connect_toSocat();
    void connect_toNcat_data();
    void connect_toNcat();
    void relay_socatAtBothEnds();
    void relay_curl_downloadsAndUploads();
    void relay_curl_fromNginx();
    void relay_redis();
    void relay_toAChildProcess();
    void relay_curl_overTls();
    void connect_toOpensslServer();
    void relay_opensslClient_withCertificate();

private:
    static bool makeCertificate(const QTemporaryDir &folder);

    QByteArray m_data;
};

void TestInteroperability::initTestCase()
{
    m_data = randomBytes(2'000'000);
}

void TestInteroperability::serve_socatOrNcat_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("client");
    QTest::newRow("socat tcp") << u"tcp"_s << u"socat"_s;
    QTest::newRow("socat unix") << u"unix"_s << u"socat"_s;
    QTest::newRow("ncat tcp") << u"tcp"_s << u"ncat"_s;
    QTest::newRow("ncat unix") << u"unix"_s << u"ncat"_s;
}

/// The client sends all, ends its side, and gets all back.
void TestInteroperability::serve_socatOrNcat()
{
    QFETCH(QString, scheme);
    QFETCH(QString, client);
    if (pathOf(client).isEmpty())
        QSKIP(qPrintable(client + u" is not installed"_s));
    const QTemporaryDir folder;
    const bool tcp = scheme == u"tcp";
    Program server({u"serve"_s, tcp ? u"tcp://127.0.0.1:0"_s : u"unix:"_s + folder.filePath(u"s"_s),
                    u"--protocol"_s, u"echo"_s});
    QVERIFY(server.start());
    const QString endpoint = server.boundEndpoints().value(0);
    const QString address = addressOf(endpoint);
    QStringList arguments;
    if (client == u"socat")
        arguments = {u"-t30"_s, u"-"_s, (tcp ? u"TCP:"_s : u"UNIX-CONNECT:"_s) + address};
    else if (tcp)
        arguments = {u"127.0.0.1"_s, portOf(endpoint)};
    else
        arguments = {u"-U"_s, address};
    const FinishedProgram program(pathOf(client), arguments, m_data);
    QCOMPARE(program.errors, QByteArray());
    QCOMPARE(program.exitCode, 0);
    QCOMPARE(program.output.size(), m_data.size());
    QCOMPARE(sha256(program.output), sha256(m_data));
}

void TestInteroperability::connect_toSocat_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("tcp") << u"tcp"_s;
    QTest::newRow("unix") << u"unix"_s;
}

/// The server runs cat, which ends when our side does.
void TestInteroperability::connect_toSocat()
{
    QFETCH(QString, scheme);
    NEEDS_PROGRAM("socat");
    const QTemporaryDir folder;
    const bool tcp = scheme == u"tcp";
    const QString path = folder.filePath(u"s"_s);
    const QString port = QString::number(freePort());
    Program program(pathOf(u"socat"_s),
                    {tcp ? u"TCP-LISTEN:%1,bind=127.0.0.1,fork"_s.arg(port)
                         : u"UNIX-LISTEN:%1,fork"_s.arg(path),
                     u"EXEC:cat"_s});
    QVERIFY(program.start());
    QVERIFY(tcp ? isListening(port.toUShort()) : waitForFile(path));
    const FinishedProgram client(
        {u"connect"_s, tcp ? u"tcp://127.0.0.1:"_s + port : u"unix:"_s + path}, m_data);
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.exitCode, 0);
    QCOMPARE(client.output.size(), m_data.size());
    QCOMPARE(sha256(client.output), sha256(m_data));
}

void TestInteroperability::connect_toNcat_data()
{
    connect_toSocat_data();
}

void TestInteroperability::connect_toNcat()
{
    QFETCH(QString, scheme);
    NEEDS_PROGRAM("ncat");
    const QTemporaryDir folder;
    for (const bool receives : {true, false}) {
        const QString path = folder.filePath(QString::number(receives));
        const QString port = QString::number(freePort());
        const QStringList place = scheme == u"tcp" ? QStringList{u"-l"_s, u"127.0.0.1"_s, port}
                                                   : QStringList{u"-lU"_s, path};
        Program server(pathOf(u"ncat"_s),
                       QStringList{u"-v"_s, receives ? u"--recv-only"_s : u"--send-only"_s}
                           + place);
        QVERIFY(server.start());
        QByteArray told;
        QVERIFY2(QTest::qWaitFor([&] { return (told += server.errors()).contains("Listening"); }),
                 told.constData());
        if (!receives) {
            server.process()->write(m_data);
            server.process()->closeWriteChannel();
        }
        const FinishedProgram client(
            {u"connect"_s, scheme == u"tcp" ? u"tcp://127.0.0.1:"_s + port : u"unix:"_s + path},
            receives ? m_data : QByteArray());
        QCOMPARE(client.errors, QByteArray());
        QCOMPARE(client.exitCode, 0);
        QVERIFY(server.waitForFinished());
        QCOMPARE(sha256(receives ? server.output() : client.output), sha256(m_data));
    }
}

void TestInteroperability::relay_socatAtBothEnds()
{
    NEEDS_PROGRAM("socat");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cat"_s);
    Program server(pathOf(u"socat"_s), {u"UNIX-LISTEN:%1,fork"_s.arg(path), u"EXEC:cat"_s});
    QVERIFY(server.start());
    QVERIFY(waitForFile(path));
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"unix:"_s + path});
    QVERIFY(relay.start());
    const QString address = addressOf(relay.boundEndpoints().value(0));
    const FinishedProgram client(pathOf(u"socat"_s), {u"-t30"_s, u"-"_s, u"TCP:"_s + address},
                                 m_data);
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.exitCode, 0);
    QCOMPARE(client.output.size(), m_data.size());
    QCOMPARE(sha256(client.output), sha256(m_data));
}

void TestInteroperability::relay_curl_downloadsAndUploads()
{
    NEEDS_PROGRAM("curl");
    NEEDS_PROGRAM("python3");
    Program server(pathOf(u"python3"_s), {QStringLiteral(PENSTOCK_TEST_FOLDER "/httpserver.py")});
    QVERIFY(server.start());
    const QString port = QString::fromLatin1(server.waitForLines(1).value(0));
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"tcp://127.0.0.1:"_s + port});
    QVERIFY(relay.start());
    const QString site = u"http://"_s + addressOf(relay.boundEndpoints().value(0));

    const FinishedProgram download(pathOf(u"curl"_s), {u"-sS"_s, site + u"/16000000"_s});
    QCOMPARE(download.errors, QByteArray());
    QCOMPARE(download.exitCode, 0);
    QCOMPARE(download.output.size(), 16'000'000);
    QCOMPARE(sha256(download.output), sha256(QByteArray("0123456789abcdef").repeated(1'000'000)));

    const FinishedProgram upload(pathOf(u"curl"_s),
                                 {u"-sS"_s, u"-T"_s, u"-"_s, u"-H"_s, u"Content-Length: 2000000"_s,
                                  u"-H"_s, u"Transfer-Encoding:"_s, site + u"/x"_s},
                                 m_data);
    QCOMPARE(upload.errors, QByteArray());
    QCOMPARE(upload.output, sha256(m_data));

    // Nobody listens: a failure, not an empty page.
    server.process()->kill();
    QVERIFY(server.waitForFinished());
    const FinishedProgram failed(pathOf(u"curl"_s), {u"-sS"_s, site + u"/16"_s});
    // 7: the reset came before curl had looked; 55, 56: while it sent or received.
    QVERIFY2(failed.exitCode == 7 || failed.exitCode == 55 || failed.exitCode == 56,
             failed.errors.constData());
}

void TestInteroperability::relay_curl_fromNginx()
{
    NEEDS_PROGRAM("curl");
    NEEDS_PROGRAM("nginx");
    const QTemporaryDir folder;
    const QString listening = folder.filePath(u"nginx.sock"_s);
    QFile page(folder.filePath(u"page"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(m_data);
    page.close();
    QVERIFY(page.setPermissions(page.permissions() | QFile::ReadOther | QFile::ReadGroup));
    QFile configuration(folder.filePath(u"nginx.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(
        "daemon off; master_process off; pid nginx.pid; error_log stderr;\n"
        "events { worker_connections 64; }\n"
        "http { access_log off; client_body_temp_path body; proxy_temp_path proxy;\n"
        "fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;\n"
        "server { listen unix:"
        + listening.toUtf8() + "; root " + folder.path().toUtf8() + "; } }\n");
    configuration.close();
    Program nginx(
        pathOf(u"nginx"_s),
        {u"-p"_s, folder.path(), u"-e"_s, u"stderr"_s, u"-c"_s, configuration.fileName()});
    QVERIFY(nginx.start());
    QVERIFY2(waitForFile(listening), nginx.errors().constData());
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"unix:"_s + listening});
    QVERIFY(relay.start());
    const QString site = u"http://"_s + addressOf(relay.boundEndpoints().value(0));
    // Two pages over one connection that is kept alive, and one over another.
    const FinishedProgram client(pathOf(u"curl"_s),
                                 {u"-sS"_s, site + u"/page"_s, site + u"/page"_s, u"--next"_s,
                                  u"-sS"_s, u"--http1.0"_s, site + u"/page"_s});
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.exitCode, 0);
    QCOMPARE(sha256(client.output), sha256(m_data + m_data + m_data));
}

void TestInteroperability::relay_redis()
{
    NEEDS_PROGRAM("redis-server");
    NEEDS_PROGRAM("redis-cli");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"redis.sock"_s);
    Program server(pathOf(u"redis-server"_s),
                   {u"--port"_s, u"0"_s, u"--unixsocket"_s, path, u"--save"_s, u""_s, u"--dir"_s,
                    folder.path()});
    QVERIFY(server.start());
    QVERIFY(waitForFile(path));
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"unix:"_s + path});
    QVERIFY(relay.start());
    const QString port = portOf(relay.boundEndpoints().value(0));
    const QString client = pathOf(u"redis-cli"_s);
    const QByteArray value = sha256(m_data).repeated(20'000);
    const FinishedProgram set(client, {u"-p"_s, port, u"-x"_s, u"set"_s, u"key"_s}, value);
    QCOMPARE(set.output, "OK\n"_ba);
    const FinishedProgram get(client, {u"-p"_s, port, u"get"_s, u"key"_s});
    QCOMPARE(get.output, value + '\n');
    QByteArray commands;
    for (int i = 0; i < 5000; ++i)
        commands += "SET k" + QByteArray::number(i) + " v\r\n";
    const FinishedProgram many(client, {u"-p"_s, port, u"--pipe"_s}, commands);
    QVERIFY2(many.output.contains("errors: 0, replies: 5000"), many.output.constData());
}

/// A process for each connection, and its end is the end of the connection.
void TestInteroperability::relay_toAChildProcess()
{
    NEEDS_PROGRAM("socat");
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"exec:cat"_s});
    QVERIFY(relay.start());
    const QString address = u"TCP:"_s + addressOf(relay.boundEndpoints().value(0));
    for (int i = 0; i < 2; ++i) {
        const FinishedProgram client(pathOf(u"socat"_s), {u"-t30"_s, u"-"_s, address}, m_data);
        QCOMPARE(client.errors, QByteArray());
        QCOMPARE(sha256(client.output), sha256(m_data));
    }
    relay.sendSignal(SIGTERM);
    QVERIFY(relay.waitForFinished());
    QCOMPARE(relay.exitCode(), 0);
}

/// A certificate of its own for localhost: cert.pem and key.pem.
bool TestInteroperability::makeCertificate(const QTemporaryDir &folder)
{
    const FinishedProgram openssl(
        pathOf(u"openssl"_s),
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
         u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
         u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s,
         u"-keyout"_s, folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"cert.pem"_s)});
    return openssl.exitCode == 0;
}

void TestInteroperability::relay_curl_overTls()
{
    NEEDS_PROGRAM("curl");
    NEEDS_PROGRAM("python3");
    NEEDS_PROGRAM("openssl");
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder));
    Program server(pathOf(u"python3"_s), {QStringLiteral(PENSTOCK_TEST_FOLDER "/httpserver.py")});
    QVERIFY(server.start());
    const QString port = QString::fromLatin1(server.waitForLines(1).value(0));
    const QString certificate = folder.filePath(u"cert.pem"_s);
    Program relay({u"relay"_s,
                   u"tls://127.0.0.1:0?certificate=%1&key=%2"_s.arg(certificate,
                                                                    folder.filePath(u"key.pem"_s)),
                   u"tcp://127.0.0.1:"_s + port});
    QVERIFY(relay.start());
    const QStringList endpoints = relay.boundEndpoints();
    if (endpoints.isEmpty() && relay.exitCode() == 5)
        QSKIP("there is no transport for TLS");
    const QString site = u"https://"_s + addressOf(endpoints.value(0));
    const QStringList trusting{u"-sS"_s, u"--cacert"_s, certificate};
    const FinishedProgram download(pathOf(u"curl"_s), trusting + QStringList{site + u"/8000000"_s});
    QCOMPARE(download.errors, QByteArray());
    QCOMPARE(sha256(download.output), sha256(QByteArray("0123456789abcdef").repeated(500'000)));
    const FinishedProgram upload(pathOf(u"curl"_s),
                                 trusting
                                     + QStringList{u"-T"_s, u"-"_s, u"-H"_s,
                                                   u"Content-Length: 2000000"_s, u"-H"_s,
                                                   u"Transfer-Encoding:"_s, site + u"/x"_s},
                                 m_data);
    QCOMPARE(upload.errors, QByteArray());
    QCOMPARE(upload.output, sha256(m_data));
}

/// What openssl s_server serves comes after the end of our input; the client shows a certificate.
void TestInteroperability::connect_toOpensslServer()
{
    NEEDS_PROGRAM("openssl");
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder));
    QFile page(folder.filePath(u"page"_s));
    QVERIFY(page.open(QIODevice::WriteOnly) && page.write(m_data) == m_data.size());
    page.close();
    const QString port = QString::number(freePort());
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    Program server(u"/bin/sh"_s,
                   {u"-c"_s,
                    u"cd \"$0\" && exec openssl s_server -accept \"$1\" -cert cert.pem "
                    "-key key.pem -CAfile cert.pem -Verify 1 -HTTP"_s,
                    folder.path(), u"127.0.0.1:"_s + port});
    QVERIFY(server.start());
    QByteArray told;
    QVERIFY2(QTest::qWaitFor([&] { return (told += server.output()).contains("ACCEPT"); }),
             told.constData());
    const FinishedProgram client(
        {u"connect"_s,
         u"tls://localhost:%1?ca=%2&certificate=%2&key=%3"_s.arg(port, certificate, key)},
        "GET /page HTTP/1.0\r\n\r\n");
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.exitCode, 0);
    QVERIFY2(sha256(client.output) == sha256(m_data), client.output.left(200).constData());
}

/// openssl s_client with a certificate through our server, which wants one; without one it gets nothing.
void TestInteroperability::relay_opensslClient_withCertificate()
{
    NEEDS_PROGRAM("openssl");
    NEEDS_PROGRAM("python3");
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder));
    Program server(pathOf(u"python3"_s), {QStringLiteral(PENSTOCK_TEST_FOLDER "/httpserver.py")});
    QVERIFY(server.start());
    const QString port = QString::fromLatin1(server.waitForLines(1).value(0));
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    Program relay(
        {u"relay"_s,
         u"tls://127.0.0.1:0?certificate=%1&key=%2&ca=%1&clientCertificate=required"_s.arg(
             certificate, key),
         u"tcp://127.0.0.1:"_s + port});
    QVERIFY(relay.start());
    const QStringList endpoints = relay.boundEndpoints();
    if (endpoints.isEmpty() && relay.exitCode() == 5)
        QSKIP("there is no transport for TLS");
    const QStringList common{u"s_client"_s,         u"-quiet"_s,
                             u"-verify_quiet"_s,    u"-verify_return_error"_s,
                             u"-verify_hostname"_s, u"localhost"_s,
                             u"-CAfile"_s,          certificate,
                             u"-connect"_s,         addressOf(endpoints.value(0))};
    const QByteArray request = "GET /1600000 HTTP/1.0\r\n\r\n";
    const QByteArray body = QByteArray("0123456789abcdef").repeated(100'000);
    const FinishedProgram known(pathOf(u"openssl"_s),
                                common + QStringList{u"-cert"_s, certificate, u"-key"_s, key},
                                request);
    QVERIFY2(known.output.endsWith("\r\n\r\n" + body),
             (known.errors + known.output.left(300)).constData());
    const FinishedProgram unknown(pathOf(u"openssl"_s), common, request);
    QCOMPARE(unknown.output, QByteArray());
    QVERIFY(unknown.errors.contains("certificate required"));
}

QTEST_GUILESS_MAIN(TestInteroperability)

#include "tst_interoperability.moc"
