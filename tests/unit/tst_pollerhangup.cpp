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
class TestPollerHangUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hangUpAlone_tellsOfTheEndOnly();
    void hangUpAlone_ofAPlainFile_costsNothing();
    void hangUpAlone_andMore_canBeChanged();

private:
    static std::unique_ptr<Watcher> watching(const Descriptor &descriptor,
                                             Poller::Interest interest)
    {
        auto watcher = std::make_unique<Watcher>();
        const Error error = Poller::watch(watcher.get(), descriptor.number(), interest);
        return error.isNull() ? std::move(watcher) : nullptr;
    }
};

void TestPollerHangUp::hangUpAlone_tellsOfTheEndOnly()
{
    Pair pair = Pair::pipe(); // `peer` is the end that is written
    const std::unique_ptr<Watcher> writer = watching(pair.peer, Poller::HangUp);
    QVERIFY(writer);
    writer->whenTold = [&] { Poller::unwatch(writer.get()); };
    settle();
    QCOMPARE(writer->count, 0); // though it could be written
    pair.ours.reset();
    QTRY_COMPARE(writer->count, 1);
    QCOMPARE(writer->last, Poller::HangUp);
    settle();
    QCOMPARE(writer->count, 1);
}

void TestPollerHangUp::hangUpAlone_ofAPlainFile_costsNothing()
{
    const Descriptor file(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const std::unique_ptr<Watcher> watcher = watching(file, Poller::HangUp);
    QVERIFY(watcher);
    settle();
    QCOMPARE(watcher->count, 0);
    QVERIFY(!isReadable(Poller::forThread()->descriptor()));
    QVERIFY(Poller::watch(watcher.get(), file.number(),
                          Poller::Interest(Poller::HangUp) | Poller::Write)
                .isNull());
    QTRY_VERIFY(watcher->count > 0);
    QCOMPARE(watcher->last, Poller::Write);
    QVERIFY(Poller::watch(watcher.get(), file.number(), Poller::HangUp).isNull());
    settle();
    QVERIFY(!isReadable(Poller::forThread()->descriptor()));
}

void TestPollerHangUp::hangUpAlone_andMore_canBeChanged()
{
    Pair pair = Pair::pipe();
    const std::unique_ptr<Watcher> writer =
        watching(pair.peer, Poller::Interest(Poller::HangUp) | Poller::Write);
    QTRY_VERIFY(writer->count > 0);
    QCOMPARE(writer->last, Poller::Write);
    QVERIFY(Poller::watch(writer.get(), pair.peer.number(), Poller::HangUp).isNull());
    const int before = writer->count;
    settle();
    QCOMPARE(writer->count, before);
    writer->whenTold = [&] { Poller::unwatch(writer.get()); };
    pair.ours.reset();
    QTRY_COMPARE(writer->count, before + 1);
}

int main(int argc, char **argv)
{
    int failures = 0;
    for (const Dispatcher dispatcher :
         {Dispatcher::Default, Dispatcher::WithoutGlib, Dispatcher::Penstock})
        failures += runUnder<TestPollerHangUp>(dispatcher, argc, argv);
    return failures;
}

#include "tst_pollerhangup.moc"
