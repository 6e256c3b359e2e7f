// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/messagekinds.h>
#include <penstock/core/result.h>

#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

#include <chrono>

namespace Penstock {

/// The options of the plugin, as what they are. docs/plugins/ws.md tells what each does.
struct WsOptions
{
    MessageKind kind = MessageKind::Binary;
    QStringList subprotocols;
    QStringList origins;
    qint64 maximumMessageBytes = 0;
    std::chrono::milliseconds handshakeTimeout{};
    std::chrono::milliseconds closingTimeout{};
    std::chrono::milliseconds pingInterval{};
    std::chrono::milliseconds pongTimeout{};
    bool keepAlive = false;
    QString certificate;
    QString key;
    QString ca;
    bool verify = true;
    QString serverName;

    /// InvalidArgument for a subprotocol or an origin that is none.
    static Result<WsOptions> from(const QVariantMap &options);
};

} // namespace Penstock
