// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "address.h"

#include <QtCore/qjsonarray.h>

namespace Penstock::Conformance {

namespace {

QString authority(const QJsonArray &address)
{
    const QString host = address.at(0).toString();
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host)
        .arg(address.at(1).toInt());
}

} // namespace

// An abstract name has a NUL in front in the scenarios, as in the system, and an @ in endpoints.

QJsonValue addressOf(const Endpoint &endpoint)
{
    if (endpoint.port() >= 0)
        return QJsonArray{endpoint.host(), endpoint.port()};
    QString path = endpoint.path();
    if (path.isEmpty())
        return QJsonValue::Null;
    if (path.startsWith(u'@'))
        path[0] = QChar::Null;
    return path;
}

Endpoint endpointOf(const QJsonObject &command)
{
    const QString kind = command.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("unix")) {
        QString path = command.value(QLatin1String("path")).toString();
        if (path.startsWith(QChar::Null))
            path[0] = u'@';
        return Endpoint(kind, path);
    }
    // A host of null stands for all addresses, one that is not given for the loopback address.
    const QJsonValue host = command.value(QLatin1String("host"));
    Endpoint endpoint(kind, host.isUndefined() ? QStringLiteral("127.0.0.1") : host.toString(),
                      command.value(QLatin1String("port")).toInt());
    const QJsonArray local = command.value(QLatin1String("local")).toArray();
    if (!local.isEmpty())
        endpoint.setOption(QStringLiteral("bind"), authority(local));
    return endpoint;
}

Endpoint pipeOf(const QJsonObject &command)
{
    return Endpoint(QStringLiteral("pipe"), command.value(QLatin1String("path")).toString());
}

} // namespace Penstock::Conformance
