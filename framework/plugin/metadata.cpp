// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/metadata.h>

#include "metadatachecks_p.h"
#include "metadatareading_p.h"
#include "optionvalues_p.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

#include <array>

namespace Penstock {

namespace {

constexpr std::array optionTypes{"bool", "integer", "number", "string", "duration", "size", "enum"};

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const auto value : array.toArray())
        strings.append(value.toString());
    return strings;
}

PluginOption::Type optionType(const QString &name)
{
    for (std::size_t index = 0; index < optionTypes.size(); ++index) {
        if (name == QLatin1String(optionTypes[index]))
            return PluginOption::Type(index);
    }
    Q_UNREACHABLE(); // the rules have let no other name through
    return PluginOption::Type::String;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

PluginOption readOption(const QJsonObject &json)
{
    PluginOption option;
    option.name = json[QLatin1String("Name")].toString();
    option.type = optionType(json[QLatin1String("Type")].toString());
    option.unit = json[QLatin1String("Unit")].toString();
    option.description = json[QLatin1String("Description")].toString();
    option.values = stringsOf(json[QLatin1String("Values")]);
    option.minimum = numberOf(json[QLatin1String("Minimum")]);
    option.maximum = numberOf(json[QLatin1String("Maximum")]);
    option.defaultValue = defaultOptionValue(option.type, json[QLatin1String("Default")]);
    return option;
}

PluginMetadata readKeys(const QJsonObject &json, const QString &file)
{
    PluginMetadata metadata;
    metadata.id = json[QLatin1String("Id")].toString();
    metadata.kind = json[QLatin1String("Kind")].toString() == pluginKindName(PluginKind::Protocol)
        ? PluginKind::Protocol
        : PluginKind::Transport;
    metadata.name = json[QLatin1String("Name")].toString();
    metadata.version = json[QLatin1String("Version")].toString();
    metadata.apiVersion = json[QLatin1String("ApiVersion")].toString();
    metadata.description = json[QLatin1String("Description")].toString();
    metadata.schemes = stringsOf(json[QLatin1String("Schemes")]);
    metadata.protocols = stringsOf(json[QLatin1String("Protocols")]);
    metadata.protocolKinds = stringsOf(json[QLatin1String("ProtocolKinds")]);
    metadata.capabilities = stringsOf(json[QLatin1String("Capabilities")]);
    for (const auto option : json[QLatin1String("Options")].toArray())
        metadata.options.append(readOption(option.toObject()));
    metadata.file = file;
    return metadata;
}

} // namespace

QString pluginKindName(PluginKind kind)
{
    return kind == PluginKind::Transport ? QStringLiteral("transport") : QStringLiteral("protocol");
}

QString pluginApiVersion()
{
    return QStringLiteral(PENSTOCK_API_VERSION);
}

QString pluginOptionTypeName(PluginOption::Type type)
{
    return QLatin1String(optionTypes[std::size_t(type)]);
}

MetadataReading readMetadata(const QJsonObject &json, const QString &file)
{
    if (const QString problem = metadataLimitProblem(json); !problem.isEmpty())
        return {std::nullopt, problem};
    const QString version = metadataVersionProblem(json);
    QStringList problems = metadataBreaches(json);
    if (!problems.isEmpty()) // Another version may have other rules: what they say then misleads.
        return {std::nullopt, version.isEmpty() ? problems.join(QLatin1String("; ")) : version};

    const PluginMetadata metadata = readKeys(json, file);
    problems = metadataInconsistencies(metadata);
    for (const QString &problem : {metadataFileProblem(metadata), version}) {
        if (!problem.isEmpty())
            problems.prepend(problem);
    }
    return {metadata, problems.join(QLatin1String("; "))};
}

Result<PluginMetadata> PluginMetadata::fromJson(const QJsonObject &json, const QString &file)
{
    const MetadataReading reading = readMetadata(json, file);
    if (reading.problem.isEmpty())
        return *reading.metadata;
    const QString place = file.isEmpty() ? QStringLiteral("a static plugin") : file;
    return Error(Error::Kind::Plugin, place + QLatin1String(": ") + reading.problem);
}

const PluginOption *PluginMetadata::option(const QString &optionName) const
{
    for (const PluginOption &candidate : options) {
        if (candidate.name == optionName)
            return &candidate;
    }
    return nullptr;
}

} // namespace Penstock
