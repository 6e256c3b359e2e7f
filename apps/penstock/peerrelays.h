// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/transportset.h>

#include <QtCore/qhash.h>

#include <chrono>

namespace Penstock {

class PeerTransport;

/// The protocol of a datagram socket that many peers send to: makes a transport of each, so that it can be relayed as
/// connections are.
class PeerRelays : public DatagramProtocol
{
    Q_OBJECT

public:
    /// What more peers send is dropped: anybody can make up addresses to send from.
    static constexpr qsizetype maximumPeers = 4096;

    /// @a makeProtocol makes the protocol of each peer's transport.
    PeerRelays(std::chrono::milliseconds idleTimeout, ProtocolFactory makeProtocol);
    ~PeerRelays() override;

    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
    void errorReceived(const Error &error) override;
    void resumeWriting() override;
    void connectionLost(const Error &reason) override;

Q_SIGNALS:
    /// One that was to go to a peer, or to come from one, is lost.
    void messageFailed(const Penstock::Error &error);

private:
    PeerTransport *addPeer(const SocketAddress &peer);

    const std::chrono::milliseconds m_idleTimeout;
    const ProtocolFactory m_makeProtocol;
    QHash<QString, PeerTransport *> m_peers; ///< those that have not ended
    TransportSet m_transports; ///< the last member: its ends are told to the others
};

} // namespace Penstock
