// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <penstock/loop/monitor.h>
#include <penstock/monitor/monitorclient.h>

#include <QtCore/qtemporarydir.h>

#include <algorithm>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

/// Echoes; "block" is answered after the test has seen that it blocks.
class Echo : public StreamProtocol
{
public:
    void dataReceived(QByteArrayView data) override
    {
        if (data == QByteArrayView("throw"))
            throw std::runtime_error("as asked");
        transport()->write(data);
    }
};

} // namespace

class TestMonitorServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hello_tellsTheProgram();
    void rows_areWhatThereIs();
    void rows_changeWithWhatHappens();
    void rows_ofConnectionsThatEnd_tellWhy();
    void rows_ofShortConnections_areNotMissed();
    void events_areRecordedOnlyForWhomTheyAreAskedFor();
    void events_tellExceptions();
    void payload_isRedacted();
    void payload_isCutAtWhatWasAskedFor();
    void actions_withoutControl_areRefused();
    void actions_areDone();
    void watcher_thatEnds_leavesNothingRecorded();
    void serve_inAFolderOfOthers_isAnError();
    void loop_thatIsDeletedWhileWatched_isGone();

private:
    void open(const MonitorOptions &options = {});
    /// A watcher that asks for @a demand.
    MonitorClient *watch(const MonitorDemand &demand);
    static const MonitorRow *find(MonitorClient *client, MonitorKind kind);
    /// An echoing server, and a client that is connected to it.
    void connectEcho();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<LoopRig> m_rig; ///< the watched loop
    std::unique_ptr<LoopRig> m_watchers; ///< that of watchers
    Endpoint m_endpoint;
    QPointer<StreamTransport> m_client;
    Record m_record;
};

void TestMonitorServer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_rig = std::make_unique<LoopRig>();
    m_watchers = std::make_unique<LoopRig>();
    m_record = CallbackRecord::create();
    m_record->expectDeletion();
}

void TestMonitorServer::cleanup()
{
    m_watchers.reset();
    m_rig.reset();
    m_monitor.reset();
}

void TestMonitorServer::open(const MonitorOptions &options)
{
    m_monitor = std::make_unique<Monitor>(options);
    m_monitor->add(m_rig->loop.get());
    m_endpoint =
        resultOf(m_monitor->serve(Endpoint(u"unix"_s, m_folder->filePath(u"monitor.socket"_s))));
    QVERIFY(!m_endpoint.isNull());
}

MonitorClient *TestMonitorServer::watch(const MonitorDemand &demand)
{
    const auto transport = resultOf(m_watchers->loop->createConnection(
        m_endpoint, [] { return std::make_unique<MonitorClient>(); }));
    auto *client = transport ? qobject_cast<MonitorClient *>(transport->protocol()) : nullptr;
    if (client)
        client->watch(demand);
    return client;
}

const MonitorRow *TestMonitorServer::find(MonitorClient *client, MonitorKind kind)
{
    const MonitorRow *last = nullptr;
    for (const auto &[id, entry] : client->rows()) {
        if (entry.row.kind() == kind && entry.row.state() != MonitorState::Lost)
            last = &entry.row;
    }
    return last;
}

void TestMonitorServer::connectEcho()
{
    const auto server = resultOf(
        m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, [] { return std::make_unique<Echo>(); }));
    QVERIFY(server);
    m_client =
        resultOf(m_rig->loop->createConnection(server->endpoints().first(), recording(m_record)));
    QVERIFY(m_client);
}

void TestMonitorServer::hello_tellsTheProgram()
{
    MonitorOptions options;
    options.name = u"my tool"_s;
    open(options);
    MonitorClient *client = watch({.intervalMs = 20});
    QVERIFY(client);
    QTRY_COMPARE(client->hello().name, u"my tool"_s);
    QCOMPARE(client->hello().processId, QCoreApplication::applicationPid());
    QVERIFY(!client->hello().control);
    QVERIFY(client->hello().payload);
    QTRY_COMPARE(client->loops().size(), 1);
}

void TestMonitorServer::rows_areWhatThereIs()
{
    open();
    connectEcho();
    MonitorClient *client = watch({.intervalMs = 20});
    QTRY_COMPARE(client->rows().size(), 3U);
    const MonitorRow *server = find(client, MonitorKind::Server);
    QVERIFY(server);
    QCOMPARE((*server)[MonitorText::Local],
             m_rig->loop->servers().first()->endpoints().first().toString());
    const auto &row = client->rows().at(m_client->id()).row;
    QCOMPARE(row.state(), MonitorState::Open);
    QCOMPARE(row[MonitorText::Transport], u"tcp"_s);
    QCOMPARE(row[MonitorText::Local], m_client->localEndpoint().toString());
    QCOMPARE(row[MonitorText::Remote], m_client->remoteEndpoint().toString());
    QVERIFY(row[MonitorText::Protocol].contains(u"RecordingProtocol"_s));
    QCOMPARE(row[MonitorNumber::HighBytes], 64 * 1024);
    const auto accepted =
        std::find_if(client->rows().begin(), client->rows().end(), [server](const auto &entry) {
            return entry.second.row[MonitorNumber::Parent] == qint64(server->id);
        });
    QVERIFY(accepted != client->rows().end());
}

void TestMonitorServer::rows_changeWithWhatHappens()
{
    open();
    connectEcho();
    MonitorClient *client = watch({.intervalMs = 20});
    QTRY_VERIFY(client->rows().contains(m_client->id()));
    m_client->write("hello");
    const MonitorRow &row = client->rows().at(m_client->id()).row;
    QTRY_COMPARE(row[MonitorNumber::BytesReceived], 5);
    QCOMPARE(row[MonitorNumber::BytesSent], 5);
    QCOMPARE(row[MonitorText::LastCallback], u"dataReceived()"_s);
    m_client->pauseReading();
    QTRY_VERIFY(row[MonitorNumber::ReadingPausedSince] > 0);
    m_client->resumeReading();
    QTRY_COMPARE(row[MonitorNumber::ReadingPausedSince], 0);
    QVERIFY(row[MonitorNumber::ReadingPausedTime] > 0);
    m_client->writeEof();
    QTRY_VERIFY(row.state() == MonitorState::Lost); // the other side ends, too
}

void TestMonitorServer::rows_ofConnectionsThatEnd_tellWhy()
{
    open();
    connectEcho();
    setExceptionHandler([](const ExceptionContext &) {});
    MonitorClient *client = watch({.intervalMs = 20});
    QTRY_COMPARE(client->rows().size(), 3U);
    m_client->write("throw");
    const auto thrower = [client] {
        return std::any_of(client->rows().begin(), client->rows().end(), [](const auto &entry) {
            return entry.second.row[MonitorText::Reason].contains(u"as asked"_s);
        });
    };
    QTRY_VERIFY(thrower());
    setExceptionHandler({});
}

void TestMonitorServer::rows_ofShortConnections_areNotMissed()
{
    open();
    const auto server = resultOf(
        m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, [] { return std::make_unique<Echo>(); }));
    MonitorClient *client = watch({.intervalMs = 1000}); // longer than all that follows
    QTRY_COMPARE(client->rows().size(), 1U);
    for (int i = 0; i < 5; ++i) {
        const auto connection = resultOf(
            m_rig->loop->createConnection(server->endpoints().first(), recording(m_record)));
        connection->close();
        QTRY_VERIFY(!connection);
    }
    QTRY_COMPARE(client->rows().size(), 11U);
}

void TestMonitorServer::events_areRecordedOnlyForWhomTheyAreAskedFor()
{
    open();
    connectEcho();
    MonitorClient *client = watch({.intervalMs = 20, .events = {m_client->id()}});
    QList<MonitorEvent> events;
    connect(client, &MonitorClient::eventsHappened, this,
            [&events](const QList<MonitorEvent> &happened) { events += happened; });
    QTRY_VERIFY(client->rows().contains(m_client->id()));
    m_client->write("hello");
    QTRY_COMPARE(events.size(), 1);
    QCOMPARE(events.first().id, m_client->id());
    QCOMPARE(events.first().kind, MonitorEvent::Callback);
    QCOMPARE(events.first().name, u"dataReceived()"_s);
    QCOMPARE(events.first().bytes, 5);
    QVERIFY(events.first().duration > 0);
}

void TestMonitorServer::events_tellExceptions()
{
    open();
    connectEcho();
    setExceptionHandler([](const ExceptionContext &) {});
    MonitorDemand demand;
    demand.intervalMs = 20;
    demand.allEvents = true;
    MonitorClient *client = watch(demand);
    QString thrown;
    connect(client, &MonitorClient::eventsHappened, this,
            [&thrown](const QList<MonitorEvent> &happened) {
                for (const MonitorEvent &event : happened)
                    thrown += event.thrown;
            });
    QTRY_VERIFY(client->rows().contains(m_client->id()));
    m_client->write("throw");
    QTRY_VERIFY(thrown.contains(u"as asked"_s));
    setExceptionHandler({});
}

void TestMonitorServer::payload_isRedacted()
{
    open();
    connectEcho();
    MonitorDemand demand{.intervalMs = 20, .payload = {m_client->id()}};
    demand.payloadBytes = 1000;
    MonitorClient *client = watch(demand);
    QByteArray sent;
    QByteArray received;
    connect(client, &MonitorClient::eventsHappened, this, [&](const QList<MonitorEvent> &happened) {
        for (const MonitorEvent &event : happened)
            (event.kind == MonitorEvent::Written ? sent : received) += event.data;
    });
    QTRY_VERIFY(client->rows().contains(m_client->id()));
    m_client->write("user=me&password=1234&x=\xff");
    QTRY_COMPARE(received, QByteArray("user=me&password=****&x=\xff"));
    QCOMPARE(sent, received);
}

void TestMonitorServer::payload_isCutAtWhatWasAskedFor()
{
    open();
    connectEcho();
    MonitorDemand demand{.intervalMs = 20, .payload = {m_client->id()}};
    demand.payloadBytes = 3;
    MonitorClient *client = watch(demand);
    QList<MonitorEvent> events;
    connect(client, &MonitorClient::eventsHappened, this,
            [&events](const QList<MonitorEvent> &happened) { events += happened; });
    QTRY_VERIFY(client->rows().contains(m_client->id()));
    m_client->write("hello");
    QTRY_COMPARE(events.size(), 2);
    QCOMPARE(events.first().data, QByteArray("hel"));
    QCOMPARE(events.first().bytes, 5);
}

void TestMonitorServer::actions_withoutControl_areRefused()
{
    open();
    connectEcho();
    MonitorClient *client = watch({.intervalMs = 20});
    QTRY_VERIFY(client->rows().contains(m_client->id()));
    QString refusal;
    connect(client, &MonitorClient::replied, this,
            [&refusal](qint64, const QString &error) { refusal = error; });
    client->act(m_client->id(), u"abort"_s);
    QTRY_VERIFY(!refusal.isEmpty());
    QVERIFY(!m_client->isClosing());
}

void TestMonitorServer::actions_areDone()
{
    MonitorOptions options;
    options.allowControl = true;
    open(options);
    connectEcho();
    MonitorClient *client = watch({.intervalMs = 20});
    QTRY_VERIFY(client->rows().contains(m_client->id()));
    QStringList replies;
    connect(client, &MonitorClient::replied, this,
            [&replies](qint64, const QString &error) { replies.append(error); });
    client->act(m_client->id(), u"pauseReading"_s);
    client->act(m_client->id(), u"send"_s, {{u"data"_s, QByteArray("hello")}});
    client->act(m_client->id(), u"setLimits"_s, {{u"high"_s, 1000}, {u"low"_s, 10}});
    client->act(m_client->id(), u"setLimits"_s, {{u"high"_s, 1}, {u"low"_s, 10}});
    client->act(m_client->id(), u"jump"_s);
    client->act(m_client->id(), u"close"_s);
    QTRY_COMPARE(replies.size(), 6);
    QVERIFY(replies[0].isEmpty() && replies[1].isEmpty() && replies[2].isEmpty());
    QVERIFY(replies[3].contains(u"low"_s));
    QVERIFY(replies[4].contains(u"jump"_s));
    QTRY_VERIFY(!m_client);
    QCOMPARE(client->rows().size(), 3U);
}

void TestMonitorServer::watcher_thatEnds_leavesNothingRecorded()
{
    open();
    connectEcho();
    {
        MonitorClient *client = watch({.intervalMs = 20});
        QTRY_VERIFY(client->rows().contains(m_client->id()));
        client->transport()->abort();
    }
    MonitorClient *client = watch({.intervalMs = 0});
    QTRY_VERIFY(!client->hello().name.isEmpty());
    settle();
    QVERIFY(client->rows().empty());
    // Again from the start.
    client->watch({.intervalMs = 20});
    QTRY_COMPARE(client->rows().size(), 3U);
}

void TestMonitorServer::serve_inAFolderOfOthers_isAnError()
{
    Monitor monitor;
    QCOMPARE(errorOf(monitor.serve(Endpoint(u"unix"_s, u"/nowhere/monitor.socket"_s))).kind(),
             Error::Kind::NotFound);
    QCOMPARE(errorOf(monitor.serve(Endpoint(u"nothing"_s, u"/x"_s))).kind(), Error::Kind::Plugin);
}

void TestMonitorServer::loop_thatIsDeletedWhileWatched_isGone()
{
    open();
    connectEcho();
    MonitorClient *client = watch({.intervalMs = 20});
    QTRY_COMPARE(client->rows().size(), 3U);
    m_rig.reset();
    QTRY_COMPARE(client->loops().size(), 0);
}

QTEST_GUILESS_MAIN(TestMonitorServer)
#include "tst_monitorserver.moc"
