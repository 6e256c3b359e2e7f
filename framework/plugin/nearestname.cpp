// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "nearestname_p.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Penstock {

namespace {

/// Levenshtein's distance: how many letters have to be put in, taken out or replaced.
qsizetype distance(QStringView from, QStringView to)
{
    std::vector<qsizetype> row(std::size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < std::size_t(to.size()); ++j) {
            const qsizetype replaced = diagonal + (from[i] == to[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString &name, const QStringList &names)
{
    constexpr qsizetype longestName = 64; // whatever is longer is no typing error
    if (name.size() > longestName)
        return QString();
    QString nearest;
    qsizetype smallest = std::max<qsizetype>(1, name.size() / 3) + 1;
    for (const QString &candidate : names) {
        if (candidate.size() > longestName)
            continue;
        const qsizetype current = distance(name.toLower(), candidate.toLower());
        if (current < smallest) {
            smallest = current;
            nearest = candidate;
        }
    }
    return nearest;
}

QString whatExists(const QString &name, const QStringList &names)
{
    if (names.isEmpty())
        return QStringLiteral("; there are none");
    const QString nearest = nearestName(name, names);
    const QString question =
        nearest.isEmpty() ? QString() : QStringLiteral(", did you mean \"%1\"?").arg(nearest);
    return question + QLatin1String("; there are: ") + names.join(QLatin1String(", "));
}

} // namespace Penstock
