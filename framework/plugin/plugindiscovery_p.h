// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "discoveredplugins_p.h"
#include "pluginpaths_p.h"

#include <QtCore/qset.h>

#include <memory>
#include <utility>

namespace Penstock {

/// Looks for plugins. Runs nothing of what it finds.
class PluginDiscovery
{
public:
    /// @a before: what an earlier look has found. Those of its entries that were loaded are kept.
    explicit PluginDiscovery(const PluginEntries &before);

    DiscoveredPlugins run(const QList<SearchFolder> &folders);

private:
    void addStaticPlugins();
    void addFolder(const SearchFolder &folder);
    void addLibrary(const QString &path);
    std::shared_ptr<PluginEntry> knownStaticEntry(const PluginMetadata &metadata) const;
    std::shared_ptr<PluginEntry> knownEntry(const TrustedFile &file) const;

    const PluginEntries m_before;
    DiscoveredPlugins m_found;
    QSet<QString> m_folders;
    QSet<std::pair<quint64, quint64>> m_files; ///< devices and inodes
};

} // namespace Penstock
