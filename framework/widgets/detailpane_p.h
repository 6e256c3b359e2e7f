// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/connection.h>

#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QTabWidget;
class QToolBar;
QT_END_NAMESPACE

namespace Penstock {

class DataTab;
class EmptyState;
class FlowChart;
class History;
class Overview;
class Timeline;

/// All there is to see of one connection.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(QAction *capture, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Null for none; @a history may be deleted any time.
    void setHistory(History *history);
    /// Brings it up to date. @a parentName: of what it belongs to; empty for nothing.
    void show(const Connection &connection, const QString &parentName);
    QSize sizeHint() const override { return {460, 400}; }
    DataTab *dataTab() { return m_data; }
    void showDataTab();
    void setCurrentTab(int index);
    int currentTab() const;

private:
    using QWidget::show;
    QWidget *makeHead(const QList<QAction *> &actions);
    QWidget *makeFlowTab();
    void setTexts();

    QPointer<History> m_history;
    QWidget *m_head = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_whyIcon = nullptr;
    QLabel *m_why = nullptr;
    QTabWidget *m_tabs;
    Overview *m_overview;
    FlowChart *m_flow;
    Timeline *m_timeline;
    DataTab *m_data;
    EmptyState *m_empty;
};

} // namespace Penstock
