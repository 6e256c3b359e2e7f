// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/eventloop.h>

#include <penstock/core/streamtransport.h>
#include <penstock/loop/eventloop_p.h>
#include <penstock/loop/loopwatch_p.h>
#include <penstock/loop/monitor.h>
#include <penstock/plugin/datagramopener.h>

#include <QtCore/qthread.h>

namespace Penstock {

namespace {

using TransportFuture = QFuture<QPointer<StreamTransport>>;
using DatagramFuture = QFuture<QPointer<DatagramTransport>>;
using ServerFuture = QFuture<QPointer<Server>>;

QVariantMap transportOptions(const ServerOptions &options)
{
    QVariantMap map = options.transport;
    if (options.backlog)
        map.insert(QStringLiteral("backlog"), *options.backlog);
    if (options.reusePort)
        map.insert(QStringLiteral("reusePort"), *options.reusePort);
    if (options.keepAlive)
        map.insert(QStringLiteral("keepAlive"), *options.keepAlive);
    return map;
}

/// The plugin that serves @a descriptor. Only those are loaded that say they can.
Result<DescriptorAdopter *> adopterOf(PluginRegistry *plugins, qintptr descriptor)
{
    const QList<PluginInfo> found = plugins->plugins();
    for (const PluginInfo &info : found) {
        if (!info.metadata.hasCapability(QStringLiteral("adopt"))
            || info.metadata.schemes.isEmpty())
            continue;
        const Result<LoadedTransport> loaded =
            plugins->transportForScheme(info.metadata.schemes.first());
        auto *adopter = loaded ? dynamic_cast<DescriptorAdopter *>(loaded->plugin) : nullptr;
        if (adopter && adopter->canAdopt(descriptor))
            return adopter;
    }
    return Error(
        Error::Kind::InvalidArgument,
        QStringLiteral("descriptor %1 is no connected stream socket that a transport plugin serves")
            .arg(descriptor));
}

} // namespace

EventLoop::EventLoop(PluginRegistry *plugins, QObject *parent)
    : QObject(parent), d(new EventLoopPrivate(plugins))
{
    if (const std::shared_ptr<Monitor> monitor = Monitor::ofEnvironment())
        monitor->add(this);
}

EventLoopPrivate::EventLoopPrivate(PluginRegistry *registry) : plugins(registry) { }

EventLoopPrivate::~EventLoopPrivate() = default;

void EventLoopPrivate::added(Transport *transport, quint64 server)
{
    if (watch)
        watch->recorder().added(transport, server);
}

void EventLoopPrivate::replaced(Transport *transport, Transport *successor)
{
    if (watch)
        watch->recorder().replaced(transport, successor);
}

Error EventLoopPrivate::refusal(const QObject *loop) const
{
    if (loop->thread() != QThread::currentThread())
        return Error(Error::Kind::InvalidState,
                     QStringLiteral("the event loop was called from another thread than its own"));
    if (ending)
        return Error(Error::Kind::Canceled, QStringLiteral("the event loop is being deleted"));
    return Error();
}

EventLoop::~EventLoop()
{
    d->ending = true;
    // While the transports are still there: what is pending may have one.
    // Deleting one calls slots and continuations, which may delete others.
    const QObjectList all = children();
    const QList<QPointer<QObject>> guarded(all.begin(), all.end());
    for (const QPointer<QObject> &child : guarded)
        delete child.data();
    d->transports.clear();
}

PluginRegistry *EventLoop::plugins() const
{
    return d->plugins;
}

TransportFuture EventLoop::createConnection(const Endpoint &endpoint,
                                            const ProtocolSource &protocol,
                                            const ConnectOptions &options)
{
    return d->open<StreamTransport>(this, endpoint, protocol, options,
                                    [&endpoint](const PreparedTransport &transport, auto done) {
                                        return transport.plugin->connectStream(
                                            endpoint, transport.options, std::move(done));
                                    });
}

TransportFuture EventLoop::createConnection(const QString &endpoint, const ProtocolSource &protocol,
                                            const ConnectOptions &options)
{
    const Result<Endpoint> parsed = Endpoint::parse(endpoint);
    return parsed ? createConnection(*parsed, protocol, options)
                  : failedFuture<QPointer<StreamTransport>>(parsed.error());
}

DatagramFuture EventLoop::createDatagramEndpoint(const Endpoint &endpoint,
                                                 const ProtocolSource &protocol,
                                                 const ConnectOptions &options)
{
    const auto ask = [&endpoint](const PreparedTransport &transport,
                                 auto done) -> std::unique_ptr<PendingOperation> {
        if (auto *opener = dynamic_cast<DatagramOpener *>(transport.plugin))
            return opener->openDatagram(endpoint, transport.options, std::move(done));
        return std::make_unique<RefusedOperation>(endpoint, "opened for datagrams",
                                                  std::move(done));
    };
    return d->open<DatagramTransport>(this, endpoint, protocol, options, ask);
}

DatagramFuture EventLoop::createDatagramEndpoint(const QString &endpoint,
                                                 const ProtocolSource &protocol,
                                                 const ConnectOptions &options)
{
    const Result<Endpoint> parsed = Endpoint::parse(endpoint);
    return parsed ? createDatagramEndpoint(*parsed, protocol, options)
                  : failedFuture<QPointer<DatagramTransport>>(parsed.error());
}

ServerFuture EventLoop::createServer(const Endpoint &endpoint, const ProtocolSource &protocol,
                                     const ServerOptions &options)
{
    if (const Error refusal = d->refusal(this); !refusal.isNull())
        return failedFuture<QPointer<Server>>(refusal);
    const auto prepared = PreparedTransport::from(d->plugins, endpoint, transportOptions(options));
    if (!prepared)
        return failedFuture<QPointer<Server>>(prepared.error());
    const Result<ProtocolFactory> factory = protocol.resolve(d->plugins, prepared->accepts);
    if (!factory)
        return failedFuture<QPointer<Server>>(factory.error());
    auto *operation = new ServerOperation(this, *factory, options);
    operation->start(*prepared, endpoint);
    return operation->future();
}

ServerFuture EventLoop::createServer(const QString &endpoint, const ProtocolSource &protocol,
                                     const ServerOptions &options)
{
    const Result<Endpoint> parsed = Endpoint::parse(endpoint);
    return parsed ? createServer(*parsed, protocol, options)
                  : failedFuture<QPointer<Server>>(parsed.error());
}

TransportFuture EventLoop::connectAcceptedSocket(qintptr descriptor, const ProtocolSource &protocol,
                                                 const ConnectOptions &options)
{
    using Adopt = std::function<EventLoopPrivate::Adopted()>;
    const auto find = [this, descriptor]() -> Result<Adopt> {
        const Result<DescriptorAdopter *> adopter = adopterOf(d->plugins, descriptor);
        if (!adopter)
            return adopter.error();
        return Adopt([adopter = *adopter, descriptor] { return adopter->adopt(descriptor); });
    };
    return d->adoptStream(this, protocol, options, find);
}

QFuture<qint64> EventLoop::sendfile(StreamTransport *transport, QIODevice *file, qint64 offset,
                                    std::optional<qint64> count, StreamTransport::Fallback fallback)
{
    if (const Error error = d->refusal(this); !error.isNull())
        return failedFuture<qint64>(error);
    if (!transport) {
        return failedFuture<qint64>(
            Error(Error::Kind::InvalidArgument,
                  QStringLiteral("sendfile(): a transport is needed, got null")));
    }
    return transport->sendfile(file, offset, count, fallback);
}

QList<Transport *> EventLoop::transports() const
{
    return d->transports.transports();
}

QList<StreamTransport *> EventLoop::connections() const
{
    return d->transports.transportsOf<StreamTransport>();
}

QList<Server *> EventLoop::servers() const
{
    return findChildren<Server *>(Qt::FindDirectChildrenOnly);
}

} // namespace Penstock
