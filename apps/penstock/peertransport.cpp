// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "peertransport.h"

#include <utility>

namespace Penstock {

PeerTransport::PeerTransport(DatagramTransport *shared, const SocketAddress &peer,
                             std::chrono::milliseconds idleTimeout)
    : m_shared(shared),
      m_local(shared->localEndpoint()),
      m_remote(peer.toEndpoint(m_local.scheme()))
{
    setPeerAddress(peer);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTimeout);
    connect(&m_idle, &QTimer::timeout, this, &Transport::close);
    touch();
}

PeerTransport::~PeerTransport()
{
    destroy();
}

Endpoint PeerTransport::localEndpoint() const
{
    return m_local;
}

Endpoint PeerTransport::remoteEndpoint() const
{
    return m_remote;
}

void PeerTransport::receive(QByteArrayView data)
{
    touch();
    if (m_reading && m_waiting.empty()) {
        deliver(data, peerAddress());
    } else if (m_waitingBytes + data.size() <= maximumWaitingBytes) {
        m_waitingBytes += data.size() + overheadBytes;
        m_waiting.push_back(data.toByteArray());
    }
}

void PeerTransport::sharedIsReady()
{
    if (m_wantsToWrite)
        writeReady();
}

DatagramTransport::SendResult PeerTransport::sendDevice(std::span<const DatagramView> datagrams)
{
    touch();
    qsizetype sent = 0;
    for (const DatagramView &datagram : datagrams) {
        if (!m_shared || m_shared->isWritingPaused())
            return {SendResult::Blocked, sent, 0};
        (void)m_shared->sendTo(datagram.data, peerAddress());
        ++sent;
    }
    return {SendResult::Done, sent, 0};
}

void PeerTransport::closeDevice()
{
    m_idle.stop();
    m_waiting.clear();
}

void PeerTransport::setReadEnabled(bool enabled)
{
    m_reading = enabled;
    if (enabled)
        QMetaObject::invokeMethod(this, &PeerTransport::deliverWaiting, Qt::QueuedConnection);
}

void PeerTransport::setWriteEnabled(bool enabled)
{
    m_wantsToWrite = enabled;
}

void PeerTransport::deliverWaiting()
{
    const QPointer<PeerTransport> self(this);
    while (self && m_reading && !m_waiting.empty()) {
        const QByteArray data = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingBytes -= data.size() + overheadBytes;
        deliver(data, peerAddress());
    }
}

void PeerTransport::touch()
{
    if (m_idle.interval() > 0)
        m_idle.start();
}

} // namespace Penstock
