// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>
#include <penstock/core/streamtransport.h>
#include <penstock/plugin/export.h>

#include <QtCore/qobject.h>
#include <QtCore/qplugin.h>
#include <QtCore/qvariant.h>

#include <functional>
#include <memory>

namespace Penstock {

/// Something that was asked of a plugin and is not done yet. Deleting it cancels it: nothing is called any more,
/// nothing is left behind. The caller's; thread: the caller's.
class PENSTOCK_PLUGIN_EXPORT PendingOperation
{
public:
    virtual ~PendingOperation();
};

/// For what cannot be done: says NotSupported from the event loop, unless it is deleted before.
class PENSTOCK_PLUGIN_EXPORT RefusedOperation : public PendingOperation
{
public:
    /// "@a endpoint cannot be @a ability", such as "connected to", is what @a refuse is told.
    RefusedOperation(const Endpoint &endpoint, const char *ability,
                     std::function<void(const Error &)> refuse);
    ~RefusedOperation() override;

private:
    QObject m_context;
};

/// Listens and accepts, for a Server, which owns it. Thread: the one it was made in. Deleting it closes it.
class PENSTOCK_PLUGIN_EXPORT Listener
{
public:
    /// Is given each accepted connection, not started, its protocol yet to be set: a stream, or whatever else the
    /// plugin's connections are.
    using Accepted = std::function<void(std::unique_ptr<Transport>)>;
    /// Is told of what keeps the listener from accepting (EMFILE …). It goes on by itself.
    using Failed = std::function<void(const Error &)>;

    virtual ~Listener();
    /// The addresses that are bound, with the real port where 0 was asked for.
    virtual QList<Endpoint> endpoints() const = 0;
    /// Begins to listen and accept. Called at most once, before close().
    virtual Error start(Accepted accepted, Failed failed) = 0;
    /// Stops listening and releases the addresses; the connections live on. Idempotent.
    virtual void close() = 0;
};

/// What a transport plugin's library implements. One object a process, made on first use, never unloaded. Its
/// methods may be called from any thread that runs an event loop; what they make lives in that thread. `options`
/// are those of the metadata, all of them, checked and of the type declared there. Nothing may throw.
///
/// Interfaces stay as they are; a new ability is a new interface that the same object implements too.
class PENSTOCK_PLUGIN_EXPORT TransportPlugin
{
public:
    using Connected = std::function<void(Result<std::unique_ptr<StreamTransport>>)>;
    using Listening = std::function<void(Result<std::unique_ptr<Listener>>)>;

    virtual ~TransportPlugin();
    /// Connects to @a endpoint. @a connected is called once, from the event loop, never from inside this call, with a
    /// transport that is not started and has no protocol yet; it may delete the operation. The default says NotSupported.
    virtual std::unique_ptr<PendingOperation> connectStream(const Endpoint &endpoint,
                                                            const QVariantMap &options,
                                                            Connected connected);
    /// Binds @a endpoint. @a listening is called once, from the event loop, never from inside this call, with a listener
    /// that is not started; it may delete the operation. The default says NotSupported.
    virtual std::unique_ptr<PendingOperation> listen(const Endpoint &endpoint,
                                                     const QVariantMap &options,
                                                     Listening listening);
};

/// An ability of transport plugins whose metadata lists the capability "adopt".
class PENSTOCK_PLUGIN_EXPORT DescriptorAdopter
{
public:
    virtual ~DescriptorAdopter();
    /// Whether @a descriptor is a connected stream that this plugin serves.
    virtual bool canAdopt(qintptr descriptor) const = 0;
    /// Makes a transport of it, which owns @a descriptor from then on; on an error it stays the caller's.
    virtual Result<std::unique_ptr<StreamTransport>> adopt(qintptr descriptor) = 0;
};

} // namespace Penstock

#define PenstockTransportPlugin_iid "org.penstock.TransportPlugin/1"
Q_DECLARE_INTERFACE(Penstock::TransportPlugin, PenstockTransportPlugin_iid)
