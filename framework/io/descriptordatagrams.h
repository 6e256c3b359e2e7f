// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramstatistics.h>
#include <penstock/core/datagramtransport.h>
#include <penstock/io/descriptor.h>
#include <penstock/io/export.h>
#include <penstock/io/nativeaddress.h>
#include <penstock/io/poller.h>

#include <QtCore/qlist.h>
#include <QtCore/qtimer.h>

#include <optional>

namespace Penstock {

/// Datagrams over the descriptor of a socket. Receives at most 64 a turn of the event loop, so that no flood starves the
/// others, each in memory that the thread's sockets share. What a peer has sent as one (UDP_SEGMENT) counts as one there.
///
/// Owner, thread: see Transport. Its thread needs an event dispatcher: see Poller::forThread().
class PENSTOCK_IO_EXPORT DescriptorDatagrams : public DatagramTransport,
                                               public DatagramStatistics,
                                               private Poller::Watcher
{
    Q_OBJECT

public:
    /// How datagrams pass the system's border.
    enum class Calls : quint8 {
        Batched, ///< many a call: recvmmsg(2), sendmmsg(2), UDP_SEGMENT and UDP_GRO, where the system has them
        Single, ///< one a call, as everywhere
    };

    /// More than any UDP datagram has.
    static constexpr qsizetype udpMaximumBytes = 64 * 1024;
    /// asyncio's bound, for Unix sockets.
    static constexpr qsizetype localMaximumBytes = 256 * 1024;

    /// @a socket is open and non-blocking. Of what it receives, more than @a maximumBytes in one datagram is told as
    /// MessageTooLong by errorReceived(), and dropped.
    explicit DescriptorDatagrams(Descriptor socket, qsizetype maximumBytes = udpMaximumBytes,
                                 Calls calls = Calls::Batched);
    ~DescriptorDatagrams() override;

    qintptr descriptor() const override;
    std::optional<quint64> datagramsDropped() const override;

protected:
    /// Where datagrams without a receiver go, of a socket that has a peer without being connected to it. Before start().
    void setDefaultReceiver(const NativeAddress &receiver);

    SendResult sendDevice(std::span<const DatagramView> datagrams) override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;

private:
    void descriptorReady(Poller::Interest ready) override;
    void receive();
    bool deliverKept();
    void send();
    void updateInterest(Poller::Readiness readiness, bool enabled);
    std::optional<quint64> askDropped() const;

    Descriptor m_descriptor;
    const qsizetype m_maximumBytes;
    std::optional<NativeAddress> m_defaultReceiver;
    std::optional<qsizetype> m_largestSegment; ///< see sendDatagrams()
    std::optional<quint64> m_dropped; ///< once the socket is closed
    /// What was received together with one that paused reading.
    QList<std::pair<QByteArray, SocketAddress>> m_kept;
    std::unique_ptr<QTimer> m_retry; ///< of sending where the poller is no help
    Poller::Interest m_interest = Poller::None;
    const Calls m_calls;
    const bool m_together; ///< see DatagramBatch::takeTogether()
    bool m_writeEnabled = false;
    bool m_sentNothing = false;
};

} // namespace Penstock
