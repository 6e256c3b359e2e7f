// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wsoptions.h"

#include <algorithm>

namespace Penstock {

namespace {

QStringList listOf(const QVariant &value)
{
    QStringList list;
    const QStringList items = value.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &item : items) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            list.append(trimmed);
    }
    return list;
}

/// A token of RFC 9110, 5.6.2.
bool isToken(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c > QLatin1Char(' ') && c < QLatin1Char('\x7f')
            && !QLatin1String("\"(),/:;<=>?@[\\]{}").contains(c);
    });
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c > QLatin1Char(' ') && c < QLatin1Char('\x7f'); });
}

} // namespace

Result<WsOptions> WsOptions::from(const QVariantMap &options)
{
    const auto value = [&options](const char *name) { return options.value(QLatin1String(name)); };
    const auto duration = [&value](const char *name) {
        return value(name).value<std::chrono::milliseconds>();
    };
    WsOptions result;
    if (value("message").toString() == QLatin1String("text"))
        result.kind = MessageKind::Text;
    result.subprotocols = listOf(value("subprotocols"));
    result.origins = listOf(value("origin"));
    result.maximumMessageBytes = value("maximumMessageBytes").toLongLong();
    result.handshakeTimeout = duration("handshakeTimeout");
    result.closingTimeout = duration("closingTimeout");
    result.pingInterval = duration("pingInterval");
    result.pongTimeout = duration("pongTimeout");
    result.keepAlive = value("keepAlive").toBool();
    result.certificate = value("certificate").toString();
    result.key = value("key").toString();
    result.ca = value("ca").toString();
    result.verify = value("verify").toBool();
    result.serverName = value("serverName").toString();
    for (const QString &name : std::as_const(result.subprotocols)) {
        if (!isToken(name)) {
            return Error(Error::Kind::InvalidArgument,
                         QStringLiteral("the option subprotocols of ws: \"%1\" is no name of a "
                                        "subprotocol, as in chat or v1.mqtt")
                             .arg(name));
        }
    }
    for (const QString &origin : std::as_const(result.origins)) {
        if (!isPrintable(origin)) {
            return Error(Error::Kind::InvalidArgument,
                         QStringLiteral("the option origin of ws: \"%1\" is no origin, as in "
                                        "https://example.org")
                             .arg(origin));
        }
    }
    return result;
}

} // namespace Penstock
