// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/acceptor.h>
#include <penstock/plugin/transportplugin.h>

#include "hostlookup.h"

#include <QtCore/qobject.h>

#include <vector>

namespace Penstock {

/// The bound sockets of a TCP server, one an address.
class TcpListener : public Listener
{
public:
    explicit TcpListener(const QVariantMap &options);
    ~TcpListener() override;

    /// Binds one more address. Where nothing listens on @a address because this machine has not got it, that is
    /// AddressNotAvailable.
    Error bind(const SocketAddress &address);
    bool isBound() const { return !m_acceptors.empty(); }

    QList<Endpoint> endpoints() const override;
    Error start(Accepted accepted, Failed failed) override;
    void close() override;

private:
    struct Bound
    {
        std::unique_ptr<Acceptor> acceptor;
        SocketAddress address;
    };

    const QVariantMap m_options;
    std::vector<Bound> m_acceptors;
};

/// Resolves the host of an endpoint and binds all its addresses.
class TcpListen : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    TcpListen(const Endpoint &endpoint, const QVariantMap &options,
              TransportPlugin::Listening listening);
    ~TcpListen() override;

private:
    void begin(Result<QList<SocketAddress>> addresses);
    void finish(Result<std::unique_ptr<Listener>> result);

    const QVariantMap m_options;
    TransportPlugin::Listening m_listening;
    std::unique_ptr<HostLookup> m_lookup;
};

} // namespace Penstock
