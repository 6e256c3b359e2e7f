// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/export.h>
#include <penstock/io/proxy.h>

#include <QtCore/qobject.h>

#include <functional>

namespace Penstock {

/// Asks the system's settings for the proxy to a target: Qt may ask a library that runs scripts and blocks, so that is done by
/// a thread of the pool. For transport plugins that cannot use ProxiedConnector. Its user's; deleting it cancels. Thread: the
/// one it was made in.
class PENSTOCK_IO_EXPORT SystemProxyLookup : public QObject
{
    Q_OBJECT

public:
    /// @a done is called once, from the event loop, with the proxy to @a host and @a port, which is none where the settings name
    /// none that can carry any stream; it may delete this object.
    SystemProxyLookup(const QString &host, quint16 port, std::function<void(const Proxy &)> done);
};

} // namespace Penstock
