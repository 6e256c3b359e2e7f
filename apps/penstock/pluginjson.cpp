// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "pluginlist.h"

#include <penstock/plugin/pluginoptions.h>
#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <chrono>

namespace Penstock {

namespace {

constexpr int formatVersion = 1;

/// As metadata has it: durations are milliseconds, sizes bytes; null where there is none.
QJsonValue defaultOf(const PluginOption &option)
{
    if (!option.defaultValue.isValid())
        return QJsonValue::Null;
    if (option.type == PluginOption::Type::Duration)
        return qint64(option.defaultValue.value<std::chrono::milliseconds>().count());
    return QJsonValue::fromVariant(option.defaultValue);
}

QJsonValue limitOf(const std::optional<double> &limit)
{
    return limit ? QJsonValue(*limit) : QJsonValue(QJsonValue::Null);
}

QJsonObject optionObject(const PluginOption &option)
{
    return {
        {QStringLiteral("name"), option.name},
        {QStringLiteral("type"), pluginOptionTypeName(option.type)},
        {QStringLiteral("unit"), option.unit},
        {QStringLiteral("default"), defaultOf(option)},
        {QStringLiteral("description"), option.description},
        {QStringLiteral("values"), QJsonArray::fromStringList(option.values)},
        {QStringLiteral("minimum"), limitOf(option.minimum)},
        {QStringLiteral("maximum"), limitOf(option.maximum)},
    };
}

QJsonObject pluginObject(const PluginInfo &info)
{
    const PluginMetadata &plugin = info.metadata;
    QJsonArray options;
    for (const PluginOption &option : plugin.options)
        options.append(optionObject(option));
    return {
        {QStringLiteral("kind"), pluginKindName(plugin.kind)},
        {QStringLiteral("id"), plugin.id},
        {QStringLiteral("name"), plugin.name},
        {QStringLiteral("version"), plugin.version},
        {QStringLiteral("apiVersion"), plugin.apiVersion},
        {QStringLiteral("description"), plugin.description},
        {QStringLiteral("schemes"), QJsonArray::fromStringList(plugin.schemes)},
        {QStringLiteral("protocols"), QJsonArray::fromStringList(plugin.protocols)},
        {QStringLiteral("protocolKinds"), QJsonArray::fromStringList(plugin.protocolKinds)},
        {QStringLiteral("capabilities"), QJsonArray::fromStringList(plugin.capabilities)},
        {QStringLiteral("options"), options},
        {QStringLiteral("file"), info.file},
        {QStringLiteral("isStatic"), info.origin == PluginInfo::Origin::Static},
    };
}

QJsonObject rejectionObject(const PluginRejection &rejection)
{
    QJsonObject object{
        {QStringLiteral("file"), rejection.file},
        {QStringLiteral("reason"), rejection.reason},
    };
    if (rejection.metadata) {
        object.insert(QStringLiteral("kind"), pluginKindName(rejection.metadata->kind));
        object.insert(QStringLiteral("id"), rejection.metadata->id);
        object.insert(QStringLiteral("version"), rejection.metadata->version);
    }
    return object;
}

} // namespace

QString pluginsAsJson(PluginRegistry &registry)
{
    QJsonArray plugins;
    const QList<PluginInfo> found = registry.plugins();
    for (const PluginInfo &info : found)
        plugins.append(pluginObject(info));
    QJsonArray rejected;
    const QList<PluginRejection> rejections = registry.rejections();
    for (const PluginRejection &rejection : rejections)
        rejected.append(rejectionObject(rejection));
    const QJsonObject document{
        {QStringLiteral("format"), formatVersion},
        {QStringLiteral("apiVersion"), pluginApiVersion()},
        {QStringLiteral("searchPaths"), QJsonArray::fromStringList(registry.searchPaths())},
        {QStringLiteral("plugins"), plugins},
        {QStringLiteral("rejected"), rejected},
    };
    return QString::fromUtf8(QJsonDocument(document).toJson()).chopped(1);
}

} // namespace Penstock
