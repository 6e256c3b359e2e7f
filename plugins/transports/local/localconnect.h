// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/socketconnector.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qobject.h>

namespace Penstock {

/// Connects to a Unix socket.
class LocalConnect : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    LocalConnect(const Endpoint &endpoint, TransportPlugin::Connected connected);
    ~LocalConnect() override;

private:
    void finish(Result<Descriptor> result);

    TransportPlugin::Connected m_connected;
    std::unique_ptr<SocketConnector> m_connector;
};

/// The address that an endpoint of the scheme unix names. The error is InvalidArgument.
Result<SocketAddress> localAddress(const Endpoint &endpoint);

} // namespace Penstock
