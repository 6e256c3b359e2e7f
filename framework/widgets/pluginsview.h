// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>

#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTextBrowser;
class QTreeView;
QT_END_NAMESPACE

namespace Penstock {

class PluginRegistry;
class PluginsModel;

/// Every plugin that was found or rejected, with all that is known of it. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT PluginsView : public QWidget
{
    Q_OBJECT

public:
    /// @a plugins outlives the view.
    explicit PluginsView(PluginRegistry *plugins, QWidget *parent = nullptr);
    ~PluginsView() override;

    PluginsModel *model() const { return m_model; }

private:
    void setTexts();
    void setUpTable();
    void lookAgain();
    void showDetails();
    void showCount();
    void copyPath();
    int selectedRow() const;

    PluginRegistry *const m_plugins;
    PluginsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTreeView *m_table;
    QTextBrowser *m_details;
};

} // namespace Penstock
