// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "payload.h"

#include <QtCore/qjsonarray.h>

#include <algorithm>

namespace Penstock::Conformance {

namespace {

constexpr qsizetype patternBytes = 251;

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    char *data = bytes.data();
    for (qsizetype i = 0; i < std::min(size, patternBytes); ++i)
        data[i] = char(i * 31 % patternBytes);
    for (qsizetype i = patternBytes; i < size; ++i)
        data[i] = data[i - patternBytes];
    return bytes;
}

} // namespace

QByteArray payloadOf(const QJsonObject &operation)
{
    if (operation.contains(QLatin1String("data")))
        return QByteArray::fromBase64(operation.value(QLatin1String("data")).toString().toLatin1());
    if (operation.contains(QLatin1String("text")))
        return operation.value(QLatin1String("text")).toString().toUtf8();
    return pattern(operation.value(QLatin1String("size")).toInteger());
}

QList<QByteArray> partsOf(const QJsonObject &operation)
{
    QList<QByteArray> parts;
    const QJsonArray given = operation.value(QLatin1String("parts")).toArray();
    for (const QJsonValue &part : given)
        parts.append(payloadOf(part.toObject()));
    return parts;
}

} // namespace Penstock::Conformance
