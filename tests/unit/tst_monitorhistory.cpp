// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <penstock/loop/monitor.h>
#include <penstock/monitor/monitorclient.h>
#include <penstock/monitor/monitorrecorder.h>

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

class Greeter : public StreamProtocol
{
};

class Talker : public StreamProtocol
{
};

} // namespace

/// What a connection was earlier, as a watcher is told that comes later.
class TestMonitorHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void history_ofMostConnections_isEmpty();
    void history_tellsOfEarlierProtocols();
    void history_ofManyProtocols_isOfTheLast();
    void history_tellsOfStartTls();
    void lines_areReadAsWritten();
    void lines_thatSayNothing_areLeftOut();
    void elapsed_neverOverflows();

private:
    QList<MonitorPast> historyOf(quint64 id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<LoopRig> m_rig;
    std::unique_ptr<LoopRig> m_watchers;
    MonitorClient *m_client = nullptr;
    QPointer<StreamTransport> m_transport;
};

void TestMonitorHistory::init()
{
    m_watchers.reset();
    m_rig = std::make_unique<LoopRig>();
    m_watchers = std::make_unique<LoopRig>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_monitor = std::make_unique<Monitor>();
    m_monitor->add(m_rig->loop.get());
    m_client = nullptr;
    const auto server = resultOf(m_rig->loop->createServer(
        u"tcp://127.0.0.1:0"_s, [] { return std::make_unique<StreamProtocol>(); }));
    m_transport = resultOf(m_rig->loop->createConnection(
        server->endpoints().first(), [] { return std::make_unique<Greeter>(); }));
    QVERIFY(m_transport);
}

/// As a watcher knows it that comes now.
QList<MonitorPast> TestMonitorHistory::historyOf(quint64 id)
{
    if (!m_client) {
        const auto endpoint = resultOf(
            m_monitor->serve(Endpoint(u"unix"_s, m_folder->filePath(u"monitor.socket"_s))));
        const auto watcher = resultOf(m_watchers->loop->createConnection(
            endpoint, [] { return std::make_unique<MonitorClient>(); }));
        m_client = watcher ? qobject_cast<MonitorClient *>(watcher->protocol()) : nullptr;
        if (!m_client)
            return {};
        m_client->watch({.intervalMs = 20});
    }
    if (!QTest::qWaitFor([&] { return m_client->rows().contains(id); }))
        return {};
    return monitorHistory(m_client->rows().at(id).row[MonitorText::History]);
}

void TestMonitorHistory::history_ofMostConnections_isEmpty()
{
    QVERIFY(historyOf(m_transport->id()).isEmpty());
    QVERIFY(m_client->rows().contains(m_transport->id()));
}

void TestMonitorHistory::history_tellsOfEarlierProtocols()
{
    const qint64 before =
        toMonitorTime(std::chrono::steady_clock::now()) - 20'000; // a coarse clock
    QVERIFY(m_transport->setProtocol(std::make_unique<Talker>()).isNull());
    const QList<MonitorPast> pasts = historyOf(m_transport->id());
    QCOMPARE(pasts.size(), 1);
    QVERIFY2(pasts[0].protocol.endsWith(u"Greeter"), qPrintable(pasts[0].protocol));
    QVERIFY(pasts[0].until >= before
            && pasts[0].until <= toMonitorTime(std::chrono::steady_clock::now()));
    QVERIFY(m_transport->setProtocol(std::make_unique<Greeter>()).isNull()); // while it is watched
    QTRY_COMPARE(historyOf(m_transport->id()).size(), 2);
    QVERIFY(historyOf(m_transport->id()).last().protocol.endsWith(u"Talker"));
}

void TestMonitorHistory::history_ofManyProtocols_isOfTheLast()
{
    for (int i = 0; i < 100; ++i)
        QVERIFY(m_transport->setProtocol(std::make_unique<Greeter>()).isNull());
    QVERIFY(m_transport->setProtocol(std::make_unique<Talker>()).isNull());
    QVERIFY(m_transport->setProtocol(std::make_unique<Greeter>()).isNull());
    const QList<MonitorPast> pasts = historyOf(m_transport->id());
    QCOMPARE(pasts.size(), 16);
    QVERIFY(pasts.last().protocol.endsWith(u"Talker"));
}

void TestMonitorHistory::history_tellsOfStartTls()
{
    const quint64 below = m_transport->id();
    QVERIFY(m_transport->setProtocol(std::make_unique<Talker>()).isNull());
    if (!m_rig->loop->plugins()->transportForScheme(u"tls"_s))
        QSKIP("no plugin of this build serves TLS");
    StartTlsOptions options;
    options.transport = {{u"verify"_s, u"none"_s}};
    const auto encrypting = m_rig->loop->startTls(m_transport, options); // which nobody answers
    QVERIFY(!encrypting.isFinished());
    const QList<Transport *> transports = m_rig->loop->transports();
    QCOMPARE(transports.size(), 1);
    const QList<MonitorPast> above = historyOf(transports.first()->id());
    QCOMPARE(above.size(), 2);
    QVERIFY(above[0].protocol.endsWith(u"Greeter"));
    QCOMPARE(above[1].transport, below);
}

void TestMonitorHistory::lines_areReadAsWritten()
{
    const QString text =
        monitorHistory({{17, u"std::vector<int, my alloc>"_s, 0}, {9'000'000'000'000, {}, 4711}});
    QCOMPARE(text, u"17 protocol std::vector<int, my alloc>\n9000000000000 transport 4711"_s);
    const QList<MonitorPast> pasts = monitorHistory(text);
    QCOMPARE(pasts.size(), 2);
    QCOMPARE(pasts[0].until, 17);
    QCOMPARE(pasts[0].protocol, u"std::vector<int, my alloc>"_s);
    QCOMPARE(pasts[1].until, 9'000'000'000'000);
    QCOMPARE(pasts[1].transport, 4711U);
}

void TestMonitorHistory::lines_thatSayNothing_areLeftOut()
{
    QVERIFY(monitorHistory(u"\n \n17\n17 colour blue\n17 protocol\n17 transport x\n"_s).isEmpty());
}

void TestMonitorHistory::elapsed_neverOverflows()
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(monitorElapsed(3, 10), 7);
    QCOMPARE(monitorElapsed(10, 3), 0);
    QCOMPARE(monitorElapsed(least, most), most);
    QCOMPARE(monitorElapsed(most, least), 0);
    QCOMPARE(monitorElapsed(least, -1), most);
}

QTEST_GUILESS_MAIN(TestMonitorHistory)

#include "tst_monitorhistory.moc"
