// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What is watched, and who watches it, comes and goes.

#include "processrig.h"

#include <penstock/loop/monitor.h>
#include <penstock/monitor/monitorclient.h>

#include <QtCore/qtemporarydir.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestMonitorLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void monitor_deletedBeforeItServes_tellsCanceled();
    void child_whosePipeHasEnded_isWatchedToItsEnd();
    void connection_whoseWatcherIsReplaced_endsAllTheSame();

private:
    void open();
    /// A watcher that asks for rows.
    MonitorClient *watch();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProcessRig> m_rig; ///< the watched loop
    std::unique_ptr<LoopRig> m_watchers; ///< that of watchers
    std::unique_ptr<Monitor> m_monitor;
    Endpoint m_endpoint;
};

void TestMonitorLife::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_rig = std::make_unique<ProcessRig>();
    m_watchers = std::make_unique<LoopRig>();
}

void TestMonitorLife::cleanup()
{
    m_watchers.reset();
    m_rig.reset();
    m_monitor.reset();
}

void TestMonitorLife::open()
{
    m_monitor = std::make_unique<Monitor>();
    m_monitor->add(m_rig->loop.get());
    m_endpoint =
        resultOf(m_monitor->serve(Endpoint(u"unix"_s, m_folder->filePath(u"monitor.socket"_s))));
    QVERIFY(!m_endpoint.isNull());
}

MonitorClient *TestMonitorLife::watch()
{
    const auto transport = resultOf(m_watchers->loop->createConnection(
        m_endpoint, [] { return std::make_unique<MonitorClient>(); }));
    auto *client = transport ? qobject_cast<MonitorClient *>(transport->protocol()) : nullptr;
    if (client)
        client->watch({.intervalMs = 20});
    return client;
}

void TestMonitorLife::monitor_deletedBeforeItServes_tellsCanceled()
{
    for (int i = 0; i < 20; ++i) {
        auto monitor = std::make_unique<Monitor>();
        const auto served =
            monitor->serve(Endpoint(u"unix"_s, m_folder->filePath(u"monitor.socket"_s)))
                .then([](const Endpoint &) { return Error(); })
                .onFailed([](const Exception &exception) { return exception.error(); });
        if (i % 2)
            QTest::qWait(1);
        monitor.reset();
        QVERIFY(served.isFinished());
        QVERIFY(served.result().isNull() || served.result().kind() == Error::Kind::Canceled);
    }
}

void TestMonitorLife::child_whosePipeHasEnded_isWatchedToItsEnd()
{
    const auto record = ProcessRecord::create();
    const auto child = resultOf(m_rig->shell(record, u"exec <&-; echo x; sleep 60"_s));
    QVERIFY(child);
    const QPointer<StreamTransport> input = child->pipeTransport(0);
    QTRY_VERIFY(record->events.contains(u"lost 0"_s));
    open();
    MonitorClient *client = watch();
    QTRY_VERIFY(client->rows().contains(child->id()));
    QTRY_VERIFY(client->rows().contains(child->pipeTransport(1)->id()));
    QVERIFY(!client->rows().contains(input->id()));
    child->abort();
    QTRY_VERIFY(!child);
    QTRY_COMPARE(client->rows().at(client->rows().begin()->first).row.state(), MonitorState::Lost);
    // Some rounds more: nothing is left of it in the loop.
    const qint64 now = client->now();
    QTRY_VERIFY(client->now() > now + 200'000);
    for (const auto &[id, entry] : client->rows())
        QCOMPARE(entry.row.state(), MonitorState::Lost);
}

void TestMonitorLife::connection_whoseWatcherIsReplaced_endsAllTheSame()
{
    const Record record = CallbackRecord::create();
    record->expectDeletion();
    const auto server = m_rig->serve(record);
    const auto connection = m_rig->connectTo(server->endpoints().first(), record);
    QVERIFY(connection);
    open();
    MonitorClient *client = watch();
    const quint64 id = connection->id();
    QTRY_VERIFY(client->rows().contains(id));
    connection->setWatcher(nullptr);
    connection->close();
    QTRY_VERIFY(!connection);
    QTRY_COMPARE(client->rows().at(id).row.state(), MonitorState::Lost);
}

QTEST_GUILESS_MAIN(TestMonitorLife)
#include "tst_monitorlife.moc"
