// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/monitor/monitorboard.h>

#include <QtCore/qcborarray.h>
#include <QtCore/qcbormap.h>
#include <QtCore/qcborvalue.h>
#include <QtCore/qset.h>

#include <algorithm>

// What a watcher's demand is read with.

namespace Penstock {

constexpr int shortestIntervalMs = 20;
constexpr int longestIntervalMs = 60'000;
constexpr qint64 mostPayloadBytes = 1024 * 1024;
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

/// What "watch" asks for; its error is InvalidArgument.
inline Error readDemand(const QCborMap &header, bool mayPayload, MonitorDemand *demand)
{
    qint64 interval = 0;
    qint64 payloadBytes = 4096;
    const QCborValue timeline = header.value(QLatin1StringView("timeline"));
    const QCborValue payload = header.value(QLatin1StringView("payload"));
    demand->allEvents = timeline.isTrue();
    demand->allPayload = payload.isTrue() && mayPayload;
    for (const Error &error :
         {readInteger(header, QLatin1StringView("interval"), longestIntervalMs, &interval),
          readInteger(header, QLatin1StringView("payloadBytes"), mostPayloadBytes, &payloadBytes),
          timeline.isBool() ? Error()
                            : readIds(header, QLatin1StringView("timeline"), &demand->events),
          payload.isBool() ? Error()
                           : readIds(header, QLatin1StringView("payload"), &demand->payload),
          readIds(header, QLatin1StringView("details"), &demand->details)}) {
        if (!error.isNull())
            return error;
    }
    if (!mayPayload)
        demand->payload.clear();
    demand->payloadBytes =
        demand->allPayload || !demand->payload.isEmpty() ? qsizetype(payloadBytes) : 0;
    demand->intervalMs = interval > 0 ? std::max(int(interval), shortestIntervalMs) : 0;
    return Error();
}

} // namespace Penstock
