// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/protocol.h>
#include <penstock/core/streamtransport.h>
#include <penstock/testing/memorypeer.h>

#include <memory>
#include <utility>

namespace Penstock {

class MemoryTransportPrivate;

/// A stream in memory: no descriptors, no time, no chance. For testing protocols against a
/// MemoryPeer, or against each other.
///
///     auto [transport, peer] = MemoryTransport::create(std::make_unique<MyProtocol>());
///     transport->start();
///     peer->send("hello");
///     QCoreApplication::processEvents();
///     QCOMPARE(peer->read(), 5);
///
/// What is between its ends behaves as TCP does on Linux: data before a FIN is delivered, a reset
/// overtakes nothing that has come, closing with something unread is a reset, a write to a peer
/// that has closed is taken and the next one is a broken pipe. Owner, thread: see Transport.
class PENSTOCK_TESTING_EXPORT MemoryTransport final : public StreamTransport
{
    Q_OBJECT

public:
    struct Connection;

    /// A transport that has @a protocol but has not been started, and its peer.
    static Connection create(std::unique_ptr<Protocol> protocol = {});
    /// Two transports connected to each other, not started. Each takes @a capacityBytes before the
    /// other reads.
    static std::pair<std::unique_ptr<MemoryTransport>, std::unique_ptr<MemoryTransport>> pair(
        std::unique_ptr<Protocol> left, std::unique_ptr<Protocol> right,
        qint64 capacityBytes = defaultCapacityBytes);
    ~MemoryTransport() override;

    static constexpr qint64 defaultCapacityBytes = 64 * 1024;

protected:
    IoResult readDevice(std::span<char> buffer) override;
    IoResult writeDevice(std::span<const QByteArrayView> parts) override;
    Error endDevice() override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;
    bool event(QEvent *event) override;

private:
    friend class MemoryTransportPrivate;
    explicit MemoryTransport(std::unique_ptr<MemoryTransportPrivate> dd);
    std::unique_ptr<MemoryTransportPrivate> const m_memory;
};

/// What MemoryTransport::create() makes.
struct MemoryTransport::Connection
{
    std::unique_ptr<MemoryTransport> transport;
    std::unique_ptr<MemoryPeer> peer;
};

} // namespace Penstock
