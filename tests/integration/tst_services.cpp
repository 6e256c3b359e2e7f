// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "otherprograms.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// An sshd(8) of the test's own, which knows one key.
class SshServer
{
public:
    /// Why there is none; empty where it listens.
    QString start();

    QString file(const QString &name) const { return m_folder.filePath(name); }
    quint16 port() const { return m_port; }

    /// Run by root it wants a folder that only its service makes. Without that the user nobody runs it; who cannot log in.
    static bool isForNobody() { return ::getuid() == 0 && !QFileInfo::exists(u"/run/sshd"_s); }

private:
    bool makeKey(const QString &name) const;
    QStringList nobodyPrefix() const;

    const QTemporaryDir m_folder;
    const quint16 m_port = freePort();
    std::unique_ptr<Program> m_program;
};

bool SshServer::makeKey(const QString &name) const
{
    return FinishedProgram(
               pathOf(u"ssh-keygen"_s),
               {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, file(name)})
               .exitCode
        == 0;
}

/// Lets nobody read what is in the folder, and is what runs a program as nobody.
QStringList SshServer::nobodyPrefix() const
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7711));
    for (const QString &name : {u"host"_s, u"sshd_config"_s})
        QFile::setPermissions(file(name), QFile::Permissions(0x6644));
    return {pathOf(u"setpriv"_s), u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
}

QString SshServer::start()
{
    if (!makeKey(u"host"_s) || !makeKey(u"user"_s))
        return u"ssh-keygen makes no keys"_s;
    QFile configuration(file(u"sshd_config"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return configuration.errorString();
    configuration.write("ListenAddress 127.0.0.1:" + QByteArray::number(m_port) + "\nHostKey "
                        + file(u"host"_s).toUtf8() + "\nAuthorizedKeysFile "
                        + file(u"user.pub"_s).toUtf8()
                        + "\nUsePAM no\nStrictModes no\nPidFile none\nPermitRootLogin yes\n"
                          "PasswordAuthentication no\n");
    configuration.close();
    QStringList command{pathOf(u"sshd"_s), u"-D"_s, u"-e"_s, u"-f"_s, configuration.fileName()};
    if (isForNobody())
        command = nobodyPrefix() + command;
    m_program = std::make_unique<Program>(command.takeFirst(), command);
    if (!m_program->start())
        return u"sshd cannot be run"_s;
    QByteArray told;
    (void)QTest::qWaitFor(
        [&] {
            told += m_program->errors();
            return told.contains("Server listening")
                || m_program->process()->state() == QProcess::NotRunning;
        },
        20'000);
    return told.contains("Server listening") ? QString() : u"sshd: "_s + QString::fromUtf8(told);
}

/// Two serial lines that are one: what is sent on one of them comes on the other.
class NullModem
{
public:
    bool start()
    {
        const QString pty = u"pty,raw,echo=0,link="_s;
        m_socat =
            std::make_unique<Program>(pathOf(u"socat"_s), QStringList{pty + end(0), pty + end(1)});
        return m_socat->start() && waitForFile(end(0)) && waitForFile(end(1));
    }
    QString end(int number) const { return m_folder.filePath(QString::number(number)); }

private:
    const QTemporaryDir m_folder;
    std::unique_ptr<Program> m_socat;
};

/// `penstock` between clients and services that nobody here wrote.
class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relay_sshKeyscan_getsTheHostsKey();
    void connect_asSshsProxyCommand_carriesASession();
    void relayAndConnect_overASerialLine();
    void relay_hundredsAtOnce_eachGetsItsOwnAnswers();
    void relay_verbose_tellsHowAChildEnded_data();
    void relay_verbose_tellsHowAChildEnded();
};

void TestServices::relay_sshKeyscan_getsTheHostsKey()
{
    NEEDS_PROGRAM("sshd");
    NEEDS_PROGRAM("ssh-keyscan");
    SshServer server;
    if (const QString why = server.start(); !why.isEmpty())
        QSKIP(qPrintable(why));
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"tcp://127.0.0.1:%1"_s.arg(server.port())});
    QVERIFY(relay.start());
    const QString port = portOf(relay.boundEndpoints().value(0));
    const FinishedProgram scan(
        pathOf(u"ssh-keyscan"_s),
        {u"-T"_s, u"20"_s, u"-t"_s, u"ed25519"_s, u"-p"_s, port, u"127.0.0.1"_s});
    QVERIFY2(scan.exitCode == 0, scan.errors.constData());
    QFile key(server.file(u"host.pub"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArrayList parts = key.readAll().split(' '); // its kind, itself, a comment
    QCOMPARE(scan.output,
             "[127.0.0.1]:" + port.toUtf8() + ' ' + parts.value(0) + ' ' + parts.value(1) + '\n');
}

/// `ssh -o ProxyCommand='penstock connect …'`, with large transfers both ways.
void TestServices::connect_asSshsProxyCommand_carriesASession()
{
    NEEDS_PROGRAM("sshd");
    NEEDS_PROGRAM("ssh");
    const passwd *user = ::getpwuid(::getuid());
    if (!user || SshServer::isForNobody())
        QSKIP("this user cannot log in at an sshd of its own");
    SshServer server;
    if (const QString why = server.start(); !why.isEmpty())
        QSKIP(qPrintable(why));
    const QByteArray data = randomBytes(2'000'000);
    const FinishedProgram session(
        pathOf(u"ssh"_s),
        {u"-F"_s, u"none"_s, u"-i"_s, server.file(u"user"_s), u"-o"_s, u"BatchMode=yes"_s, u"-o"_s,
         u"StrictHostKeyChecking=no"_s, u"-o"_s, u"UserKnownHostsFile="_s + server.file(u"known"_s),
         u"-o"_s, u"ProxyCommand=" PENSTOCK_PROGRAM " connect tcp://127.0.0.1:%p"_s, u"-p"_s,
         QString::number(server.port()), QString::fromLocal8Bit(user->pw_name) + u"@127.0.0.1"_s,
         u"cat; exit 7"_s},
        data);
    if (session.exitCode == 255 && session.errors.contains("Permission denied"))
        QSKIP("this user's account lets nobody in");
    QVERIFY2(session.exitCode == 7, session.errors.constData());
    QCOMPARE(session.output.size(), data.size());
    QCOMPARE(sha256(session.output), sha256(data));
}

/// TCP, a serial line, standard output; and back.
void TestServices::relayAndConnect_overASerialLine()
{
    NEEDS_PROGRAM("socat");
    NullModem line;
    QVERIFY(line.start());
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"serial:"_s + line.end(0)});
    QVERIFY(relay.start());
    const QStringList endpoints = relay.boundEndpoints();
    if (endpoints.isEmpty() && relay.exitCode() == 5)
        QSKIP("there is no transport for serial lines");
    Program terminal({u"connect"_s, u"serial:"_s + line.end(1)});
    QVERIFY(terminal.start());
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, portOf(endpoints.value(0)).toUShort());
    const QByteArray there = randomBytes(300'000);
    QByteArray back = there;
    std::reverse(back.begin(), back.end());
    client.write(there);
    terminal.process()->write(back);
    QByteArray came;
    QTRY_VERIFY_WITH_TIMEOUT(terminal.output().size() >= there.size()
                                 && (came += client.readAll()).size() >= back.size(),
                             20'000);
    QCOMPARE(sha256(terminal.output()), sha256(there));
    QCOMPARE(sha256(came), sha256(back));
    QCOMPARE(relay.errors() + terminal.errors(), QByteArray());
}

/// Hundreds of clients that are all there before the first of them asks.
void TestServices::relay_hundredsAtOnce_eachGetsItsOwnAnswers()
{
    NEEDS_PROGRAM("redis-server");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"redis.sock"_s);
    Program server(pathOf(u"redis-server"_s),
                   {u"--port"_s, u"0"_s, u"--unixsocket"_s, path, u"--save"_s, QString(),
                    u"--dir"_s, folder.path()});
    QVERIFY(server.start());
    QVERIFY(waitForFile(path));
    Program relay({u"relay"_s, u"tcp://127.0.0.1:0"_s, u"unix:"_s + path});
    QVERIFY(relay.start());
    const quint16 port = portOf(relay.boundEndpoints().value(0)).toUShort();
    constexpr int count = 400;
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress::LocalHost, port);
    }
    const auto all = [&](const auto &condition) {
        return QTest::qWaitFor(
            [&] {
                for (int i = 0; i < count; ++i) {
                    if (!condition(i))
                        return false;
                }
                return true;
            },
            20'000);
    };
    QVERIFY(all([&](int i) { return clients[i]->state() == QAbstractSocket::ConnectedState; }));
    const QByteArray data = randomBytes(30'000 + count);
    const auto bulk = [&data](int i) { // as both a request and an answer
        return "$" + QByteArray::number(30'000 + i) + "\r\n" + data.sliced(i, 30'000)
            + data.first(i) + "\r\n";
    };
    for (int i = 0; i < count; ++i)
        clients[i]->write("*2\r\n$4\r\nECHO\r\n" + bulk(i) + "*1\r\n$4\r\nQUIT\r\n");
    QVERIFY(all([&](int i) { return clients[i]->state() == QAbstractSocket::UnconnectedState; }));
    for (int i = 0; i < count; ++i) {
        const QByteArray answer = clients[i]->readAll();
        QVERIFY2(answer == bulk(i) + "+OK\r\n", qPrintable(u"client %1"_s.arg(i)));
    }
    relay.sendSignal(SIGTERM);
    QVERIFY(relay.waitForFinished());
    const QByteArray told = relay.errors();
    QVERIFY2(told.startsWith("penstock: pairs of connections: 400, of them failed: 0;"),
             told.constData());
}

void TestServices::relay_verbose_tellsHowAChildEnded_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("an exit status")
        << u"cat; exit 3"_s << "closed in order (the child process exited with 3)"_ba;
    QTest::newRow("a signal") << u"cat; kill -9 $$"_s
                              << "closed in order (the child process was ended by the signal 9)"_ba;
}

void TestServices::relay_verbose_tellsHowAChildEnded()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, told);
    Program relay({u"relay"_s, u"--verbose"_s, u"tcp://127.0.0.1:0"_s, u"shell:"_s + command});
    QVERIFY(relay.start());
    const FinishedProgram client({u"connect"_s, relay.boundEndpoints().value(0)}, "hello\n");
    QCOMPARE(client.output, "hello\n"_ba);
    relay.sendSignal(SIGINT);
    QVERIFY(relay.waitForFinished());
    const QList<QByteArray> lines = relay.errors().split('\n');
    QVERIFY2(lines.value(1).endsWith("the second: " + told), lines.value(1).constData());
}

QTEST_GUILESS_MAIN(TestServices)

#include "tst_services.moc"
