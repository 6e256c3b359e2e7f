// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "iotesting.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporaryfile.h>
#include <QtCore/qtimer.h>

using namespace IoTesting;
using Penstock::Descriptor;
using Penstock::Error;
using Penstock::Poller;

/// Run under Qt's own dispatchers and under EventDispatcher: see main().
class TestPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void forThread_isOneAThread();
    void severalReady_areAllTold();
    void moreThanATurnHolds_areAllTold();
    void deletedByAnother_isNotTold();
    void unwatchedByAnother_isNotTold();
    void interestTakenByAnother_isNotTold();
    void lastWatcher_mayDeleteItself();
    void lastOfAlwaysReady_mayDeleteItself();
    void nestedLoop_tellsOthers_andThemOnce();
    void lastWatcher_mayGoInANestedLoop();
    void plainFile_isAlwaysReady();
    void plainFile_unwatched_costsNothing();
    void plainFiles_mayUnwatchEachOther();
    void interestChange_counts();
    void anotherDescriptor_replacesTheFirst();
    void reset_withoutInterest_isNotTold();
    void hangUp_isToldToAllThatIsWatched();
    void brokenPipe_isToldToTheWriter();
    void badDescriptor_isAnError();
    void descriptorWatchedTwice_isAnError();

private:
    static std::unique_ptr<Watcher> watching(const Descriptor &descriptor,
                                             Poller::Interest interest)
    {
        auto watcher = std::make_unique<Watcher>();
        const Error error = Poller::watch(watcher.get(), descriptor.number(), interest);
        return error.isNull() ? std::move(watcher) : nullptr;
    }
};

void TestPoller::forThread_isOneAThread()
{
    const std::shared_ptr<Poller> poller = Poller::forThread();
    QVERIFY(poller);
    QCOMPARE(Poller::forThread(), poller);
    QVERIFY(!isReadable(poller->descriptor()));
}

void TestPoller::severalReady_areAllTold()
{
    const std::array<Pair, 3> pairs{Pair::sockets(), Pair::sockets(), Pair::pipe()};
    std::vector<std::unique_ptr<Watcher>> watchers;
    for (const Pair &pair : pairs) {
        pair.send("x");
        watchers.push_back(watching(pair.ours, Poller::Read));
    }
    QCoreApplication::processEvents();
    for (const auto &watcher : watchers) {
        QTRY_VERIFY(watcher->count > 0);
        QCOMPARE(watcher->last, Poller::Read);
    }
}

void TestPoller::moreThanATurnHolds_areAllTold()
{
    std::vector<Pair> pairs;
    std::vector<std::unique_ptr<Watcher>> watchers;
    for (int i = 0; i < 300; ++i) {
        pairs.push_back(Pair::pipe());
        pairs.back().send("x");
        watchers.push_back(watching(pairs.back().ours, Poller::Read));
    }
    for (const auto &watcher : watchers)
        QTRY_VERIFY(watcher->count > 0);
}

void TestPoller::deletedByAnother_isNotTold()
{
    const std::array<Pair, 2> pairs{Pair::sockets(), Pair::sockets()};
    std::array<std::unique_ptr<Watcher>, 2> watchers;
    int told = 0;
    for (size_t i = 0; i < 2; ++i) {
        pairs[i].send("x");
        watchers[i] = watching(pairs[i].ours, Poller::Read);
        watchers[i]->whenTold = [&, i] {
            ++told;
            readAll(pairs[i].ours.number());
            watchers[1 - i].reset();
        };
    }
    QTRY_VERIFY(told > 0);
    settle();
    QCOMPARE(told, 1);
}

void TestPoller::unwatchedByAnother_isNotTold()
{
    const std::array<Pair, 2> pairs{Pair::sockets(), Pair::sockets()};
    std::array<Watcher, 2> watchers;
    for (size_t i = 0; i < 2; ++i) {
        pairs[i].send("x");
        QVERIFY(Poller::watch(&watchers[i], pairs[i].ours.number(), Poller::Read).isNull());
        watchers[i].whenTold = [&, i] {
            readAll(pairs[i].ours.number());
            Poller::unwatch(&watchers[1 - i]);
        };
    }
    QTRY_VERIFY(watchers[0].count + watchers[1].count > 0);
    settle();
    QCOMPARE(watchers[0].count + watchers[1].count, 1);
}

void TestPoller::interestTakenByAnother_isNotTold()
{
    const std::array<Pair, 2> pairs{Pair::sockets(), Pair::sockets()};
    QByteArray filler(1 << 20, 'x');
    std::array<Watcher, 2> watchers;
    for (size_t i = 0; i < 2; ++i) {
        while (::write(pairs[i].ours.number(), filler.constData(), size_t(filler.size())) > 0) { }
        pairs[i].send("x");
        QVERIFY(Poller::watch(&watchers[i], pairs[i].ours.number(), Poller::Read).isNull());
        watchers[i].whenTold = [&, i] {
            Poller::unwatch(&watchers[i]);
            QVERIFY(Poller::watch(&watchers[1 - i], pairs[1 - i].ours.number(), Poller::Write)
                        .isNull());
        };
    }
    QTRY_VERIFY(watchers[0].count + watchers[1].count > 0);
    settle();
    QCOMPARE(watchers[0].count + watchers[1].count, 1);
}

void TestPoller::lastWatcher_mayDeleteItself()
{
    const Pair pair = Pair::sockets();
    pair.send("x");
    std::unique_ptr<Watcher> watcher = watching(pair.ours, Poller::Read);
    bool told = false;
    watcher->whenTold = [&] {
        told = true;
        watcher.reset();
    };
    QTRY_VERIFY(told);
    settle();
    QVERIFY(!watcher);
}

void TestPoller::lastOfAlwaysReady_mayDeleteItself()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    auto watcher = std::make_unique<Watcher>();
    QVERIFY(Poller::watch(watcher.get(), file.handle(), Poller::Read).isNull());
    watcher->whenTold = [&] { watcher.reset(); };
    QTRY_VERIFY(!watcher);
    settle();
}

void TestPoller::nestedLoop_tellsOthers_andThemOnce()
{
    const std::array<Pair, 2> pairs{Pair::sockets(), Pair::sockets()};
    std::array<Watcher, 2> watchers;
    std::array<int, 2> empty{};
    bool nested = false;
    for (size_t i = 0; i < 2; ++i) {
        pairs[i].send("x");
        QVERIFY(Poller::watch(&watchers[i], pairs[i].ours.number(), Poller::Read).isNull());
        watchers[i].whenTold = [&, i] {
            empty[i] += readAll(pairs[i].ours.number()).isEmpty() ? 1 : 0;
            if (!std::exchange(nested, true))
                QTRY_VERIFY(watchers[1 - i].count > 0);
        };
    }
    QTRY_VERIFY(watchers[0].count > 0 && watchers[1].count > 0);
    settle();
    // The outer turn must not tell what the nested loop has told and what was read there.
    QCOMPARE(watchers[0].count, 1);
    QCOMPARE(watchers[1].count, 1);
    QCOMPARE(empty[0] + empty[1], 0);
}

void TestPoller::lastWatcher_mayGoInANestedLoop()
{
    const Pair pair = Pair::sockets();
    pair.send("x");
    std::unique_ptr<Watcher> watcher = watching(pair.ours, Poller::Read);
    bool returned = false;
    watcher->whenTold = [&] {
        readAll(pair.ours.number());
        QTimer::singleShot(0, this, [&] { watcher.reset(); });
        QTRY_VERIFY(!watcher);
        returned = true;
    };
    QTRY_VERIFY(returned);
}

void TestPoller::plainFile_isAlwaysReady()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    Watcher watcher;
    QVERIFY(Poller::watch(&watcher, file.handle(), Poller::Read).isNull());
    QTRY_VERIFY(watcher.count >= 3);
    QCOMPARE(watcher.last, Poller::Read);
    QVERIFY(Poller::watch(&watcher, file.handle(), Poller::Read | Poller::Write).isNull());
    QTRY_COMPARE(watcher.last, Poller::Read | Poller::Write);
}

void TestPoller::plainFile_unwatched_costsNothing()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const std::shared_ptr<Poller> poller = Poller::forThread();
    Watcher watcher;
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(Poller::watch(&watcher, file.handle(), Poller::Write).isNull());
        QVERIFY(isReadable(poller->descriptor()));
        QTRY_VERIFY(watcher.count >= round);
        Poller::unwatch(&watcher);
        QVERIFY(!isReadable(poller->descriptor()));
        const int before = watcher.count;
        settle();
        QCOMPARE(watcher.count, before);
        watcher.count = round;
    }
}

void TestPoller::plainFiles_mayUnwatchEachOther()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    std::array<std::unique_ptr<Watcher>, 2> watchers;
    int told = 0;
    for (size_t i = 0; i < 2; ++i) {
        watchers[i] = std::make_unique<Watcher>();
        QVERIFY(Poller::watch(watchers[i].get(), file.handle(), Poller::Write).isNull());
        watchers[i]->whenTold = [&, i] {
            ++told;
            watchers[1 - i].reset();
            Poller::unwatch(watchers[i].get());
        };
    }
    QTRY_VERIFY(told > 0);
    settle();
    QCOMPARE(told, 1);
}

void TestPoller::interestChange_counts()
{
    const Pair pair = Pair::sockets();
    Watcher watcher;
    QVERIFY(Poller::watch(&watcher, pair.ours.number(), Poller::Read).isNull());
    settle();
    QCOMPARE(watcher.count, 0);
    QVERIFY(Poller::watch(&watcher, pair.ours.number(), Poller::Read | Poller::Write).isNull());
    QTRY_VERIFY(watcher.count > 0);
    QCOMPARE(watcher.last, Poller::Write);
    pair.send("x");
    QTRY_COMPARE(watcher.last, Poller::Read | Poller::Write);
    QVERIFY(Poller::watch(&watcher, pair.ours.number(), Poller::Read).isNull());
    QTRY_COMPARE(watcher.last, Poller::Read);
    QVERIFY(Poller::watch(&watcher, pair.ours.number(), Poller::None).isNull());
    watcher.count = 0;
    settle();
    QCOMPARE(watcher.count, 0);
}

void TestPoller::anotherDescriptor_replacesTheFirst()
{
    const std::array<Pair, 2> pairs{Pair::sockets(), Pair::sockets()};
    Watcher watcher;
    QVERIFY(Poller::watch(&watcher, pairs[0].ours.number(), Poller::Read).isNull());
    QVERIFY(Poller::watch(&watcher, pairs[1].ours.number(), Poller::Read).isNull());
    pairs[0].send("x");
    settle();
    QCOMPARE(watcher.count, 0);
    pairs[1].send("x");
    QTRY_VERIFY(watcher.count > 0);
}

void TestPoller::reset_withoutInterest_isNotTold()
{
    Pair pair = Pair::sockets();
    const std::shared_ptr<Poller> poller = Poller::forThread();
    const std::unique_ptr<Watcher> watcher = watching(pair.ours, Poller::Read);
    QVERIFY(Poller::watch(watcher.get(), pair.ours.number(), Poller::None).isNull());
    QCOMPARE(::write(pair.ours.number(), "x", 1), 1);
    pair.peer.reset(); // with something unread: a reset
    settle();
    QCOMPARE(watcher->count, 0);
    QVERIFY(!isReadable(poller->descriptor()));
    QVERIFY(Poller::watch(watcher.get(), pair.ours.number(), Poller::Read).isNull());
    QTRY_VERIFY(watcher->count > 0);
    QCOMPARE(watcher->last, Poller::Read);
}

void TestPoller::hangUp_isToldToAllThatIsWatched()
{
    Pair pair = Pair::sockets();
    const std::unique_ptr<Watcher> watcher = watching(pair.ours, Poller::Read | Poller::Write);
    pair.peer.reset();
    QTRY_COMPARE(watcher->last, Poller::Read | Poller::Write);
    QVERIFY(Poller::watch(watcher.get(), pair.ours.number(), Poller::Write).isNull());
    QTRY_COMPARE(watcher->last, Poller::Write);
}

void TestPoller::brokenPipe_isToldToTheWriter()
{
    Pair pair = Pair::pipe();
    const QByteArray filler(1 << 20, 'x');
    while (::write(pair.peer.number(), filler.constData(), size_t(filler.size())) > 0) { }
    const std::unique_ptr<Watcher> watcher = watching(pair.peer, Poller::Write);
    settle();
    QCOMPARE(watcher->count, 0);
    pair.ours.reset();
    QTRY_VERIFY(watcher->count > 0);
    QCOMPARE(watcher->last, Poller::Write);
}

void TestPoller::badDescriptor_isAnError()
{
    Watcher watcher;
    const Error error = Poller::watch(&watcher, -1, Poller::Read);
    QCOMPARE(error.nativeCode(), EBADF);
    Poller::unwatch(&watcher);
    const Pair pair = Pair::sockets();
    QVERIFY(Poller::watch(&watcher, pair.ours.number(), Poller::Write).isNull());
    QTRY_VERIFY(watcher.count > 0);
}

void TestPoller::descriptorWatchedTwice_isAnError()
{
    const Pair pair = Pair::sockets();
    const std::unique_ptr<Watcher> first = watching(pair.ours, Poller::Read);
    {
        Watcher second;
        QCOMPARE(Poller::watch(&second, pair.ours.number(), Poller::Read).nativeCode(), EEXIST);
    }
    pair.send("x");
    QTRY_VERIFY(first->count > 0);
}

int main(int argc, char **argv)
{
    int failures = 0;
    for (const Dispatcher dispatcher :
         {Dispatcher::Default, Dispatcher::WithoutGlib, Dispatcher::Penstock})
        failures += runUnder<TestPoller>(dispatcher, argc, argv);
    return failures;
}

#include "tst_poller.moc"
