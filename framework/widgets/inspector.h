// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/widgets/export.h>

#include <QtWidgets/qwidget.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QDockWidget;
QT_END_NAMESPACE

namespace Penstock {

class ConnectionModel;
class EventLoop;
class InspectorPrivate;
class MessageBar;
class PluginRegistry;

/// Shows the connections of programs that let themselves be watched, live: which there are, how they flow, what they are called
/// back with, what they send and receive, why one is stuck; and acts on them where the program allows it.
///
/// In a program of one's own it shows that program itself:
///
///     addDockWidget(Qt::BottomDockWidgetArea, Penstock::Inspector::dock(&loop, this));
///
/// Owner: its parent, as with every widget. Thread: that of the GUI. It opens no dialog that holds up the program; what goes
/// wrong is told by its messageBar().
class PENSTOCK_WIDGETS_EXPORT Inspector : public QWidget
{
    Q_OBJECT

public:
    /// What its actions are about, for menus and toolbars.
    enum class Actions : quint8 { Programs, Connections, View, Files };

    /// @a plugins finds the transports that reach monitors; it outlives the inspector.
    explicit Inspector(PluginRegistry *plugins, QWidget *parent = nullptr);
    /// Ends all watching.
    ~Inspector() override;

    /// A dock with an inspector that watches @a loop of this program, which may be deleted before the dock. Other programs can be
    /// watched in it, too. Owner: @a parent, or whoever adds it to a window.
    static QDockWidget *dock(EventLoop *loop, QWidget *parent = nullptr);

    /// Watches the program whose monitor is served at @a endpoint; nothing happens where it is watched already. An empty
    /// @a name is the program's own. It works in the background: messageBar() tells what fails.
    void attach(const Endpoint &endpoint, const QString &name = {});
    /// Shows what was recorded in a session's file (MonitorSessionWriter, `penstock monitor --record`).
    void openSession(const QString &path);
    /// Ends that, and forgets what the program told.
    void detach(const Endpoint &endpoint);
    /// Watches @a loop of this program itself; what may be done with its connections is allowed. Where the environment has
    /// PENSTOCK_MONITOR, it is that monitor that is attached to, and decides.
    void watch(EventLoop *loop);

    /// To be put into menus and toolbars; they work by their shortcuts in any case.
    QList<QAction *> actionsFor(Actions about) const;
    MessageBar *messageBar() const;
    ConnectionModel *model() const;
    /// Filters connections, as if it was written into the line; see ConnectionFilter.
    void setFilter(const QString &text);

    /// The layout of splitters and columns.
    QByteArray saveState() const;
    /// False where @a state is none of saveState().
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /// A program is watched from now on.
    void attached(const Penstock::Endpoint &endpoint);

private:
    friend class InspectorPrivate;
    const std::unique_ptr<InspectorPrivate> d;
};

} // namespace Penstock
