// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramtransport.h>
#include <penstock/core/protocol.h>
#include <penstock/testing/memorydatagrampeer.h>

#include <memory>

namespace Penstock {

/// Datagrams in memory: no descriptors, no time, no chance, and nothing lost. For testing protocols against a
/// MemoryDatagramPeer.
///
///     auto [transport, peer] = MemoryDatagramTransport::create(std::make_unique<MyProtocol>());
///     transport->start();
///     peer->send("hello");
///     QCoreApplication::processEvents();
///     QCOMPARE(peer->takeData(), QByteArrayList{"hello"});
///
/// Owner, thread: see Transport.
class PENSTOCK_TESTING_EXPORT MemoryDatagramTransport final : public DatagramTransport
{
    Q_OBJECT

public:
    struct Connection;

    /// A transport that has @a protocol but has not been started, and its peer. Connected to @a peer, or else unconnected.
    static Connection create(std::unique_ptr<Protocol> protocol = {},
                             const SocketAddress &peer = {});
    ~MemoryDatagramTransport() override;

protected:
    SendResult sendDevice(std::span<const DatagramView> datagrams) override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;
    bool event(QEvent *event) override;

private:
    explicit MemoryDatagramTransport(std::shared_ptr<MemoryDatagramLink> link);
    bool canReceive() const;
    bool canSend() const;
    void linkChanged();
    void receive();

    const std::shared_ptr<MemoryDatagramLink> m_link;
    bool m_readEnabled = false;
    bool m_writeEnabled = false;
    bool m_posted = false;
};

/// What MemoryDatagramTransport::create() makes.
struct MemoryDatagramTransport::Connection
{
    std::unique_ptr<MemoryDatagramTransport> transport;
    std::unique_ptr<MemoryDatagramPeer> peer;
};

} // namespace Penstock
