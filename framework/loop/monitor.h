// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/error.h>
#include <penstock/loop/export.h>
#include <penstock/loop/options.h>

#include <QtCore/qfuture.h>
#include <QtCore/qlist.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Penstock {

class EventLoop;
class MonitorPrivate;

/// How a program lets itself be watched.
struct PENSTOCK_LOOP_EXPORT MonitorOptions
{
    /// How watchers show it; the name of the program's file where it is empty.
    QString name;
    /// Whether watchers may also close connections, pause them, send on them.
    bool allowControl = false;
    /// Whether watchers may ask for what is sent and received. Nothing of it is kept before they do.
    bool allowPayload = true;
    /// What matches in the payload is overwritten before a watcher gets it: the last group of each, or all of it. By default what
    /// stands behind words as password, token, Authorization and Cookie. With one that is no valid expression no payload is told at all,
    /// and a warning logged.
    QList<QRegularExpression> redactions = defaultRedactions();

    static QList<QRegularExpression> defaultRedactions();
};

/// Lets the program's connections be watched, by `penstock monitor`, the inspector, or whatever speaks the protocol of
/// docs/monitor-protocol.md.
///
/// Watchers are served in a thread of its own, so that it can be seen which callback a loop is stuck in. While nobody watches
/// nothing is recorded but what Transport::counters() counts. Made and owned by the program, usually one; lives until the
/// program ends or deletes it; its methods, but for add(): any thread.
///
/// With the environment variable PENSTOCK_MONITOR a program needs none: `1` makes one, at defaultEndpoint(), that has all event
/// loops; `control` also allows control.
class PENSTOCK_LOOP_EXPORT Monitor
{
public:
    explicit Monitor(const MonitorOptions &options = {});
    /// Ends the connections of watchers, and the thread.
    ~Monitor();
    Q_DISABLE_COPY_MOVE(Monitor)

    /// Where this process's monitor is served unless something else is said, and found by who wants to watch: see
    /// monitorFolder().
    static Endpoint defaultEndpoint();

    /// What @a loop, and its servers, open is watched from now on, until one of both is deleted, or another monitor has it: a loop
    /// has one. In the loop's thread: from another one it is refused with a warning.
    void add(EventLoop *loop);
    /// Serves watchers at @a endpoint, which the future gives as it is bound. Any stream does that says who is at the
    /// other end: a Unix socket, where the same user is let in and nobody else; a `tls:` endpoint with
    /// `clientCertificate=required` and a `ca` that knows who may. Whoever is not known is refused. Errors: as EventLoop::createServer(), and NotSupported for
    /// a transport that does not say who that is.
    QFuture<Endpoint> serve(const Endpoint &endpoint = defaultEndpoint(),
                            const ServerOptions &options = {});

    /// Serves `GET /metrics` of HTTP at @a endpoint, as OpenMetrics: what all connections of the program do and did, by server and
    /// transport, never what they carry. Whoever reaches the endpoint may ask: an address of this machine is wise. Once it is
    /// served the loops are watched once a second, as long as the monitor lives. Errors: as EventLoop::createServer().
    QFuture<Endpoint> serveMetrics(const Endpoint &endpoint, const ServerOptions &options = {});

    /// The monitor that PENSTOCK_MONITOR asks for, shared by the program's loops; null where it asks for none. As long as
    /// a loop, or the caller, has it.
    static std::shared_ptr<Monitor> ofEnvironment();

private:
    friend class MonitorPrivate;
    const std::unique_ptr<MonitorPrivate> d;
};

} // namespace Penstock
