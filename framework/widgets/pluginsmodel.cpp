// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/pluginsmodel.h>

#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/plaintext_p.h>

#include <QtCore/qfileinfo.h>

namespace Penstock {

PluginsModel::PluginsModel(PluginRegistry *plugins, QObject *parent)
    : QAbstractTableModel(parent), m_plugins(plugins)
{
    update();
}

PluginsModel::~PluginsModel() = default;

void PluginsModel::update(bool discover)
{
    beginResetModel();
    if (discover)
        m_plugins->discover();
    m_rows.clear();
    const QList<PluginInfo> found = m_plugins->plugins();
    for (const PluginInfo &info : found)
        m_rows.append(
            {info.metadata, info.file, {}, info.origin == PluginInfo::Origin::Static, info.loaded});
    const QList<PluginRejection> rejected = m_plugins->rejections();
    for (const PluginRejection &rejection : rejected)
        m_rows.append({rejection.metadata, rejection.file, rejection.reason, false, false});
    endResetModel();
}

void PluginsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PluginsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PluginsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PluginsModel::text(const Row &row, int column) const
{
    const PluginMetadata metadata = row.metadata.value_or(PluginMetadata());
    switch (column) {
    case NameColumn:
        return row.metadata ? metadata.id : QFileInfo(row.path).fileName();
    case KindColumn:
        if (!row.metadata)
            return {};
        return metadata.kind == PluginKind::Transport ? tr("transport") : tr("protocol");
    case ServesColumn:
        return (metadata.schemes + metadata.protocols).join(QStringLiteral(", "));
    case VersionColumn:
        return metadata.version;
    case StatusColumn:
        if (!row.reason.isEmpty())
            return tr("rejected: %1").arg(row.reason);
        return row.isLoaded ? tr("in use") : tr("can be used");
    default:
        return row.isStatic ? tr("built in") : row.path;
    }
}

QVariant PluginsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == NameColumn && row.metadata
                                ? row.metadata->description
                                : text(row, index.column()));
    if (role == Qt::DecorationRole && index.column() == StatusColumn)
        return dotIcon(!row.reason.isEmpty() ? SignalColor::Red
                           : row.isLoaded    ? SignalColor::Green
                                             : SignalColor::Grey);
    return {};
}

QVariant PluginsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Plugin");
    case KindColumn:
        return tr("Kind");
    case ServesColumn:
        return tr("Schemes or protocols");
    case VersionColumn:
        return tr("Version");
    case StatusColumn:
        return tr("State");
    case PathColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace Penstock
