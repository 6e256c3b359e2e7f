// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/connectionview_p.h>

#include <penstock/widgets/bufferdelegate_p.h>
#include <penstock/widgets/connectionmodel.h>

#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmenu.h>

namespace Penstock {

namespace {

/// In average characters; 0 hides it.
constexpr int columnWidths[ConnectionModel::ColumnCount] = {
    34, // Name
    18, // State
    11, // Transport
    18, // Protocol
    0, // Local
    0, // Peer: the name has it
    10, // Age
    9, // BytesIn
    9, // BytesOut
    11, // RateIn
    11, // RateOut
    20, // Buffer
    17, // Paused
    12, // Callback
    24, // Reason
};

} // namespace

ConnectionView::ConnectionView(ConnectionModel *model, QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("connections"));
    setAccessibleName(tr("Connections"));
    setModel(model);
    setUniformRowHeights(true); // else every row is measured
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(ConnectionModel::Name, Qt::AscendingOrder);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegateForColumn(ConnectionModel::Buffer, new BufferDelegate(this));
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setFirstSectionMovable(true);
    header()->setStretchLastSection(true);
    connect(header(), &QWidget::customContextMenuRequested, this, &ConnectionView::chooseColumns);
    // Servers and processes are opened by themselves; what goes on below a connection is not.
    connect(model, &ConnectionModel::becameParent, this, [this, model](const QModelIndex &index) {
        const Connection *connection = model->connection(index);
        if (!connection || connection->row.kind() == MonitorKind::Server
            || connection->row.kind() == MonitorKind::Process)
            expand(index);
    });
    resetColumns();
}

void ConnectionView::resetColumns()
{
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column) {
        header()->moveSection(header()->visualIndex(column), column);
        setColumnHidden(column, columnWidths[column] == 0);
        setColumnWidth(column,
                       fontMetrics().averageCharWidth() * std::max(columnWidths[column], 16));
        if (columnWidths[column] > 0)
            setColumnWidth(column, fontMetrics().averageCharWidth() * columnWidths[column]);
    }
}

void ConnectionView::chooseColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < ConnectionModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("As at first"), this, &ConnectionView::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

} // namespace Penstock
