// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "iotesting.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qtimer.h>

using namespace IoTesting;
using Penstock::Descriptor;
using Penstock::Error;
using Penstock::Poller;

/// What a busy poller leaves to others. Run under Qt's own dispatchers and under EventDispatcher: see main().
class TestPollerTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void busyDescriptor_letsEventsAndTimersRun();
    void whatIsPosted_comesBeforeTheNextTurn();

private:
    static std::unique_ptr<Watcher> watching(const Descriptor &descriptor,
                                             Poller::Interest interest)
    {
        auto watcher = std::make_unique<Watcher>();
        const Error error = Poller::watch(watcher.get(), descriptor.number(), interest);
        return error.isNull() ? std::move(watcher) : nullptr;
    }
};

void TestPollerTurns::busyDescriptor_letsEventsAndTimersRun()
{
    const Pair pair = Pair::sockets();
    const std::unique_ptr<Watcher> watcher = watching(pair.ours, Poller::Write);
    int posted = 0;
    int timed = 0;
    std::function<void()> post = [&] {
        if (++posted < 20)
            QMetaObject::invokeMethod(this, post, Qt::QueuedConnection);
    };
    post();
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&timed] { ++timed; });
    timer.start(0);
    QTRY_VERIFY(posted == 20 && timed >= 5 && watcher->count >= 5);
}

void TestPollerTurns::whatIsPosted_comesBeforeTheNextTurn()
{
    const std::array<Pair, 3> pairs{Pair::sockets(), Pair::sockets(), Pair::sockets()};
    std::vector<std::unique_ptr<Watcher>> watchers;
    std::array<int, 3> posted{};
    bool inOrder = true;
    QObject context;
    for (size_t i = 0; i < pairs.size(); ++i) {
        pairs[i].send("x"); // stays unread, so that all are ready in each turn
        watchers.push_back(watching(pairs[i].ours, Poller::Read));
        watchers.back()->whenTold = [&, i] {
            inOrder = inOrder && posted[i] == watchers[i]->count - 1;
            QMetaObject::invokeMethod(
                &context, [&, i] { ++posted[i]; }, Qt::QueuedConnection);
        };
    }
    QTRY_VERIFY(watchers.front()->count > 50);
    QVERIFY(inOrder);
}

int main(int argc, char **argv)
{
    int failures = 0;
    for (const Dispatcher dispatcher :
         {Dispatcher::Default, Dispatcher::WithoutGlib, Dispatcher::Penstock})
        failures += runUnder<TestPollerTurns>(dispatcher, argc, argv);
    return failures;
}

#include "tst_pollerturns.moc"
