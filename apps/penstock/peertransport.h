// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramtransport.h>

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include <deque>
#include <functional>

namespace Penstock {

/// One of the peers that share a datagram socket, as a transport of its own. It is closed when nothing has come or gone
/// for a while, since no such peer says that it has ended. Owned by PeerRelays.
class PeerTransport : public DatagramTransport
{
    Q_OBJECT

public:
    /// What comes before anybody reads is kept up to that; the rest is dropped, as the system would.
    static constexpr qsizetype maximumWaitingBytes = 64 * 1024;

    PeerTransport(DatagramTransport *shared, const SocketAddress &peer,
                  std::chrono::milliseconds idleTimeout);
    ~PeerTransport() override;

    Endpoint localEndpoint() const override;
    Endpoint remoteEndpoint() const override;

    /// The peer has sent something.
    void receive(QByteArrayView data);
    /// The shared transport can send again.
    void sharedIsReady();

protected:
    SendResult sendDevice(std::span<const DatagramView> datagrams) override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;

private:
    void deliverWaiting();
    void touch();

    const QPointer<DatagramTransport> m_shared;
    const Endpoint m_local;
    const Endpoint m_remote;
    std::deque<QByteArray> m_waiting;
    qsizetype m_waitingBytes = 0;
    bool m_reading = false;
    bool m_wantsToWrite = false;
    QTimer m_idle;
};

} // namespace Penstock
