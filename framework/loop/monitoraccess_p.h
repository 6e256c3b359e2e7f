// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/error.h>

#include <QtCore/qvariant.h>

// Who may watch, and where they are served. Any thread, but for transports: theirs.

namespace Penstock {

class PluginRegistry;
class Transport;

/// Why whoever is at the other end is not let in; null where they are.
Error monitorRefusal(Transport *transport);
/// Why nobody can be served at @a endpoint, with the transport's @a options; null where they can, or an error follows anyway.
Error monitorMisfit(const Endpoint &endpoint, const QVariantMap &options, PluginRegistry *plugins,
                    bool isForWatchers);
/// Makes monitorFolder(), which is nobody else's then. The error is PermissionDenied where it is another user's or behind a link.
Error makeMonitorFolder();

} // namespace Penstock
