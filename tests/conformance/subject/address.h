// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>
#include <penstock/core/socketaddress.h>

#include <QtCore/qjsonobject.h>
#include <QtCore/qvariant.h>

namespace Penstock::Conformance {

/// An end of a connection as asyncio names it: [host, port], a path, or null where it has no name.
QJsonValue addressOf(const Endpoint &endpoint);

/// The endpoint that a command's kind, host, port, path and local stand for.
Endpoint endpointOf(const QJsonObject &command);

/// The reverse, for what needs no resolving; null for what is no address.
Result<SocketAddress> socketAddressOf(const QJsonValue &address);

/// The endpoint that a datagram command's local, remote, broadcast and reuse_port stand for.
Endpoint datagramEndpointOf(const QJsonObject &command);

/// The options of the plugin for TLS that @a tls stands for; none where it is empty.
QVariantMap tlsOptionsOf(const QJsonObject &tls, bool serverSide);
/// The endpoint of a FIFO.
Endpoint pipeOf(const QJsonObject &command);

} // namespace Penstock::Conformance
