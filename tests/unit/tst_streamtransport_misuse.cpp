// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "memoryrig.h"

#include <penstock/core/datagramprotocol.h>
#include <penstock/testing/recordingprotocol.h>
#include <penstock/testing/streamsession.h>

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qthread.h>
#include <QtTest/qtest.h>

#include <stdexcept>

using namespace Penstock;
using namespace std::chrono_literals;

/// What a StreamTransport does when it is used wrongly, or deleted at a bad moment.
class TestStreamTransportMisuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void start_withoutAProtocol_isRefused();
    void start_twice_isRefused();
    void start_afterClose_isRefused();
    void start_thenAbort_makesAndLoses();
    void write_beforeStart_pausesAfterConnectionMade();
    void close_beforeStart_tellsNobody();
    void protocolDeleted_beforeItWasMade_tellsNobody();
    void setProtocol_ofAnotherTransport_isRefused();
    void setProtocol_ofTheWrongKind_isRefused();
    void otherThread_isRefused();
    void closeTimeout_beyondAllBounds_waits();
    void negativeCloseTimeout_isNone();
    void nestedLoop_inPauseWriting_doesNotSpin();
    void slotOfASignal_mayDeleteTheTransport_data();
    void slotOfASignal_mayDeleteTheTransport();
    void slotThatThrows_doesNotHideFlowControl();
    void slotThatThrows_isReported();
    void protocol_isCalledBeforeAllSlots();
    void protocol_livesOnInTheCallbackThatDeletesItsTransport();
    void exceptionHandler_mayDeleteTheTransport();
    void deletion_ofATransportThatWasNotStarted_tellsNobody();

private:
    MemoryRig m_rig;
};

void TestStreamTransportMisuse::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestStreamTransportMisuse::start_withoutAProtocol_isRefused()
{
    const auto connection = MemoryTransport::create();
    const Error error = connection.transport->start();
    QCOMPARE(error.kind(), Error::Kind::InvalidState);
    QVERIFY(error.detail().contains(u"has no protocol"));
}

void TestStreamTransportMisuse::start_twice_isRefused()
{
    StreamSession session(m_rig);
    QVERIFY(session.transport()->start().isNull());
    QCOMPARE(session.transport()->start().kind(), Error::Kind::InvalidState);
    QCOMPARE(session.traceOnce("connectionMade"), QByteArray("connectionMade"));
    QCOMPARE(session.transport()->start().kind(), Error::Kind::InvalidState);
}

void TestStreamTransportMisuse::start_afterClose_isRefused()
{
    StreamSession session(m_rig);
    session.transport()->close();
    QCOMPARE(session.transport()->start([] { QFAIL("started"); }).kind(),
             Error::Kind::InvalidState);
    session.settle();
    QCOMPARE(session.trace(), QByteArray());
}

void TestStreamTransportMisuse::start_thenAbort_makesAndLoses()
{
    StreamSession session(m_rig);
    session.peer()->send("x");
    QVERIFY(session.transport()->start().isNull());
    session.transport()->abort();
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade connectionLost()"));
}

void TestStreamTransportMisuse::write_beforeStart_pausesAfterConnectionMade()
{
    StreamSession session(m_rig);
    QVERIFY(session.fillTo(100'000));
    QVERIFY(session.transport()->setWriteBufferLimits(0).isNull());
    QVERIFY(session.open());
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting"));
    QVERIFY(session.peerReceivesAll());
    QCOMPARE(session.traceOnce("connectionMade pauseWriting resumeWriting"),
             QByteArray("connectionMade pauseWriting resumeWriting"));
}

void TestStreamTransportMisuse::close_beforeStart_tellsNobody()
{
    StreamSession session(m_rig);
    bool closed = false;
    connect(session.transport(), &Transport::closed, this, [&closed] { closed = true; });
    session.transport()->close();
    session.settle();
    QVERIFY(closed);
    QCOMPARE(session.trace(), QByteArray());
    session.peer()->read();
    QVERIFY(session.peer()->sawEof());
}

void TestStreamTransportMisuse::protocolDeleted_beforeItWasMade_tellsNobody()
{
    StreamSession session(m_rig);
    QVERIFY(session.transport()->start().isNull());
    session.transport()->takeProtocol().reset();
    QVERIFY(session.transport()->isClosing());
    session.settle();
    QCOMPARE(session.trace(), QByteArray());
}

void TestStreamTransportMisuse::setProtocol_ofAnotherTransport_isRefused()
{
    StreamSession one(m_rig);
    StreamSession other(m_rig);
    QVERIFY(one.open());
    std::unique_ptr<Protocol> taken = one.transport()->takeProtocol();
    QCOMPARE(other.transport()->setProtocol(std::move(taken)).kind(), Error::Kind::InvalidArgument);
    QVERIFY(one.transport()->isClosing()); // refused, and so deleted
    one.expectNoEnd();
}

void TestStreamTransportMisuse::setProtocol_ofTheWrongKind_isRefused()
{
    StreamSession session(m_rig);
    const Error error = session.transport()->setProtocol(std::make_unique<DatagramProtocol>());
    QCOMPARE(error.kind(), Error::Kind::InvalidArgument);
    QVERIFY2(error.detail().contains(u"MemoryTransport")
                 && error.detail().contains(u"DatagramProtocol"),
             qPrintable(error.detail()));
    QVERIFY(session.open());
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
}

void TestStreamTransportMisuse::otherThread_isRefused()
{
    StreamSession session(m_rig);
    QVERIFY(session.open());
    StreamTransport *transport = session.transport();
    const QRegularExpression warning(QStringLiteral("was called from another thread"));
    constexpr int calls = 13;
    for (int i = 0; i < calls; ++i)
        QTest::ignoreMessage(QtWarningMsg, warning);
    QList<Error> errors;
    std::unique_ptr<Protocol> taken;
    const std::unique_ptr<QThread> thread(QThread::create([transport, &errors, &taken] {
        errors = {transport->write(QByteArray("x")),
                  transport->write(QByteArrayView("x")),
                  transport->writelines({"x"}),
                  transport->writeEof(),
                  transport->setWriteBufferLimits(0),
                  transport->setProtocol({}),
                  transport->start()};
        transport->pauseReading();
        transport->resumeReading();
        transport->setCloseTimeout(1ms);
        taken = transport->takeProtocol();
        transport->close();
        transport->abort();
    }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(!taken);
    for (const Error &error : std::as_const(errors))
        QCOMPARE(error.kind(), Error::Kind::InvalidState);
    QVERIFY(!transport->isClosing());
    QVERIFY(transport->isReading());
    QCOMPARE(transport->closeTimeout(), 0ms);
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
}

void TestStreamTransportMisuse::closeTimeout_beyondAllBounds_waits()
{
    StreamSession session(m_rig);
    QVERIFY(session.open());
    session.transport()->setCloseTimeout(std::chrono::hours(24 * 365 * 100));
    QVERIFY(session.fillTo(50'000));
    session.transport()->close();
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade"));
    QVERIFY(session.peerReceivesAll());
    QCOMPARE(session.traceOnce("connectionMade connectionLost()"),
             QByteArray("connectionMade connectionLost()"));
}

void TestStreamTransportMisuse::negativeCloseTimeout_isNone()
{
    StreamSession session(m_rig);
    session.transport()->setCloseTimeout(-5ms);
    QCOMPARE(session.transport()->closeTimeout(), 0ms);
}

void TestStreamTransportMisuse::nestedLoop_inPauseWriting_doesNotSpin()
{
    StreamSession session(m_rig);
    QVERIFY(session.open());
    bool idle = false;
    session.record().on(Callback::PauseWriting, [&session, &idle] {
        session.peer()->read();
        session.settle();
        QVERIFY(session.transport()->writeBufferSize()
                <= session.transport()->writeBufferLimits().lowBytes);
        // Nothing is left to do, until pauseWriting() returns.
        idle = !QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents);
    });
    QVERIFY(session.fillTo(70'000));
    QVERIFY(idle);
    QCOMPARE(session.trace(), QByteArray("connectionMade pauseWriting"));
    QCOMPARE(session.traceOnce("connectionMade pauseWriting resumeWriting"),
             QByteArray("connectionMade pauseWriting resumeWriting"));
}

void TestStreamTransportMisuse::slotOfASignal_mayDeleteTheTransport_data()
{
    using Signal = void (Transport::*)();
    QTest::addColumn<Signal>("signal");
    QTest::newRow("writingPaused") << &Transport::writingPaused;
    QTest::newRow("writingResumed") << &Transport::writingResumed;
    QTest::newRow("readingPaused") << &Transport::readingPaused;
    QTest::newRow("readingResumed") << &Transport::readingResumed;
    QTest::newRow("closing") << &Transport::closing;
    QTest::newRow("closed") << Signal(nullptr);
}

void TestStreamTransportMisuse::slotOfASignal_mayDeleteTheTransport()
{
    using Signal = void (Transport::*)();
    QFETCH(const Signal, signal);
    StreamSession session(m_rig);
    QVERIFY(session.open());
    const auto deleteIt = [&session] { session.deleteTransport(); };
    if (signal)
        connect(session.transport(), signal, this, deleteIt);
    else
        connect(session.transport(), &Transport::closed, this, deleteIt);
    const auto step = [&session](const std::function<void()> &what) {
        if (session.transport())
            what();
        session.peer()->read();
        session.settle();
    };
    step([&session] { session.transport()->pauseReading(); });
    step([&session] { session.transport()->resumeReading(); });
    step([&session] { session.fillTo(70'000); });
    step([&session] { session.transport()->close(); });
    QVERIFY(!session.transport());
    QVERIFY(session.record().isLost());
}

void TestStreamTransportMisuse::slotThatThrows_doesNotHideFlowControl()
{
    StreamSession session(m_rig);
    QVERIFY(session.open());
    connect(session.transport(), &Transport::writingPaused, this,
            [] { throw std::runtime_error("no"); });
    QVERIFY(session.transport()->setProtocol(session.makeProtocol("B")).isNull());
    QVERIFY(session.fillTo(70'000));
    QVERIFY(session.peerReceivesAll());
    QCOMPARE(session.traceOnce("connectionMade B.pauseWriting B.resumeWriting"),
             QByteArray("connectionMade B.pauseWriting B.resumeWriting"));
    QCOMPARE(session.exceptions().reported().size(), 1);
}

void TestStreamTransportMisuse::slotThatThrows_isReported()
{
    StreamSession session(m_rig);
    QVERIFY(session.open());
    const auto throwNo = [] { throw std::runtime_error("no"); };
    connect(session.transport(), &Transport::readingPaused, this, throwNo);
    connect(session.transport(), &Transport::readingResumed, this, throwNo);
    connect(session.transport(), &Transport::closing, this, throwNo);
    connect(session.transport(), &Transport::closed, this, throwNo);
    session.transport()->pauseReading();
    session.transport()->resumeReading();
    session.transport()->close();
    session.settle();
    QCOMPARE(session.trace(), QByteArray("connectionMade connectionLost()"));
    QCOMPARE(session.exceptions().reported().size(), 4);
    QCOMPARE(session.transport()->counters().errors, 4U);
}

void TestStreamTransportMisuse::protocol_isCalledBeforeAllSlots()
{
    StreamSession session(m_rig);
    connect(session.transport(), &Transport::writingPaused, this,
            [&session] { session.record().note("paused"); });
    connect(session.transport(), &Transport::writingResumed, this,
            [&session] { session.record().note("resumed"); });
    QVERIFY(session.transport()->setProtocol(session.makeProtocol("B")).isNull());
    QVERIFY(session.open());
    QVERIFY(session.fillTo(70'000));
    QVERIFY(session.peerReceivesAll());
    const QByteArray expected = "B.connectionMade B.pauseWriting paused B.resumeWriting resumed";
    QCOMPARE(session.traceOnce(expected), expected);
}

void TestStreamTransportMisuse::protocol_livesOnInTheCallbackThatDeletesItsTransport()
{
    StreamSession session(m_rig);
    QVERIFY(session.open());
    const QPointer<Protocol> protocol = session.transport()->protocol();
    bool lived = false;
    session.record().on(Callback::DataReceived, [&session, &lived, protocol] {
        session.deleteTransport();
        lived = protocol;
    });
    session.peer()->send("x");
    session.settle();
    QVERIFY(lived);
    QVERIFY(!protocol);
    QCOMPARE(session.trace(), QByteArray("connectionMade dataReceived(x) connectionLost(aborted)"));
}

void TestStreamTransportMisuse::exceptionHandler_mayDeleteTheTransport()
{
    StreamSession session(m_rig);
    QVERIFY(session.open());
    const ExceptionHandler before =
        setExceptionHandler([&session](const ExceptionContext &) { session.deleteTransport(); });
    session.record().on(Callback::DataReceived, [] { throw std::runtime_error("no"); });
    session.peer()->send("x");
    session.settle();
    setExceptionHandler(before);
    QVERIFY(!session.transport());
    QVERIFY(session.record().isLost());
}

void TestStreamTransportMisuse::deletion_ofATransportThatWasNotStarted_tellsNobody()
{
    StreamSession session(m_rig);
    session.deleteTransport();
    QCOMPARE(session.trace(), QByteArray());
    session.peer()->read();
    QVERIFY(session.peer()->sawEof());
}

QTEST_GUILESS_MAIN(TestStreamTransportMisuse)
#include "tst_streamtransport_misuse.moc"
