// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "address.h"

#include <QtCore/qjsonarray.h>

#include <chrono>

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

Result<SocketAddress> socketAddressOf(const QJsonValue &address)
{
    if (address.isString())
        return SocketAddress::local(address.toString().toUtf8());
    const QJsonArray pair = address.toArray();
    if (pair.isEmpty())
        return SocketAddress();
    return SocketAddress::fromLiteral(pair.at(0).toString(), quint16(pair.at(1).toInt()));
}

Endpoint datagramEndpointOf(const QJsonObject &command)
{
    const QJsonValue local = command.value(QLatin1String("local"));
    const QJsonValue remote = command.value(QLatin1String("remote"));
    Endpoint endpoint;
    if (local.isString() || remote.isString()) {
        endpoint = Endpoint(QStringLiteral("unixgram"), remote.toString());
        if (local.isString())
            endpoint.setOption(QStringLiteral("bind"), local.toString());
        return endpoint;
    }
    const QJsonArray peer = remote.toArray();
    endpoint = Endpoint(QStringLiteral("udp"), peer.at(0).toString(), peer.at(1).toInt(-1));
    if (local.isArray())
        endpoint.setOption(QStringLiteral("bind"), authority(local.toArray()));
    for (const auto &[option, field] :
         {std::pair("broadcast", "broadcast"), std::pair("reusePort", "reuse_port")}) {
        if (command.value(QLatin1String(field)).toBool())
            endpoint.setOption(QLatin1String(option), QStringLiteral("true"));
    }
    return endpoint;
}

QVariantMap tlsOptionsOf(const QJsonObject &tls, bool serverSide)
{
    QVariantMap options;
    if (tls.isEmpty() && serverSide)
        return options;
    const auto take = [&](const char *from, const char *to) {
        const QJsonValue value = tls.value(QLatin1String(from));
        if (value.isString())
            options.insert(QLatin1String(to), value.toString());
    };
    take("cert", "certificate");
    take("key", "key");
    if (serverSide) {
        if (tls.value(QLatin1String("require_client_cert")).toBool()) {
            take("ca", "ca");
            options.insert(QStringLiteral("clientCertificate"), QStringLiteral("required"));
        }
    } else {
        take("ca", "ca");
        options.insert(
            QStringLiteral("serverName"),
            tls.value(QLatin1String("server_hostname")).toString(QStringLiteral("localhost")));
        if (tls.value(QLatin1String("verify")) == QJsonValue(false))
            options.insert(QStringLiteral("verify"), QStringLiteral("none"));
    }
    for (const auto &[from, to] : {std::pair("handshake_timeout", "handshakeTimeout"),
                                   std::pair("shutdown_timeout", "shutdownTimeout")}) {
        const QJsonValue seconds = tls.value(QLatin1String(from));
        if (seconds.isDouble()) {
            options.insert(
                QLatin1String(to),
                QVariant::fromValue(std::chrono::milliseconds(qint64(seconds.toDouble() * 1000))));
        }
    }
    return options;
}

Endpoint pipeOf(const QJsonObject &command)
{
    return Endpoint(QStringLiteral("pipe"), command.value(QLatin1String("path")).toString());
}

} // namespace Penstock::Conformance
