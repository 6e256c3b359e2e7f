// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/error.h>
#include <penstock/core/protocol.h>
#include <penstock/core/result.h>
#include <penstock/loop/options.h>
#include <penstock/plugin/endpointchecker.h>

#include <QtCore/qfuture.h>

#include <functional>

namespace Penstock {

class EventLoop;
class PluginRegistry;

/// What can be done with an endpoint, as the metadata of its transport say.
struct EndpointAbilities
{
    bool canListen = false;
    bool canOpen = false;
    ProtocolKind kind = ProtocolKind::Stream; ///< of what is opened or accepted
    bool needsPort = false; ///< to be opened: where the endpoint names a host
    bool peersShareOne = false; ///< all peers send to one transport: datagrams without connections

    /// The error is that of PluginRegistry::transportForScheme(), or of resolveOptions() for the endpoint's options.
    static Result<EndpointAbilities> of(const Endpoint &endpoint, PluginRegistry *plugins);
    /// What @a endpoint lacks to be opened: InvalidArgument, a whole sentence for who runs the program.
    Error lackOf(const Endpoint &endpoint) const;
};

/// What is wrong with @a endpoint that can be known before it is used; null as well where the plugin cannot tell, or cannot be
/// used. The errors are those of EndpointChecker::checkEndpoint().
Error checkEndpoint(const Endpoint &endpoint, PluginRegistry *plugins, EndpointChecker::Use use);

/// Opens an endpoint of whatever kind. One at a time. Owned by who waits; deleting it cancels what it does.
class Opening
{
public:
    explicit Opening(EventLoop *loop) : m_loop(loop) { }
    ~Opening() { cancel(); }
    Q_DISABLE_COPY_MOVE(Opening)

    /// @a failed is called at most once, from the event loop, in the context of @a context; that it worked is told by
    /// the protocol that @a factory made.
    void start(const Endpoint &endpoint, ProtocolKind kind, const ProtocolFactory &factory,
               const ConnectOptions &options, QObject *context,
               const std::function<void(const Error &)> &failed);
    /// Nothing is opened any more; @a failed is not called.
    void cancel();

private:
    EventLoop *const m_loop;
    std::function<void()> m_cancel;
};

} // namespace Penstock
