// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tcplisten.h"

#include "tcptransport.h"

namespace Penstock {

TcpListener::TcpListener(std::unique_ptr<HostListener> sockets) : m_sockets(std::move(sockets)) { }

QList<Endpoint> TcpListener::endpoints() const
{
    return m_sockets->endpoints(QStringLiteral("tcp"));
}

Error TcpListener::start(Accepted accepted, Failed failed)
{
    const auto take = [accepted = std::move(accepted)](Descriptor socket,
                                                       const SocketAddress &local,
                                                       const SocketAddress &peer) {
        accepted(std::make_unique<TcpTransport>(std::move(socket), local, peer));
    };
    return m_sockets->start(take, failed);
}

void TcpListener::close()
{
    m_sockets->close();
}

TcpListen::TcpListen(const Endpoint &endpoint, const QVariantMap &options,
                     TransportPlugin::Listening listening)
    : m_binder(
        endpoint, options,
        [listening = std::move(listening)](Result<std::unique_ptr<HostListener>> result) {
            if (!result)
                return listening(result.error());
            listening(std::unique_ptr<Listener>(std::make_unique<TcpListener>(std::move(*result))));
        })
{
}

} // namespace Penstock
