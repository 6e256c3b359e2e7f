// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/protocol.h>
#include <penstock/core/result.h>
#include <penstock/plugin/export.h>
#include <penstock/plugin/metadata.h>

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

#include <memory>
#include <optional>

namespace Penstock {

class PluginRegistryPrivate;
class ProtocolPlugin;
class TransportPlugin;

/// A plugin that can be used, loaded or not.
struct PENSTOCK_PLUGIN_EXPORT PluginInfo
{
    enum class Origin { Static, File };

    PluginMetadata metadata;
    QString file; ///< canonical; empty for a static plugin
    Origin origin = Origin::File;
    bool loaded = false;
};

/// A file, folder or static plugin that was found and is not used.
struct PENSTOCK_PLUGIN_EXPORT PluginRejection
{
    QString file; ///< as found, not resolved; "static:<class>" for a static plugin
    QString reason; ///< English
    std::optional<PluginMetadata> metadata; ///< where it could be read
};

/// A plugin that has been loaded. Its object stays valid until the process ends, whatever becomes
/// of the registry.
struct LoadedTransport
{
    TransportPlugin *plugin = nullptr;
    PluginMetadata metadata;
};

/// See LoadedTransport.
struct LoadedProtocol
{
    ProtocolPlugin *plugin = nullptr;
    PluginMetadata metadata;
};

/// Finds plugins and loads them when they are first used. Owned by the program, which hands it to
/// its loops. Any thread may call any method at any time, several at once. Making one does nothing.
///
/// Finding runs no code of a plugin: its metadata are read from the file. It happens at the first
/// call that needs it. Static plugins come first, then the folders of searchPaths() in order, in
/// each the libraries in the order of their names. What cannot be used becomes a rejection and
/// stops nothing: no plugin, one for something else, one for another version, bad metadata, a name
/// that another plugin has already (the first one wins), a file or folder that others than root and
/// this user may write to.
///
/// A plugin that fails to load, or whose constructor throws, becomes a rejection then, and is not
/// tried again. Libraries are never unloaded.
class PENSTOCK_PLUGIN_EXPORT PluginRegistry
{
public:
    PluginRegistry();
    ~PluginRegistry();
    Q_DISABLE_COPY_MOVE(PluginRegistry)

    /// The folder penstock/plugins beside the framework's own library (in a build tree as after
    /// installation); the absolute ones of the environment variable PENSTOCK_PLUGIN_PATH, unless
    /// the program runs with raised rights (setuid …); penstock/plugins in the user's data folder.
    static QStringList defaultSearchPaths();
    /// defaultSearchPaths() unless it was changed, and what was added.
    QStringList searchPaths() const;
    /// Replaces all folders, those of the environment too. The next call that needs it looks again.
    void setSearchPaths(const QStringList &folders);
    /// Adds a folder behind all others. The next call that needs it looks again. A relative folder
    /// is not searched and becomes a rejection.
    void addSearchPath(const QString &folder);
    /// Looks for plugins, again if that was done before. Those that are loaded stay as they are
    /// while their file is there.
    void discover();

    /// Those that can be used, in the order in which they were found.
    QList<PluginInfo> plugins();
    /// Those that cannot, and why, in the order in which they were found; behind them those that
    /// failed when they were loaded.
    QList<PluginRejection> rejections();

    /// The transport plugin that serves @a scheme, loaded. The error (Plugin) says what exists, or
    /// which plugin failed, its file and why.
    Result<LoadedTransport> transportForScheme(const QString &scheme);
    /// The protocol plugin that has a protocol called @a name, loaded. The errors are the same.
    Result<LoadedProtocol> protocol(const QString &name);
    /// A factory of the protocols called @a name for transports of @a kind: @a given are its options, as
    /// resolveOptions() reads them. What the factory makes lives in the calling thread; its objectName() is @a name, by
    /// which a monitor tells it, unless the plugin gave it one of its own. The errors are those of
    /// protocol(), of resolveOptions() and of the plugin; an exception of the plugin becomes one
    /// too (Plugin).
    Result<ProtocolFactory> protocolFactory(const QString &name, const QVariantMap &given = {},
                                            ProtocolKind kind = ProtocolKind::Stream);

private:
    const std::unique_ptr<PluginRegistryPrivate> d;
};

} // namespace Penstock
