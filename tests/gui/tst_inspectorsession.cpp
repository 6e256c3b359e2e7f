// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "inspectorrig.h"

#include <penstock/monitor/monitorsessionfile.h>

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
    void table_isExported();

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

QTEST_MAIN(TestInspectorSession)
#include "tst_inspectorsession.moc"
