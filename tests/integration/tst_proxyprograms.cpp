// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// tcp through real proxies, where they are installed: microsocks and tinyproxy.

#include "../unit/looprig.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestProxyPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void microsocks_carriesBothWays();
    void microsocks_refusesAWrongPassword();
    void tinyproxy_carriesBothWays();
    void tinyproxy_tellsThatTheTargetIsAway();

private:
    /// A free port, as sure as can be.
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    /// Starts @a program and waits until it listens on @a port.
    static bool start(QProcess *process, const QString &program, const QStringList &arguments,
                      quint16 port)
    {
        process->start(program, arguments);
        return QTest::qWaitFor(
            [port] {
                QTcpSocket probe;
                probe.connectToHost(QHostAddress::LocalHost, port);
                return QTest::qWaitFor(
                    [&probe] { return probe.state() == QAbstractSocket::ConnectedState; }, 50);
            },
            20'000);
    }
    static void stop(QProcess *process)
    {
        process->terminate();
        QTRY_COMPARE(process->state(), QProcess::NotRunning);
    }
    static bool startMicrosocks(QProcess *process, quint16 port)
    {
        return start(process, u"microsocks"_s,
                     {u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port), u"-u"_s, u"me"_s,
                      u"-P"_s, u"secret"_s},
                     port);
    }
    bool startTinyproxy(QProcess *process, quint16 port)
    {
        QFile file(m_folder.filePath(u"tinyproxy.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("Port " + QByteArray::number(port)
                   + "\nListen 127.0.0.1\nTimeout 60\nAllow 127.0.0.1\nBasicAuth me secret\n");
        file.close();
        return start(process, u"tinyproxy"_s, {u"-d"_s, u"-c"_s, file.fileName()}, port);
    }
    static void carriesBothWays(const QString &proxy);

    QTemporaryDir m_folder;
};

/// By name, since that is the proxy's to resolve; the target speaks first and echoes.
void TestProxyPrograms::carriesBothWays(const QString &proxy)
{
    QTcpServer target;
    QVERIFY(target.listen(QHostAddress::LocalHost));
    connect(&target, &QTcpServer::newConnection, &target, [&target] {
        QTcpSocket *socket = target.nextPendingConnection();
        socket->write("SSH-2.0-first\r\n");
        connect(socket, &QIODevice::readyRead, socket,
                [socket] { socket->write(socket->readAll()); });
    });
    LoopRig rig;
    const Record record = CallbackRecord::create();
    const auto transport = resultOf(rig.loop->createConnection(
        u"tcp://localhost:%1?proxy=%2"_s.arg(target.serverPort()).arg(proxy), recording(record)));
    QVERIFY(transport);
    const QByteArray big(2'000'000, 'b');
    transport->write(big);
    QTRY_COMPARE_WITH_TIMEOUT(record->received().size(), big.size() + 15, 20'000);
    QCOMPARE(record->received(), "SSH-2.0-first\r\n" + big);
    transport->close();
    QTRY_VERIFY(record->isLost());
    record->expectDeletion();
}

void TestProxyPrograms::microsocks_carriesBothWays()
{
    if (QStandardPaths::findExecutable(u"microsocks"_s).isEmpty())
        QSKIP("microsocks is missing");
    QProcess process;
    const quint16 port = freePort();
    QVERIFY(startMicrosocks(&process, port));
    carriesBothWays(u"socks5://me:secret@127.0.0.1:%1"_s.arg(port));
    stop(&process);
}

void TestProxyPrograms::microsocks_refusesAWrongPassword()
{
    if (QStandardPaths::findExecutable(u"microsocks"_s).isEmpty())
        QSKIP("microsocks is missing");
    QProcess process;
    const quint16 port = freePort();
    QVERIFY(startMicrosocks(&process, port));
    LoopRig rig;
    for (const QString &login : {u"me:wrong@"_s, QString()}) {
        const Error error = errorOf(rig.loop->createConnection(
            u"tcp://127.0.0.1:9?proxy=socks5://%1:%2"_s.arg(login + u"127.0.0.1"_s).arg(port),
            recording(CallbackRecord::create())));
        QCOMPARE(error.kind(), Error::Kind::PermissionDenied);
    }
    stop(&process);
}

void TestProxyPrograms::tinyproxy_carriesBothWays()
{
    if (QStandardPaths::findExecutable(u"tinyproxy"_s).isEmpty())
        QSKIP("tinyproxy is missing");
    QProcess process;
    const quint16 port = freePort();
    QVERIFY(startTinyproxy(&process, port));
    carriesBothWays(u"http://me:secret@127.0.0.1:%1"_s.arg(port));
    stop(&process);
}

void TestProxyPrograms::tinyproxy_tellsThatTheTargetIsAway()
{
    if (QStandardPaths::findExecutable(u"tinyproxy"_s).isEmpty())
        QSKIP("tinyproxy is missing");
    QProcess process;
    const quint16 port = freePort();
    QVERIFY(startTinyproxy(&process, port));
    LoopRig rig;
    const Error away = errorOf(rig.loop->createConnection(
        u"tcp://127.0.0.1:%1?proxy=http://me:secret@127.0.0.1:%2"_s.arg(freePort()).arg(port),
        recording(CallbackRecord::create())));
    QCOMPARE(away.kind(), Error::Kind::Refused);
    const Error stranger = errorOf(
        rig.loop->createConnection(u"tcp://127.0.0.1:9?proxy=http://127.0.0.1:%1"_s.arg(port),
                                   recording(CallbackRecord::create())));
    QCOMPARE(stranger.kind(), Error::Kind::PermissionDenied);
    stop(&process);
}

QTEST_GUILESS_MAIN(TestProxyPrograms)

#include "tst_proxyprograms.moc"
