// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/datagramopener.h>

#include <QtCore/qobject.h>

namespace Penstock {

/// Opens an endpoint of Unix datagrams, from the event loop, as all transports do.
class UnixgramOpen : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    UnixgramOpen(const Endpoint &endpoint, const QVariantMap &options,
                 DatagramOpener::Opened opened);
    ~UnixgramOpen() override;
};

/// The same for a server.
class UnixgramListen : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    UnixgramListen(const Endpoint &endpoint, const QVariantMap &options,
                   TransportPlugin::Listening listening);
    ~UnixgramListen() override;
};

} // namespace Penstock
