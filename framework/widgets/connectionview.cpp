// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/connectionview_p.h>

#include <penstock/widgets/bufferdelegate_p.h>
#include <penstock/widgets/connectionmodel.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmenu.h>

namespace Penstock {

namespace {

struct ColumnLayout
{
    ConnectionModel::Column column;
    int characters; ///< 0 hides it
};

/// As they are set out at first, from the left: what shows that something is wrong comes first.
constexpr ColumnLayout columnLayout[] = {
    {ConnectionModel::Name, 46},      {ConnectionModel::State, 20},
    {ConnectionModel::Buffer, 26},    {ConnectionModel::Paused, 18},
    {ConnectionModel::RateIn, 13},    {ConnectionModel::RateOut, 13},
    {ConnectionModel::BytesIn, 11},   {ConnectionModel::BytesOut, 11},
    {ConnectionModel::Age, 12},       {ConnectionModel::Protocol, 20},
    {ConnectionModel::Transport, 12}, {ConnectionModel::Callback, 13},
    {ConnectionModel::Reason, 30},    {ConnectionModel::Local, 0},
    {ConnectionModel::Peer, 0}, // the name has it
};
static_assert(std::size(columnLayout) == ConnectionModel::ColumnCount);
constexpr int hiddenCharacters = 28; // once it is shown

} // namespace

ConnectionView::ConnectionView(ConnectionModel *model, QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("connections"));
    keepTranslated(this, [this] { setAccessibleName(tr("Connections")); });
    setModel(model);
    setIndentation(14);
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
    const int character = fontMetrics().averageCharWidth();
    int place = 0;
    for (const auto &[column, characters] : columnLayout) {
        header()->moveSection(header()->visualIndex(column), place++);
        setColumnWidth(column, character * (characters ? characters : hiddenCharacters));
        setColumnHidden(column, characters == 0);
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
