// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "iotesting.h"

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qpointer.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qsocketnotifier.h>
#include <QtCore/qtemporaryfile.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

using namespace IoTesting;
using namespace std::chrono_literals;

/// QSocketNotifier, and classes of Qt's that use it. Run under Qt's own dispatcher too, so that both
/// are seen to do the same: see main().
class TestEventDispatcherNotifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void notifiers_ofOneDescriptor_areBothTold();
    void notifier_disabledInItsSlot_rests();
    void notifier_deletedInItsSlot_isSafe();
    void notifier_disabledByTheOther_isNotTold();
    void notifier_ofAPlainFile_isAlwaysTold();
    void notifiers_inANestedLoop_areNotToldOfWhatWasRead();
    void excludedNotifiers_waitWithoutSpinning();
    void excludedNotifiers_excludeTransportsToo();
    void notifier_ofATransportsDescriptor_isRefused();
    void process_works();
    void tcpSockets_work();

private:
    static QAbstractEventDispatcher *dispatcher() { return QAbstractEventDispatcher::instance(); }
};

void TestEventDispatcherNotifiers::notifiers_ofOneDescriptor_areBothTold()
{
    const Pair pair = Pair::sockets();
    QSocketNotifier readable(pair.ours.number(), QSocketNotifier::Read);
    QSocketNotifier writable(pair.ours.number(), QSocketNotifier::Write);
    QByteArray received;
    int writes = 0;
    connect(&readable, &QSocketNotifier::activated, this,
            [&] { received += readAll(pair.ours.number()); });
    connect(&writable, &QSocketNotifier::activated, this, [&] { ++writes; });
    QTRY_VERIFY(writes > 1);
    QCOMPARE(received, QByteArray());
    pair.send("x");
    QTRY_COMPARE(received, QByteArray("x"));
    writable.setEnabled(false);
    writes = 0;
    pair.send("y");
    QTRY_COMPARE(received, QByteArray("xy"));
    QCOMPARE(writes, 0);
}

void TestEventDispatcherNotifiers::notifier_disabledInItsSlot_rests()
{
    const Pair pair = Pair::sockets();
    pair.send("x");
    QSocketNotifier readable(pair.ours.number(), QSocketNotifier::Read);
    int told = 0;
    connect(&readable, &QSocketNotifier::activated, this, [&] {
        ++told;
        readable.setEnabled(false);
    });
    QTRY_COMPARE(told, 1);
    settle();
    QCOMPARE(told, 1);
    readable.setEnabled(true);
    QTRY_COMPARE(told, 2);
}

void TestEventDispatcherNotifiers::notifier_deletedInItsSlot_isSafe()
{
    const Pair pair = Pair::sockets();
    pair.send("x");
    QPointer<QSocketNotifier> readable =
        new QSocketNotifier(pair.ours.number(), QSocketNotifier::Read);
    QSocketNotifier writable(pair.ours.number(), QSocketNotifier::Write);
    int writes = 0;
    connect(readable, &QSocketNotifier::activated, this, [&] { readable->deleteLater(); });
    connect(&writable, &QSocketNotifier::activated, this, [&] { ++writes; });
    QTRY_VERIFY(!readable);
    writes = 0;
    QTRY_VERIFY(writes > 0);
}

void TestEventDispatcherNotifiers::notifier_disabledByTheOther_isNotTold()
{
    const Pair pair = Pair::sockets();
    pair.send("x");
    QSocketNotifier readable(pair.ours.number(), QSocketNotifier::Read);
    auto writable = std::make_unique<QSocketNotifier>(pair.ours.number(), QSocketNotifier::Write);
    int reads = 0;
    int writes = 0;
    connect(&readable, &QSocketNotifier::activated, this, [&] {
        ++reads;
        readable.setEnabled(false);
        writable.reset();
    });
    connect(writable.get(), &QSocketNotifier::activated, this, [&] {
        ++writes;
        writable->setEnabled(false);
        readable.setEnabled(false);
    });
    QTRY_VERIFY(reads + writes > 0);
    settle();
    QCOMPARE(reads + writes, 1);
}

void TestEventDispatcherNotifiers::notifier_ofAPlainFile_isAlwaysTold()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    int told = 0;
    QSocketNotifier readable(file.handle(), QSocketNotifier::Read);
    connect(&readable, &QSocketNotifier::activated, this, [&] { ++told; });
    QTRY_VERIFY(told > 2);
}

void TestEventDispatcherNotifiers::notifiers_inANestedLoop_areNotToldOfWhatWasRead()
{
    const std::array<Pair, 2> pairs{Pair::sockets(), Pair::sockets()};
    std::array<std::unique_ptr<QSocketNotifier>, 2> notifiers;
    QByteArray received;
    int inVain = 0;
    for (size_t i = 0; i < 2; ++i) {
        pairs[i].send("x");
        notifiers[i] =
            std::make_unique<QSocketNotifier>(pairs[i].ours.number(), QSocketNotifier::Read);
        connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
            const QByteArray data = readAll(pairs[i].ours.number());
            inVain += data.isEmpty() ? 1 : 0;
            received += data;
            if (received.size() == 1)
                QTRY_COMPARE(received.size(), 2);
        });
    }
    QTRY_COMPARE(received.size(), 2);
    settle();
    QCOMPARE(inVain, 0);
}

void TestEventDispatcherNotifiers::excludedNotifiers_waitWithoutSpinning()
{
    const Pair pair = Pair::sockets();
    QSocketNotifier readable(pair.ours.number(), QSocketNotifier::Read);
    int told = 0;
    connect(&readable, &QSocketNotifier::activated, this, [&] {
        ++told;
        readAll(pair.ours.number());
    });
    pair.send("x");
    int turns = 0;
    connect(dispatcher(), &QAbstractEventDispatcher::awake, &readable, [&turns] { ++turns; });
    QEventLoop loop;
    QTimer::singleShot(100ms, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeSocketNotifiers);
    QCOMPARE(told, 0);
    QVERIFY2(turns < 20, qPrintable(QString::number(turns)));
    QTRY_COMPARE(told, 1);
    pair.send("y");
    QTRY_COMPARE(told, 2);
}

/// A nested loop that wants no notifiers gets no data either, under whichever dispatcher.
void TestEventDispatcherNotifiers::excludedNotifiers_excludeTransportsToo()
{
    const Pair pair = Pair::sockets();
    Watcher watcher;
    QVERIFY(Penstock::Poller::watch(&watcher, pair.ours.number(), Penstock::Poller::Read).isNull());
    watcher.whenTold = [&pair] { readAll(pair.ours.number()); };
    pair.send("x");
    QEventLoop loop;
    QTimer::singleShot(20ms, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeSocketNotifiers);
    QCOMPARE(watcher.count, 0);
    QTRY_COMPARE(watcher.count, 1);
}

/// Under EventDispatcher, where epoll knows it once only: the transport goes on undisturbed, and its watching is kept.
void TestEventDispatcherNotifiers::notifier_ofATransportsDescriptor_isRefused()
{
    if (!qobject_cast<Penstock::EventDispatcher *>(dispatcher()))
        QSKIP("Qt's own dispatcher has no objection");
    const Pair pair = Pair::sockets();
    Watcher watcher;
    QVERIFY(Penstock::Poller::watch(&watcher, pair.ours.number(), Penstock::Poller::Read).isNull());
    const QString told = QStringLiteral("^Penstock::EventDispatcher: a QSocketNotifier was "
                                        "refused: watching descriptor %1: it is "
                                        "watched already, .*")
                             .arg(pair.ours.number());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(told));
    {
        const QSocketNotifier refused(pair.ours.number(), QSocketNotifier::Read);
    }
    watcher.whenTold = [&pair] { readAll(pair.ours.number()); };
    pair.send("x");
    QTRY_COMPARE(watcher.count, 1);
}

void TestEventDispatcherNotifiers::process_works()
{
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QStringLiteral("cat; echo end; exit 3")});
    process.write("input\n");
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(process.readAllStandardOutput(), QByteArray("input\nend\n"));
    QCOMPARE(process.exitCode(), 3);
}

void TestEventDispatcherNotifiers::tcpSockets_work()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [peer] { peer->write(peer->readAll()); });
    });
    QTcpSocket socket;
    socket.connectToHost(server.serverAddress(), server.serverPort());
    const QByteArray sent(1 << 20, 'x');
    socket.write(sent);
    QByteArray received;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { received += socket.readAll(); });
    QTRY_COMPARE_WITH_TIMEOUT(received.size(), sent.size(), 20'000);
    socket.disconnectFromHost();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

int main(int argc, char **argv)
{
    return runUnder<TestEventDispatcherNotifiers>(Dispatcher::WithoutGlib, argc, argv)
        + runUnder<TestEventDispatcherNotifiers>(Dispatcher::Penstock, argc, argv);
}

#include "tst_eventdispatcher_notifiers.moc"
