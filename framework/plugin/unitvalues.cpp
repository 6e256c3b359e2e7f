// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "unitvalues_p.h"

#include <QtCore/qnumeric.h>
#include <QtCore/qregularexpression.h>

#include <array>

namespace Penstock {

namespace {

struct Unit
{
    const char *suffix;
    qint64 factor;
};

// Each list from the smallest to the biggest.
constexpr auto timeUnits =
    std::to_array<Unit>({{"ms", 1}, {"s", 1000}, {"min", 60'000}, {"h", 3'600'000}});
constexpr auto sizeUnits = std::to_array<Unit>({{"", 1},
                                                {"k", qint64(1) << 10},
                                                {"m", qint64(1) << 20},
                                                {"g", qint64(1) << 30},
                                                {"t", qint64(1) << 40}});

/// "1.5" times @a factor, without rounding: nothing where the product is no integer.
std::optional<qint64> scaled(QString digits, qint64 factor)
{
    const qsizetype point = digits.indexOf(u'.');
    qint64 divisor = 1;
    if (point >= 0) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        for (qsizetype place = point + 1; place < digits.size(); ++place) {
            if (qMulOverflow(divisor, qint64(10), &divisor))
                return std::nullopt;
        }
        digits.remove(point, 1);
    }
    bool read = false;
    qint64 product = digits.toLongLong(&read);
    if (!read || qMulOverflow(product, factor, &product) || product % divisor != 0)
        return std::nullopt;
    return product / divisor;
}

template <std::size_t Size>
std::optional<qint64> readWithUnit(const QString &text, const std::array<Unit, Size> &units)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A([0-9]+(?:\\.[0-9]+)?)([A-Za-z]*)\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (text == QLatin1String("0"))
        return 0;
    for (const Unit &unit : units) {
        if (match.captured(2) == QLatin1String(unit.suffix))
            return scaled(match.captured(1), unit.factor);
    }
    return std::nullopt;
}

template <std::size_t Size>
QString textWithUnit(qint64 count, const std::array<Unit, Size> &units)
{
    if (count == 0)
        return QStringLiteral("0");
    auto unit = units.crbegin();
    while (unit->factor != 1 && count % unit->factor != 0)
        ++unit;
    return QString::number(count / unit->factor) + QLatin1String(unit->suffix);
}

} // namespace

std::optional<qint64> readDurationText(const QString &text)
{
    return readWithUnit(text, timeUnits);
}

std::optional<qint64> readSizeText(const QString &text)
{
    return readWithUnit(text.toLower(), sizeUnits);
}

QString durationText(qint64 milliseconds)
{
    return textWithUnit(milliseconds, timeUnits);
}

QString sizeText(qint64 bytes)
{
    return textWithUnit(bytes, sizeUnits).toUpper();
}

} // namespace Penstock
