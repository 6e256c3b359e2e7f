// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "inspectorrig.h"

#include <penstock/monitor/monitorframe.h>
#include <penstock/monitor/monitormessage.h>
#include <penstock/monitor/monitorsessionfile.h>

#include <QtCore/qendian.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtWidgets/qfiledialog.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// What is recorded in files, and read from them.
class TestInspectorSession : public InspectorRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void recorded_isShownAsItWas();
    void recording_writtenByTheInspector_canBeOpened();
    void open_whatIsNoRecording_isTold();
    void recorded_rowsThatAreForgotten_areLeftOut();
    void recording_endsWithTheProgram_andIsTold();
    void recording_overWhatIsNoFile_isRefused();
    void capture_isWrittenAsPcapng();
    void table_isExported();
    void table_isExported_asJson();
    void table_toWhereNothingCanBeWritten_isTold();

private:
    /// Chooses @a path in the dialog that is open.
    void choose(const QString &path);
};

void TestInspectorSession::choose(const QString &path)
{
    auto *dialog = find<QFileDialog>(u"savePath"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void TestInspectorSession::recorded_isShownAsItWas()
{
    const QString path = m_settings.filePath(u"recorded.penstock"_s);
    {
        FakeProgram program(u"yesterday"_s);
        MonitorClient *client = program.watch();
        QVERIFY(client);
        auto recorder = MonitorSessionWriter::create(path, client);
        QVERIFY(recorder);
        MonitorDemand demand;
        demand.intervalMs = 20;
        demand.events = {6};
        client->watch(demand);
        QTRY_VERIFY(program.board->demand().events.contains(6));
        MonitorRow row = FakeProgram::row(6);
        row[MonitorNumber::BytesReceived] = 2048;
        program.set(row);
        program.tell();
        MonitorEvent event;
        event.id = 6;
        event.time = FakeProgram::now();
        event.duration = 5'000'000;
        event.name = u"dataReceived()"_s;
        program.board->add([&event](auto *added) { *added = event; });
        QSignalSpy events(client, &MonitorSource::eventsHappened);
        QTRY_VERIFY(client->rows().contains(6) && !events.isEmpty());
        QVERIFY((*recorder)->finish().isNull());
    }
    m_inspector->openSession(path);
    QTRY_COMPARE(m_inspector->model()->allConnections(), 1);
    QCOMPARE(indexOf(6, ConnectionModel::BytesIn).data().toString(), u"2 KiB"_s);
    QCOMPARE(indexOf(6, ConnectionModel::State).data().toString(), u"open"_s); // as it was then
    select(6);
    QCOMPARE(find<QTableView>(u"timeline"_s)->model()->rowCount(), 1);
    QVERIFY(!find<QAction>(u"pauseReading"_s)->isEnabled());
    QVERIFY(find<QLineEdit>(u"dataSend"_s)->placeholderText().contains("recorded"_L1));
}

void TestInspectorSession::recording_writtenByTheInspector_canBeOpened()
{
    const QString path = m_settings.filePath(u"mine.penstock"_s);
    open();
    select(6);
    press(u"recordSession"_s);
    choose(path);
    QTRY_VERIFY(find<QAction>(u"recordSession"_s)->isChecked());
    MonitorRow row = FakeProgram::row(6, 5);
    row[MonitorNumber::BytesSent] = 77;
    tell(row);
    QTRY_COMPARE(indexOf(6, ConnectionModel::BytesOut).data().toString(), u"77 bytes"_s);
    press(u"recordSession"_s); // ends it
    QVERIFY(m_inspector->messageBar()->text().contains(path));
    m_inspector->detach(m_fake->endpoint);
    m_inspector->openSession(path);
    QTRY_COMPARE(m_inspector->model()->allConnections(), 2);
    QCOMPARE(m_inspector->model()->indexOf(2, 6, ConnectionModel::BytesOut).data().toString(),
             u"77 bytes"_s);
}

void TestInspectorSession::open_whatIsNoRecording_isTold()
{
    m_inspector->openSession(u"/nonexistent/file"_s);
    QVERIFY2(m_inspector->messageBar()->text().contains("/nonexistent/file"_L1),
             qPrintable(m_inspector->messageBar()->text()));
}

void TestInspectorSession::table_isExported()
{
    open();
    const QString path = m_settings.filePath(u"table.csv"_s);
    press(u"exportCsv"_s);
    choose(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QVERIFY(lines.value(0).startsWith("Program,Connection,State,"));
    QCOMPARE(lines.size(),
             5); // the heading, the server, its connections, and what is after the last
    QVERIFY2(lines.value(2).contains("tcp://10.0.0.6:40000"), lines.value(2).constData());
}

/// As a recording has it: length, checksum, message.
static QByteArray recorded(const QByteArray &frame)
{
    const QByteArray message = frame.mid(4); // without the frame's own length
    QByteArray head(6, '\0');
    qToBigEndian(quint32(message.size()), head.data());
    qToBigEndian(qChecksum(message), head.data() + 4);
    return head + message;
}

void TestInspectorSession::recorded_rowsThatAreForgotten_areLeftOut()
{
    const QString path = m_settings.filePath(u"many.penstock"_s);
    {
        FakeProgram program(u"yesterday"_s);
        MonitorClient *client = program.watch();
        QTRY_VERIFY(client && !client->hello().name.isEmpty());
        QVERIFY((*MonitorSessionWriter::create(path, client))->finish().isNull());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content.chop(recorded(MonitorMessage::frame("end"_L1, {})).size());
    // More have ended in one message than are kept: the first are forgotten before they are told of.
    MonitorMessageWriter rows("rows"_L1, {{u"loop"_s, 1}, {u"now"_s, 1}});
    MonitorRow row;
    row[MonitorNumber::State] = qint64(MonitorState::Lost);
    for (quint64 id = 1; id <= MonitorSource::maxEndedRows + 10; ++id) {
        row.id = id;
        rows.addRow(row, [](int field) { return field == int(MonitorNumber::State); });
    }
    content += recorded(rows.finish());
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(content), content.size());
    file.close();
    m_inspector->openSession(path);
    QTRY_COMPARE(m_inspector->model()->allConnections(), int(ConnectionModel::maxEnded));
}

void TestInspectorSession::recording_endsWithTheProgram_andIsTold()
{
    const QString path = m_settings.filePath(u"ends.penstock"_s);
    open();
    select(6);
    press(u"recordSession"_s);
    choose(path);
    m_fake.reset();
    QTRY_VERIFY2(m_inspector->messageBar()->text().contains(path),
                 qPrintable(m_inspector->messageBar()->text()));
    QVERIFY(!find<QAction>(u"recordSession"_s)->isChecked());
}

void TestInspectorSession::recording_overWhatIsNoFile_isRefused()
{
    open();
    select(6);
    QVERIFY(QDir().mkpath(m_settings.filePath(u"folder"_s)));
    const QString link = m_settings.filePath(u"pipe"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {link}), 0);
    for (const QString &action : {u"recordSession"_s, u"writePcapng"_s}) {
        press(action);
        choose(link);
        QVERIFY2(m_inspector->messageBar()->text().contains(link),
                 qPrintable(m_inspector->messageBar()->text()));
        QVERIFY(QFileInfo::exists(link)); // nothing was removed
        QVERIFY(!find<QAction>(action)->isChecked());
        m_inspector->messageBar()->hide();
        QTRY_VERIFY(!find<QFileDialog>(u"savePath"_s));
    }
}

void TestInspectorSession::capture_isWrittenAsPcapng()
{
    const QString path = m_settings.filePath(u"capture.pcapng"_s);
    open();
    select(6);
    press(u"writePcapng"_s);
    choose(path);
    QTRY_VERIFY(find<QAction>(u"writePcapng"_s)->isChecked());
    addPieces({{MonitorEvent::Received, "what was received"}, {MonitorEvent::Written, "sent"}});
    press(u"writePcapng"_s); // ends it
    QVERIFY2(m_inspector->messageBar()->text().contains(path),
             qPrintable(m_inspector->messageBar()->text()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.left(4), QByteArray("\x0a\x0d\x0d\x0a"));
    QVERIFY(content.contains("what was received"));
}

void TestInspectorSession::table_isExported_asJson()
{
    open();
    m_inspector->setFilter(u"peer:10.0.0.6:*"_s);
    QTRY_COMPARE(m_inspector->model()->shownConnections(), 1);
    const QString path = m_settings.filePath(u"table.json"_s);
    press(u"exportJson"_s);
    choose(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows =
        QJsonDocument::fromJson(file.readAll()).object().value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 2); // and the server that it is below
    const QJsonObject row = rows.at(1).toObject();
    QCOMPARE(row.value("program"_L1).toString(), u"fake"_s);
    QCOMPARE(row.value("id"_L1).toInteger(), 6);
    QVERIFY2(row.value("remote"_L1).toString() == "tcp://10.0.0.6:40000"_L1,
             QJsonDocument(row).toJson().constData());
}

void TestInspectorSession::table_toWhereNothingCanBeWritten_isTold()
{
    open();
    press(u"exportCsv"_s);
    choose(u"/nonexistent/folder/table.csv"_s);
    const QString told = m_inspector->messageBar()->text();
    QVERIFY2(told.contains("/nonexistent/folder/table.csv cannot be written: "_L1),
             qPrintable(told));
}

QTEST_MAIN(TestInspectorSession)
#include "tst_inspectorsession.moc"
