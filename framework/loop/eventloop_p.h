// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramtransport.h>
#include <penstock/core/processtransport.h>
#include <penstock/core/streamtransport.h>
#include <penstock/core/transportset.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/attemptreport.h>
#include <penstock/plugin/pluginregistry.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>
#include <QtCore/qtimer.h>

#include <algorithm>
#include <concepts>
#include <functional>
#include <limits>
#include <map>
#include <optional>

namespace Penstock {

class LoopWatch;

class EventLoopPrivate
{
public:
    explicit EventLoopPrivate(PluginRegistry *registry);
    ~EventLoopPrivate();

    using Adopted = Result<std::unique_ptr<StreamTransport>>;

    /// What @a find() finds takes something of the caller's, once the protocol is made; so an error leaves it to the caller.
    template <typename Find>
    QFuture<QPointer<StreamTransport>> adoptStream(EventLoop *loop, const ProtocolSource &protocol,
                                                   const ConnectOptions &options, Find find);
    QFuture<QPointer<StreamTransport>> openPipe(EventLoop *loop, const Endpoint &endpoint,
                                                StreamTransport::Direction direction,
                                                const ProtocolSource &protocol,
                                                const ConnectOptions &options);
    QFuture<QPointer<StreamTransport>> adoptPipe(EventLoop *loop, qintptr descriptor,
                                                 StreamTransport::Direction direction,
                                                 const ProtocolSource &protocol,
                                                 const ConnectOptions &options);
    /// Opens a transport of @a Kind at @a endpoint; @a ask(prepared, done) asks the plugin of its scheme for it.
    template <typename Kind, typename Ask>
    QFuture<QPointer<Kind>> open(EventLoop *loop, const Endpoint &endpoint,
                                 const ProtocolSource &protocol, const ConnectOptions &options,
                                 Ask ask);
    template <typename Interface>
    struct Able
    {
        Interface *plugin;
        const PluginMetadata *metadata;
    };
    /// The first plugin that lists @a capability and implements Interface; only such are loaded. Kept once it is found,
    /// since a loaded plugin stays.
    template <typename Interface>
    Result<Able<Interface>> firstWith(const QString &capability)
    {
        const auto isOne = [](TransportPlugin *plugin) {
            return dynamic_cast<Interface *>(plugin) != nullptr;
        };
        const Result<const LoadedTransport *> found = firstWith(capability, isOne);
        if (!found)
            return found.error();
        return Able<Interface>{dynamic_cast<Interface *>((*found)->plugin), &(*found)->metadata};
    }
    Result<const LoadedTransport *> firstWith(const QString &capability,
                                              bool (*isOne)(TransportPlugin *));
    /// Why nothing can be opened: another thread's call, or the loop is being deleted. Null where it can.
    Error refusal(const QObject *loop) const;

    static EventLoopPrivate *of(const EventLoop *loop) { return loop->d.get(); }
    /// What has come into the possession of the loop, or of the server with the id @a server.
    void added(Transport *transport, quint64 server = 0);
    /// @a transport goes on below @a successor.
    void replaced(Transport *transport, Transport *successor);

    PluginRegistry *plugins;
    TransportSet transports;
    std::map<QString, LoadedTransport> abilities; ///< by capability; see firstWith()
    std::unique_ptr<LoopWatch> watch; ///< null where no monitor has this loop
    bool ending = false;
};

/// A transport plugin that is to be asked for something.
struct PreparedTransport
{
    TransportPlugin *plugin;
    QVariantMap options;
    ProtocolKind accepts; ///< what its listeners make

    static Result<PreparedTransport> from(PluginRegistry *plugins, const Endpoint &endpoint,
                                          const QVariantMap &options);
};

/// Calls @a factory: its protocol, or the error of what it threw or lacks.
Result<std::unique_ptr<Protocol>> makeProtocol(const ProtocolFactory &factory);
/// The same, which a stream transport can serve; InvalidArgument otherwise.
Result<std::unique_ptr<Protocol>> makeStreamProtocol(const ProtocolFactory &factory);

template <typename Kind>
constexpr ProtocolKind kindOf()
{
    if constexpr (std::derived_from<Kind, DatagramTransport>)
        return ProtocolKind::Datagram;
    else if constexpr (std::derived_from<Kind, ProcessTransport>)
        return ProtocolKind::Process;
    else
        return ProtocolKind::Stream;
}

template <typename T>
QFuture<T> failedFuture(const Error &error)
{
    QPromise<T> promise;
    promise.start();
    promise.setException(Exception(error));
    promise.finish();
    return promise.future();
}

/// What both operations of a loop share: a promise, its cancellation, the plugin's part. Owned by the loop; deletes
/// itself when it is done, from the event loop.
template <typename T>
class Operation : public QObject
{
public:
    explicit Operation(QObject *loop) : QObject(loop), m_watcher(std::in_place)
    {
        connect(&*m_watcher, &QFutureWatcher<T>::canceled, this, [this] {
            fail(Error(Error::Kind::Canceled, QStringLiteral("the operation was canceled")));
        });
        m_watcher->setFuture(m_promise.future());
        m_promise.start(); // after it: a watcher is told less so
    }
    ~Operation() override
    {
        fail(Error(Error::Kind::Canceled, QStringLiteral("the event loop was deleted")));
    }

    QFuture<T> future() { return m_promise.future(); }

    void setDeadline(std::chrono::milliseconds timeout, const QString &what)
    {
        if (timeout.count() <= 0)
            return;
        const auto atMost =
            std::min(timeout, std::chrono::milliseconds(std::numeric_limits<int>::max()));
        QTimer::singleShot(atMost, this, [this, timeout, what] {
            QString detail =
                QStringLiteral("%1 took longer than %2 ms").arg(what).arg(timeout.count());
            const auto *report = dynamic_cast<AttemptReport *>(m_pending.get());
            if (const QString failures = report ? report->failuresSoFar() : QString();
                !failures.isEmpty())
                detail += QStringLiteral("; meanwhile: ") + failures;
            fail(Error(Error::Kind::TimedOut, detail));
        });
    }

protected:
    /// True once it is done, and from a cancel() on, of which m_watcher tells later.
    bool isOver() const { return m_done || m_promise.isCanceled(); }
    void succeed(const T &value)
    {
        if (isOver()) {
            fail(Error(Error::Kind::Canceled, QStringLiteral("the operation was canceled")));
            return;
        }
        m_done = true;
        m_pending.reset();
        m_watcher.reset(); // of what comes now it needs no events
        deleteLater();
        QPromise<T> promise = std::move(m_promise); // a continuation may delete the loop, and this
        promise.addResult(value);
        promise.finish();
    }
    void fail(const Error &error)
    {
        if (std::exchange(m_done, true))
            return;
        m_pending.reset();
        giveUp();
        deleteLater();
        QPromise<T> promise = std::move(m_promise);
        promise.setException(Exception(error));
        promise.finish();
    }
    /// Lets go of what was there already.
    virtual void giveUp() { }

    std::unique_ptr<PendingOperation> m_pending;

private:
    QPromise<T> m_promise;
    std::optional<QFutureWatcher<T>> m_watcher;
    bool m_done = false;
};

/// Opens a transport of @a Kind, gives it a protocol, and finishes once its connectionMade() has returned.
template <typename Kind>
class OpenOperation : public Operation<QPointer<Kind>>
{
public:
    OpenOperation(EventLoop *loop, EventLoopPrivate *owner, ProtocolFactory factory,
                  std::chrono::milliseconds closeTimeout)
        : Operation<QPointer<Kind>>(loop),
          m_owner(owner),
          m_factory(std::move(factory)),
          m_closeTimeout(closeTimeout)
    {
    }
    ~OpenOperation() override
    {
        this->fail(Error(Error::Kind::Canceled, QStringLiteral("the event loop was deleted")));
    }

    /// @a ask asks a plugin for the transport: it is given what to call with it, and returns the pending operation.
    template <typename Ask>
    void start(Ask ask)
    {
        this->m_pending =
            ask([this](Result<std::unique_ptr<Kind>> result) { opened(std::move(result)); });
    }
    /// The transport is there, and @a protocol is made for it.
    void begin(std::unique_ptr<Kind> transport, std::unique_ptr<Protocol> protocol)
    {
        if (const Error error = transport->setProtocol(std::move(protocol)); !error.isNull()) {
            this->fail(error);
            return;
        }
        if constexpr (std::derived_from<Kind, WriteTransport>)
            transport->setCloseTimeout(m_closeTimeout);
        m_transport = transport.get();
        m_owner->transports.insert(std::move(transport));
        m_owner->added(m_transport);
        QObject::connect(m_transport, &QObject::destroyed, this, [this] {
            this->fail(
                Error(Error::Kind::Aborted,
                      QStringLiteral("the transport was deleted before it could be handed out")));
        });
        m_transport->start([self = QPointer<OpenOperation>(this)] {
            if (self)
                self->succeed(self->m_transport);
        });
    }

protected:
    /// A transport that nobody will be given goes without a trace, unless its protocol has been told of it.
    void giveUp() override { delete m_transport.data(); }

private:
    void opened(Result<std::unique_ptr<Kind>> transport)
    {
        if (this->isOver())
            return;
        if (!transport) {
            this->fail(transport.error());
            return;
        }
        // What it calls may delete the loop, and this.
        const QPointer<OpenOperation> self(this);
        const ProtocolFactory factory = m_factory;
        Result<std::unique_ptr<Protocol>> protocol = makeProtocol(factory);
        if (!self || self->isOver())
            return;
        if (protocol)
            begin(std::move(*transport), std::move(*protocol));
        else
            this->fail(protocol.error());
    }

    EventLoopPrivate *const m_owner;
    const ProtocolFactory m_factory;
    const std::chrono::milliseconds m_closeTimeout;
    QPointer<Kind> m_transport;
};

template <typename Kind, typename Ask>
QFuture<QPointer<Kind>> EventLoopPrivate::open(EventLoop *loop, const Endpoint &endpoint,
                                               const ProtocolSource &protocol,
                                               const ConnectOptions &options, Ask ask)
{
    if (const Error error = refusal(loop); !error.isNull())
        return failedFuture<QPointer<Kind>>(error);
    const auto prepared = PreparedTransport::from(plugins, endpoint, options.transport);
    if (!prepared)
        return failedFuture<QPointer<Kind>>(prepared.error());
    const Result<ProtocolFactory> factory = protocol.resolve(plugins, kindOf<Kind>());
    if (!factory)
        return failedFuture<QPointer<Kind>>(factory.error());
    auto *operation = new OpenOperation<Kind>(loop, this, *factory, options.closeTimeout);
    operation->setDeadline(options.timeout,
                           QStringLiteral("connecting to %1").arg(endpoint.toString()));
    operation->start([&](auto done) { return ask(*prepared, std::move(done)); });
    return operation->future();
}

template <typename Find>
QFuture<QPointer<StreamTransport>> EventLoopPrivate::adoptStream(EventLoop *loop,
                                                                 const ProtocolSource &protocol,
                                                                 const ConnectOptions &options,
                                                                 Find find)
{
    using Future = QFuture<QPointer<StreamTransport>>;
    if (const Error error = refusal(loop); !error.isNull())
        return failedFuture<QPointer<StreamTransport>>(error);
    const Result<ProtocolFactory> factory = protocol.resolve(plugins);
    if (!factory)
        return failedFuture<QPointer<StreamTransport>>(factory.error());
    const Result<std::function<Adopted()>> adopt = find();
    if (!adopt)
        return failedFuture<QPointer<StreamTransport>>(adopt.error());
    Result<std::unique_ptr<Protocol>> made = makeStreamProtocol(*factory);
    if (!made)
        return failedFuture<QPointer<StreamTransport>>(made.error());
    Adopted transport = (*adopt)();
    if (!transport)
        return failedFuture<QPointer<StreamTransport>>(transport.error());
    auto *operation =
        new OpenOperation<StreamTransport>(loop, this, *factory, options.closeTimeout);
    const Future future = operation->future();
    operation->begin(std::move(*transport), std::move(*made));
    return future;
}

class ServerOperation : public Operation<QPointer<Server>>
{
public:
    ServerOperation(EventLoop *loop, ProtocolFactory factory, const ServerOptions &options);
    ~ServerOperation() override;

    void start(const PreparedTransport &transport, const Endpoint &endpoint);

private:
    void begin(std::unique_ptr<Listener> listener);

    const ProtocolFactory m_factory;
    const ServerOptions m_options;
};

} // namespace Penstock
