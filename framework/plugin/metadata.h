// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/protocol.h>
#include <penstock/core/result.h>
#include <penstock/plugin/export.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

#include <optional>

QT_BEGIN_NAMESPACE
class QJsonObject;
QT_END_NAMESPACE

namespace Penstock {

enum class PluginKind { Transport, Protocol };

/// "transport" or "protocol", as in metadata and file names.
PENSTOCK_PLUGIN_EXPORT QString pluginKindName(PluginKind kind);

/// The version that a plugin must be built for, major.minor: that of this framework. Before 1.0 it
/// has to be the same.
PENSTOCK_PLUGIN_EXPORT QString pluginApiVersion();

/// An option that a plugin has, as its metadata declares it. A value; any thread.
struct PENSTOCK_PLUGIN_EXPORT PluginOption
{
    /// What a resolved value is (see resolveOptions()).
    enum class Type {
        Bool, ///< bool
        Integer, ///< qint64
        Number, ///< double, finite
        String, ///< QString
        Duration, ///< std::chrono::milliseconds, not negative
        Size, ///< qint64: bytes, not negative
        Enum, ///< QString, one of values
    };

    QString name;
    Type type = Type::String;
    QString unit; ///< for people; "ms" and "bytes" for durations and sizes, "file" and
    ///< "folder" for strings that name one; may be empty
    QVariant
        defaultValue; ///< of the type above; invalid where there is none (null in the metadata)
    QString description;
    QStringList values; ///< of an enum
    std::optional<double> minimum; ///< of numbers, in milliseconds or bytes for durations and sizes
    std::optional<double> maximum;
};

/// The name of a type in metadata: "bool", "integer", "number", "string", "duration", "size",
/// "enum".
PENSTOCK_PLUGIN_EXPORT QString pluginOptionTypeName(PluginOption::Type type);

/// What a plugin says about itself, read without loading its library. A value; any thread.
struct PENSTOCK_PLUGIN_EXPORT PluginMetadata
{
    QString id; ///< lower case, unique within its kind
    PluginKind kind = PluginKind::Transport;
    QString name; ///< for people, English
    QString version; ///< the plugin's own
    QString apiVersion;
    QString description; ///< for people, English
    QStringList schemes; ///< those that a transport serves, at least one
    QStringList protocols; ///< the names of a plugin's protocols, at least one
    QStringList protocolKinds; ///< of "stream", "buffered", "datagram", "process"
    QStringList capabilities;
    QList<PluginOption> options;
    QString file; ///< the library, canonical; empty for a static plugin

    /// Reads @a json, the object in the plugin's own metadata file, of the library @a file (empty
    /// for a static plugin). Checks everything: that it is no bigger than 64 KiB or 1000 entries,
    /// that the version fits, the rules of plugin.schema.json, that names are there once and
    /// defaults in their range, and that the library is called penstock_<kind>_<id>. The error
    /// (Plugin) names the file, the key and what is wrong: it "is missing", "has the wrong type" or
    /// "has a bad format".
    static Result<PluginMetadata> fromJson(const QJsonObject &json,
                                           const QString &file = QString());

    /// The option called @a name, or null. Valid as long as this object is not changed.
    const PluginOption *option(const QString &name) const;
    bool hasCapability(const QString &capability) const
    {
        return capabilities.contains(capability);
    }
    /// Of a transport: the kind of the connections that its listeners accept.
    ProtocolKind acceptedKind() const
    {
        return hasCapability(QStringLiteral("datagram")) ? ProtocolKind::Datagram
                                                         : ProtocolKind::Stream;
    }
};

/// The breaches of the rules in plugin.schema.json by @a json, in the words that
/// penstock_add_plugin() uses when a plugin is configured; empty where there are none.
PENSTOCK_PLUGIN_EXPORT QStringList metadataBreaches(const QJsonObject &json);

} // namespace Penstock
