// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramtransport.h>
#include <penstock/core/transport_p.h>

#include <deque>
#include <vector>

namespace Penstock {

class DatagramProtocol;

/// The state machine of datagram transports. Behaves as asyncio's _SelectorDatagramTransport.
class PENSTOCK_CORE_EXPORT DatagramTransportPrivate : public TransportPrivate
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
    bool isFlushing() const override
    {
        return !queue.empty() || hasGathered() || !datagrams()->finishDevice();
    }
    void dropQueued() override;
    void closeDevice() override { datagrams()->closeDevice(); }

    // Sending.
    Error checkReceiver(const SocketAddress &receiver) const;
    void send(const DatagramView &datagram);
    void sendNow(const DatagramView &datagram);
    void enqueue(const DatagramView &datagram);
    void drain();
    void finishSending();
    bool tellSendError(int nativeCode, const DatagramView &datagram);

    // Gathering: what is sent from inside a callback that is one of several.
    bool hasGathered() const { return gathered && !gathered->parts.empty(); }
    bool gather(const DatagramView &datagram);
    bool sendGathered();
    SendResult offerGathered();

    // Receiving.
    bool mayReceive();
    bool receive(QByteArrayView data, const SocketAddress &sender, bool more);
    bool tellError(const Error &error);

    struct Queued
    {
        QByteArray data;
        SocketAddress receiver;
        quint8 kind;
    };
    /// Datagrams one behind the other, that the kernel has not been offered yet.
    struct Gathered
    {
        struct Part
        {
            qsizetype bytes;
            SocketAddress receiver;
            quint8 kind;
        };
        QByteArray data;
        std::vector<Part> parts;
    };

    SocketAddress peer;
    DatagramProtocol *datagramProtocol = nullptr;
    std::deque<Queued> queue;
    std::unique_ptr<Gathered>
        gathered; ///< made when it is first needed; then `queue` is empty, or it is
    bool gathering = false; ///< a datagram is being delivered that others will follow
    bool gatheredPosted = false; ///< an event that sends what was gathered is under way
    bool receivingBegun = false;
    bool readingPaused = false;
    bool readPutOff = false; ///< receiving waits for callbacks on the stack
    bool readEnabled = false;
    bool writeEnabled = false;
};

} // namespace Penstock
