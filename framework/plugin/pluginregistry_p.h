// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "discoveredplugins_p.h"
#include "pluginpaths_p.h"

#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qloggingcategory.h>

#include <mutex>

namespace Penstock {

/// penstock.registry: what is found, rejected and loaded. Silent unless asked for, since rejections
/// are data.
const QLoggingCategory &registryLog();

class PluginRegistryPrivate
{
public:
    QList<SearchFolder> folders() const; ///< with the mutex locked
    DiscoveredPlugins found(); ///< looks for plugins where that is to be done
    void look(); ///< with the mutex locked

    mutable std::mutex mutex; ///< never held while code of a plugin runs
    std::optional<QStringList> replaced;
    QStringList added;
    bool looked = false;
    DiscoveredPlugins discovered;
};

} // namespace Penstock
