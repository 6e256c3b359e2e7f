// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "pluginentry_p.h"

#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <memory>

namespace Penstock {

using PluginEntries = QList<std::shared_ptr<PluginEntry>>;

/// What was found, in order.
class DiscoveredPlugins
{
public:
    PluginEntries entries;
    QList<PluginRejection> rejections;

    /// Null where no entry has it.
    std::shared_ptr<PluginEntry> transport(const QString &scheme) const;
    std::shared_ptr<PluginEntry> protocol(const QString &name) const;

    void reject(const QString &file, const QString &reason,
                const std::optional<PluginMetadata> &metadata = {});
    /// Takes @a entry, or rejects @a file, where it was found, because it wants what another one
    /// has.
    void accept(const std::shared_ptr<PluginEntry> &entry, const QString &file);

private:
    QHash<QString, std::shared_ptr<PluginEntry>> m_claims; ///< of ids, schemes and protocols
};

} // namespace Penstock
