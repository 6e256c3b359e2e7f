// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "peerrelays.h"

#include "peertransport.h"

#include <utility>

namespace Penstock {

PeerRelays::PeerRelays(std::chrono::milliseconds idleTimeout, ProtocolFactory makeProtocol)
    : m_idleTimeout(idleTimeout), m_makeProtocol(std::move(makeProtocol))
{
}

PeerRelays::~PeerRelays() = default;

void PeerRelays::datagramReceived(QByteArrayView data, const SocketAddress &sender)
{
    PeerTransport *peer = m_peers.value(sender.toString());
    if (!peer && m_peers.size() < maximumPeers)
        peer = addPeer(sender);
    if (peer)
        peer->receive(data);
}

void PeerRelays::errorReceived(const Error &error)
{
    Q_EMIT messageFailed(error);
}

void PeerRelays::resumeWriting()
{
    const QList<PeerTransport *> peers = m_peers.values();
    for (PeerTransport *peer : peers) {
        if (!transport()->isWritingPaused())
            peer->sharedIsReady();
    }
}

void PeerRelays::connectionLost(const Error &)
{
    m_transports.clear();
}

PeerTransport *PeerRelays::addPeer(const SocketAddress &peer)
{
    auto made = std::make_unique<PeerTransport>(transport(), peer, m_idleTimeout);
    PeerTransport *added = made.get();
    const QString key = peer.toString();
    // From the moment that it ends on, what comes is a new beginning.
    connect(added, &Transport::closing, this, [this, key] { m_peers.remove(key); });
    added->setProtocol(m_makeProtocol());
    m_peers.insert(key, added);
    m_transports.insert(std::move(made));
    added->start();
    return added;
}

} // namespace Penstock
