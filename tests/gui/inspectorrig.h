// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeprogram.h"

#include <penstock/widgets/connectionmodel.h>
#include <penstock/widgets/inspector.h>
#include <penstock/widgets/messagebar.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qsettings.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qcompleter.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qtreeview.h>
#include <QtWidgets/qtreewidget.h>

/// A real inspector, and a program that it watches, for tests that drive it.
class InspectorRig : public QObject
{
protected:
    void start();
    void stop();
    /// A program with a server, 5, and its connections 6 and 7 is watched.
    void open(bool allowControl = true);
    void tell(const Penstock::MonitorRow &row);
    /// As a user does, with the mouse.
    void select(quint64 id);
    void press(const QString &action) { find<QAction>(action)->trigger(); }
    /// They come on 6, which is captured.
    void addPieces(const QList<std::pair<Penstock::MonitorEvent::Kind, QByteArray>> &pieces);
    /// In the overview.
    QString fact(const QString &name) const;
    template <typename T>
    T *find(const QString &name) const
    {
        return m_inspector->findChild<T *>(name);
    }
    QModelIndex indexOf(quint64 id, int column = 0) const
    {
        return m_inspector->model()->indexOf(1, id, column);
    }
    QString status() const { return find<QLabel>(QStringLiteral("status"))->text(); }

    std::unique_ptr<FakeProgram> m_fake;
    std::unique_ptr<Penstock::PluginRegistry> m_plugins;
    std::unique_ptr<Penstock::Inspector> m_inspector;
    QTemporaryDir m_settings;
};

inline void InspectorRig::start()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("penstock-test"));
    QSettings().clear();
    m_plugins = std::make_unique<Penstock::PluginRegistry>();
    m_inspector = std::make_unique<Penstock::Inspector>(m_plugins.get());
    m_inspector->resize(1200, 700);
    m_inspector->show();
    m_inspector->activateWindow(); // under X11 there is no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

inline void InspectorRig::stop()
{
    m_inspector.reset();
    m_plugins.reset();
    m_fake.reset();
}

inline void InspectorRig::open(bool allowControl)
{
    m_fake = std::make_unique<FakeProgram>(QStringLiteral("fake"), allowControl);
    m_fake->set(FakeProgram::row(5, 0, Penstock::MonitorKind::Server));
    m_fake->set(FakeProgram::row(6, 5));
    m_fake->set(FakeProgram::row(7, 5));
    m_fake->tell();
    QSignalSpy attached(m_inspector.get(), &Penstock::Inspector::attached);
    m_inspector->attach(m_fake->endpoint);
    QTRY_COMPARE(attached.size(), 1);
    QTRY_COMPARE(m_inspector->model()->allConnections(), 2);
}

inline void InspectorRig::tell(const Penstock::MonitorRow &row)
{
    m_fake->set(row);
    m_fake->tell();
}

inline void InspectorRig::select(quint64 id)
{
    auto *view = find<QTreeView>(QStringLiteral("connections"));
    const QModelIndex index = indexOf(id);
    QVERIFY(index.isValid());
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    QCOMPARE(view->currentIndex().row(), index.row());
}

inline QString InspectorRig::fact(const QString &name) const
{
    const QList<QTreeWidgetItem *> found =
        find<QTreeWidget>(QStringLiteral("overview"))
            ->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QStringLiteral("(none)") : found.first()->text(1);
}

inline void InspectorRig::addPieces(
    const QList<std::pair<Penstock::MonitorEvent::Kind, QByteArray>> &pieces)
{
    select(6);
    find<QAction>(QStringLiteral("capture"))->setChecked(true);
    QTRY_VERIFY(m_fake->board->demand().payload.contains(6));
    for (const auto &[kind, data] : pieces) {
        Penstock::MonitorEvent event;
        event.id = 6;
        event.kind = kind;
        event.time = FakeProgram::now();
        event.bytes = data.size();
        event.data = data;
        m_fake->board->add([&event](auto *added) { *added = event; });
    }
    auto *view = find<QPlainTextEdit>(QStringLiteral("data"));
    QTRY_VERIFY(view->blockCount() > 1);
}
