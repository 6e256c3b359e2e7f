// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/writequeue_p.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;
using Penstock::WriteQueue;

namespace {

constexpr qsizetype bigBytes = 64 * 1024;
constexpr size_t partsAtMost = 1000;

/// Everything that @a queue holds.
QByteArray contents(const WriteQueue &queue)
{
    std::vector<QByteArrayView> views(partsAtMost);
    const qsizetype count = queue.gather(views);
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i)
        bytes += views[size_t(i)];
    return bytes;
}

qsizetype partCount(const WriteQueue &queue)
{
    std::vector<QByteArrayView> views(partsAtMost);
    return queue.gather(views);
}

QByteArray numbered(qsizetype bytes, quint32 seed)
{
    QByteArray result(bytes, Qt::Uninitialized);
    for (char &c : result)
        c = char(seed = seed * 1664525 + 1013904223);
    return result;
}

} // namespace

class TestWriteQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void construct_isEmpty();
    void append_bigArray_isKeptByReference();
    void append_bigView_isCopied();
    void append_rawData_isCopied_data();
    void append_rawData_isCopied();
    void append_changedAfterwards_keepsWhatWasGiven_data();
    void append_changedAfterwards_keepsWhatWasGiven();
    void append_smallAfterBig_leavesTheBigOneAlone();
    void append_aMillionSingleBytes_makesFewParts();
    void append_whilePartlyConsumed_staysBounded();
    void gather_beyondTheSpan_givesTheFirstParts();
    void gather_intoNothing_givesNothing();
    void gather_afterPartialConsume_startsAtTheFirstByteLeft();
    void consume_acrossParts_keepsTheRest();
    void consume_all_isEmptyAndUsableAgain();
    void clear_dropsEverything();
    void random_appendsAndConsumes_matchReference_data();
    void random_appendsAndConsumes_matchReference();
};

void TestWriteQueue::construct_isEmpty()
{
    const WriteQueue queue;
    QVERIFY(queue.isEmpty());
    QCOMPARE(partCount(queue), 0);
}

void TestWriteQueue::append_bigArray_isKeptByReference()
{
    const QByteArray data = numbered(bigBytes, 1);
    WriteQueue queue;
    queue.append(data);
    std::array<QByteArrayView, 1> views;
    QCOMPARE(queue.gather(views), 1);
    QVERIFY(views[0].data() == data.constData());
    QCOMPARE(views[0].size(), bigBytes);
}

void TestWriteQueue::append_bigView_isCopied()
{
    const QByteArray data = numbered(bigBytes, 1);
    WriteQueue queue;
    queue.append(QByteArrayView(data));
    std::array<QByteArrayView, 1> views;
    QCOMPARE(queue.gather(views), 1);
    QVERIFY(views[0].data() != data.constData());
    QCOMPARE(contents(queue), data);
}

void TestWriteQueue::append_rawData_isCopied_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("small") << qsizetype(10);
    QTest::newRow("big") << bigBytes;
}

void TestWriteQueue::append_rawData_isCopied()
{
    QFETCH(const qsizetype, bytes);
    QByteArray memory(bytes, 'a');
    WriteQueue queue;
    queue.append(QByteArray::fromRawData(memory.constData(), memory.size()));
    memory.fill('b');
    QCOMPARE(contents(queue), QByteArray(bytes, 'a'));
}

void TestWriteQueue::append_changedAfterwards_keepsWhatWasGiven_data()
{
    append_rawData_isCopied_data();
}

void TestWriteQueue::append_changedAfterwards_keepsWhatWasGiven()
{
    QFETCH(const qsizetype, bytes);
    QByteArray data(bytes, 'a');
    WriteQueue queue;
    queue.append(data);
    data.fill('b');
    QCOMPARE(contents(queue), QByteArray(bytes, 'a'));
}

void TestWriteQueue::append_smallAfterBig_leavesTheBigOneAlone()
{
    QByteArray big = numbered(bigBytes, 1);
    big.reserve(2 * bigBytes);
    const QByteArray before(big.constData(), big.size());
    WriteQueue queue;
    queue.append(big);
    queue.append(QByteArrayView("small"));
    QCOMPARE(big, before);
    QCOMPARE(contents(queue), before + "small");
}

void TestWriteQueue::append_aMillionSingleBytes_makesFewParts()
{
    constexpr qsizetype count = 1'000'000;
    WriteQueue queue;
    for (qsizetype i = 0; i < count; ++i)
        queue.append(QByteArray(1, char(i)));
    QCOMPARE_LT(partCount(queue), 200);
    const QByteArray all = contents(queue);
    QCOMPARE(all.size(), count);
    for (qsizetype i = 0; i < count; ++i) {
        if (all.at(i) != char(i))
            QFAIL(qPrintable(u"byte %1 is wrong"_s.arg(i)));
    }
}

void TestWriteQueue::append_whilePartlyConsumed_staysBounded()
{
    WriteQueue queue;
    queue.append(QByteArrayView("x"));
    for (int i = 0; i < 1'000'000; ++i) {
        queue.append(QByteArrayView("y"));
        queue.consume(1);
    }
    QCOMPARE_LE(partCount(queue), 2);
    QCOMPARE(contents(queue), QByteArray("y"));
}

void TestWriteQueue::gather_beyondTheSpan_givesTheFirstParts()
{
    WriteQueue queue;
    for (quint32 i = 0; i < 5; ++i)
        queue.append(numbered(bigBytes, i));
    std::array<QByteArrayView, 3> views;
    QCOMPARE(queue.gather(views), 3);
    for (quint32 i = 0; i < 3; ++i)
        QVERIFY(views[i] == numbered(bigBytes, i));
    QCOMPARE(partCount(queue), 5);
}

void TestWriteQueue::gather_intoNothing_givesNothing()
{
    WriteQueue queue;
    queue.append(QByteArrayView("a"));
    QCOMPARE(queue.gather({}), 0);
    QCOMPARE(contents(queue), QByteArray("a"));
}

void TestWriteQueue::gather_afterPartialConsume_startsAtTheFirstByteLeft()
{
    WriteQueue queue;
    queue.append(QByteArrayView("abcdef"));
    queue.consume(2);
    QCOMPARE(contents(queue), QByteArray("cdef"));
    queue.append(QByteArrayView("gh"));
    QCOMPARE(contents(queue), QByteArray("cdefgh"));
}

void TestWriteQueue::consume_acrossParts_keepsTheRest()
{
    const QByteArray first = numbered(bigBytes, 1);
    const QByteArray second = numbered(bigBytes, 2);
    WriteQueue queue;
    queue.append(first);
    queue.append(second);
    queue.consume(bigBytes + 10);
    QCOMPARE(partCount(queue), 1);
    QCOMPARE(contents(queue), second.sliced(10));
    queue.consume(0);
    QCOMPARE(contents(queue), second.sliced(10));
}

void TestWriteQueue::consume_all_isEmptyAndUsableAgain()
{
    WriteQueue queue;
    queue.append(QByteArrayView("abc"));
    queue.append(numbered(bigBytes, 1));
    queue.consume(3 + bigBytes);
    QVERIFY(queue.isEmpty());
    QCOMPARE(partCount(queue), 0);
    queue.append(QByteArrayView("def"));
    QVERIFY(!queue.isEmpty());
    QCOMPARE(contents(queue), QByteArray("def"));
}

void TestWriteQueue::clear_dropsEverything()
{
    WriteQueue queue;
    queue.append(QByteArrayView("abc"));
    queue.consume(1);
    queue.clear();
    QVERIFY(queue.isEmpty());
    queue.append(QByteArrayView("def"));
    QCOMPARE(contents(queue), QByteArray("def"));
}

void TestWriteQueue::random_appendsAndConsumes_matchReference_data()
{
    QTest::addColumn<int>("largestBytes");
    QTest::newRow("tiny") << 16;
    QTest::newRow("around the size that is copied") << 8 * 1024;
    QTest::newRow("around the size of a chunk") << 40 * 1024;
}

void TestWriteQueue::random_appendsAndConsumes_matchReference()
{
    QFETCH(const int, largestBytes);
    QRandomGenerator random(1);
    WriteQueue queue;
    QByteArray reference;
    for (int i = 0; i < 3'000; ++i) {
        const bool grow = reference.size() < 4 * largestBytes || random.bounded(2) == 0;
        if (grow && reference.size() < 16 * largestBytes) {
            const QByteArray data = numbered(1 + random.bounded(largestBytes), random.generate());
            if (random.bounded(2) == 0)
                queue.append(data);
            else
                queue.append(QByteArrayView(data));
            reference += data;
        } else {
            const auto bytes = random.bounded(int(reference.size()) + 1);
            queue.consume(bytes);
            reference.remove(0, bytes);
        }
        QCOMPARE(queue.isEmpty(), reference.isEmpty());
        QVERIFY2(contents(queue) == reference, qPrintable(u"after step %1"_s.arg(i)));
    }
}

QTEST_APPLESS_MAIN(TestWriteQueue)
#include "tst_writequeue.moc"
