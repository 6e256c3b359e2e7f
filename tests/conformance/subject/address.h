// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>

#include <QtCore/qjsonobject.h>

namespace Penstock::Conformance {

/// An end of a connection as asyncio names it: [host, port], a path, or null where it has no name.
QJsonValue addressOf(const Endpoint &endpoint);

/// The endpoint that a command's kind, host, port, path and local stand for.
Endpoint endpointOf(const QJsonObject &command);

/// The endpoint of a FIFO.
Endpoint pipeOf(const QJsonObject &command);

} // namespace Penstock::Conformance
