// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "inheritedlistener.h"

#include "inherited.h"
#include "pipetransport.h"
#include "systemdsockets.h"

#include <penstock/io/takeover.h>

namespace Penstock {

namespace {

Result<QList<int>> descriptorsOf(const Endpoint &endpoint)
{
    if (endpoint.scheme() == QLatin1String("fd")) {
        const Result<int> descriptor = descriptorOf(endpoint);
        return descriptor ? Result<QList<int>>(QList<int>{*descriptor}) : descriptor.error();
    }
    const Result<QList<SystemdSocket>> sockets = systemdSockets(endpoint);
    if (!sockets)
        return sockets.error();
    QList<int> descriptors;
    for (const SystemdSocket &socket : *sockets)
        descriptors.append(socket.descriptor);
    return descriptors;
}

Error inWords(const Endpoint &endpoint, const Error &error)
{
    return Error(error.kind(),
                 QStringLiteral("\"%1\": %2").arg(endpoint.toString(), error.detail()),
                 error.nativeCode());
}

} // namespace

Result<std::unique_ptr<Listener>> InheritedListener::open(const Endpoint &endpoint,
                                                          const QVariantMap &options)
{
    const Result<QList<int>> descriptors = descriptorsOf(endpoint);
    if (!descriptors)
        return descriptors.error();
    for (const int descriptor : *descriptors) {
        if (const Error error = checkListening(descriptor); !error.isNull())
            return inWords(endpoint, error);
    }
    std::vector<Descriptor> sockets;
    for (const int descriptor : *descriptors) {
        // Non-blocking, as accept(2) cannot be told not to wait, and another process may be the quicker one.
        Result<Descriptor> socket = duplicateSocket(descriptor);
        if (!socket)
            return inWords(endpoint, socket.error());
        sockets.push_back(std::move(*socket));
    }
    for (const int descriptor : *descriptors) {
        letGoOf(descriptor);
        if (endpoint.scheme() == QLatin1String("systemd"))
            markTaken(descriptor);
    }
    const int backlog = options.value(QStringLiteral("backlog")).toInt();
    return std::unique_ptr<Listener>(
        std::make_unique<InheritedListener>(std::move(sockets), backlog));
}

InheritedListener::InheritedListener(std::vector<Descriptor> sockets, int backlog)
    : m_backlog(backlog)
{
    for (Descriptor &socket : sockets) {
        m_endpoints.append(endpointOfSocket(socket.number()));
        m_acceptors.push_back(std::make_unique<Acceptor>(std::move(socket)));
    }
}

InheritedListener::~InheritedListener() = default;

QList<Endpoint> InheritedListener::endpoints() const
{
    return m_endpoints;
}

Error InheritedListener::start(Accepted accepted, Failed failed)
{
    const auto take = [accepted](Descriptor socket, const SocketAddress &) {
        accepted(std::make_unique<AcceptedTransport>(std::move(socket)));
    };
    for (const std::unique_ptr<Acceptor> &acceptor : m_acceptors) {
        const Error error = m_backlog > 0 ? acceptor->start(m_backlog, take, failed)
                                          : acceptor->startListening(take, failed);
        if (!error.isNull())
            return error;
    }
    return Error();
}

void InheritedListener::close()
{
    for (const std::unique_ptr<Acceptor> &acceptor : m_acceptors)
        acceptor->close();
}

} // namespace Penstock
