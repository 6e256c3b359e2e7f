// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "memoryrig.h"

#include <penstock/testing/recordingprotocol.h>
#include <penstock/testing/streamsession.h>

#include <QtCore/qeventloop.h>
#include <QtCore/qloggingcategory.h>
#include <QtTest/qtest.h>

#include <stdexcept>

using namespace Penstock;

using Kind = StreamSession::Kind;

namespace {

/// Something that a protocol may do inside a callback, and what it means for the connection.
struct Action
{
    enum Consequence {
        KeepsAll, ///< the connection lives, and every byte arrives
        EndsIt, ///< bytes may be lost, the connection ends once
        DeletesProtocol, ///< likewise, and nobody is told
    };

    const char *name;
    Consequence consequence;
    void (*perform)(StreamSession &session);
};

constexpr qint64 muchBytes = 150'000;
constexpr int mostOften = 5;

void runNestedLoop(StreamSession &session)
{
    QEventLoop loop;
    for (int turn = 0; turn < 5; ++turn)
        loop.processEvents();
    const auto quit = [&loop] { loop.quit(); };
    QMetaObject::invokeMethod(&loop, quit, Qt::QueuedConnection);
    loop.exec();
    if (session.transport())
        session.peer()->read();
    for (int turn = 0; turn < 5; ++turn)
        loop.processEvents();
}

const Action actions[] = {
    {"write", Action::KeepsAll, [](StreamSession &s) { s.write(5); }},
    {"write much", Action::KeepsAll, [](StreamSession &s) { s.write(muchBytes); }},
    {"writelines", Action::KeepsAll,
     [](StreamSession &s) {
         if (!s.transport()->isClosing())
             s.expectSent("onetwo");
         s.transport()->writelines({"one", "two"});
     }},
    {"writeEof", Action::EndsIt, [](StreamSession &s) { s.transport()->writeEof(); }},
    {"close", Action::EndsIt, [](StreamSession &s) { s.transport()->close(); }},
    {"abort", Action::EndsIt, [](StreamSession &s) { s.transport()->abort(); }},
    {"close and abort", Action::EndsIt,
     [](StreamSession &s) {
         s.transport()->close();
         s.transport()->abort();
     }},
    {"pauseReading", Action::KeepsAll, [](StreamSession &s) { s.transport()->pauseReading(); }},
    {"pause and resume", Action::KeepsAll,
     [](StreamSession &s) {
         s.transport()->pauseReading();
         s.transport()->resumeReading();
     }},
    {"start", Action::KeepsAll, [](StreamSession &s) { s.transport()->start(); }},
    {"set a stream protocol", Action::KeepsAll,
     [](StreamSession &s) { s.transport()->setProtocol(s.makeProtocol("B")); }},
    {"set a buffered protocol", Action::KeepsAll,
     [](StreamSession &s) { s.transport()->setProtocol(s.makeProtocol("C", Kind::Buffered)); }},
    {"set two protocols", Action::KeepsAll,
     [](StreamSession &s) {
         s.transport()->setProtocol(s.makeProtocol("B", Kind::Buffered));
         s.transport()->setProtocol(s.makeProtocol("C"));
     }},
    {"set no protocol", Action::KeepsAll, [](StreamSession &s) { s.transport()->setProtocol({}); }},
    {"lower the limits", Action::KeepsAll,
     [](StreamSession &s) { s.transport()->setWriteBufferLimits(0); }},
    {"raise the limits", Action::KeepsAll,
     [](StreamSession &s) { s.transport()->setWriteBufferLimits(1'000'000); }},
    {"raise and lower the limits", Action::KeepsAll,
     [](StreamSession &s) {
         s.transport()->setWriteBufferLimits(1'000'000);
         s.transport()->setWriteBufferLimits(0);
     }},
    {"delete the transport", Action::EndsIt, [](StreamSession &s) { s.deleteTransport(); }},
    {"close and delete the transport", Action::EndsIt,
     [](StreamSession &s) {
         s.transport()->close();
         s.deleteTransport();
     }},
    {"delete the protocol", Action::DeletesProtocol,
     [](StreamSession &s) { delete s.transport()->protocol(); }},
    {"take and delete the protocol", Action::DeletesProtocol,
     [](StreamSession &s) { s.transport()->takeProtocol().reset(); }},
    {"throw", Action::EndsIt, [](StreamSession &) { throw std::runtime_error("no"); }},
    {"throw no exception class", Action::EndsIt, [](StreamSession &) { throw 7; }},
    {"close and throw", Action::EndsIt,
     [](StreamSession &s) {
         s.transport()->close();
         throw std::runtime_error("no");
     }},
    {"nested loop", Action::KeepsAll, runNestedLoop},
    {"nested loop with data", Action::KeepsAll,
     [](StreamSession &s) {
         s.write(muchBytes);
         runNestedLoop(s);
     }},
    {"close in a nested loop", Action::EndsIt,
     [](StreamSession &s) {
         s.transport()->close();
         runNestedLoop(s);
     }},
    {"abort in a nested loop", Action::EndsIt,
     [](StreamSession &s) {
         s.transport()->abort();
         runNestedLoop(s);
     }},
    {"set a protocol in a nested loop", Action::KeepsAll,
     [](StreamSession &s) {
         s.transport()->setProtocol(s.makeProtocol("B"));
         runNestedLoop(s);
     }},
};

} // namespace

/// Every callback does everything that a protocol can do, once or each time.
class TestStreamTransportMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallback_doesEverything_data();
    void everyCallback_doesEverything();

private:
    void addRows(const Action &action);
    void play(StreamSession &session);
    void step(StreamSession &session);
    void drain(StreamSession &session);

    MemoryRig m_rig;
};

void TestStreamTransportMatrix::initTestCase()
{
    // Writing on a closing transport warns; it is done all the time here.
    QLoggingCategory::setFilterRules(QStringLiteral("penstock.core.warning=false"));
}

void TestStreamTransportMatrix::addRows(const Action &action)
{
    for (const Kind kind : {Kind::Stream, Kind::Buffered}) {
        for (size_t i = 0; i < callbackCount; ++i) {
            const auto callback = Callback(i);
            const bool buffered =
                callback == Callback::GetBuffer || callback == Callback::BufferUpdated;
            const bool ofDatagrams =
                callback == Callback::DatagramReceived || callback == Callback::ErrorReceived;
            if (ofDatagrams
                || (kind == Kind::Stream ? buffered : callback == Callback::DataReceived))
                continue;
            for (const bool once : {true, false}) {
                QTest::addRow("%s %s in %s%s", once ? "once" : "always", action.name,
                              callbackName(callback), kind == Kind::Buffered ? ", buffered" : "")
                    << &action << callback << kind << once;
            }
        }
    }
}

void TestStreamTransportMatrix::everyCallback_doesEverything_data()
{
    QTest::addColumn<const Action *>("action");
    QTest::addColumn<Callback>("callback");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("once");
    for (const Action &action : actions)
        addRows(action);
}

/// Lets things happen, and undoes a pause of reading.
void TestStreamTransportMatrix::step(StreamSession &session)
{
    session.settle();
    if (session.transport())
        session.transport()->resumeReading();
    session.settle();
}

/// The peer reads until nothing more comes.
void TestStreamTransportMatrix::drain(StreamSession &session)
{
    do
        step(session);
    while (session.peer()->read() > 0);
}

/// A connection that makes every callback happen.
void TestStreamTransportMatrix::play(StreamSession &session)
{
    session.transport()->start();
    step(session);
    session.peer()->send("abc");
    step(session);
    if (session.transport())
        session.write(muchBytes);
    drain(session);
    session.peer()->send("def");
    step(session);
    session.peer()->sendEof();
    step(session);
    if (session.transport())
        session.transport()->close();
    drain(session);
}

void TestStreamTransportMatrix::everyCallback_doesEverything()
{
    QFETCH(const Action *, action);
    QFETCH(const Callback, callback);
    QFETCH(const Kind, kind);
    QFETCH(const bool, once);
    StreamSession session(m_rig, kind);
    session.record().setKeepOpen(true);
    if (action->consequence == Action::DeletesProtocol)
        session.expectNoEnd();
    int performed = 0;
    const auto act = [&session, &performed, action] {
        // A protocol that does it for ever would go on for ever.
        if (session.transport() && ++performed <= mostOften)
            action->perform(session);
    };
    if (once)
        session.record().once(callback, act);
    else
        session.record().on(callback, act);
    play(session);

    QVERIFY(session.record().isMade());
    QVERIFY(performed > 0 || action->consequence != Action::KeepsAll);
    QVERIFY(QByteArrayView("abcdef").startsWith(session.record().received()));
    if (action->consequence == Action::DeletesProtocol)
        return;
    QVERIFY2(session.record().isLost(), session.trace().constData());
    if (action->consequence != Action::KeepsAll)
        return;
    QVERIFY(session.record().reason().isNull());
    QCOMPARE(session.record().received(), QByteArray("abcdef"));
    QCOMPARE(session.peer()->received(), session.sent());
    QVERIFY(session.peer()->sawEof());
    QCOMPARE(session.transport()->writeBufferSize(), 0);
    QCOMPARE(session.transport()->counters().bytesSent, quint64(session.sent().size()));
    QCOMPARE(session.exceptions().reported().size(), 0);
}

QTEST_GUILESS_MAIN(TestStreamTransportMatrix)
#include "tst_streamtransport_matrix.moc"
