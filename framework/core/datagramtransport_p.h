// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramtransport.h>
#include <penstock/core/transport_p.h>

#include <deque>

namespace Penstock {

class DatagramProtocol;

/// The state machine of datagram transports. Behaves as asyncio's _SelectorDatagramTransport.
class DatagramTransportPrivate : public TransportPrivate
{
public:
    using SendResult = DatagramTransport::SendResult;

    DatagramTransport *datagrams() const { return static_cast<DatagramTransport *>(q); }

    bool accepts(Protocol *candidate) const override;
    void protocolChanged() override;
    void leftCallbacks() override;

    void beginReceiving() override;
    void updateReading() override;
    void setWriteEnabled(bool enabled) override;
    bool isFlushing() const override { return !queue.empty() || !datagrams()->finishDevice(); }
    void dropQueued() override { queue.clear(); }
    void closeDevice() override { datagrams()->closeDevice(); }

    Error checkReceiver(const SocketAddress &receiver) const;
    Error send(QByteArrayView data, const SocketAddress &receiver, quint8 kind);
    void drain();
    bool mayDeliver();
    bool receive(QByteArrayView data, const SocketAddress &sender);
    bool tellError(const Error &error);

    struct Queued
    {
        QByteArray data;
        SocketAddress receiver;
        quint8 kind;
    };

    SocketAddress peer;
    DatagramProtocol *datagramProtocol = nullptr;
    std::deque<Queued> queue;
    bool receivingBegun = false;
    bool readingPaused = false;
    bool readPutOff = false; ///< receiving waits for callbacks on the stack
    bool readEnabled = false;
    bool writeEnabled = false;
};

} // namespace Penstock
