// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitorsessionfile.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qendian.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <csignal>

#include <sys/resource.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

namespace {

/// Is told what a test says.
class Told : public MonitorSource
{
public:
    void watch(const MonitorDemand &) override { }
    qint64 act(quint64, const QString &, const QCborMap &) override { return 0; }
    void askPlugins() override { }
    bool isLive() const override { return true; }

    using MonitorSource::take;
    Error tell(QLatin1StringView name, const QCborMap &header)
    {
        return take(MonitorMessage::frame(name, header).mid(4));
    }
    Error greet()
    {
        return tell("hello"_L1, {{u"version"_s, 1}, {u"name"_s, u"tool"_s}, {u"pid"_s, 42}});
    }
    Error tellRow(quint64 id, qint64 sent, MonitorState state = MonitorState::Open)
    {
        MonitorRow row;
        row.id = id;
        row[MonitorNumber::BytesSent] = sent;
        row[MonitorNumber::State] = qint64(state);
        row[MonitorText::Remote] = u"tcp://127.0.0.1:%1"_s.arg(id);
        MonitorMessageWriter writer("rows"_L1, {{u"loop"_s, 1}});
        writer.addRow(row, [](int) { return true; });
        return take(writer.finish().mid(4));
    }
    Error tellEvent(quint64 id, const QByteArray &data)
    {
        MonitorEvent event;
        event.id = id;
        event.kind = MonitorEvent::Received;
        event.bytes = data.size();
        event.data = data;
        MonitorMessageWriter writer("events"_L1, {{u"loop"_s, 1}, {u"lost"_s, 3}});
        writer.addEvent(event);
        return take(writer.finish().mid(4));
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMonitorSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recorded_isToldAgain();
    void recorder_thatComesLater_hasWhatWasThere();
    void recording_isThisUsersAlone();
    void recorder_writesOverNothing();
    void recorder_onAFullDisk_tells();
    void fileThatIsNone_isRefused_data();
    void fileThatIsNone_isRefused();
    void cutOffFiles_areReadAsFarAsTheyGo();
    void damagedFiles_areReadUpToTheDamage();
    void reader_deletedWhileItTells_isGone_data();
    void reader_deletedWhileItTells_isGone();
    void reader_asksNobody();
    void moreRowsThanThereIsRoomFor_areRefused();
    void tooManyLoops_areRefused();

private:
    /// What a window does that is closed.
    Q_INVOKABLE void deleteDoomed() { delete m_doomed; }
    QString path() const { return m_folder->filePath(u"x.session"_s); }
    void record();
    void write(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<MonitorSessionReader> m_doomed;
};

void TestMonitorSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMonitorSession::write(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void TestMonitorSession::record()
{
    Told told;
    const auto writer = MonitorSessionWriter::create(path(), &told);
    QVERIFY2(writer, qPrintable(writer.error().detail()));
    QVERIFY(told.greet().isNull());
    QVERIFY(told.tell("loops"_L1, {{u"now"_s, 17}, {u"loops"_s, QCborArray{}}}).isNull());
    QVERIFY(told.tellRow(7, 100).isNull());
    QVERIFY(told.tellEvent(7, "payload").isNull());
    QVERIFY(told.tellRow(7, 200).isNull());
    QVERIFY((*writer)->finish().isNull());
    QCOMPARE((*writer)->bytes(), QFileInfo(path()).size());
}

void TestMonitorSession::recorded_isToldAgain()
{
    record();
    QVERIFY(isMonitorSessionFile(path()));
    const auto reader = MonitorSessionReader::open(path());
    QVERIFY2(reader, qPrintable(reader.error().detail()));
    MonitorSource *source = reader->get();
    QCOMPARE(source->hello().name, u"tool"_s);
    QCOMPARE(source->hello().processId, 42);
    QVERIFY(!source->isLive());
    QSignalSpy greeted(source, &MonitorSource::greeted);
    QSignalSpy rows(source, &MonitorSource::rowsChanged);
    QSignalSpy events(source, &MonitorSource::eventsHappened);
    QSignalSpy lost(source, &MonitorSource::lost);
    (*reader)->start();
    QCOMPARE(greeted.size(), 0); // not from inside the call
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(lost.first().first().value<Error>().isNull());
    QCOMPARE(greeted.size(), 1);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(source->now(), 17);
    QCOMPARE(source->rows().at(7).row[MonitorNumber::BytesSent], 200);
    QCOMPARE(source->rows().at(7).row[MonitorText::Remote], u"tcp://127.0.0.1:7"_s);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first()[1].toULongLong(), 3U);
    const auto happened = events.first().first().value<QList<MonitorEvent>>();
    QCOMPARE(happened.first().data, QByteArray("payload"));
    (*reader)->start(); // it has ended
    QVERIFY(!(*reader)->read(1));
    QCOMPARE(lost.size(), 1);
}

void TestMonitorSession::recorder_thatComesLater_hasWhatWasThere()
{
    Told told;
    QVERIFY(told.greet().isNull());
    for (quint64 id = 1; id <= 1200; ++id)
        QVERIFY(told.tellRow(id, qint64(id)).isNull());
    {
        const auto writer = MonitorSessionWriter::create(path(), &told);
        QVERIFY(writer);
        QVERIFY(told.tellRow(7, 1).isNull());
    } // ends the file, too
    QVERIFY(told.tellRow(8, 1).isNull());
    const auto reader = MonitorSessionReader::open(path());
    QVERIFY(reader);
    while ((*reader)->read(1)) { }
    QCOMPARE((*reader)->rows().size(), 1200U);
    QCOMPARE((*reader)->rows().at(7).row[MonitorNumber::BytesSent], 1);
    QCOMPARE((*reader)->rows().at(8).row[MonitorNumber::BytesSent], 8);
}

void TestMonitorSession::recording_isThisUsersAlone()
{
    record();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestMonitorSession::recorder_writesOverNothing()
{
    write("mine");
    Told told;
    const auto writer = MonitorSessionWriter::create(path(), &told);
    QVERIFY(writer.error().detail().contains(path()));
    QCOMPARE(contentOf(path()), QByteArray("mine"));
    const QString elsewhere = m_folder->filePath(u"none/x"_s);
    QCOMPARE(MonitorSessionWriter::create(elsewhere, &told).error().kind(), Error::Kind::NotFound);
}

void TestMonitorSession::recorder_onAFullDisk_tells()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    Told told;
    QVERIFY(told.greet().isNull());
    const auto writer = MonitorSessionWriter::create(path(), &told);
    QVERIFY(writer);
    QSignalSpy failed(writer->get(), &MonitorSessionWriter::failed);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    QVERIFY(told.tellEvent(7, QByteArray(10'000, 'x')).isNull());
    QVERIFY(told.tellEvent(7, QByteArray(10'000, 'x')).isNull());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(failed.size(), 1);
    QVERIFY((*writer)->finish().detail().contains(path()));
    const auto reader = MonitorSessionReader::open(path()); // what was written before can be read
    QVERIFY(reader);
    QCOMPARE((*reader)->hello().name, u"tool"_s);
}

void TestMonitorSession::fileThatIsNone_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray magic("\x89PSM\r\n\x1a\n", 8);
    QTest::newRow("empty") << QByteArray() << u"is no recording of a monitor"_s;
    QTest::newRow("text") << QByteArray("once upon a time") << u"is no recording of a monitor"_s;
    QTest::newRow("nothing in it") << magic << u"damaged at byte 8: it ends there"_s;
    QTest::newRow("half a head") << magic + QByteArray(2, '\0')
                                 << u"ends in the middle of a message"_s;
    QTest::newRow("a huge message")
        << magic + QByteArray::fromHex("ffffffff0000") << u"a message of 4294967295 bytes"_s;
    QTest::newRow("an empty message")
        << magic + QByteArray::fromHex("000000000000") << u"a message of 0 bytes"_s;
    const QByteArray other = MonitorMessage::frame("rows"_L1, {}).mid(4);
    QByteArray head(6, '\0');
    qToBigEndian(quint32(other.size()), head.data());
    qToBigEndian(qChecksum(other), head.data() + 4);
    QTest::newRow("no hello") << magic + head + other << u"did not begin with a hello"_s;
}

void TestMonitorSession::fileThatIsNone_isRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);
    write(content);
    const auto reader = MonitorSessionReader::open(path());
    QCOMPARE(reader.error().kind(), Error::Kind::InvalidArgument);
    QVERIFY2(reader.error().detail().contains(says), qPrintable(reader.error().detail()));
    QVERIFY(reader.error().detail().contains(path()));
    QCOMPARE(MonitorSessionReader::open(m_folder->path()).error().kind(),
             Error::Kind::InvalidArgument);
    QCOMPARE(MonitorSessionReader::open(m_folder->filePath(u"none"_s)).error().kind(),
             Error::Kind::NotFound);
}

/// At every length: what is whole is told, then where it ends.
void TestMonitorSession::cutOffFiles_areReadAsFarAsTheyGo()
{
    record();
    const QByteArray whole = contentOf(path());
    int lastRows = 0;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        write(whole.left(length));
        const auto reader = MonitorSessionReader::open(path());
        if (!reader)
            continue;
        Error reason;
        int rows = 0;
        connect(reader->get(), &MonitorSource::lost, this,
                [&reason](const Error &error) { reason = error; });
        connect(reader->get(), &MonitorSource::rowsChanged, this, [&rows] { ++rows; });
        while ((*reader)->read(1)) { }
        QVERIFY(rows >= lastRows);
        lastRows = rows;
        QVERIFY2(reason.detail().contains(u"is damaged at byte"_s), qPrintable(reason.detail()));
    }
    QCOMPARE(lastRows, 2);
}

void TestMonitorSession::damagedFiles_areReadUpToTheDamage()
{
    record();
    const QByteArray whole = contentOf(path());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ 0x10);
        write(damaged);
        Error reason = Error(Error::Kind::System);
        const auto reader = MonitorSessionReader::open(path());
        if (reader) {
            connect(reader->get(), &MonitorSource::lost, this,
                    [&reason](const Error &error) { reason = error; });
            while ((*reader)->read(1)) { }
        } else {
            reason = reader.error();
        }
        QCOMPARE(reason.kind(), Error::Kind::InvalidArgument);
        QVERIFY2(reason.detail().contains(path()), qPrintable(reason.detail()));
    }
}

void TestMonitorSession::reader_deletedWhileItTells_isGone_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char *name : {"greeted()", "rowsChanged(QList<quint64>)", "loopsChanged()",
                             "eventsHappened(QList<Penstock::MonitorEvent>,quint64)",
                             "messageTaken(QByteArray)", "lost(Penstock::Error)"})
        QTest::newRow(name) << QByteArray(name);
}

void TestMonitorSession::reader_deletedWhileItTells_isGone()
{
    QFETCH(const QByteArray, signal);
    record();
    auto opened = MonitorSessionReader::open(path());
    QVERIFY(opened);
    const QPointer<MonitorSessionReader> reader(opened->release());
    const int index = reader->metaObject()->indexOfSignal(signal.constData());
    QVERIFY(index >= 0);
    m_doomed = reader;
    const int slot = metaObject()->indexOfMethod("deleteDoomed()");
    QVERIFY(connect(reader, reader->metaObject()->method(index), this, metaObject()->method(slot)));
    reader->start();
    QTRY_VERIFY(!reader);
}

void TestMonitorSession::reader_asksNobody()
{
    record();
    const auto reader = MonitorSessionReader::open(path());
    QVERIFY(reader);
    QSignalSpy replied(reader->get(), &MonitorSource::replied);
    (*reader)->watch({.intervalMs = 20});
    (*reader)->askPlugins();
    const qint64 request = (*reader)->act(7, u"close"_s);
    QTRY_COMPARE(replied.size(), 1);
    QCOMPARE(replied.first()[0].toLongLong(), request);
    QVERIFY(replied.first()[1].toString().contains(u"recording"_s));
}

void TestMonitorSession::moreRowsThanThereIsRoomFor_areRefused()
{
    Told told;
    QVERIFY(told.greet().isNull());
    Error error;
    MonitorRow row;
    for (quint64 id = 1; error.isNull() && id < 1'000'000;) {
        MonitorMessageWriter writer("rows"_L1, {{u"loop"_s, 1}});
        for (int i = 0; i < 10'000; ++i, ++id) {
            row.id = id;
            writer.addRow(row, [](int index) { return index == 0; });
        }
        error = told.take(writer.finish().mid(4));
    }
    QCOMPARE(error.kind(), Error::Kind::InvalidArgument);
    QVERIFY2(error.detail().contains(u"rows of more than"_s), qPrintable(error.detail()));
    QVERIFY(told.rows().size() > 100'000);
}

void TestMonitorSession::tooManyLoops_areRefused()
{
    Told told;
    QVERIFY(told.greet().isNull());
    QCborArray loops;
    for (int i = 0; i < 1001; ++i)
        loops.append(QCborMap());
    QVERIFY(told.tell("loops"_L1, {{u"loops"_s, loops}}).detail().contains(u"1001 loops"_s));
}

QTEST_GUILESS_MAIN(TestMonitorSession)
#include "tst_monitorsession.moc"
