// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What a loop does with child processes.

#include <penstock/core/processprotocol.h>
#include <penstock/loop/eventloop_p.h>
#include <penstock/plugin/processspawner.h>

namespace Penstock {

namespace {

using ProcessFuture = QFuture<QPointer<ProcessTransport>>;

Error canceled()
{
    return Error(Error::Kind::Canceled, QStringLiteral("the event loop was deleted"));
}

/// Before there is a child: what the factory throws starts none. Gives away what was made once.
Result<ProtocolFactory> madeNow(const ProtocolFactory &factory)
{
    Result<std::unique_ptr<Protocol>> made = makeProtocol(factory);
    if (!made)
        return made.error();
    if (!qobject_cast<ProcessProtocol *>(made->get())) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("%1 is no protocol for child processes")
                         .arg(QLatin1String((*made)->metaObject()->className())));
    }
    const auto held = std::make_shared<std::unique_ptr<Protocol>>(std::move(*made));
    return ProtocolFactory([held] { return std::move(*held); });
}

} // namespace

ProcessFuture EventLoop::subprocessExec(const QString &program, const QStringList &arguments,
                                        const ProtocolSource &protocol)
{
    return subprocessExec(program, arguments, protocol, ProcessOptions());
}

ProcessFuture EventLoop::subprocessExec(const QString &program, const QStringList &arguments,
                                        const ProtocolSource &protocol,
                                        const ProcessOptions &options)
{
    if (const Error refusal = d->refusal(this); !refusal.isNull())
        return failedFuture<QPointer<ProcessTransport>>(refusal);
    const auto spawner = d->firstWith<ProcessSpawner>(QStringLiteral("process"));
    if (!spawner)
        return failedFuture<QPointer<ProcessTransport>>(spawner.error());
    const Result<ProtocolFactory> factory = protocol.resolve(d->plugins, ProtocolKind::Process);
    if (!factory)
        return failedFuture<QPointer<ProcessTransport>>(factory.error());
    const QPointer<EventLoop> self(this);
    const Result<ProtocolFactory> made = madeNow(*factory);
    if (!made || !self)
        return failedFuture<QPointer<ProcessTransport>>(made ? canceled() : made.error());
    auto *operation =
        new OpenOperation<ProcessTransport>(this, d.get(), *made, std::chrono::milliseconds(0));
    operation->start([&](auto done) {
        return spawner->plugin->spawn(program, arguments, options, std::move(done));
    });
    return operation->future();
}

ProcessFuture EventLoop::subprocessShell(const QString &command, const ProtocolSource &protocol)
{
    return subprocessShell(command, protocol, ProcessOptions());
}

ProcessFuture EventLoop::subprocessShell(const QString &command, const ProtocolSource &protocol,
                                         const ProcessOptions &options)
{
    return subprocessExec(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command}, protocol,
                          options);
}

} // namespace Penstock
