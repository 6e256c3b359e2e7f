// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "plugintrust_p.h"

#include <penstock/plugin/metadata.h>

#include <QtCore/qlist.h>
#include <QtCore/qplugin.h>

#include <atomic>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QPluginLoader;
QT_END_NAMESPACE

namespace Penstock {

class ProtocolPlugin;
class TransportPlugin;

/// A plugin whose metadata are in order, and its object once it is loaded. Any thread.
class PluginEntry
{
public:
    PluginEntry(const PluginMetadata &metadata, const TrustedFile &file);
    PluginEntry(const PluginMetadata &metadata, const QStaticPlugin &plugin);
    ~PluginEntry();
    Q_DISABLE_COPY_MOVE(PluginEntry)

    const PluginMetadata &metadata() const noexcept { return m_metadata; }
    /// None for a static plugin.
    const std::optional<TrustedFile> &file() const noexcept { return m_file; }
    bool isLoaded() const noexcept { return m_state == State::Loaded; }
    bool hasFailed() const noexcept { return m_state == State::Failed; }
    /// Why it could not be loaded, without its name. Only where hasFailed().
    QString failure() const { return m_failure; }

    /// Loads the library and makes the plugin's object, the first time. The error (Plugin) names
    /// the plugin, its file and the reason; it stays the same for ever.
    Error load();
    /// Null unless it is loaded and a transport plugin.
    TransportPlugin *transport() const noexcept { return m_transport; }
    /// Null unless it is loaded and a protocol plugin.
    ProtocolPlugin *protocol() const noexcept { return m_protocol; }

private:
    enum class State { Unloaded, Loading, Loaded, Failed };

    QString instantiate();
    QObject *makeObject(QString &problem);
    Error error(const QString &reason) const;

    const PluginMetadata m_metadata;
    const std::optional<TrustedFile> m_file;
    const std::optional<QStaticPlugin> m_static;
    std::unique_ptr<QPluginLoader> m_loader;
    TransportPlugin *m_transport = nullptr;
    ProtocolPlugin *m_protocol = nullptr;
    QString m_failure;
    std::atomic<State> m_state = State::Unloaded; ///< written last: what it tells of is complete
};

/// A plugin as messages name it: its id and where it comes from.
QString pluginPlace(const PluginMetadata &metadata);

} // namespace Penstock
