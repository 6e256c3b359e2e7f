// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wsrequest.h"

#include <QtCore/qurl.h>

#include <array>

namespace Penstock {

namespace {

bool equals(const QByteArray &text, const char *lower)
{
    return text.compare(lower, Qt::CaseInsensitive) == 0;
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 426:
        return "Upgrade Required";
    default:
        return "Request Header Fields Too Large"; // 431
    }
}

} // namespace

std::optional<WsRequest> WsRequest::parse(QByteArrayView head)
{
    QList<QByteArray> lines = head.toByteArray().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    const QList<QByteArray> request = lines.takeFirst().split(' ');
    if (request.size() != 3 || request[2] != "HTTP/1.1" || !request[1].startsWith('/'))
        return std::nullopt;
    WsRequest result;
    result.method = request[0];
    const QByteArray target = request[1].split('?').first();
    result.path = QString::fromUtf8(QByteArray::fromPercentEncoding(target));
    const std::array<std::pair<const char *, QByteArray *>, 5> wanted{{
        {"host", &result.host},
        {"origin", &result.origin},
        {"upgrade", &result.upgrade},
        {"sec-websocket-version", &result.version},
        {"sec-websocket-key", &result.key},
    }};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        for (const auto &[name, value] : wanted) {
            if (colon < 1 || !equals(line.left(colon), name))
                continue;
            if (!value->isNull())
                return std::nullopt; // which of them would count?
            *value = line.mid(colon + 1).trimmed();
        }
    }
    return result;
}

bool WsRequest::isForeign(const QStringList &allowed) const
{
    if (origin.isNull() || allowed.contains(QLatin1String("*")))
        return false;
    for (const QString &one : allowed) {
        if (origin.compare(one.toLatin1(), Qt::CaseInsensitive) == 0)
            return false;
    }
    // Our own: the authority of the origin is the host that was asked for.
    const qsizetype authority = origin.indexOf("://");
    return !allowed.isEmpty() || host.isEmpty() || authority < 0
        || origin.mid(authority + 3).compare(host, Qt::CaseInsensitive) != 0;
}

int WsRequest::refusal(const QString &wantedPath, const QStringList &allowedOrigins) const
{
    if (method != "GET")
        return 405;
    if (!wantedPath.isEmpty() && path != wantedPath)
        return 404;
    if (!equals(upgrade, "websocket") || version != "13")
        return 426;
    if (isForeign(allowedOrigins))
        return 403;
    constexpr qsizetype keyBytes = 16; // RFC 6455, 4.1
    return QByteArray::fromBase64(key).size() == keyBytes ? 0 : 400;
}

QByteArray refusalAnswer(int status)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (status == 426)
        answer += "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
    if (status == 405)
        answer += "Allow: GET\r\n";
    return answer + "Connection: close\r\nContent-Length: 0\r\n\r\n";
}

} // namespace Penstock
