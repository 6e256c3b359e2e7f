// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/pluginoptions.h>

#include "nearestname_p.h"
#include "optionvalues_p.h"
#include "unitvalues_p.h"

#include <QtCore/qcoreapplication.h>
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

/// In English for details of errors, else in the language of useTranslation().
using Translate = QString (*)(const char *);

QString inEnglish(const char *text)
{
    return QString::fromUtf8(text);
}

QString inTheUsersLanguage(const char *text)
{
    return QCoreApplication::translate("Penstock::PluginOption", text);
}

/// What a value is, without limits and with them.
struct Phrases
{
    const char *unlimited;
    const char *limited;
    const char *atLeast;
    const char *atMost;
};

constexpr Phrases integers{
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "an integer"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "an integer from %1 to %2"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "an integer of at least %1"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "an integer of at most %1"),
};
constexpr Phrases numbers{
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "a number"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "a number from %1 to %2"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "a number of at least %1"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "a number of at most %1"),
};
constexpr Phrases durations{
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "a duration, as in 250ms, 1.5s, 2min, 1h or 0"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption",
                      "a duration from %1 to %2, as in 250ms, 1.5s, 2min, 1h or 0"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption",
                      "a duration of at least %1, as in 250ms, 1.5s, 2min, 1h or 0"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption",
                      "a duration of at most %1, as in 250ms, 1.5s, 2min, 1h or 0"),
};
constexpr Phrases sizes{
    QT_TRANSLATE_NOOP("Penstock::PluginOption", "a size in bytes, as in 4096, 64K, 1M or 4G"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption",
                      "a size in bytes from %1 to %2, as in 4096, 64K, 1M or 4G"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption",
                      "a size in bytes of at least %1, as in 4096, 64K, 1M or 4G"),
    QT_TRANSLATE_NOOP("Penstock::PluginOption",
                      "a size in bytes of at most %1, as in 4096, 64K, 1M or 4G"),
};

QString amountText(const PluginOption &option, const Phrases &phrases, Translate inLanguage)
{
    const QString minimum = limitText(option.type, option.minimum.value_or(0));
    const QString maximum = limitText(option.type, option.maximum.value_or(0));
    if (option.minimum && option.maximum)
        return inLanguage(phrases.limited).arg(minimum, maximum);
    if (option.minimum)
        return inLanguage(phrases.atLeast).arg(minimum);
    return option.maximum ? inLanguage(phrases.atMost).arg(maximum) : inLanguage(phrases.unlimited);
}

QString choiceText(const QStringList &values, Translate inLanguage)
{
    if (values.size() < 2)
        return values.value(0);
    return inLanguage(QT_TRANSLATE_NOOP("Penstock::PluginOption", "one of %1 and %2"))
        .arg(values.first(values.size() - 1).join(QLatin1String(", ")), values.last());
}

QString expectation(const PluginOption &option, Translate inLanguage)
{
    switch (option.type) {
    case Type::Bool:
        return inLanguage(QT_TRANSLATE_NOOP("Penstock::PluginOption",
                                            "true or false (or 1, 0, yes, no, on, off)"));
    case Type::Integer:
        return amountText(option, integers, inLanguage);
    case Type::Number:
        return amountText(option, numbers, inLanguage);
    case Type::String:
        return inLanguage(QT_TRANSLATE_NOOP("Penstock::PluginOption", "a string"));
    case Type::Duration:
        return amountText(option, durations, inLanguage);
    case Type::Size:
        return amountText(option, sizes, inLanguage);
    case Type::Enum:
        return choiceText(option.values, inLanguage);
    }
    return QString();
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
        .arg(option.name, plugin.id, givenText(given), expectation(option, inEnglish));
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
    return expectation(option, inTheUsersLanguage);
}

} // namespace Penstock
