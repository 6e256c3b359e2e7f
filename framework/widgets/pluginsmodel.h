// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/pluginregistry.h>
#include <penstock/widgets/export.h>

#include <QtCore/qabstractitemmodel.h>

namespace Penstock {

/// The plugins that a registry found, those that it rejected too, as a table. Owner: its parent. Thread: that of the GUI.
class PENSTOCK_WIDGETS_EXPORT PluginsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        ServesColumn,
        VersionColumn,
        StatusColumn,
        PathColumn,
        ColumnCount
    };

    /// A plugin, or a rejection: then with a reason, and with metadata where they could be read.
    struct Row
    {
        std::optional<PluginMetadata> metadata;
        QString path;
        QString reason;
        bool isStatic = false;
        bool isLoaded = false;
    };

    /// @a plugins outlives the model.
    explicit PluginsModel(PluginRegistry *plugins, QObject *parent = nullptr);
    ~PluginsModel() override;

    /// Reads the registry again; with @a discover it looks into the folders again first.
    void update(bool discover = false);
    /// Its texts are to be asked for again: they are in another language now.
    void retranslate();
    const Row &row(int index) const { return m_rows.at(index); }
    /// All that is known of a row, as HTML.
    QString details(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Row &row, int column) const;

    PluginRegistry *const m_plugins;
    QList<Row> m_rows;
};

} // namespace Penstock
