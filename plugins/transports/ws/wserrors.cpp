// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wserrors.h"

#include <penstock/core/socketaddress.h>

#include <QtCore/qregularexpression.h>
#include <QtNetwork/qhostaddress.h>

namespace Penstock {

const QLoggingCategory &wsLog()
{
    static const QLoggingCategory category("penstock.transport.ws");
    return category;
}

namespace {

Error::Kind kindOfSocketError(QAbstractSocket::SocketError code)
{
    switch (code) {
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionRefusedError:
        return Error::Kind::Refused;
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::ProxyConnectionClosedError:
        return Error::Kind::Reset;
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::ProxyNotFoundError:
        return Error::Kind::HostNotFound;
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return Error::Kind::TimedOut;
    case QAbstractSocket::NetworkError:
        return Error::Kind::Unreachable;
    case QAbstractSocket::SocketAccessError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Error::Kind::PermissionDenied;
    case QAbstractSocket::ProxyProtocolError:
        return Error::Kind::Aborted;
    case QAbstractSocket::UnsupportedSocketOperationError:
        return Error::Kind::NotSupported;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Error::Kind::Tls;
    default:
        return Error::Kind::System;
    }
}

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
        return Error::Kind::PermissionDenied;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    default:
        return Error::Kind::NotSupported;
    }
}

} // namespace

Error socketErrorOf(QAbstractSocket::SocketError code, const QString &text, const QString &what)
{
    return Error(kindOfSocketError(code), QStringLiteral("%1: %2").arg(what, text));
}

Error closingErrorOf(const ClosingNote &note)
{
    constexpr quint16 normal = 1000;
    constexpr quint16 goingAway = 1001;
    constexpr quint16 tooBig = 1009;
    if (note.code == normal || note.code == goingAway)
        return Error();
    QString detail = QStringLiteral("the session was closed with code %1").arg(note.code);
    if (!note.reason.isEmpty())
        detail += QStringLiteral(": \"%1\"").arg(note.reason);
    return Error(note.code == tooBig ? Error::Kind::MessageTooLong : Error::Kind::Aborted, detail);
}

Error refusedHandshakeOf(const QString &text, const QString &what)
{
    // Qt tells the status in its sentence only, and of 400 nothing but that it is unknown.
    static const QRegularExpression number(QStringLiteral("status code: (\\d{3})"));
    const QRegularExpressionMatch match = number.match(text);
    int status = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (status == 0
        && (text.contains(QLatin1String("Unknown error condition"))
            || text.contains(QLatin1String("a version that we don't support")))) {
        status = 400;
    }
    if (status == 0) {
        return Error(Error::Kind::NotSupported,
                     QStringLiteral("%1: the server's answer is no WebSocket handshake: %2")
                         .arg(what, text));
    }
    return Error(kindOfStatus(status),
                 QStringLiteral("%1: the server refused the handshake with HTTP status %2")
                     .arg(what)
                     .arg(status));
}

SocketAddress socketAddressOf(const QHostAddress &address, quint16 port)
{
    bool isMapped = false;
    const quint32 four = address.toIPv4Address(&isMapped);
    const QString text = isMapped ? QHostAddress(four).toString() : address.toString();
    const Result<SocketAddress> result = SocketAddress::fromLiteral(text, port);
    return result ? *result : SocketAddress();
}

} // namespace Penstock
