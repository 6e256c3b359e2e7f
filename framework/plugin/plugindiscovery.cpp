// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "plugindiscovery_p.h"

#include "metadatareading_p.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlibrary.h>
#include <QtCore/qpluginloader.h>

namespace Penstock {

PluginDiscovery::PluginDiscovery(const PluginEntries &before) : m_before(before) { }

DiscoveredPlugins PluginDiscovery::run(const QList<SearchFolder> &folders)
{
    addStaticPlugins();
    for (const SearchFolder &folder : folders)
        addFolder(folder);
    return std::move(m_found);
}

void PluginDiscovery::addStaticPlugins()
{
    const QList<QStaticPlugin> plugins = QPluginLoader::staticPlugins();
    for (const QStaticPlugin &plugin : plugins) {
        const QJsonObject raw = plugin.metaData();
        if (!isOurs(raw))
            continue; // a program has static plugins of Qt's, too
        const QString place = QLatin1String("static:") + raw[QLatin1String("className")].toString();
        const MetadataReading reading = readLibraryMetadata(raw, QString());
        if (!reading.problem.isEmpty()) {
            m_found.reject(place, reading.problem, reading.metadata);
            continue;
        }
        std::shared_ptr<PluginEntry> entry = knownStaticEntry(*reading.metadata);
        if (!entry)
            entry = std::make_shared<PluginEntry>(*reading.metadata, plugin);
        m_found.accept(entry, place);
    }
}

void PluginDiscovery::addFolder(const SearchFolder &folder)
{
    if (!folder.problem.isEmpty())
        return m_found.reject(folder.path, folder.problem);
    if (m_folders.contains(folder.path))
        return;
    m_folders.insert(folder.path);
    const Result<QString> path = checkFolder(folder.path);
    if (!path) {
        if (path.error().kind() != Error::Kind::NotFound)
            m_found.reject(folder.path, path.error().detail());
        else if (!folder.optional)
            m_found.reject(folder.path, QStringLiteral("there is no such folder"));
        return;
    }
    if (*path != folder.path && m_folders.contains(*path))
        return;
    m_folders.insert(*path);
    const QDir directory(*path);
    if (!directory.isReadable())
        return m_found.reject(folder.path, QStringLiteral("it cannot be read"));
    const QStringList names = directory.entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (QLibrary::isLibrary(name))
            addLibrary(directory.filePath(name));
    }
}

void PluginDiscovery::addLibrary(const QString &path)
{
    const Result<TrustedFile> file = checkLibrary(path);
    if (!file)
        return m_found.reject(path, file.error().detail());
    const std::pair inode{file->identity.device, file->identity.inode};
    if (m_files.contains(inode))
        return; // by another name: the same plugin, neither new nor a duplicate
    m_files.insert(inode);
    if (const std::shared_ptr<PluginEntry> known = knownEntry(*file))
        return m_found.accept(known, path);

    const QPluginLoader loader(file->path);
    const QJsonObject raw = loader.metaData();
    if (raw.isEmpty())
        return m_found.reject(path, loader.errorString());
    const MetadataReading reading = readLibraryMetadata(raw, file->path);
    if (!reading.problem.isEmpty())
        return m_found.reject(path, reading.problem, reading.metadata);
    m_found.accept(std::make_shared<PluginEntry>(*reading.metadata, *file), path);
}

std::shared_ptr<PluginEntry> PluginDiscovery::knownStaticEntry(const PluginMetadata &metadata) const
{
    for (const std::shared_ptr<PluginEntry> &entry : m_before) {
        if (!entry->file() && entry->metadata().kind == metadata.kind
            && entry->metadata().id == metadata.id) {
            return entry;
        }
    }
    return nullptr;
}

/// The entry that is kept for @a file: it was loaded, or it has failed and is the same still.
std::shared_ptr<PluginEntry> PluginDiscovery::knownEntry(const TrustedFile &file) const
{
    for (const std::shared_ptr<PluginEntry> &entry : m_before) {
        if (entry->file() && entry->file()->path == file.path
            && (entry->isLoaded() || entry->file()->identity == file.identity)) {
            return entry;
        }
    }
    return nullptr;
}

} // namespace Penstock
