// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <penstock/monitor/monitorsession.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qendian.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qlocalsocket.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Watchers that are slow, or in a hurry, and mean no harm.
class TestMonitorPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void messages_thatOverlap_areNoHalfOnes();
    void reader_thatIsSlow_isNotCutOff();
    void rounds_beginAtTheirInterval_howeverSlowTheReader();
    void rounds_comeThoughTheDemandChanges();
    void round_first_comesSoon();
    void demand_thatChangesOften_isCoalesced();

private:
    void serve(const MonitorHub::About &about);
    /// A watcher that has read the hello.
    std::unique_ptr<QLocalSocket> attach();
    static QByteArray watching(int intervalMs)
    {
        return MonitorMessage::frame("watch"_L1, {{u"interval"_s, intervalMs}});
    }
    /// How many messages @a name came.
    int take(QLocalSocket *socket, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopRig> m_rig;
    std::shared_ptr<MonitorHub> m_hub;
    std::unique_ptr<MonitorFrameReader> m_reader;
    Endpoint m_endpoint;
};

void TestMonitorPace::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_rig = std::make_unique<LoopRig>();
    m_reader = std::make_unique<MonitorFrameReader>(maxProgramFrameBytes);
}

void TestMonitorPace::cleanup()
{
    m_rig.reset();
    m_hub.reset();
}

void TestMonitorPace::serve(const MonitorHub::About &about)
{
    m_hub = std::make_shared<MonitorHub>(about);
    const auto server = resultOf(
        m_rig->loop->createServer(Endpoint(u"unix"_s, m_folder->filePath(u"m"_s)),
                                  [hub = m_hub] { return std::make_unique<MonitorSession>(hub); }));
    QVERIFY(server);
    m_endpoint = server->endpoints().first();
}

std::unique_ptr<QLocalSocket> TestMonitorPace::attach()
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_endpoint.path());
    const bool isGreeted = QTest::qWaitFor([&] { return take(socket.get(), u"hello"_s) > 0; });
    return isGreeted ? std::move(socket) : nullptr;
}

int TestMonitorPace::take(QLocalSocket *socket, const QString &name)
{
    m_reader->feed(socket->readAll());
    int count = 0;
    for (auto frame = m_reader->next(); frame && *frame; frame = m_reader->next()) {
        const auto message = MonitorMessage::parse(**frame);
        count += message && message->name() == name;
    }
    return count;
}

/// The next one has always been begun when one is there whole.
void TestMonitorPace::messages_thatOverlap_areNoHalfOnes()
{
    serve({.messagePatience = 200ms});
    const auto socket = attach();
    QVERIFY(socket);
    const QByteArray frame = MonitorMessage::frame("plugins"_L1, {});
    socket->write(frame.left(3));
    QElapsedTimer timer;
    timer.start();
    int sent = 0;
    int answered = 0;
    while (timer.elapsed() < 600) {
        QTest::qWait(10);
        socket->write(frame.mid(3) + frame.left(3));
        ++sent;
        QTRY_COMPARE(answered += take(socket.get(), u"plugins"_s), sent);
    }
    QCOMPARE(socket->state(), QLocalSocket::ConnectedState);
    socket->write(frame.mid(3));
    QTRY_COMPARE(answered += take(socket.get(), u"plugins"_s), sent + 1);
}

void TestMonitorPace::reader_thatIsSlow_isNotCutOff()
{
    serve({.readingPatience = 250ms});
    m_hub->setPlugins([] { return QCborArray{QString(1'500'000, u'x')}; });
    const auto socket = attach();
    QVERIFY(socket);
    socket->setReadBufferSize(32 * 1024);
    socket->write(MonitorMessage::frame("plugins"_L1, {}));
    int answered = 0;
    QElapsedTimer timer;
    timer.start();
    // Longer than the patience before the buffer is down to its low mark.
    while (answered == 0 && socket->state() == QLocalSocket::ConnectedState
           && timer.elapsed() < 20'000) {
        QTest::qWait(25);
        answered += take(socket.get(), u"plugins"_s);
    }
    QCOMPARE(answered, 1);
    QVERIFY(timer.elapsed() > 500);
}

void TestMonitorPace::rounds_beginAtTheirInterval_howeverSlowTheReader()
{
    serve({});
    const auto board = m_hub->addLoop({});
    const auto change = [&] {
        for (int i = 0; i < 8; ++i) {
            board->add([](MonitorEvent *event) {
                event->kind = MonitorEvent::Written;
                event->data = QByteArray(60'000, 'x');
            });
        }
    };
    const auto socket = attach();
    QVERIFY(socket);
    // Each round ends with more than the buffer takes before it pauses.
    socket->write(MonitorMessage::frame(
        "watch"_L1, {{u"interval"_s, 400}, {u"payload"_s, true}, {u"payloadBytes"_s, 60'000}}));
    int rounds = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2'000) {
        QTest::qWait(1);
        if (const int begun = take(socket.get(), u"loops"_s)) {
            rounds += begun;
            change();
        }
    }
    QVERIFY2(rounds >= 3 && rounds <= 6, qPrintable(QString::number(rounds)));
}

void TestMonitorPace::rounds_comeThoughTheDemandChanges()
{
    serve({});
    const auto board = m_hub->addLoop({});
    const auto socket = attach();
    QVERIFY(socket);
    int rounds = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; timer.elapsed() < 1'500; ++i) {
        socket->write(MonitorMessage::frame("watch"_L1,
                                            {{u"interval"_s, 200}, {u"details"_s, QCborArray{i}}}));
        QTest::qWait(20);
        rounds += take(socket.get(), u"loops"_s);
    }
    QVERIFY2(rounds >= 3, qPrintable(QString::number(rounds)));
}

void TestMonitorPace::round_first_comesSoon()
{
    serve({});
    const auto board = m_hub->addLoop({});
    const auto socket = attach();
    QVERIFY(socket);
    socket->write(watching(60'000));
    int rounds = 0;
    QTRY_VERIFY((rounds += take(socket.get(), u"loops"_s)) > 0);
    QTest::qWait(300);
    QCOMPARE(rounds += take(socket.get(), u"loops"_s), 1);
}

/// However often watchers change their minds, the loop does its own work.
void TestMonitorPace::demand_thatChangesOften_isCoalesced()
{
    MonitorBoard board(1);
    int told = 0;
    board.setDemandChanged([&told] { ++told; });
    for (int i = 1; i <= 100; ++i)
        board.setDemand({.intervalMs = 1'000 + i});
    QCOMPARE(told, 1);
    QCOMPARE(board.takeDemand().intervalMs, 1'100);
    board.setDemand({.intervalMs = 20});
    QCOMPARE(told, 2);
}

QTEST_GUILESS_MAIN(TestMonitorPace)
#include "tst_monitorpace.moc"
