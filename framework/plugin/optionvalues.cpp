// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "optionvalues_p.h"

#include "unitvalues_p.h"

#include <QtCore/qjsonvalue.h>
#include <QtCore/qregularexpression.h>

#include <chrono>
#include <cmath>

namespace Penstock {

namespace {

using std::chrono::milliseconds;

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QByteArray;
}

bool isIntegerType(int type)
{
    switch (type) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

bool isFloatingType(int type)
{
    return type == QMetaType::Double || type == QMetaType::Float;
}

std::optional<bool> readBool(const QVariant &given)
{
    if (given.typeId() == QMetaType::Bool)
        return given.toBool();
    if (!isText(given))
        return std::nullopt;
    const QString text = given.toString();
    for (const char *word : {"true", "1", "yes", "on"}) {
        if (text == QLatin1String(word))
            return true;
    }
    for (const char *word : {"false", "0", "no", "off"}) {
        if (text == QLatin1String(word))
            return false;
    }
    return std::nullopt;
}

std::optional<qint64> readInteger(const QVariant &given)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[+-]?[0-9]+\\z"));
    constexpr double limit = 9223372036854775808.0; // 2^63
    bool read = isIntegerType(given.typeId())
        || (isText(given) && pattern.match(given.toString()).hasMatch());
    if (read) {
        const qint64 value = given.toLongLong(&read);
        const bool wrapped = given.typeId() == QMetaType::ULongLong && value < 0;
        return read && !wrapped ? std::optional(value) : std::nullopt;
    }
    const double value = isFloatingType(given.typeId()) ? given.toDouble() : std::nan("");
    if (std::trunc(value) == value && value >= -limit && value < limit)
        return qint64(value);
    return std::nullopt;
}

std::optional<double> readNumber(const QVariant &given)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\z"));
    if (!isIntegerType(given.typeId()) && !isFloatingType(given.typeId())
        && !(isText(given) && pattern.match(given.toString()).hasMatch())) {
        return std::nullopt;
    }
    bool read = false;
    const double value = given.toDouble(&read);
    return read && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> readDuration(const QVariant &given)
{
    if (given.metaType() == QMetaType::fromType<milliseconds>())
        return qint64(given.value<milliseconds>().count());
    if (given.metaType() == QMetaType::fromType<std::chrono::seconds>()) {
        qint64 count = given.value<std::chrono::seconds>().count();
        return qMulOverflow(count, qint64(1000), &count) ? std::nullopt : std::optional(count);
    }
    return isText(given) ? readDurationText(given.toString()) : std::nullopt;
}

std::optional<qint64> readSize(const QVariant &given)
{
    return isText(given) ? readSizeText(given.toString()) : readInteger(given);
}

std::optional<QString> readText(const QVariant &given)
{
    return isText(given) ? std::optional(given.toString()) : std::nullopt;
}

bool inRange(const PluginOption &option, double value)
{
    return (!option.minimum || value >= *option.minimum)
        && (!option.maximum || value <= *option.maximum);
}

template <typename Value>
std::optional<QVariant> wrapped(const std::optional<Value> &value)
{
    return value ? std::optional(QVariant::fromValue(*value)) : std::nullopt;
}

/// @a value where it is in the option's range, and, for a @a count, not negative.
template <typename Number>
std::optional<Number> ranged(const PluginOption &option, std::optional<Number> value,
                             bool count = false)
{
    return value && inRange(option, double(*value)) && !(count && *value < 0) ? value
                                                                              : std::nullopt;
}

} // namespace

std::optional<QVariant> readOptionValue(const PluginOption &option, const QVariant &given)
{
    switch (option.type) {
    case PluginOption::Type::Bool:
        return wrapped(readBool(given));
    case PluginOption::Type::Integer:
        return wrapped(ranged(option, readInteger(given)));
    case PluginOption::Type::Number:
        return wrapped(ranged(option, readNumber(given)));
    case PluginOption::Type::String:
        return wrapped(readText(given));
    case PluginOption::Type::Duration: {
        const std::optional<qint64> count = ranged(option, readDuration(given), true);
        return count ? std::optional(QVariant::fromValue(milliseconds(*count))) : std::nullopt;
    }
    case PluginOption::Type::Size:
        return wrapped(ranged(option, readSize(given), true));
    case PluginOption::Type::Enum: {
        const std::optional<QString> text = readText(given);
        return text && option.values.contains(*text) ? wrapped(text) : std::nullopt;
    }
    }
    return std::nullopt;
}

QVariant defaultOptionValue(PluginOption::Type type, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return QVariant();
    switch (type) {
    case PluginOption::Type::Bool:
        return json.toBool();
    case PluginOption::Type::Integer:
    case PluginOption::Type::Size:
        return json.toInteger();
    case PluginOption::Type::Number:
        return json.toDouble();
    case PluginOption::Type::Duration:
        return QVariant::fromValue(milliseconds(json.toInteger()));
    case PluginOption::Type::String:
    case PluginOption::Type::Enum:
        return json.toString();
    }
    return QVariant();
}

} // namespace Penstock
