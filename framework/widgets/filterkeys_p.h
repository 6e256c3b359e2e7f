// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/widgets/connection.h>

#include <functional>

namespace Penstock {

using ConnectionTest = std::function<bool(const Connection &)>;

/// A key of filters that is a text: `transport`.
struct FilterText
{
    QString name;
    const char *meaning; ///< to be translated
    QString (*of)(const Connection &);
    QStringList (*values)(); ///< all that there can be; null where there are others
};

/// A key of filters that is a number: `bytes`.
struct FilterNumber
{
    enum class Unit : quint8 { Count, Bytes, Time };

    QString name;
    const char *meaning; ///< to be translated
    Unit unit;
    double (*of)(const Connection &); ///< in bytes, microseconds …
};

/// A word that holds or does not: `paused`.
struct FilterFlag
{
    QString name;
    const char *meaning; ///< to be translated
    bool (*of)(const Connection &);
};

const QList<FilterText> &filterTexts();
const QList<FilterNumber> &filterNumbers();
const QList<FilterFlag> &filterFlags();

/// "1.5M", "5s" … in bytes, microseconds or as it is; the error says what would be right.
Result<double> readFilterNumber(const QString &text, FilterNumber::Unit unit);
/// Whether @a text is what @a pattern, with `*` and `?`, says; without regard to case.
bool matchesWildcards(QStringView text, QStringView pattern);

} // namespace Penstock
