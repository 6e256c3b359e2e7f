// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/pluginregistry.h>

#include "plugindiscovery_p.h"
#include "pluginregistry_p.h"

namespace Penstock {

namespace {

QStringList pathsOf(const QList<SearchFolder> &folders)
{
    QStringList paths;
    for (const SearchFolder &folder : folders) {
        if (folder.problem.isEmpty())
            paths.append(folder.path);
    }
    return paths;
}

void logRejection(const PluginRejection &rejection)
{
    qCInfo(registryLog).noquote() << "rejected" << rejection.file << '-' << rejection.reason;
}

} // namespace

const QLoggingCategory &registryLog()
{
    static const QLoggingCategory category("penstock.registry", QtWarningMsg);
    return category;
}

QList<SearchFolder> PluginRegistryPrivate::folders() const
{
    QList<SearchFolder> folders;
    if (!replaced)
        folders = defaultSearchFolders();
    for (const QString &folder : replaced.value_or(QStringList()) + added)
        folders.append(requestedFolder(folder));
    return folders;
}

DiscoveredPlugins PluginRegistryPrivate::found()
{
    const std::scoped_lock lock(mutex);
    if (!looked)
        look();
    return discovered;
}

void PluginRegistryPrivate::look()
{
    discovered = PluginDiscovery(discovered.entries).run(folders());
    looked = true;
    for (const std::shared_ptr<PluginEntry> &entry : discovered.entries)
        qCDebug(registryLog).noquote() << "found" << pluginPlace(entry->metadata());
    for (const PluginRejection &rejection : discovered.rejections)
        logRejection(rejection);
}

PluginRegistry::PluginRegistry() : d(std::make_unique<PluginRegistryPrivate>()) { }

PluginRegistry::~PluginRegistry() = default;

QStringList PluginRegistry::defaultSearchPaths()
{
    return pathsOf(defaultSearchFolders());
}

QStringList PluginRegistry::searchPaths() const
{
    const std::scoped_lock lock(d->mutex);
    return pathsOf(d->folders());
}

void PluginRegistry::setSearchPaths(const QStringList &folders)
{
    const std::scoped_lock lock(d->mutex);
    d->replaced = folders;
    d->added.clear();
    d->looked = false;
}

void PluginRegistry::addSearchPath(const QString &folder)
{
    const std::scoped_lock lock(d->mutex);
    d->added.append(folder);
    d->looked = false;
}

void PluginRegistry::discover()
{
    const std::scoped_lock lock(d->mutex);
    d->look();
}

QList<PluginInfo> PluginRegistry::plugins()
{
    QList<PluginInfo> infos;
    const DiscoveredPlugins found = d->found();
    for (const std::shared_ptr<PluginEntry> &entry : found.entries) {
        if (entry->hasFailed())
            continue;
        const PluginInfo::Origin origin =
            entry->file() ? PluginInfo::Origin::File : PluginInfo::Origin::Static;
        infos.append({entry->metadata(), entry->metadata().file, origin, entry->isLoaded()});
    }
    return infos;
}

QList<PluginRejection> PluginRegistry::rejections()
{
    const DiscoveredPlugins found = d->found();
    QList<PluginRejection> rejections = found.rejections;
    for (const std::shared_ptr<PluginEntry> &entry : found.entries) {
        if (entry->hasFailed())
            rejections.append({entry->metadata().file, entry->failure(), entry->metadata()});
    }
    return rejections;
}

} // namespace Penstock
