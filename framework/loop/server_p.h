// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/transportset.h>
#include <penstock/loop/eventloop_p.h>
#include <penstock/loop/server.h>

#include <QtCore/qpromise.h>

#include <chrono>
#include <memory>
#include <vector>

namespace Penstock {

class ServerPrivate
{
public:
    enum class State { Bound, Serving, Closed };

    void accept(std::unique_ptr<Transport> transport);
    void report(const QString &what, const Error &error);
    void checkClosed();
    template <typename Action>
    void forEachClient(Action action);

    Server *q;
    std::unique_ptr<Listener> listener;
    std::shared_ptr<const ProtocolFactory> factory; ///< one object, whose state the calls share
    std::chrono::milliseconds closeTimeout;
    State state = State::Bound;
    int accepting = 0; ///< connections that wait for the factory
    TransportSet transports;
    std::vector<QPromise<void>> waiting;

    // for a monitor
    static ServerPrivate *of(const Server *server) { return server->d.get(); }
    quint64 id; ///< none of a transport
    EventLoopPrivate *loop = nullptr;
    QList<Endpoint> bound; ///< kept after the end
    quint64 accepted = 0;
    const std::chrono::steady_clock::time_point created = std::chrono::steady_clock::now();
};

} // namespace Penstock
