// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/pluginregistry.h>

#include <QtWidgets/qmainwindow.h>

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE

namespace Penstock {

class Inspector;

/// The inspector's window: its pages, menus, toolbar, and what is remembered of them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

private:
    void addPages();

    PluginRegistry m_plugins;
    QTabWidget *m_pages;
    Inspector *m_inspector = nullptr;
};

} // namespace Penstock
