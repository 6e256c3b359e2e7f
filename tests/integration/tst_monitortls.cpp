// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../unit/looprig.h"
#include "../unit/tlsfiles.h"
#include "program.h"

#include <penstock/loop/monitor.h>
#include <penstock/monitor/monitorclient.h>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstandardpaths.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// This process, watched from another machine: over TLS, by whoever has a certificate.
class TestMonitorTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void watcher_withACertificate_isLetIn();
    void watcher_withoutACertificate_isRefused_data();
    void watcher_withoutACertificate_isRefused();
    void monitor_withoutCertificatesOfClients_isRefused();

private:
    /// `penstock monitor` there, with the files of @a who.
    FinishedProgram watch(const QString &who) const;

    TlsFiles m_files;
    std::unique_ptr<LoopRig> m_rig;
    std::unique_ptr<Monitor> m_monitor;
    Endpoint m_endpoint;
};

void TestMonitorTls::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl is not installed");
    QVERIFY(m_files.makeAuthority(u"ca"_s, u"/CN=the team"_s));
    QVERIFY(m_files.makeAuthority(u"otherca"_s, u"/CN=strangers"_s));
    QVERIFY(m_files.makeCertificate(u"tool"_s, u"/CN=tool"_s, u"IP:127.0.0.1"_s));
    QVERIFY(m_files.makeCertificate(u"me"_s, u"/CN=me"_s, QString()));
    QVERIFY(m_files.makeCertificate(u"stranger"_s, u"/CN=me"_s, QString(), u"otherca"_s));
}

void TestMonitorTls::init()
{
    m_rig = std::make_unique<LoopRig>();
    m_monitor = std::make_unique<Monitor>();
    m_monitor->add(m_rig->loop.get());
    const auto served = m_monitor->serve(*Endpoint::parse(
        u"tls://127.0.0.1:0?certificate=%1&key=%2&clientCertificate=required&ca=%3"_s.arg(
            m_files.path(u"tool.pem"_s), m_files.path(u"tool.key"_s), m_files.path(u"ca.pem"_s))));
    m_endpoint = resultOf(served);
    QVERIFY(m_endpoint.port() > 0);
}

FinishedProgram TestMonitorTls::watch(const QString &who) const
{
    QString endpoint =
        u"tls://127.0.0.1:%1?ca=%2"_s.arg(m_endpoint.port()).arg(m_files.path(u"ca.pem"_s));
    if (!who.isEmpty())
        endpoint += u"&certificate=%1&key=%2"_s.arg(m_files.path(who + u".pem"_s),
                                                    m_files.path(who + u".key"_s));
    return FinishedProgram({u"monitor"_s, endpoint, u"--once"_s, u"--json"_s});
}

void TestMonitorTls::watcher_withACertificate_isLetIn()
{
    const auto server = resultOf(m_rig->loop->createServer(
        u"tcp://127.0.0.1:0"_s, [] { return std::make_unique<StreamProtocol>(); }));
    QVERIFY(server);
    const FinishedProgram program = watch(u"me"_s);
    QVERIFY2(program.exitCode == 0, program.errors.constData());
    const QJsonObject document = QJsonDocument::fromJson(program.output).object();
    QCOMPARE(document[u"pid"].toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(document[u"rows"].toArray().size(), 1);
}

void TestMonitorTls::watcher_withoutACertificate_isRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("none") << QString();
    QTest::newRow("a stranger's") << u"stranger"_s;
}

void TestMonitorTls::watcher_withoutACertificate_isRefused()
{
    QFETCH(const QString, who);
    const FinishedProgram program = watch(who);
    QVERIFY2(program.exitCode == 3 || program.exitCode == 4, program.errors.constData());
    QCOMPARE(program.output, QByteArray());
    QVERIFY(!program.errors.isEmpty());
    QCOMPARE(watch(u"me"_s).exitCode, 0);
}

void TestMonitorTls::monitor_withoutCertificatesOfClients_isRefused()
{
    for (const QString &option :
         {QString(), u"&clientCertificate=optional"_s, u"&clientCertificate=required"_s,
          u"&clientCertificate=required&systemCa=yes&ca="_s + m_files.path(u"ca.pem"_s)}) {
        const Error error = errorOf(m_monitor->serve(
            *Endpoint::parse(u"tls://127.0.0.1:0?certificate=%1&key=%2"_s.arg(
                                 m_files.path(u"tool.pem"_s), m_files.path(u"tool.key"_s))
                             + option)));
        QCOMPARE(error.kind(), Error::Kind::NotSupported);
        QVERIFY2(error.detail().contains(u"could watch"_s), qPrintable(error.detail()));
    }
}

QTEST_GUILESS_MAIN(TestMonitorTls)
#include "tst_monitortls.moc"
