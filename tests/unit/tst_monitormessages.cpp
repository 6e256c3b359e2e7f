// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitorframe.h>
#include <penstock/monitor/monitormessage.h>

#include <QtCore/qcborarray.h>
#include <QtCore/qcborvalue.h>
#include <QtCore/qendian.h>
#include <QtTest/qtest.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

class TestMonitorMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_inPieces_areWhole();
    void frames_ofForbiddenLengths_areRefused_data();
    void frames_ofForbiddenLengths_areRefused();
    void rows_keepWhatIsNotTold();
    void rows_withFieldsOfALaterVersion_areRead();
    void events_areReadAsWritten();
    void nonsense_isRefused_data();
    void nonsense_isRefused();
    void cutOffMessages_areNeverRead();

private:
    static QByteArray contentOf(const QByteArray &frame) { return frame.mid(4); }
    static QByteArray framed(quint32 length)
    {
        QByteArray bytes(4, '\0');
        qToBigEndian(length, bytes.data());
        return bytes;
    }
};

void TestMonitorMessages::frames_inPieces_areWhole()
{
    const QByteArray bytes = monitorFrame("first") + monitorFrame("second");
    MonitorFrameReader reader(100);
    QList<QByteArray> frames;
    for (const char byte : bytes) {
        reader.feed({&byte, 1});
        for (auto frame = reader.next(); *frame; frame = reader.next())
            frames.append(**frame);
    }
    QCOMPARE(frames, QList<QByteArray>({"first", "second"}));
    QCOMPARE(reader.bufferedBytes(), 0);
}

void TestMonitorMessages::frames_ofForbiddenLengths_areRefused_data()
{
    QTest::addColumn<quint32>("length");
    for (const quint32 length : {0U, 101U, 0x7fffffffU, 0x80000000U, 0xffffffffU})
        QTest::addRow("%u", length) << length;
}

void TestMonitorMessages::frames_ofForbiddenLengths_areRefused()
{
    QFETCH(const quint32, length);
    MonitorFrameReader reader(100);
    reader.feed(framed(length));
    QCOMPARE(reader.next().error().kind(), Error::Kind::InvalidArgument);
    reader.feed(monitorFrame("later")); // nothing is trusted any more
    QCOMPARE(reader.next().error().kind(), Error::Kind::InvalidArgument);
}

void TestMonitorMessages::rows_keepWhatIsNotTold()
{
    MonitorRow told;
    told.id = 7;
    told[MonitorNumber::BytesSent] = -5;
    told[MonitorText::Remote] = u"tcp://[::1]:7 ä"_s;
    MonitorMessageWriter writer("rows"_L1, {{u"loop"_s, 3}});
    writer.addRow(told, [](int index) {
        return index == int(MonitorNumber::BytesSent)
            || index == monitorNumberCount + int(MonitorText::Remote);
    });
    told.id = 8;
    writer.addRow(told, [](int) { return true; });
    Result<MonitorMessage> message = MonitorMessage::parse(contentOf(writer.finish()));
    QVERIFY2(message, qPrintable(message.error().detail()));
    QCOMPARE(message->name(), u"rows"_s);
    QCOMPARE(message->header().value(u"loop"_s).toInteger(), 3);

    MonitorRow row;
    row[MonitorNumber::Callbacks] = 12;
    quint64 id = 0;
    QVERIFY(message->nextId(&id));
    QCOMPARE(id, 7U);
    QVERIFY(message->readRow(&row));
    QCOMPARE(row[MonitorNumber::BytesSent], -5);
    QCOMPARE(row[MonitorNumber::Callbacks], 12);
    QCOMPARE(row[MonitorText::Remote], u"tcp://[::1]:7 ä"_s);
    QVERIFY(message->nextId(&id));
    QCOMPARE(id, 8U);
    QVERIFY(message->readRow(&row));
    QCOMPARE(row[MonitorNumber::Callbacks], 0);
    QVERIFY(!message->nextId(&id));
    QVERIFY2(message->error().isNull(), qPrintable(message->error().detail()));
}

void TestMonitorMessages::rows_withFieldsOfALaterVersion_areRead()
{
    const QCborArray item{9, 50, u"new"_s, 200, QCborArray{1, 2}, int(MonitorNumber::Errors), 4};
    const QByteArray bytes = QCborValue(QCborArray{u"rows"_s, QCborMap(), item}).toCbor();
    Result<MonitorMessage> message = MonitorMessage::parse(bytes);
    quint64 id = 0;
    MonitorRow row;
    QVERIFY(message && message->nextId(&id));
    QVERIFY2(message->readRow(&row), qPrintable(message->error().detail()));
    QCOMPARE(row[MonitorNumber::Errors], 4);
}

void TestMonitorMessages::events_areReadAsWritten()
{
    MonitorEvent event;
    event.sequence = 1;
    event.id = 2;
    event.kind = MonitorEvent::Written;
    event.time = 1'000'000'000'000;
    event.duration = -1;
    event.bytes = 10;
    event.bufferedBytes = 3;
    event.depth = 1;
    event.thrown = u"thrown"_s;
    event.data = QByteArray("\0\xff binary", 9);
    MonitorMessageWriter writer("events"_L1, {});
    writer.addEvent(event);
    Result<MonitorMessage> message = MonitorMessage::parse(contentOf(writer.finish()));
    MonitorEvent read;
    QVERIFY(message && message->nextEvent(&read));
    QCOMPARE(read.sequence, event.sequence);
    QCOMPARE(read.kind, event.kind);
    QCOMPARE(read.time, event.time);
    QCOMPARE(read.duration, event.duration);
    QCOMPARE(read.bytes, event.bytes);
    QCOMPARE(read.bufferedBytes, event.bufferedBytes);
    QCOMPARE(read.thrown, event.thrown);
    QCOMPARE(read.data, event.data);
    QVERIFY(!message->nextEvent(&read));
    QVERIFY(message->error().isNull());
}

void TestMonitorMessages::nonsense_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1");
    QTest::newRow("a map") << QCborValue(QCborMap{{1, 2}}).toCbor();
    QTest::newRow("no name") << QCborValue(QCborArray{1, QCborMap()}).toCbor();
    QTest::newRow("no header") << QCborValue(QCborArray{u"rows"_s, 1}).toCbor();
    QTest::newRow("an empty array") << QCborValue(QCborArray()).toCbor();
    QTest::newRow("a name of 2^63 bytes") << QByteArray::fromHex("827b7fffffffffffffff61");
    QTest::newRow("a thousand arrays in each other") << QByteArray(1000, '\x81');
    QTest::newRow("a header of 2^32 entries")
        << QByteArray::fromHex("826161bb00000001000000006161");
    QTest::newRow("bad UTF-8") << QByteArray::fromHex("8262ff00a0");
    QTest::newRow("a lone break") << QByteArray::fromHex("ff");
}

void TestMonitorMessages::nonsense_isRefused()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(MonitorMessage::parse(bytes).error().kind(), Error::Kind::InvalidArgument);
}

/// At every length: an error, or fewer rows; never a wrong one.
void TestMonitorMessages::cutOffMessages_areNeverRead()
{
    MonitorRow told;
    told.id = 7;
    told[MonitorNumber::BytesSent] = 123456;
    told[MonitorText::Remote] = u"tcp://127.0.0.1:7"_s;
    MonitorMessageWriter writer("rows"_L1, {{u"loop"_s, 3}});
    for (int i = 0; i < 3; ++i)
        writer.addRow(told, [](int) { return true; });
    const QByteArray whole = contentOf(writer.finish());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        Result<MonitorMessage> message = MonitorMessage::parse(whole.left(length));
        if (!message)
            continue;
        int rows = 0;
        quint64 id = 0;
        for (MonitorRow row; message->nextId(&id) && message->readRow(&row); ++rows)
            QCOMPARE(row[MonitorNumber::BytesSent], 123456);
        QVERIFY(rows < 3 || length == whole.size() - 1);
        QVERIFY(!message->error().isNull());
    }
}

QTEST_GUILESS_MAIN(TestMonitorMessages)
#include "tst_monitormessages.moc"
