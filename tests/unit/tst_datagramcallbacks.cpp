// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "datagramrig.h"

#include <penstock/core/exception.h>
#include <penstock/core/streamprotocol.h>

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <cerrno>
#include <stdexcept>

using namespace Penstock;
using Kind = Error::Kind;

class TestDatagramCallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void close_insideDatagramReceived_deliversNoMore();
    void exceptions_areReportedAndTheTransportStaysOpen();
    void exception_inConnectionMade_endsIt();
    void callbacks_mayEndTheTransport_data();
    void callbacks_mayEndTheTransport();
    void setProtocol_insideDatagramReceived_theRestGoesToTheNewOne();
    void setProtocol_ofAnotherKind_isRefused();
    void setProtocol_whilePaused_tellsTheNewOne();
    void eventLoop_insideDatagramReceived_deliversNothing();
    void eventLoop_insideDatagramReceived_sendsWhatWasGathered();
    void gathering_sendsSeveralAtOnce();
    void gathering_aBatchOfOne_sendsAtOnce();
    void gathering_closeAndAbort_loseNothing_data();
    void gathering_closeAndAbort_loseNothing();
    void gathering_whenBlocked_queuesAndPauses();
    void gathering_failing_isToldAndTheOthersGoOn();
    void gathering_isBounded();
    void gathering_deletedInside_losesNothing();
};

void TestDatagramCallbacks::close_insideDatagramReceived_deliversNoMore()
{
    DatagramSession session;
    session.peer->setBatch(3);
    session.record->once(Callback::DatagramReceived, [&] { session.transport->close(); });
    for (const char *text : {"1", "2", "3", "4"})
        session.peer->send(text);
    QCOMPARE(session.trace(), "datagramReceived(1) connectionLost()");
}

void TestDatagramCallbacks::exceptions_areReportedAndTheTransportStaysOpen()
{
    const ExceptionRecorder recorder;
    DatagramSession session;
    session.record->once(Callback::DatagramReceived, [] { throw std::runtime_error("data"); });
    session.record->once(Callback::ErrorReceived, [] {
        throw Exception(Error(Kind::Reset, QStringLiteral("an I/O error")));
    });
    session.peer->setBatch(2);
    session.peer->send("1");
    session.peer->send("2");
    settleDatagrams();
    session.peer->failSending(EPERM);
    QVERIFY(session.transport->sendTo("x").isNull());
    QVERIFY(session.transport->sendTo("y").isNull());
    QCOMPARE(session.trace(), "datagramReceived(1) datagramReceived(2) errorReceived(permission)");
    QCOMPARE(recorder.reported().size(), 2);
    QVERIFY(recorder.reported().first().message.contains(QLatin1String("datagramReceived()")));
    QVERIFY(!session.transport->isClosing());
}

void TestDatagramCallbacks::exception_inConnectionMade_endsIt()
{
    const ExceptionRecorder recorder;
    const Record record = CallbackRecord::create();
    record->once(Callback::ConnectionMade, [] { throw std::runtime_error("no"); });
    auto [transport, peer] =
        MemoryDatagramTransport::create(std::make_unique<RecordingDatagramProtocol>(record));
    peer->send("x");
    QVERIFY(transport->start().isNull());
    settleDatagrams();
    QCOMPARE(record->trace(), "connectionMade connectionLost(exception)");
    QCOMPARE(recorder.reported().size(), 1);
}

void TestDatagramCallbacks::callbacks_mayEndTheTransport_data()
{
    QTest::addColumn<Callback>("callback");
    QTest::addColumn<QByteArray>("how");
    const QList<Callback> callbacks{Callback::ConnectionMade, Callback::DatagramReceived,
                                    Callback::ErrorReceived,  Callback::PauseWriting,
                                    Callback::ResumeWriting,  Callback::ConnectionLost};
    for (const Callback callback : callbacks) {
        for (const char *how : {"close", "abort", "delete", "delete protocol", "send"})
            QTest::addRow("%s in %s", how, callbackName(callback)) << callback << QByteArray(how);
    }
}

/// Goes through all callbacks, in one of which the transport is ended.
void TestDatagramCallbacks::callbacks_mayEndTheTransport()
{
    QFETCH(const Callback, callback);
    QFETCH(const QByteArray, how);
    const Record record = CallbackRecord::create();
    auto made = MemoryDatagramTransport::create(std::make_unique<RecordingDatagramProtocol>(record),
                                                peerAddress);
    QPointer<MemoryDatagramTransport> transport = made.transport.release();
    const auto cleanUp = qScopeGuard([&] { delete transport; });
    record->expectDeletion();
    std::unique_ptr<Protocol> taken;
    record->once(callback, [&] {
        if (how == "close")
            transport->close();
        else if (how == "abort")
            transport->abort();
        else if (how == "delete")
            delete transport;
        else if (how == "send")
            (void)transport->sendTo("inside");
        else if ((taken = transport->takeProtocol()))
            taken.reset();
    });
    if (callback == Callback::ConnectionLost && how == "send")
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sendTo\\(\\)")));
    QVERIFY(transport->start().isNull());
    made.peer->setCapacity(1);
    made.peer->setBatch(3);
    made.peer->send("1");
    made.peer->send("2");
    settleDatagrams();
    if (transport && !transport->isClosing()) {
        made.peer->failSending(EPERM, 1);
        (void)transport->setWriteBufferLimits(0);
        for (int i = 0; transport && !transport->isClosing() && i < 3; ++i)
            (void)transport->sendTo("x");
        made.peer->setCapacity(100);
        settleDatagrams();
    }
    if (transport && !transport->isClosing())
        transport->close();
    settleDatagrams();
    QCOMPARE(record->violation(), "");
    const bool protocolGone = how == "delete protocol" && callback != Callback::ConnectionLost;
    QCOMPARE(record->count(Callback::ConnectionLost), protocolGone ? 0 : 1);
    QVERIFY(made.peer->isTransportClosed());
}

void TestDatagramCallbacks::setProtocol_insideDatagramReceived_theRestGoesToTheNewOne()
{
    DatagramSession session;
    session.peer->setBatch(3);
    const Record second = CallbackRecord::create();
    session.record->once(Callback::DatagramReceived, [&] {
        QVERIFY(
            session.transport->setProtocol(std::make_unique<RecordingDatagramProtocol>(second, "B"))
                .isNull());
    });
    session.peer->send("1");
    session.peer->send("2");
    QCOMPARE(session.trace(), "datagramReceived(1)");
    QCOMPARE(second->trace(), "B.datagramReceived(2)");
    second->expectDeletion();
}

void TestDatagramCallbacks::setProtocol_ofAnotherKind_isRefused()
{
    DatagramSession session;
    const Error error = session.transport->setProtocol(std::make_unique<StreamProtocol>());
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    session.peer->send("still");
    QCOMPARE(session.trace(), "datagramReceived(still)");
}

void TestDatagramCallbacks::setProtocol_whilePaused_tellsTheNewOne()
{
    DatagramSession session;
    session.peer->setCapacity(0);
    QVERIFY(session.transport->setWriteBufferLimits(0).isNull());
    QVERIFY(session.transport->sendTo("x").isNull());
    const Record second = CallbackRecord::create();
    second->expectDeletion();
    QVERIFY(session.transport->setProtocol(std::make_unique<RecordingDatagramProtocol>(second))
                .isNull());
    session.peer->setCapacity(1);
    settleDatagrams();
    QCOMPARE(second->trace(), "pauseWriting resumeWriting");
}

void TestDatagramCallbacks::eventLoop_insideDatagramReceived_deliversNothing()
{
    DatagramSession session;
    for (const qsizetype batch : {1, 2}) {
        session.peer->setBatch(batch);
        session.record->once(Callback::DatagramReceived, [&] {
            session.peer->send("3");
            settleDatagrams();
            session.record->note("left");
        });
        session.peer->send("1");
        session.peer->send("2");
        settleDatagrams();
    }
    const QByteArray once = "datagramReceived(1) left datagramReceived(2) datagramReceived(3)";
    QCOMPARE(session.trace(), once + ' ' + once);
    QCOMPARE(session.record->violation(), "");
}

void TestDatagramCallbacks::eventLoop_insideDatagramReceived_sendsWhatWasGathered()
{
    DatagramSession session;
    session.peer->setBatch(2);
    session.record->once(Callback::DatagramReceived, [&] {
        QVERIFY(session.transport->sendTo("answer").isNull());
        QVERIFY(session.transport->sendTo("another").isNull());
        QCOMPARE(session.peer->untaken(), 0);
        settleDatagrams();
        QCOMPARE(session.peer->untaken(), 2);
    });
    session.peer->send("1");
    session.peer->send("2");
    settleDatagrams();
    QCOMPARE(session.peer->takeData(), (QByteArrayList{"answer", "another"}));
}

void TestDatagramCallbacks::gathering_sendsSeveralAtOnce()
{
    DatagramSession session;
    session.peer->setBatch(10);
    session.record->on(Callback::DatagramReceived, [&] {
        QVERIFY(session.transport->sendTo(session.record->received().right(1)).isNull());
        QCOMPARE(session.transport->writeBufferSize(), 0);
    });
    QByteArrayList expected;
    for (int i = 0; i < 10; ++i) {
        expected.append(QByteArray::number(i));
        session.peer->send(expected.last());
    }
    settleDatagrams();
    QCOMPARE(session.peer->takeData(), expected);
    QCOMPARE_LE(session.peer->sendCalls(), 2);
    QCOMPARE(session.transport->counters().bytesSent, 10u);
}

void TestDatagramCallbacks::gathering_aBatchOfOne_sendsAtOnce()
{
    DatagramSession session;
    session.peer->setBatch(10);
    session.record->on(Callback::DatagramReceived, [&] {
        QVERIFY(session.transport->sendTo("answer").isNull());
        QCOMPARE(session.peer->untaken(), 1);
    });
    session.peer->send("1");
    settleDatagrams();
    QCOMPARE(session.record->count(Callback::DatagramReceived), 1);
}

void TestDatagramCallbacks::gathering_closeAndAbort_loseNothing_data()
{
    QTest::addColumn<bool>("isAbort");
    QTest::newRow("close") << false;
    QTest::newRow("abort") << true;
}

/// asyncio's would have been sent by then.
void TestDatagramCallbacks::gathering_closeAndAbort_loseNothing()
{
    QFETCH(const bool, isAbort);
    DatagramSession session;
    session.peer->setBatch(3);
    session.record->on(Callback::DatagramReceived, [&] {
        QVERIFY(session.transport->sendTo("answer").isNull());
        if (isAbort)
            session.transport->abort();
        else
            session.transport->close();
    });
    session.peer->send("1");
    session.peer->send("2");
    QCOMPARE(session.trace(), "datagramReceived(1) connectionLost()");
    QCOMPARE(session.peer->takeData(), QByteArrayList{"answer"});
    QCOMPARE(session.transport->counters().bytesSent, 6u);
}

void TestDatagramCallbacks::gathering_whenBlocked_queuesAndPauses()
{
    DatagramSession session;
    session.peer->setBatch(4);
    session.peer->setCapacity(1);
    QVERIFY(session.transport->setWriteBufferLimits(20, 10).isNull());
    session.record->on(Callback::DatagramReceived, [&] {
        QVERIFY(session.transport->sendTo(session.record->received().right(1)).isNull());
    });
    for (const char *text : {"1", "2", "3", "4"})
        session.peer->send(text);
    settleDatagrams();
    QCOMPARE(session.transport->writeBufferSize(), 27);
    QVERIFY(session.transport->isWritingPaused());
    session.peer->setCapacity(10);
    settleDatagrams();
    QCOMPARE(session.peer->takeData(), (QByteArrayList{"1", "2", "3", "4"}));
    QVERIFY(session.trace().endsWith("pauseWriting resumeWriting"));
}

void TestDatagramCallbacks::gathering_failing_isToldAndTheOthersGoOn()
{
    DatagramSession session;
    session.peer->setBatch(4);
    session.peer->failSending(ECONNREFUSED, 1);
    session.record->on(Callback::DatagramReceived, [&] {
        QVERIFY(session.transport->sendTo(session.record->received().right(1)).isNull());
    });
    session.record->once(Callback::ErrorReceived,
                         [&] { QVERIFY(session.transport->sendTo("e").isNull()); });
    for (const char *text : {"1", "2", "3", "4"})
        session.peer->send(text);
    settleDatagrams();
    QCOMPARE(session.record->count(Callback::ErrorReceived), 1);
    QByteArrayList sent = session.peer->takeData();
    QVERIFY(sent.removeOne("e"));
    QCOMPARE(sent, (QByteArrayList{"1", "3", "4"}));
}

void TestDatagramCallbacks::gathering_isBounded()
{
    DatagramSession session;
    session.peer->setBatch(2);
    const QByteArray big(60'000, 'b');
    session.record->once(Callback::DatagramReceived, [&] {
        QVERIFY(session.transport->sendTo(big).isNull());
        QCOMPARE(session.peer->untaken(), 0);
        QVERIFY(session.transport->sendTo(big).isNull());
        QCOMPARE(session.peer->untaken(), 1);
        for (int i = 0; i < 200; ++i)
            QVERIFY(session.transport->sendTo("s").isNull());
        QCOMPARE_GT(session.peer->untaken(), 130);
    });
    session.peer->send("1");
    session.peer->send("2");
    settleDatagrams();
    QCOMPARE(session.peer->untaken(), 202);
}

void TestDatagramCallbacks::gathering_deletedInside_losesNothing()
{
    DatagramSession session;
    session.record->expectDeletion();
    session.peer->setBatch(2);
    session.record->once(Callback::DatagramReceived, [&] {
        QVERIFY(session.transport->sendTo("answer").isNull());
        delete session.transport;
    });
    session.peer->send("1");
    session.peer->send("2");
    QCOMPARE(session.trace(), "datagramReceived(1) connectionLost(aborted)");
    QCOMPARE(session.peer->takeData(), QByteArrayList{"answer"});
}

QTEST_GUILESS_MAIN(TestDatagramCallbacks)
#include "tst_datagramcallbacks.moc"
