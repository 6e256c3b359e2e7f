// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/io/acceptor.h>
#include <penstock/io/hostlookup.h>

#include <QtCore/qobject.h>
#include <QtCore/qvariant.h>

#include <memory>
#include <vector>

namespace Penstock {

/// The bound sockets of a server, one for each address of its host. For transport plugins of host and port, whose options
/// are backlog, reusePort, noDelay and keepAlive. Its user's; thread: the one it was made in. Deleting it closes it.
class PENSTOCK_IO_EXPORT HostListener
{
public:
    /// @a local is null where the listener is bound to all addresses.
    using Accepted =
        std::function<void(Descriptor, const SocketAddress &local, const SocketAddress &peer)>;

    explicit HostListener(const QVariantMap &options);
    ~HostListener();
    Q_DISABLE_COPY_MOVE(HostListener)

    /// Binds one more address. Where nothing listens on @a address because this machine has not got it, that is
    /// AddressNotAvailable.
    Error bind(const SocketAddress &address);
    bool isBound() const { return !m_acceptors.empty(); }

    /// The addresses, as endpoints of @a scheme.
    QList<Endpoint> endpoints(const QString &scheme) const;
    /// Once; see Acceptor::start(). What is accepted has its options set.
    Error start(const Accepted &accepted, const Acceptor::Failed &failed);
    void close();

private:
    struct Bound
    {
        std::unique_ptr<Acceptor> acceptor;
        SocketAddress address;
    };

    const QVariantMap m_options;
    std::vector<Bound> m_acceptors;
};

/// Resolves the host of an endpoint and binds all its addresses; no host is all of this machine's. Its user's; deleting it
/// cancels. Thread: the one it was made in.
class PENSTOCK_IO_EXPORT HostBinder : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<std::unique_ptr<HostListener>>)>;

    /// @a done is called once, from the event loop, never from inside; it may delete this object. Errors: InvalidArgument,
    /// HostNotFound, AddressInUse …
    HostBinder(const Endpoint &endpoint, const QVariantMap &options, Done done);
    ~HostBinder() override;

private:
    void begin(Result<QList<SocketAddress>> addresses);
    void finish(Result<std::unique_ptr<HostListener>> result);

    const QVariantMap m_options;
    Done m_done;
    std::unique_ptr<HostLookup> m_lookup;
};

} // namespace Penstock
