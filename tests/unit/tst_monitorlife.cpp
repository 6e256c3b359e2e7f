// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What is watched, and who watches it, comes and goes.

#include "looprig.h"

#include <penstock/core/transport_p.h>
#include <penstock/loop/monitor.h>
#include <penstock/monitor/monitorclient.h>

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qsemaphore.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>

#include <sys/stat.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777)
                                                                     : -1;
}

} // namespace

class TestMonitorLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void monitor_deletedBeforeItServes_tellsCanceled();
    void connection_whoseWatcherIsReplaced_endsAllTheSame();
    void loop_thatEnds_takesItsRowsAlong();
    void loop_thatEnds_answersWhatItWasAsked();
    void loop_thatIsHeldUpBeforeAnybodyWatches_isSeen();
    void environment_ofManyThreads_isOneMonitor();
    void redaction_thatIsNone_tellsNoPayload();
    void metrics_thatCannotBeServed_costNothing();
    void folder_behindALink_isNotTouched();
    void folder_thatOthersMayEnter_isClosed();

private:
    void open(const MonitorOptions &options = {});
    /// A watcher that asks for rows.
    MonitorClient *watch();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopRig> m_rig; ///< the watched loop
    std::unique_ptr<LoopRig> m_watchers; ///< that of watchers
    std::unique_ptr<Monitor> m_monitor;
    Endpoint m_endpoint;
};

void TestMonitorLife::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_rig = std::make_unique<LoopRig>();
    m_watchers = std::make_unique<LoopRig>();
}

void TestMonitorLife::cleanup()
{
    m_watchers.reset();
    m_rig.reset();
    m_monitor.reset();
}

void TestMonitorLife::open(const MonitorOptions &options)
{
    m_monitor = std::make_unique<Monitor>(options);
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

void TestMonitorLife::loop_thatEnds_takesItsRowsAlong()
{
    open();
    const Record record = CallbackRecord::create();
    record->expectDeletion();
    const auto server = m_rig->serve(record);
    const quint64 id = m_rig->connectTo(server->endpoints().first(), record)->id();
    LoopRig other;
    m_monitor->add(other.loop.get());
    const auto second = other.serve(record);
    MonitorClient *client = watch();
    QTRY_COMPARE(client->rows().size(), 4U);
    QList<quint64> changed;
    connect(client, &MonitorSource::rowsChanged, this,
            [&changed](const QList<quint64> &ids) { changed = ids; });
    m_rig.reset();
    QTRY_COMPARE(client->loops().size(), 1);
    QTRY_COMPARE(client->rows().at(id).row.state(), MonitorState::Lost);
    QVERIFY(client->rows().at(id).row[MonitorNumber::Ended] > 0);
    int open = 0;
    for (const auto &[each, entry] : client->rows())
        open += entry.row.state() != MonitorState::Lost;
    QCOMPARE(open, 1); // the other loop's server
    QCOMPARE(changed.size(), 3);
}

void TestMonitorLife::loop_thatEnds_answersWhatItWasAsked()
{
    MonitorOptions options;
    options.allowControl = true;
    open(options);
    const Record record = CallbackRecord::create();
    record->expectDeletion();
    const auto server = m_rig->serve(record);
    const quint64 id = m_rig->connectTo(server->endpoints().first(), record)->id();
    MonitorClient *client = watch();
    QTRY_VERIFY(client->rows().contains(id));
    QStringList replies;
    connect(client, &MonitorSource::replied, this,
            [&replies](qint64, const QString &error) { replies.append(error); });
    client->act(id, u"pauseReading"_s);
    client->act(id, u"send"_s, {{u"data"_s, QByteArray(2'000'000, 'x')}});
    QVERIFY(QTest::qWaitFor([&replies] { return !replies.isEmpty(); }));
    QVERIFY2(replies.first().contains(u"1048576"_s), qPrintable(replies.first()));
    QTRY_COMPARE(replies.size(), 2);
    // It is asked, and ends before it comes to it.
    client->act(id, u"resumeReading"_s);
    QVERIFY(client->transport());
    m_rig->loop.reset();
    QTRY_COMPARE(replies.size(), 3);
    QVERIFY(!replies.last().isEmpty());
    const QPointer<Transport> transport = client->transport();
    transport->abort();
    QTRY_VERIFY(!transport);
}

/// By what is no callback of a protocol, too.
void TestMonitorLife::loop_thatIsHeldUpBeforeAnybodyWatches_isSeen()
{
    open();
    m_rig->loop.reset();
    QSemaphore isHeld;
    QSemaphore letGo;
    QSemaphore isOver;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        LoopRig rig;
        m_monitor->add(rig.loop.get());
        QEventLoop events;
        QTimer::singleShot(0, rig.loop.get(), [&] {
            isHeld.release();
            letGo.acquire();
        });
        QTimer end;
        QObject::connect(&end, &QTimer::timeout, &events, [&] {
            if (isOver.tryAcquire())
                events.quit();
        });
        end.start(10);
        events.exec();
    }));
    thread->start();
    const auto join = qScopeGuard([&] {
        letGo.release();
        isOver.release();
        thread->wait();
    });
    isHeld.acquire();
    MonitorClient *client = watch();
    QTRY_COMPARE(client->loops().size(), 1);
    QCOMPARE(client->loops().first().silentSince, 0); // it may yet answer
    QTRY_VERIFY(client->loops().first().silentSince > 0);
    QVERIFY(client->loops().first().silentSince < client->now());
    letGo.release();
    QTRY_COMPARE(client->loops().first().silentSince, 0);
}

/// Loops come and go in all of them, and the monitor with the last.
void TestMonitorLife::environment_ofManyThreads_isOneMonitor()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto restore = qScopeGuard([&before] {
        qputenv("XDG_RUNTIME_DIR", before);
        qunsetenv("PENSTOCK_MONITOR");
    });
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    qputenv("PENSTOCK_MONITOR", "1");
    const QString socket =
        m_folder->filePath(u"penstock/%1.socket"_s.arg(QCoreApplication::applicationPid()));
    QSemaphore turns[2];
    std::atomic<int> served{0};
    std::unique_ptr<QThread> threads[2];
    for (int i : {0, 1}) {
        threads[i].reset(QThread::create([&, i] {
            for (int round = 0; round < 50; ++round) {
                turns[i].acquire();
                const LoopRig rig;
                const QDeadlineTimer end(10'000);
                while (!QFile::exists(socket) && !end.hasExpired())
                    QThread::yieldCurrentThread();
                served += !end.hasExpired();
                turns[1 - i].release(); // the other one begins as this one ends
            }
        }));
        threads[i]->start();
    }
    turns[0].release();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(served.load(), 100);
}

/// Rather than all of it.
void TestMonitorLife::redaction_thatIsNone_tellsNoPayload()
{
    MonitorOptions options;
    options.redactions.append(QRegularExpression(u"(secret"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"\\(secret.*no payload"_s));
    open(options);
    MonitorClient *client = watch();
    QTRY_VERIFY(!client->hello().program.isEmpty());
    QVERIFY(!client->hello().payload);
}

void TestMonitorLife::metrics_thatCannotBeServed_costNothing()
{
    open();
    QVERIFY(!errorOf(m_monitor->serveMetrics(Endpoint(u"unix"_s, u"/nowhere/metrics"_s))).isNull());
    settle();
    const auto connection = m_rig->connectTo(
        m_rig->serve(CallbackRecord::create())->endpoints().first(), CallbackRecord::create());
    QVERIFY(!TransportPrivate::of(connection)->watcher);
    resultOf(m_monitor->serveMetrics(Endpoint(u"unix"_s, m_folder->filePath(u"metrics"_s))));
    QTRY_VERIFY(TransportPrivate::of(connection)->watcher);
    m_monitor.reset();
    QTRY_VERIFY(!TransportPrivate::of(connection)->watcher);
    connection->abort();
    QTRY_VERIFY(!connection);
}

/// In a folder for all, such as /tmp, somebody else may have made one.
void TestMonitorLife::folder_behindALink_isNotTouched()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto restore = qScopeGuard([&before] { qputenv("XDG_RUNTIME_DIR", before); });
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    const QString mine = m_folder->filePath(u"mine"_s);
    QVERIFY(QDir().mkdir(mine));
    QCOMPARE(::chmod(QFile::encodeName(mine).constData(), 0755), 0);
    QVERIFY(QFile::link(mine, m_folder->filePath(u"penstock"_s)));
    Monitor monitor;
    const Error error = errorOf(monitor.serve());
    QCOMPARE(error.kind(), Error::Kind::PermissionDenied);
    QVERIFY2(error.detail().contains(u"/penstock"_s), qPrintable(error.detail()));
    QCOMPARE(modeOf(mine), 0755);
}

void TestMonitorLife::folder_thatOthersMayEnter_isClosed()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto restore = qScopeGuard([&before] { qputenv("XDG_RUNTIME_DIR", before); });
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    const QString folder = m_folder->filePath(u"penstock"_s);
    QVERIFY(QDir().mkdir(folder));
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0);
    Monitor monitor;
    const Endpoint bound = resultOf(monitor.serve());
    QCOMPARE(modeOf(folder), 0700);
    QCOMPARE(modeOf(bound.path()), 0600);
}

QTEST_GUILESS_MAIN(TestMonitorLife)
#include "tst_monitorlife.moc"
