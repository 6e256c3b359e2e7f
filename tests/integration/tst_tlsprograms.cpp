// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "otherprograms.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include <csignal>

using namespace Qt::StringLiterals;

/// TLS with ncat at the other end.
class TestTlsPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void relay_ncatClient_sends_data();
    void relay_ncatClient_sends();
    void relay_ncatClient_receives();
    void connect_toNcatServer_data();
    void connect_toNcatServer();
    void connect_cutOff_isTold();
    void relay_cutOff_isTold();
    void serve_verbose_tellsOfFailedHandshakes();
    void serve_badFile_isToldOnce_data();
    void serve_badFile_isToldOnce();

private:
    /// A TLS server at @a port, which says hello and can be killed.
    std::unique_ptr<Program> startNcat(const QString &port) const;
    QString connecting(const QString &port) const
    {
        return u"tls://localhost:%1?ca=%2"_s.arg(port, file(u"cert.pem"_s));
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Sends back what comes, ends after all of it.
    QString mirror() const { return u"%1 -c %2"_s.arg(pathOf(u"head"_s)).arg(m_data.size()); }
    QStringList ncat(const QString &trusted, const QString &port) const
    {
        return {u"--ssl"_s,    u"--ssl-verify"_s, u"--ssl-trustfile"_s,
                file(trusted), u"localhost"_s,    port};
    }
    QString serving() const
    {
        return u"tls://127.0.0.1:0?certificate=%1&key=%2"_s.arg(file(u"cert.pem"_s),
                                                                file(u"key.pem"_s));
    }

    QTemporaryDir m_folder;
    QByteArray m_data;
};

void TestTlsPrograms::initTestCase()
{
    NEEDS_PROGRAM("ncat");
    NEEDS_PROGRAM("openssl");
    NEEDS_PROGRAM("head");
    m_data = randomBytes(2'000'000);
    for (const QString &name : {u""_s, u"other-"_s}) {
        const FinishedProgram openssl(
            pathOf(u"openssl"_s),
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
             u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
             u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s,
             u"-keyout"_s, file(name + u"key.pem"_s), u"-out"_s, file(name + u"cert.pem"_s)});
        QCOMPARE(openssl.exitCode, 0);
    }
}

void TestTlsPrograms::relay_ncatClient_sends_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("until the child ends") << QStringList();
    QTest::newRow("and closes, having read nothing") << QStringList{u"--send-only"_s};
}

/// With both ways at once ncat 7.93 drops the last bytes, of socat's server too.
void TestTlsPrograms::relay_ncatClient_sends()
{
    QFETCH(const QStringList, options);
    const QString got = file(u"got"_s);
    Program relay({u"relay"_s, serving(), u"shell:%1 > %2"_s.arg(mirror(), got)});
    QVERIFY(relay.start());
    const QString port = portOf(relay.boundEndpoints().value(0));
    const FinishedProgram refusing(pathOf(u"ncat"_s), ncat(u"other-cert.pem"_s, port), m_data);
    QVERIFY(refusing.exitCode != 0); // and the relay goes on
    const FinishedProgram client(pathOf(u"ncat"_s), options + ncat(u"cert.pem"_s, port), m_data);
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.exitCode, 0);
    const auto received = [&got] {
        QFile file(got);
        return file.open(QIODevice::ReadOnly) ? sha256(file.readAll()) : QByteArray();
    };
    QTRY_COMPARE(received(), sha256(m_data));
}

void TestTlsPrograms::relay_ncatClient_receives()
{
    QFile page(file(u"page"_s));
    QVERIFY(page.open(QIODevice::WriteOnly) && page.write(m_data) == m_data.size());
    page.close();
    Program relay({u"relay"_s, serving(), u"exec:cat "_s + page.fileName()});
    QVERIFY(relay.start());
    const QString port = portOf(relay.boundEndpoints().value(0));
    const FinishedProgram client(pathOf(u"ncat"_s),
                                 QStringList{u"--recv-only"_s} + ncat(u"cert.pem"_s, port));
    QCOMPARE(client.errors, QByteArray());
    QCOMPARE(client.exitCode, 0);
    QCOMPARE(sha256(client.output), sha256(m_data));
}

void TestTlsPrograms::connect_toNcatServer_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"--recv-only", "--send-only", "--exec"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestTlsPrograms::connect_toNcatServer()
{
    QFETCH(const QString, what);
    const bool receives = what == u"--recv-only";
    const bool sends = what == u"--send-only";
    const QString port = QString::number(freePort());
    QStringList arguments{u"-v"_s,
                          u"--ssl"_s,
                          u"--ssl-cert"_s,
                          file(u"cert.pem"_s),
                          u"--ssl-key"_s,
                          file(u"key.pem"_s),
                          what};
    if (!receives && !sends)
        arguments += mirror();
    Program server(pathOf(u"ncat"_s), arguments + QStringList{u"-l"_s, u"127.0.0.1"_s, port});
    QVERIFY(server.start());
    QByteArray told;
    QVERIFY2(QTest::qWaitFor([&] { return (told += server.errors()).contains("Listening"); }),
             told.constData());
    if (sends) {
        server.process()->write(m_data);
        server.process()->closeWriteChannel();
    }
    QStringList connecting{u"connect"_s,
                           u"tls://localhost:%1?ca=%2"_s.arg(port, file(u"cert.pem"_s))};
    if (receives)
        connecting += {u"--at-eof"_s, u"close"_s}; // which it waits for
    const FinishedProgram client(connecting, sends ? QByteArray() : m_data);
    const QByteArray cutOff =
        "penstock: the peer ended without TLS's close_notify: what came may be cut off\n";
    QCOMPARE(client.errors, sends ? cutOff : QByteArray()); // so ncat ends then
    QCOMPARE(client.exitCode, 0);
    QVERIFY(server.waitForFinished());
    QCOMPARE(sha256(receives ? server.output() : client.output), sha256(m_data));
}

std::unique_ptr<Program> TestTlsPrograms::startNcat(const QString &port) const
{
    auto server = std::make_unique<Program>(
        pathOf(u"ncat"_s),
        QStringList{u"-v"_s, u"--ssl"_s, u"--ssl-cert"_s, file(u"cert.pem"_s), u"--ssl-key"_s,
                    file(u"key.pem"_s), u"-l"_s, u"127.0.0.1"_s, port});
    QByteArray told;
    const bool listening = server->start()
        && QTest::qWaitFor([&] { return (told += server->errors()).contains("Listening"); });
    if (!listening)
        return nullptr;
    server->process()->write("hello\n");
    return server;
}

void TestTlsPrograms::connect_cutOff_isTold()
{
    const QString port = QString::number(freePort());
    const std::unique_ptr<Program> server = startNcat(port);
    QVERIFY(server);
    Program client({u"connect"_s, connecting(port)});
    QVERIFY(client.start());
    QCOMPARE(client.waitForLines(1), QList{"hello"_ba});
    server->process()->kill();
    QVERIFY(client.waitForFinished());
    QCOMPARE(client.errors(),
             "penstock: the peer ended without TLS's close_notify: what came may be cut off\n"_ba);
    QCOMPARE(client.exitCode(), 0);
}

void TestTlsPrograms::relay_cutOff_isTold()
{
    const QString port = QString::number(freePort());
    const std::unique_ptr<Program> server = startNcat(port);
    QVERIFY(server);
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, connecting(port), u"--verbose"_s});
    QVERIFY(relay.start());
    Program client({u"connect"_s, relay.boundEndpoints().value(0)});
    QVERIFY(client.start());
    QCOMPARE(client.waitForLines(1), QList{"hello"_ba});
    server->process()->kill();
    QVERIFY(client.waitForFinished());
    relay.sendSignal(SIGTERM);
    QVERIFY(relay.waitForFinished());
    const QByteArray errors = relay.errors();
    QVERIFY2(errors.contains("; the second: the peer ended without TLS's close_notify: what came "
                             "may be cut off\n"),
             errors.constData());
}

void TestTlsPrograms::serve_verbose_tellsOfFailedHandshakes()
{
    Program server({u"serve"_s, serving(), u"--protocol"_s, u"echo"_s, u"--verbose"_s});
    QVERIFY(server.start());
    const QString port = portOf(server.boundEndpoints().value(0));
    const FinishedProgram distrusting(pathOf(u"ncat"_s), ncat(u"other-cert.pem"_s, port), m_data);
    QVERIFY(distrusting.exitCode != 0);
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, port.toUShort());
    plain.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
    server.sendSignal(SIGTERM);
    QVERIFY(server.waitForFinished());
    const QList<QByteArray> lines = server.errors().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const QByteArray &line : lines.first(2)) {
        QVERIFY2(line.startsWith("penstock: the handshake with tls://127.0.0.1:"),
                 line.constData());
    }
    QVERIFY2(lines[0].contains(" failed: The certificate was not accepted. ("),
             lines[0].constData());
    QVERIFY2(lines[1].contains(" failed: TLS failed. ("), lines[1].constData());
}

void TestTlsPrograms::serve_badFile_isToldOnce_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("missing") << file(u"nope.pem"_s)
                             << "cannot be read: No such file or directory)"_ba << 3;
    QTest::newRow("folder") << m_folder.path() << ": it is a folder; a file is needed"_ba << 2;
}

void TestTlsPrograms::serve_badFile_isToldOnce()
{
    QFETCH(const QString, certificate);
    QFETCH(const QByteArray, reason);
    QFETCH(const int, exitCode);
    const FinishedProgram server(
        {u"serve"_s,
         u"tls://127.0.0.1:0?certificate=%1&key=%2"_s.arg(certificate, file(u"key.pem"_s)),
         u"--protocol"_s, u"echo"_s});
    const QByteArray told = "the option certificate of tls: \"" + certificate.toUtf8() + '"'
        + (exitCode == 3 ? " " : "");
    QVERIFY2(server.errors.endsWith(told + reason + '\n'), server.errors.constData());
    QCOMPARE(server.exitCode, exitCode);
}

QTEST_GUILESS_MAIN(TestTlsPrograms)

#include "tst_tlsprograms.moc"
