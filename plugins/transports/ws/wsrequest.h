// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace Penstock {

/// What a server looks at in a client's request before it leaves the handshake to Qt.
struct WsRequest
{
    QByteArray method;
    QString path; ///< decoded, without the query
    QByteArray host;
    QByteArray origin;
    QByteArray upgrade;
    QByteArray version;
    QByteArray key;

    /// Nothing where @a head, which ends with an empty line, is no HTTP/1.1 request, or says twice what may be there once.
    static std::optional<WsRequest> parse(QByteArrayView head);
    /// Whether a browser's page of another site sent it: by its origin, which is not the server's own and none of @a allowed
    /// ("*" allows all). Without an origin it is no browser.
    bool isForeign(const QStringList &allowed) const;
    /// The status to refuse it with; 0 where it may be upgraded. An empty @a path serves all.
    int refusal(const QString &path, const QStringList &allowedOrigins) const;
};

/// The whole answer that refuses a request with @a status.
QByteArray refusalAnswer(int status);

} // namespace Penstock
