// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/pluginoptions.h>

#include "nearestname_p.h"
#include "optionvalues_p.h"
#include "unitvalues_p.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace Penstock {

namespace {

using Type = PluginOption::Type;

QString limitText(Type type, double limit)
{
    if (type == Type::Integer && std::abs(limit) < 1e18)
        return QString::number(qint64(limit)); // 'g' would write 1e+07
    if (type != Type::Duration && type != Type::Size)
        return QString::number(limit, 'g', QLocale::FloatingPointShortest);
    const qint64 count = qint64(std::clamp(limit, 0.0, 1e18));
    return type == Type::Duration ? durationText(count) : sizeText(count);
}

QString rangeText(const PluginOption &option)
{
    const bool numeric = option.type == Type::Integer || option.type == Type::Number
        || option.type == Type::Duration || option.type == Type::Size;
    if (!numeric || (!option.minimum && !option.maximum))
        return QString();
    const QString minimum = limitText(option.type, option.minimum.value_or(0));
    const QString maximum = limitText(option.type, option.maximum.value_or(0));
    if (option.minimum && option.maximum)
        return QStringLiteral(" from %1 to %2").arg(minimum, maximum);
    return option.minimum ? QStringLiteral(" of at least %1").arg(minimum)
                          : QStringLiteral(" of at most %1").arg(maximum);
}

QString choiceText(const QStringList &values)
{
    if (values.size() < 2)
        return values.value(0);
    return QStringLiteral("one of %1 and %2")
        .arg(values.first(values.size() - 1).join(QLatin1String(", ")), values.last());
}

/// A value that was given, for a message: short, whatever it is.
QString givenText(const QVariant &given)
{
    constexpr qsizetype longest = 60;
    QString text = given.toString();
    if (text.isNull())
        return QStringLiteral("of the type %1").arg(QLatin1String(given.typeName()));
    if (text.size() > longest)
        text = text.first(longest) + u'\u2026';
    const bool textual =
        given.typeId() == QMetaType::QString || given.typeId() == QMetaType::QByteArray;
    return textual ? u'"' + text + u'"' : text;
}

QString unknownOption(const PluginMetadata &plugin, const QString &name)
{
    QStringList names;
    for (const PluginOption &option : plugin.options)
        names.append(option.name);
    return QStringLiteral("the plugin %1 has no option \"%2\"").arg(plugin.id, name)
        + whatExists(name, names);
}

QString badValue(const PluginMetadata &plugin, const PluginOption &option, const QVariant &given)
{
    return QStringLiteral("the option \"%1\" of the plugin %2 cannot be %3: it must be %4")
        .arg(option.name, plugin.id, givenText(given), optionExpectation(option));
}

} // namespace

Result<QVariantMap> resolveOptions(const PluginMetadata &plugin, const QVariantMap &given)
{
    QStringList problems;
    for (auto item = given.cbegin(); item != given.cend(); ++item) {
        if (!plugin.option(item.key()))
            problems.append(unknownOption(plugin, item.key()));
    }
    QVariantMap resolved;
    for (const PluginOption &option : plugin.options) {
        const QVariant value = given.value(option.name);
        if (!value.isValid())
            resolved.insert(option.name, option.defaultValue);
        else if (const std::optional<QVariant> read = readOptionValue(option, value))
            resolved.insert(option.name, *read);
        else
            problems.append(badValue(plugin, option, value));
    }
    if (!problems.isEmpty())
        return Error(Error::Kind::InvalidArgument, problems.join(QLatin1String("; ")));
    return resolved;
}

QVariantMap givenOptions(const Endpoint &endpoint)
{
    QVariantMap given;
    for (const auto &[name, value] : endpoint.options())
        given.insert(name, value);
    return given;
}

QString optionText(const PluginOption &option, const QVariant &value)
{
    if (option.type == Type::Duration && value.isValid())
        return durationText(value.value<std::chrono::milliseconds>().count());
    if (option.type == Type::Size && value.isValid())
        return sizeText(value.toLongLong());
    if (option.type == Type::Number && value.isValid())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

QString optionExpectation(const PluginOption &option)
{
    const QString range = rangeText(option);
    switch (option.type) {
    case Type::Bool:
        return QStringLiteral("true or false (or 1, 0, yes, no, on, off)");
    case Type::Integer:
        return QStringLiteral("an integer") + range;
    case Type::Number:
        return QStringLiteral("a number") + range;
    case Type::String:
        return QStringLiteral("a string");
    case Type::Duration:
        return QStringLiteral("a duration%1, as in 250ms, 1.5s, 2min, 1h or 0").arg(range);
    case Type::Size:
        return QStringLiteral("a size in bytes%1, as in 4096, 64K, 1M or 4G").arg(range);
    case Type::Enum:
        return choiceText(option.values);
    }
    return QString();
}

} // namespace Penstock
