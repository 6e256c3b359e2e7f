// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qvariant.h>

#include <chrono>
#include <optional>

namespace Penstock {

/// How EventLoop::createConnection() connects.
struct ConnectOptions
{
    /// A deadline for all of it: names, addresses, handshakes. 0 is none, as in asyncio.
    std::chrono::milliseconds timeout{0};
    /// See WriteTransport::setCloseTimeout().
    std::chrono::milliseconds closeTimeout{0};
    /// Options of the transport plugin, beside those of the endpoint, which they go before.
    QVariantMap transport;
};

/// How EventLoop::startTls() encrypts.
struct StartTlsOptions
{
    /// Whether we are the server of the handshake; it needs the options certificate and key.
    bool serverSide = false;
    /// Bytes of TLS that came with the last ones in plain text, such as the peer's first message behind its STARTTLS.
    QByteArray received;
    /// Options of the plugin for TLS: serverName (a client needs it), ca, certificate, key, handshakeTimeout …
    QVariantMap transport;
};

/// How EventLoop::createServer() serves. What is not set is the transport plugin's default.
struct ServerOptions
{
    /// How many connections may wait to be accepted, and are accepted in one turn; 1 or more. asyncio: 100.
    std::optional<int> backlog;
    /// SO_REUSEPORT: several servers share one address (socket(7)).
    std::optional<bool> reusePort;
    /// SO_KEEPALIVE on accepted connections (tcp(7)).
    std::optional<bool> keepAlive;
    /// False: bound only; Server::startServing() begins.
    bool startServing = true;
    /// See WriteTransport::setCloseTimeout(); of each accepted connection.
    std::chrono::milliseconds closeTimeout{0};
    /// Further options of the transport plugin, beside those of the endpoint, which they go before.
    QVariantMap transport;
};

} // namespace Penstock
