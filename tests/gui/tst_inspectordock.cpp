// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../unit/looprig.h"

#include <penstock/widgets/connectionmodel.h>
#include <penstock/widgets/inspector.h>

#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qmainwindow.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// The inspector in somebody's own program.
class TestInspectorDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dock_showsTheProgramItself();
    void dock_acts();
    void loop_deletedBeforeTheDock();
    void dock_deletedBeforeTheLoop();
};

namespace {

const Connection *rowOf(const ConnectionModel *model, quint64 id)
{
    return model->connection(1, id);
}

} // namespace

void TestInspectorDock::dock_showsTheProgramItself()
{
    LoopRig rig;
    QMainWindow window;
    window.addDockWidget(Qt::BottomDockWidgetArea, Inspector::dock(rig.loop.get(), &window));
    window.show();
    const auto *inspector = window.findChild<Inspector *>();
    QVERIFY(inspector);
    const Record record = CallbackRecord::create();
    record->expectDeletion();
    const QPointer<Server> server = rig.serve(record);
    const QPointer<StreamTransport> client =
        rig.connectTo(server->endpoints().first(), CallbackRecord::create());
    QVERIFY(client);
    client->write("hello");
    QTRY_COMPARE(inspector->model()->allConnections(), 2); // and not its own to the monitor
    const Connection *row = rowOf(inspector->model(), client->id());
    QVERIFY(row);
    QCOMPARE(row->row[MonitorText::Remote], client->remoteEndpoint().toString());
    QTRY_COMPARE(row->row[MonitorNumber::BytesSent], 5);
}

void TestInspectorDock::dock_acts()
{
    LoopRig rig;
    const std::unique_ptr<QDockWidget> dock(Inspector::dock(rig.loop.get()));
    const auto *inspector = dock->findChild<Inspector *>();
    const Record record = CallbackRecord::create();
    record->expectDeletion();
    const QPointer<Server> server = rig.serve(record);
    const QPointer<StreamTransport> client =
        rig.connectTo(server->endpoints().first(), CallbackRecord::create());
    QTRY_COMPARE(inspector->model()->allConnections(), 2);
    dock->resize(900, 500);
    dock->show();
    auto *view = inspector->findChild<QAbstractItemView *>(u"connections"_s);
    view->setCurrentIndex(inspector->model()->indexOf(1, client->id()));
    inspector->findChild<QAction *>(u"pauseReading"_s)->trigger();
    QTRY_VERIFY(!client->isReading());
    inspector->findChild<QAction *>(u"resumeReading"_s)->trigger();
    QTRY_VERIFY(client->isReading());
}

void TestInspectorDock::loop_deletedBeforeTheDock()
{
    LoopRig rig;
    EventLoop own(&rig.plugins);
    auto other = std::make_unique<EventLoop>(&rig.plugins);
    const std::unique_ptr<QDockWidget> dock(Inspector::dock(other.get()));
    const auto *inspector = dock->findChild<Inspector *>();
    QTRY_COMPARE(inspector->model()->rowCount(), 1);
    other.reset();
    settle();
    QCOMPARE(inspector->model()->rowCount(), 1);
}

void TestInspectorDock::dock_deletedBeforeTheLoop()
{
    LoopRig rig;
    std::unique_ptr<QDockWidget> dock(Inspector::dock(rig.loop.get()));
    const Record record = CallbackRecord::create();
    record->expectDeletion();
    const QPointer<Server> server = rig.serve(record);
    const QPointer<StreamTransport> client =
        rig.connectTo(server->endpoints().first(), CallbackRecord::create());
    QTRY_COMPARE(dock->findChild<Inspector *>()->model()->allConnections(), 2);
    dock.reset();
    settle();
    QVERIFY(client);
    QVERIFY(client->write("still there").isNull());
}

QTEST_MAIN(TestInspectorDock)
#include "tst_inspectordock.moc"
