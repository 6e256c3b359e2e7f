// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "metadatachecks_p.h"

#include "optionvalues_p.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qset.h>

namespace Penstock {

namespace {

constexpr qsizetype maximumMetadataBytes = 64 * 1024;
constexpr int maximumMetadataEntries = 1000;

/// Takes the keys and elements of @a value, and those inside, from @a budget.
void countEntries(const QJsonValue &value, int &budget)
{
    if (value.isArray()) {
        for (const auto element : value.toArray()) {
            if (--budget < 0)
                return;
            countEntries(element, budget);
        }
    } else if (value.isObject()) {
        for (const auto member : value.toObject()) {
            if (--budget < 0)
                return;
            countEntries(member, budget);
        }
    }
}

QStringList repetitions(const QString &key, const QStringList &names)
{
    QStringList found;
    QSet<QString> seen;
    for (const QString &name : names) {
        if (seen.contains(name))
            found += QStringLiteral("%1 has a bad format: \"%2\" is there twice").arg(key, name);
        seen.insert(name);
    }
    return found;
}

} // namespace

QString metadataLimitProblem(const QJsonObject &json)
{
    int budget = maximumMetadataEntries;
    countEntries(json, budget);
    if (budget < 0)
        return QStringLiteral("its metadata have more than %1 entries").arg(maximumMetadataEntries);
    if (QJsonDocument(json).toJson(QJsonDocument::Compact).size() > maximumMetadataBytes)
        return QStringLiteral("its metadata have more than %1 bytes").arg(maximumMetadataBytes);
    return QString();
}

QStringList metadataInconsistencies(const PluginMetadata &metadata)
{
    QStringList found;
    QStringList optionNames;
    for (qsizetype index = 0; index < metadata.options.size(); ++index) {
        const PluginOption &option = metadata.options[index];
        const QString place = QStringLiteral("Options[%1]").arg(index);
        optionNames.append(option.name);
        found += repetitions(place + QLatin1String(".Values"), option.values);
        if (option.minimum && option.maximum && *option.minimum > *option.maximum)
            found += place + QLatin1String(".Minimum has a bad format: it is over Maximum");
        else if (option.defaultValue.isValid() && !readOptionValue(option, option.defaultValue))
            found += place
                + QLatin1String(".Default has a bad format: it is not among the values allowed");
    }
    found += repetitions(QStringLiteral("Schemes"), metadata.schemes);
    found += repetitions(QStringLiteral("Protocols"), metadata.protocols);
    found += repetitions(QStringLiteral("Options"), optionNames);
    return found;
}

QString metadataFileProblem(const PluginMetadata &metadata)
{
    const QString expected =
        QStringLiteral("penstock_%1_%2").arg(pluginKindName(metadata.kind), metadata.id);
    const QFileInfo file(metadata.file);
    if (metadata.file.isEmpty() || file.baseName() == expected)
        return QString();
    return QStringLiteral(
               "Id has a bad format: \"%1\" does not fit the file, which should be called %2.%3")
        .arg(metadata.id, expected, file.completeSuffix());
}

QString metadataVersionProblem(const QJsonObject &json)
{
    const QString version = json[QLatin1String("ApiVersion")].toString();
    if (version.isEmpty() || version == pluginApiVersion())
        return QString(); // the rules tell what is wrong with an empty one
    return QStringLiteral(
               "ApiVersion has a bad format: the plugin is built for Penstock %1, and this is %2")
        .arg(version, pluginApiVersion());
}

} // namespace Penstock
