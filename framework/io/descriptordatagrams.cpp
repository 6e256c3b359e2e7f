// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/descriptordatagrams.h>

#include <penstock/io/datagramcalls_p.h>

#include <QtCore/qpointer.h>

#include <array>
#include <cerrno>
#include <chrono>

#include <sys/socket.h>

#ifdef __linux__
#include <linux/sock_diag.h>
#endif

namespace Penstock {

namespace {

/// How long a socket waits that the poller calls writable, and that takes nothing.
constexpr std::chrono::milliseconds retryInterval{5};

} // namespace

DescriptorDatagrams::DescriptorDatagrams(Descriptor socket, qsizetype maximumBytes, Calls calls)
    : m_descriptor(std::move(socket)),
      m_maximumBytes(maximumBytes),
      m_calls(calls),
      m_together(calls == Calls::Batched
                 && DatagramBatch::takeTogether(m_descriptor.number(), maximumBytes))
{
}

DescriptorDatagrams::~DescriptorDatagrams()
{
    destroy();
}

qintptr DescriptorDatagrams::descriptor() const
{
    return m_descriptor.number();
}

std::optional<quint64> DescriptorDatagrams::datagramsDropped() const
{
    return m_descriptor.isOpen() ? askDropped() : m_dropped;
}

/// Asked when somebody wants to know, at no cost for each datagram, as SO_RXQ_OVFL would have.
std::optional<quint64> DescriptorDatagrams::askDropped() const
{
#ifdef SO_MEMINFO
    std::array<quint32, SK_MEMINFO_VARS> values{};
    socklen_t size = sizeof values;
    if (::getsockopt(m_descriptor.number(), SOL_SOCKET, SO_MEMINFO, values.data(), &size) == 0
        && size > SK_MEMINFO_DROPS * sizeof(quint32)) {
        return values[SK_MEMINFO_DROPS];
    }
#endif
    return std::nullopt;
}

void DescriptorDatagrams::setDefaultReceiver(const NativeAddress &receiver)
{
    m_defaultReceiver = receiver;
}

DatagramTransport::SendResult DescriptorDatagrams::sendDevice(
    std::span<const DatagramView> datagrams)
{
    const SendResult result = sendDatagrams(m_descriptor.number(), datagrams, m_defaultReceiver,
                                            m_calls == Calls::Batched, &m_largestSegment);
    m_sentNothing = result.status == SendResult::Blocked && result.sent == 0;
    return result;
}

void DescriptorDatagrams::closeDevice()
{
    m_retry.reset();
    m_dropped = askDropped();
    Poller::unwatch(this);
    m_descriptor.reset();
}

void DescriptorDatagrams::setReadEnabled(bool enabled)
{
    updateInterest(Poller::Read, enabled);
    if (enabled && !m_kept.isEmpty()) // the poller may have nothing more to tell
        QMetaObject::invokeMethod(this, &DescriptorDatagrams::receive, Qt::QueuedConnection);
}

void DescriptorDatagrams::setWriteEnabled(bool enabled)
{
    m_writeEnabled = enabled;
    if (m_retry)
        m_retry->stop();
    updateInterest(Poller::Write, enabled);
}

void DescriptorDatagrams::updateInterest(Poller::Readiness readiness, bool enabled)
{
    m_interest.setFlag(readiness, enabled);
    const Error error = Poller::watch(this, m_descriptor.number(), m_interest);
    if (!error.isNull()) // not from inside: whoever wanted the change goes on after it
        QMetaObject::invokeMethod(
            this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

void DescriptorDatagrams::descriptorReady(Poller::Interest ready)
{
    const QPointer<DescriptorDatagrams> self(this);
    if (ready & Poller::Read && m_interest & Poller::Read)
        receive();
    if (ready & Poller::Write && self && m_interest & Poller::Write)
        send();
}

void DescriptorDatagrams::receive()
{
    if (!deliverKept())
        return;
    const QPointer<DescriptorDatagrams> self(this);
    const bool batched = m_calls == Calls::Batched;
    DatagramBatch batch(m_maximumBytes, m_together);
    for (int left = DatagramBatch::maximumCount; left > 0 && mayReceive();) {
        const int count = batch.receive(m_descriptor.number(), batched);
        if (count < 0) {
            if (errno != EAGAIN && errno != EWOULDBLOCK)
                deliverError(Error::fromErrno(errno, QStringLiteral("receiving a datagram")));
            return;
        }
        for (int i = 0; i < count; ++i) {
            const bool goesOn = batch.isCut(i)
                ? deliverError(Error(Error::Kind::MessageTooLong,
                                     QStringLiteral("receiving a datagram of more than %1 bytes")
                                         .arg(m_maximumBytes)))
                : deliver(batch.data(i), batch.sender(i), i + 1 < count);
            if (goesOn)
                continue;
            // Paused, perhaps: the others were received already, and must not be lost.
            while (self && !isClosing() && ++i < count)
                m_kept.append({batch.data(i).toByteArray(), batch.sender(i)});
            return;
        }
        left -= batched ? left : count;
    }
}

/// False where nothing more may be delivered, or the transport is gone.
bool DescriptorDatagrams::deliverKept()
{
    const QPointer<DescriptorDatagrams> self(this);
    while (!m_kept.isEmpty()) {
        if (!mayReceive())
            return false;
        const auto [data, sender] = m_kept.takeFirst();
        if (!deliver(data, sender, !m_kept.isEmpty()) && (!self || !m_kept.isEmpty()))
            return false;
    }
    return true;
}

/// A Unix socket that is not connected is always writable for the poller, however full its receiver is: it tries again
/// later, instead of for ever.
void DescriptorDatagrams::send()
{
    m_sentNothing = false;
    const QPointer<DescriptorDatagrams> self(this);
    writeReady();
    if (!self || !m_sentNothing || !m_writeEnabled)
        return;
    if (!m_retry) {
        m_retry = std::make_unique<QTimer>();
        m_retry->setSingleShot(true);
        m_retry->setInterval(retryInterval);
        connect(m_retry.get(), &QTimer::timeout, this,
                [this] { updateInterest(Poller::Write, m_writeEnabled); });
    }
    updateInterest(Poller::Write, false);
    m_retry->start();
}

} // namespace Penstock
