// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/memorydatagrampeer.h>

#include <penstock/testing/memorydatagramlink_p.h>

#include <algorithm>

namespace Penstock {

MemoryDatagramPeer::MemoryDatagramPeer(std::shared_ptr<MemoryDatagramLink> link)
    : m_link(std::move(link))
{
}

MemoryDatagramPeer::~MemoryDatagramPeer() = default;

const SocketAddress &MemoryDatagramPeer::address() const
{
    return m_link->peer;
}

void MemoryDatagramPeer::send(QByteArrayView data, const SocketAddress &sender)
{
    m_link->incoming.append({data.toByteArray(), sender.isNull() ? m_link->peer : sender, 0});
    m_link->changed();
}

void MemoryDatagramPeer::failReceiving(int nativeCode)
{
    m_link->incoming.append({{}, {}, nativeCode});
    m_link->changed();
}

void MemoryDatagramPeer::failSending(int nativeCode, qsizetype successes)
{
    m_link->failure = {nativeCode, successes};
    m_link->changed();
}

QList<MemoryDatagram> MemoryDatagramPeer::take(qsizetype maximum)
{
    const qsizetype count = std::min(maximum, m_link->outgoing.size());
    const QList<MemoryDatagram> taken = m_link->outgoing.first(count);
    m_link->outgoing.remove(0, count);
    m_link->changed();
    return taken;
}

QByteArrayList MemoryDatagramPeer::takeData(qsizetype maximum)
{
    QByteArrayList data;
    const QList<MemoryDatagram> taken = take(maximum);
    for (const MemoryDatagram &datagram : taken)
        data.append(datagram.data);
    return data;
}

qsizetype MemoryDatagramPeer::untaken() const
{
    return m_link->outgoing.size();
}

int MemoryDatagramPeer::sendCalls() const
{
    return m_link->sendCalls;
}

void MemoryDatagramPeer::setCapacity(qsizetype datagrams)
{
    m_link->capacity = datagrams;
    m_link->changed();
}

void MemoryDatagramPeer::setBatch(qsizetype datagrams)
{
    m_link->batch = std::max(qsizetype(1), datagrams);
}

bool MemoryDatagramPeer::isTransportClosed() const
{
    return m_link->closed;
}

} // namespace Penstock
