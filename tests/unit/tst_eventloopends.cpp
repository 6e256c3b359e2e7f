// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What is given up, by who asked for it or with the loop, leaves nothing behind.

#include "looprig.h"

#include <penstock/core/streamprotocol.h>
#include <penstock/loop/eventloop_p.h>

#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

class TestEventLoopEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { warmUp(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<LoopRig>();
        m_record = CallbackRecord::create();
        m_record->expectDeletion();
        m_before = openDescriptors();
    }

    void cancel_beforeItIsDone_callsNothing_data();
    void cancel_beforeItIsDone_callsNothing();
    void cancel_whenConnected_callsNothing();
    void cancel_inTheFactory_callsNothing();
    void cancel_inConnectionMade_losesIt();
    void cancel_afterTheEnd_changesNothing();
    void cancel_ofAServer_releasesTheAddress();
    void timeout_isToldAndLeavesNothing();
    void timeout_saysWhatHadFailed();
    void timeout_whenConnectedInTime_changesNothing();
    void loop_whenDeleted_cancelsWhatIsPending();
    void loop_whenDeleted_losesItsConnections();
    void loop_whenDeletedInTheFactory_doesNoHarm();
    void loop_whenDeletedInConnectionMade_doesNoHarm();
    void loop_whenDeletedInASlotOfAProtocol_doesNoHarm_data();
    void loop_whenDeletedInASlotOfAProtocol_doesNoHarm();
    void loop_whenDeletedByAContinuation_doesNoHarm();
    void loop_whenDeleted_survivesThoseWhoDeleteServers();

private:
    ProtocolSource source() { return recording(m_record, &m_made); }

    std::unique_ptr<LoopRig> m_rig;
    Record m_record;
    int m_made = 0;
    qsizetype m_before = 0;
};

void TestEventLoopEnds::cancel_beforeItIsDone_callsNothing_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("turns");
    for (const int turns : {0, 1, 5}) {
        QTest::addRow("address, %d turns", turns) << u"127.0.0.1"_s << turns;
        QTest::addRow("name, %d turns", turns) << u"localhost"_s << turns;
    }
}

void TestEventLoopEnds::cancel_beforeItIsDone_callsNothing()
{
    QFETCH(QString, host);
    QFETCH(int, turns);
    m_made = 0;
    {
        const PlainListener listener(true);
        const QString endpoint = u"tcp://%1:%2"_s.arg(host).arg(listener.port());
        TransportFuture future = m_rig->loop->createConnection(endpoint, source());
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(!future.isFinished());
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(errorOf(future).kind(), Kind::Canceled);
        settle();
    }
    QTRY_COMPARE(openDescriptors(), m_before);
    QCOMPARE(m_made, 0);
}

void TestEventLoopEnds::cancel_whenConnected_callsNothing()
{
    m_made = 0;
    {
        const PlainListener listener;
        TransportFuture future = m_rig->loop->createConnection(listener.endpoint(), source());
        // The system has connected it; the loop has not been told of that yet, nor of the end.
        QCoreApplication::sendPostedEvents();
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        settle();
    }
    QTRY_COMPARE(openDescriptors(), m_before);
    QCOMPARE(m_made, 0);
    QCOMPARE(m_record->trace(), "");
}

void TestEventLoopEnds::cancel_inTheFactory_callsNothing()
{
    {
        const PlainListener listener;
        TransportFuture future;
        future =
            m_rig->loop->createConnection(listener.endpoint(), [&]() -> std::unique_ptr<Protocol> {
                future.cancel();
                return std::make_unique<RecordingProtocol>(m_record);
            });
        QTRY_VERIFY(future.isFinished());
        settle();
    }
    QCOMPARE(m_record->trace(), "");
    QTRY_COMPARE(openDescriptors(), m_before);
}

void TestEventLoopEnds::cancel_inConnectionMade_losesIt()
{
    {
        const PlainListener listener;
        TransportFuture future;
        m_record->on(Callback::ConnectionMade, [&] { future.cancel(); });
        future = m_rig->loop->createConnection(listener.endpoint(), source());
        QTRY_VERIFY(future.isFinished());
        QTRY_COMPARE(m_record->trace(), "connectionMade connectionLost(aborted)");
        settle();
        QVERIFY(m_rig->loop->connections().isEmpty());
    }
    QTRY_COMPARE(openDescriptors(), m_before);
}

void TestEventLoopEnds::cancel_afterTheEnd_changesNothing()
{
    const PlainListener listener;
    TransportFuture future = m_rig->loop->createConnection(listener.endpoint(), source());
    const QPointer<StreamTransport> transport = resultOf(future);
    future.cancel();
    settle();
    QVERIFY(transport && !transport->isClosing());
    QCOMPARE(m_record->trace(), "connectionMade");
}

void TestEventLoopEnds::cancel_ofAServer_releasesTheAddress()
{
    for (const QString &endpoint : {u"tcp://localhost:0"_s, u"tcp://127.0.0.1:0"_s}) {
        ServerFuture future = m_rig->loop->createServer(endpoint, source());
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        settle();
        QVERIFY(m_rig->loop->servers().isEmpty());
        QTRY_COMPARE(openDescriptors(), m_before);
    }
}

void TestEventLoopEnds::timeout_isToldAndLeavesNothing()
{
    m_made = 0;
    {
        const PlainListener listener(true);
        ConnectOptions options;
        options.timeout = 20ms;
        const Error error =
            errorOf(m_rig->loop->createConnection(listener.endpoint(), source(), options));
        QCOMPARE(error.kind(), Kind::TimedOut);
        QVERIFY2(error.detail().contains(listener.endpoint()), qPrintable(error.detail()));
        settle();
    }
    QTRY_COMPARE(openDescriptors(), m_before);
    QCOMPARE(m_made, 0);
}

/// What a transport's part of an operation may be: one that has tried something already.
class HalfFailed : public PendingOperation, public AttemptReport
{
public:
    QString failuresSoFar() const override { return u"connecting to 192.0.2.1:7: refused"_s; }
};

class WaitingOperation : public Operation<int>
{
public:
    WaitingOperation(QObject *loop, std::unique_ptr<PendingOperation> pending) : Operation(loop)
    {
        m_pending = std::move(pending);
    }
};

void TestEventLoopEnds::timeout_saysWhatHadFailed()
{
    auto *operation = new WaitingOperation(m_rig->loop.get(), std::make_unique<HalfFailed>());
    const QFuture<int> future = operation->future();
    operation->setDeadline(1ms, u"connecting to tcp://name:7"_s);
    const Error error = errorOf(future);
    QCOMPARE(error.kind(), Kind::TimedOut);
    QCOMPARE(error.detail(),
             u"connecting to tcp://name:7 took longer than 1 ms; meanwhile: connecting to "
             "192.0.2.1:7: refused"_s);
}

void TestEventLoopEnds::timeout_whenConnectedInTime_changesNothing()
{
    const PlainListener listener;
    ConnectOptions options;
    options.timeout = 300ms;
    bool passed = false;
    QTimer::singleShot(400ms, this, [&passed] { passed = true; });
    const QPointer<StreamTransport> transport =
        resultOf(m_rig->loop->createConnection(listener.endpoint(), source(), options));
    QTRY_VERIFY(passed);
    QVERIFY(transport && !transport->isClosing());
}

void TestEventLoopEnds::loop_whenDeleted_cancelsWhatIsPending()
{
    m_made = 0;
    {
        const PlainListener listener(true);
        const QList<TransportFuture> connecting{
            m_rig->loop->createConnection(listener.endpoint(), source()),
            m_rig->loop->createConnection(u"tcp://localhost:%1"_s.arg(listener.port()), source()),
            m_rig->loop->createConnection(u"unix:/nonexistent/socket"_s, source()),
        };
        const ServerFuture serving = m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, source());
        m_rig->loop.reset();
        for (const TransportFuture &future : connecting) {
            QVERIFY(future.isFinished());
            QCOMPARE(errorOf(future).kind(), Kind::Canceled);
        }
        QCOMPARE(errorOf(serving).kind(), Kind::Canceled);
        settle();
    }
    QCOMPARE(m_made, 0);
    QTRY_COMPARE(openDescriptors(), m_before);
}

void TestEventLoopEnds::loop_whenDeleted_losesItsConnections()
{
    const Record served = CallbackRecord::create();
    served->expectDeletion();
    const QPointer<Server> server = m_rig->serve(served);
    const auto transport = m_rig->connectTo(server->endpoints().first(), m_record);
    QTRY_VERIFY(served->isMade());
    m_rig->loop.reset();
    QVERIFY(!server && !transport);
    QCOMPARE(m_record->trace(), "connectionMade connectionLost(aborted)");
    QCOMPARE(served->trace(), "connectionMade connectionLost(aborted)");
    settle();
    QTRY_COMPARE(openDescriptors(), m_before);
}

void TestEventLoopEnds::loop_whenDeletedInTheFactory_doesNoHarm()
{
    {
        const PlainListener listener;
        const TransportFuture future = m_rig->loop->createConnection(
            listener.endpoint(), [this]() -> std::unique_ptr<Protocol> {
                m_rig->loop.reset();
                return std::make_unique<RecordingProtocol>(m_record);
            });
        QCOMPARE(errorOf(future).kind(), Kind::Canceled);
        settle();
    }
    QCOMPARE(m_record->trace(), "");
    QTRY_COMPARE(openDescriptors(), m_before);
}

void TestEventLoopEnds::loop_whenDeletedInConnectionMade_doesNoHarm()
{
    {
        const PlainListener listener;
        m_record->on(Callback::ConnectionMade, [this] { m_rig->loop.reset(); });
        const TransportFuture future = m_rig->loop->createConnection(listener.endpoint(), source());
        QCOMPARE(errorOf(future).kind(), Kind::Canceled);
        settle();
    }
    QCOMPARE(m_record->trace(), "connectionMade connectionLost(aborted)");
    QTRY_COMPARE(openDescriptors(), m_before);
}

/// Deletes its loop in a slot, which is no callback, and goes on.
class LoopDeleter : public StreamProtocol
{
public:
    explicit LoopDeleter(std::unique_ptr<EventLoop> *loop) : m_loop(loop) { }

    void connectionMade(Transport *) override
    {
        QTimer::singleShot(0, this, [this] {
            const QPointer<LoopDeleter> self(this);
            m_loop->reset();
            m_untouched = bool(self);
            if (m_untouched)
                QMetaObject::invokeMethod(this, &LoopDeleter::deleted, Qt::DirectConnection);
        });
    }
    void deleted()
    {
        if (m_untouched)
            Q_EMIT objectNameChanged(u"survived"_s, {});
    }

private:
    std::unique_ptr<EventLoop> *const m_loop;
    bool m_untouched = false;
};

void TestEventLoopEnds::loop_whenDeletedInASlotOfAProtocol_doesNoHarm_data()
{
    QTest::addColumn<bool>("serving");
    QTest::newRow("of a connection") << false;
    QTest::newRow("of a server's connection") << true;
}

void TestEventLoopEnds::loop_whenDeletedInASlotOfAProtocol_doesNoHarm()
{
    QFETCH(bool, serving);
    QEventLoop running; // as in exec(): there the loop's own deletion of protocols is put off
    bool survived = false;
    const ProtocolSource deleter([&]() -> std::unique_ptr<Protocol> {
        auto protocol = std::make_unique<LoopDeleter>(&m_rig->loop);
        connect(protocol.get(), &QObject::objectNameChanged, this, [&] { survived = true; });
        connect(protocol.get(), &QObject::destroyed, &running, &QEventLoop::quit);
        return protocol;
    });
    const PlainListener listener;
    int client = -1;
    if (serving) {
        const auto server = resultOf(m_rig->loop->createServer(u"tcp://127.0.0.1:0"_s, deleter));
        client = connectedSocket(quint16(server->endpoints().first().port()));
    } else {
        m_rig->loop->createConnection(listener.endpoint(), deleter);
    }
    QTimer::singleShot(10s, &running, &QEventLoop::quit);
    running.exec();
    if (client >= 0)
        ::close(client);
    QVERIFY(survived);
    QVERIFY(!m_rig->loop);
}

void TestEventLoopEnds::loop_whenDeletedByAContinuation_doesNoHarm()
{
    {
        const PlainListener listener;
        const QString endpoints[]{listener.endpoint(), u"unix:/nonexistent/socket"_s};
        for (const QString &endpoint : endpoints) {
            m_rig = std::make_unique<LoopRig>();
            bool called = false;
            m_rig->loop->createConnection(endpoint, source())
                .then([&](const QPointer<StreamTransport> &) {})
                .onFailed([](const Exception &) {})
                .then([&] {
                    m_rig->loop.reset();
                    called = true;
                });
            QTRY_VERIFY(called);
            settle();
        }
    }
    QTRY_COMPARE(openDescriptors(), m_before);
}

void TestEventLoopEnds::loop_whenDeleted_survivesThoseWhoDeleteServers()
{
    const QPointer<Server> first = m_rig->serve(m_record);
    const QPointer<Server> second = m_rig->serve(m_record);
    QObject::connect(first, &Server::closed, this, [second] { delete second.data(); });
    m_rig->loop.reset();
    QVERIFY(!first && !second);
    settle();
    QTRY_COMPARE(openDescriptors(), m_before);
}

QTEST_GUILESS_MAIN(TestEventLoopEnds)

#include "tst_eventloopends.moc"
