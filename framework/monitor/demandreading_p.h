// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>

#include <QtCore/qcborarray.h>
#include <QtCore/qcbormap.h>
#include <QtCore/qcborvalue.h>
#include <QtCore/qset.h>

#include <algorithm>

// What a watcher's demand is read with.

namespace Penstock {

constexpr qsizetype mostRowsAskedFor = 10'000;

inline Error wrong(QLatin1StringView key, QLatin1StringView wanted)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("watch: \"%1\" must be %2").arg(key, wanted));
}

/// A list of rows; absent is empty.
inline Error readIds(const QCborMap &header, QLatin1StringView key, QSet<quint64> *ids)
{
    ids->clear();
    const QCborValue value = header.value(key);
    if (value.isUndefined())
        return Error();
    const QCborArray list = value.toArray();
    if (!value.isArray() || list.size() > mostRowsAskedFor)
        return wrong(key, QLatin1StringView("a list of at most 10000 rows"));
    for (const auto &id : list) {
        if (!id.isInteger())
            return wrong(key, QLatin1StringView("a list of numbers"));
        ids->insert(quint64(id.toInteger()));
    }
    return Error();
}

inline Error readInteger(const QCborMap &header, QLatin1StringView key, qint64 most, qint64 *number)
{
    const QCborValue value = header.value(key);
    if (value.isUndefined())
        return Error();
    if (!value.isInteger() || value.toInteger() < 0)
        return wrong(key, QLatin1StringView("a number from 0 on"));
    *number = std::min(value.toInteger(), most);
    return Error();
}

} // namespace Penstock
