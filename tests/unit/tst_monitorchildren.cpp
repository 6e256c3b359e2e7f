// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "processrig.h"

#include <penstock/loop/monitor.h>
#include <penstock/monitor/monitorclient.h>

#include <QtCore/qtemporarydir.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// Child processes of a program that is watched, and their pipes.
class TestMonitorChildren : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void child_whosePipeHasEnded_isWatchedToItsEnd();
};

void TestMonitorChildren::child_whosePipeHasEnded_isWatchedToItsEnd()
{
    ProcessRig rig;
    const auto record = ProcessRecord::create();
    const auto child = resultOf(rig.shell(record, u"exec <&-; echo x; sleep 60"_s));
    QVERIFY(child);
    const QPointer<StreamTransport> input = child->pipeTransport(0);
    QTRY_VERIFY(record->events.contains(u"lost 0"_s));
    const QTemporaryDir folder;
    Monitor monitor;
    monitor.add(rig.loop.get());
    const Endpoint endpoint =
        resultOf(monitor.serve(Endpoint(u"unix"_s, folder.filePath(u"monitor.socket"_s))));
    LoopRig watchers;
    const auto transport = resultOf(watchers.loop->createConnection(
        endpoint, [] { return std::make_unique<MonitorClient>(); }));
    QVERIFY(transport);
    auto *client = qobject_cast<MonitorClient *>(transport->protocol());
    client->watch({.intervalMs = 20});
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

QTEST_GUILESS_MAIN(TestMonitorChildren)
#include "tst_monitorchildren.moc"
