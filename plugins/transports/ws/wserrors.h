// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/messagesession.h>

#include <QtCore/qloggingcategory.h>
#include <QtNetwork/qabstractsocket.h>

class QHostAddress;
class QTcpSocket;
class QWebSocket;

namespace Penstock {

class SocketAddress;

/// penstock.transport.ws
const QLoggingCategory &wsLog();

/// What a failure of Qt's socket is. @a what was being done comes first in the detail.
Error socketErrorOf(QAbstractSocket::SocketError code, const QString &text, const QString &what);

/// What connectionLost() carries for a session that was closed with @a note: null for 1000 and 1001.
Error closingErrorOf(const ClosingNote &note);

/// Why the server did not upgrade the connection, from what Qt says of it.
Error refusedHandshakeOf(const QString &text, const QString &what);

SocketAddress socketAddressOf(const QHostAddress &address, quint16 port);

} // namespace Penstock
