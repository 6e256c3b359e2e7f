// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/memorydatagramtransport.h>

#include <penstock/testing/logging_p.h>
#include <penstock/testing/memorydatagramlink_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>

#include <utility>

namespace Penstock {

namespace {

QEvent::Type readyEventType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace

MemoryDatagramTransport::MemoryDatagramTransport(std::shared_ptr<MemoryDatagramLink> link)
    : m_link(std::move(link))
{
    m_link->listener = [this] { linkChanged(); };
}

MemoryDatagramTransport::~MemoryDatagramTransport()
{
    destroy();
    m_link->listener = nullptr;
}

MemoryDatagramTransport::Connection MemoryDatagramTransport::create(
    std::unique_ptr<Protocol> protocol, const SocketAddress &peer)
{
    const auto link = std::make_shared<MemoryDatagramLink>();
    link->peer = peer.isNull() ? SocketAddress::ipv4({192, 0, 2, 1}, 9) : peer;
    std::unique_ptr<MemoryDatagramTransport> transport(new MemoryDatagramTransport(link));
    transport->setPeerAddress(peer);
    if (protocol) {
        if (const Error error = transport->setProtocol(std::move(protocol)); !error.isNull())
            qCWarning(testingLog) << "MemoryDatagramTransport:" << error;
    }
    return {std::move(transport),
            std::unique_ptr<MemoryDatagramPeer>(new MemoryDatagramPeer(link))};
}

DatagramTransport::SendResult MemoryDatagramTransport::sendDevice(
    std::span<const DatagramView> datagrams)
{
    ++m_link->sendCalls;
    SendResult result;
    for (const DatagramView &datagram : datagrams) {
        if (m_link->failure && m_link->failure->after-- == 0) {
            result.status = SendResult::Failed;
            result.nativeCode = std::exchange(m_link->failure, std::nullopt)->nativeCode;
            return result;
        }
        if (m_link->room() == 0) {
            result.status = SendResult::Blocked;
            return result;
        }
        m_link->outgoing.append(
            {datagram.data.toByteArray(), datagram.receiver ? *datagram.receiver : m_link->peer});
        ++result.sent;
    }
    return result;
}

void MemoryDatagramTransport::closeDevice()
{
    m_link->closed = true;
    m_readEnabled = m_writeEnabled = false;
}

void MemoryDatagramTransport::setReadEnabled(bool enabled)
{
    m_readEnabled = enabled;
    linkChanged();
}

void MemoryDatagramTransport::setWriteEnabled(bool enabled)
{
    m_writeEnabled = enabled;
    linkChanged();
}

bool MemoryDatagramTransport::canReceive() const
{
    return m_readEnabled && !m_link->incoming.isEmpty();
}

bool MemoryDatagramTransport::canSend() const
{
    return m_writeEnabled && (m_link->room() > 0 || m_link->failure);
}

/// Asks for a turn of the event loop whenever what is wanted is there, as a level-triggered poller would.
void MemoryDatagramTransport::linkChanged()
{
    if ((canReceive() || canSend()) && !std::exchange(m_posted, true))
        QCoreApplication::postEvent(this, new QEvent(readyEventType()));
}

bool MemoryDatagramTransport::event(QEvent *event)
{
    if (event->type() != readyEventType())
        return DatagramTransport::event(event);
    m_posted = false;
    // Before anything is called: an event loop inside a callback sees what is ready too.
    linkChanged();
    const QPointer<MemoryDatagramTransport> self(this);
    if (canReceive())
        receive();
    if (self && canSend())
        writeReady();
    return true;
}

void MemoryDatagramTransport::receive()
{
    if (!mayReceive())
        return;
    if (const int code = m_link->incoming.first().nativeCode) {
        m_link->incoming.removeFirst();
        deliverError(Error::fromErrno(code, QStringLiteral("receiving failed")));
        return;
    }
    const auto isNext = [this] {
        return !m_link->incoming.isEmpty() && m_link->incoming.first().nativeCode == 0;
    };
    const std::shared_ptr<MemoryDatagramLink> link = m_link;
    for (qsizetype left = link->batch; left > 0 && isNext(); --left) {
        const MemoryDatagramLink::Incoming datagram = link->incoming.takeFirst();
        if (!deliver(datagram.data, datagram.sender, left > 1 && isNext()))
            return;
    }
}

} // namespace Penstock
