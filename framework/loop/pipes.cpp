// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Pipes: asyncio's connect_read_pipe() and connect_write_pipe().

#include <penstock/loop/eventloop_p.h>

#include <penstock/plugin/pipeopener.h>

namespace Penstock {

namespace {

using TransportFuture = QFuture<QPointer<StreamTransport>>;
using Direction = StreamTransport::Direction;

const char *abilityOf(Direction direction)
{
    return direction == Direction::Read ? "opened as a pipe to read" : "opened as a pipe to write";
}

} // namespace

TransportFuture EventLoopPrivate::openPipe(EventLoop *loop, const Endpoint &endpoint,
                                           Direction direction, const ProtocolSource &protocol,
                                           const ConnectOptions &options)
{
    const auto ask = [&endpoint, direction](const PreparedTransport &transport,
                                            auto done) -> std::unique_ptr<PendingOperation> {
        if (auto *opener = dynamic_cast<PipeOpener *>(transport.plugin))
            return opener->openPipe(endpoint, transport.options, direction, std::move(done));
        return std::make_unique<RefusedOperation>(endpoint, abilityOf(direction), std::move(done));
    };
    return open<StreamTransport>(loop, endpoint, protocol, options, ask);
}

TransportFuture EventLoopPrivate::adoptPipe(EventLoop *loop, qintptr descriptor,
                                            Direction direction, const ProtocolSource &protocol,
                                            const ConnectOptions &options)
{
    using Adopt = std::function<Adopted()>;
    const auto find = [this, descriptor, direction]() -> Result<Adopt> {
        const auto opener = firstWith<PipeOpener>(QStringLiteral("pipe"));
        if (!opener)
            return opener.error();
        return Adopt([plugin = opener->plugin, descriptor, direction] {
            return plugin->adoptPipe(descriptor, direction);
        });
    };
    return adoptStream(loop, protocol, options, find);
}

TransportFuture EventLoop::connectReadPipe(const Endpoint &endpoint, const ProtocolSource &protocol,
                                           const ConnectOptions &options)
{
    return d->openPipe(this, endpoint, Direction::Read, protocol, options);
}

TransportFuture EventLoop::connectReadPipe(const QString &endpoint, const ProtocolSource &protocol,
                                           const ConnectOptions &options)
{
    const Result<Endpoint> parsed = Endpoint::parse(endpoint);
    return parsed ? connectReadPipe(*parsed, protocol, options)
                  : failedFuture<QPointer<StreamTransport>>(parsed.error());
}

TransportFuture EventLoop::connectReadPipe(qintptr descriptor, const ProtocolSource &protocol,
                                           const ConnectOptions &options)
{
    return d->adoptPipe(this, descriptor, Direction::Read, protocol, options);
}

TransportFuture EventLoop::connectWritePipe(const Endpoint &endpoint,
                                            const ProtocolSource &protocol,
                                            const ConnectOptions &options)
{
    return d->openPipe(this, endpoint, Direction::Write, protocol, options);
}

TransportFuture EventLoop::connectWritePipe(const QString &endpoint, const ProtocolSource &protocol,
                                            const ConnectOptions &options)
{
    const Result<Endpoint> parsed = Endpoint::parse(endpoint);
    return parsed ? connectWritePipe(*parsed, protocol, options)
                  : failedFuture<QPointer<StreamTransport>>(parsed.error());
}

TransportFuture EventLoop::connectWritePipe(qintptr descriptor, const ProtocolSource &protocol,
                                            const ConnectOptions &options)
{
    return d->adoptPipe(this, descriptor, Direction::Write, protocol, options);
}

} // namespace Penstock
