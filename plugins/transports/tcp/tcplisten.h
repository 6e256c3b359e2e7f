// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/hostlistener.h>
#include <penstock/plugin/transportplugin.h>

namespace Penstock {

/// A TCP server.
class TcpListener : public Listener
{
public:
    explicit TcpListener(std::unique_ptr<HostListener> sockets);

    QList<Endpoint> endpoints() const override;
    Error start(Accepted accepted, Failed failed) override;
    void close() override;

private:
    const std::unique_ptr<HostListener> m_sockets;
};

/// Binds the addresses of a host.
class TcpListen : public PendingOperation
{
public:
    TcpListen(const Endpoint &endpoint, const QVariantMap &options,
              TransportPlugin::Listening listening);

private:
    HostBinder m_binder;
};

} // namespace Penstock
