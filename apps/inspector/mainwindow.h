// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "theme.h"

#include <penstock/core/error.h>
#include <penstock/plugin/pluginregistry.h>

#include <QtWidgets/qmainwindow.h>

QT_BEGIN_NAMESPACE
class QMenu;
class QTabWidget;
class QToolBar;
QT_END_NAMESPACE

namespace Penstock {

class Inspector;
class MessageBar;

/// The inspector's window: its pages, menus, toolbar, and what is remembered of them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Watches what @a text names: a process id or an endpoint, or opens a session's file. The error, InvalidArgument,
    /// has a sentence in its detail().
    Error open(const QString &text);
    /// Starts a program and watches it; what it prints is shown below.
    void run(const QStringList &command);
    void setTheme(Theme theme);
    Inspector *inspector() const { return m_inspector; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void setTexts();
    void makeMenus();
    void makeToolBar();
    void makeThemeMenu(QMenu *menu);
    void restore();

    PluginRegistry m_plugins;
    QTabWidget *m_pages;
    MessageBar *m_messages; ///< above all pages
    QMenu *m_view = nullptr;
    Inspector *m_inspector = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_about = nullptr;
    QMenu *m_themeMenu = nullptr;
    QList<QAction *> m_themes; ///< in the order of Theme
};

} // namespace Penstock
