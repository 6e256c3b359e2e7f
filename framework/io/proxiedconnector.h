// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/hostconnector.h>
#include <penstock/io/proxy.h>

namespace Penstock {

class ProxyHandshake;
class SystemProxyLookup;

/// HostConnector, through the proxy that the option `proxy` names: an address for Proxy::parse(), or `system` for what the
/// system's settings say of the target. Names are the proxy's to resolve. For transport plugins of host and port. Its
/// user's; deleting it cancels. Thread: the one it was made in.
class PENSTOCK_IO_EXPORT ProxiedConnector : public QObject
{
    Q_OBJECT

public:
    /// As HostConnector. Through a proxy, ConnectedSocket::remote is null where the host is a name. Further errors, which
    /// name the proxy and the target: what connecting to the proxy came to; PermissionDenied where it wants another user or
    /// password, or does not allow the target; Refused, Unreachable, TimedOut where it cannot connect to it; Aborted
    /// where it is no proxy of this kind.
    ProxiedConnector(const Endpoint &endpoint, const QVariantMap &options,
                     HostConnector::Done done);
    ~ProxiedConnector() override;

    /// See HostConnector::failuresSoFar().
    QString failuresSoFar() const;

private:
    Error prepare();
    void connectThrough(const Proxy &proxy);
    void shakeHands(Result<ConnectedSocket> socket);
    void finish(Result<ConnectedSocket> result);

    const Endpoint m_endpoint;
    const QVariantMap m_options;
    HostConnector::Done m_done;
    Proxy m_proxy;
    std::unique_ptr<SystemProxyLookup> m_lookup;
    std::unique_ptr<HostConnector> m_connector;
    std::unique_ptr<ProxyHandshake> m_handshake;
};

} // namespace Penstock
