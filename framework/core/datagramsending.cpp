// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/datagramtransport.h>
#include <penstock/core/datagramtransport_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>

#include <algorithm>
#include <array>
#include <utility>

namespace Penstock {

namespace {

constexpr size_t datagramsAtOnce = 64;
constexpr qsizetype gatheredBytes = 64 * 1024;

QEvent::Type gatheredEventType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

const SocketAddress *receiverOf(const SocketAddress &address)
{
    return address.isNull() ? nullptr : &address;
}

} // namespace

Error DatagramTransport::sendTo(QByteArrayView data, const SocketAddress &receiver)
{
    return sendOfKind(data, receiver, 0);
}

bool DatagramTransport::finishDevice()
{
    return true;
}

Error DatagramTransport::sendOfKind(QByteArrayView data, const SocketAddress &receiver, quint8 kind)
{
    if (!d->inThread("sendTo"))
        return d->wrongThread("sendTo");
    if (const Error error = datagrams()->checkReceiver(receiver); !error.isNull())
        return error;
    if (d->closing)
        return d->ignoreWrite("sendTo");
    if (d->watcher)
        d->watcher->written(this, data, receiver.isNull() ? &datagrams()->peer : &receiver);
    datagrams()->send({data, datagrams()->peer.isNull() ? &receiver : nullptr, kind});
    return Error();
}

void DatagramTransport::writeReady()
{
    datagrams()->drain();
}

bool DatagramTransport::sendGathered()
{
    return datagrams()->sendGathered();
}

bool DatagramTransport::event(QEvent *event)
{
    if (event->type() != gatheredEventType())
        return WriteTransport::event(event);
    datagrams()->gatheredPosted = false;
    datagrams()->sendGathered();
    return true;
}

Error DatagramTransportPrivate::checkReceiver(const SocketAddress &receiver) const
{
    if (peer.isNull() && receiver.isNull()) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("sendTo(): an endpoint without a peer needs a receiver"));
    }
    if (peer.isNull() || receiver.isNull() || receiver == peer)
        return Error();
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("sendTo(): the receiver must be null or the peer, %1, not %2")
                     .arg(peer.toString(), receiver.toString()));
}

/// The transport may be gone when it returns.
void DatagramTransportPrivate::send(const DatagramView &datagram)
{
    if (!queue.empty() || !(gathering || hasGathered()))
        sendNow(datagram);
    else if (gather(datagram) && !gathering)
        sendGathered(); // with the last of several
}

void DatagramTransportPrivate::sendNow(const DatagramView &datagram)
{
    if (lost)
        return; // ended by what sending the others called
    if (queue.empty()) {
        const SendResult result = datagrams()->sendDevice({&datagram, 1});
        if (result.status == SendResult::Failed) {
            tellSendError(result.nativeCode, datagram);
            return;
        }
        if (result.sent == 1) {
            counters.bytesSent += quint64(datagram.data.size());
            return;
        }
    }
    enqueue(datagram);
    updateFlow();
}

void DatagramTransportPrivate::enqueue(const DatagramView &datagram)
{
    queue.push_back({datagram.data.toByteArray(),
                     datagram.receiver ? *datagram.receiver : SocketAddress(), datagram.kind});
    bufferedBytes += datagram.data.size() + DatagramTransport::overheadBytes;
    setWriteEnabled(true);
}

void DatagramTransportPrivate::drain()
{
    if (lost || queue.empty())
        return;
    std::array<DatagramView, datagramsAtOnce> views;
    const size_t count = std::min(queue.size(), views.size());
    for (size_t i = 0; i < count; ++i)
        views[i] = {queue[i].data, receiverOf(queue[i].receiver), queue[i].kind};
    const SendResult result = datagrams()->sendDevice(std::span(views).first(count));
    for (qsizetype i = 0; i < result.sent; ++i) {
        const qsizetype bytes = queue.front().data.size();
        counters.bytesSent += quint64(bytes);
        bufferedBytes -= bytes + DatagramTransport::overheadBytes;
        queue.pop_front();
    }
    if (result.status == SendResult::Failed) {
        const Queued failed = std::move(queue.front());
        queue.pop_front();
        bufferedBytes -= failed.data.size() + DatagramTransport::overheadBytes;
        if (!tellSendError(result.nativeCode, {failed.data, receiverOf(failed.receiver)}))
            return;
    }
    finishSending();
}

/// Some of what waited is gone: resumes, and ends what is closing. The transport may be gone when it returns.
void DatagramTransportPrivate::finishSending()
{
    if (!updateFlow() || lost || !queue.empty() || hasGathered())
        return;
    setWriteEnabled(false);
    if (!closing || !datagrams()->finishDevice())
        return;
    closeTimer.stop();
    postLost(Error());
}

/// False where the transport is gone.
bool DatagramTransportPrivate::tellSendError(int nativeCode, const DatagramView &datagram)
{
    const SocketAddress &to = datagram.receiver ? *datagram.receiver : peer;
    return tellError(Error::fromErrno(
        nativeCode,
        QStringLiteral("sending %1 bytes to %2").arg(datagram.data.size()).arg(to.toString())));
}

/// False where the transport is gone.
bool DatagramTransportPrivate::gather(const DatagramView &datagram)
{
    if (!gathered) {
        gathered = std::make_unique<Gathered>();
        gathered->data.reserve(gatheredBytes);
        gathered->parts.reserve(datagramsAtOnce);
    }
    const bool isFull = gathered->parts.size() == datagramsAtOnce
        || gathered->data.size() + datagram.data.size() > gatheredBytes;
    if (isFull) {
        if (!sendGathered())
            return false;
        if (!queue.empty() || lost || datagram.data.size() > gatheredBytes) {
            sendNow(datagram);
            return true;
        }
    }
    gathered->data.append(datagram.data);
    gathered->parts.push_back({datagram.data.size(),
                               datagram.receiver ? *datagram.receiver : SocketAddress(),
                               datagram.kind});
    // For an event loop inside the callback, which should not hold back what was sent before it.
    if (!std::exchange(gatheredPosted, true))
        QCoreApplication::postEvent(q, new QEvent(gatheredEventType()));
    return true;
}

/// Gives the kernel what was gathered, and forgets none of it: that is the caller's.
DatagramTransportPrivate::SendResult DatagramTransportPrivate::offerGathered()
{
    std::array<DatagramView, datagramsAtOnce> views;
    const char *data = gathered->data.constData();
    size_t count = 0;
    for (const Gathered::Part &part : gathered->parts) {
        views[count++] = {QByteArrayView(data, part.bytes), receiverOf(part.receiver), part.kind};
        data += part.bytes;
    }
    return datagrams()->sendDevice(std::span(views).first(count));
}

/// False where the transport is gone.
bool DatagramTransportPrivate::sendGathered()
{
    if (!hasGathered())
        return true;
    const SendResult result = offerGathered();
    const auto sent = size_t(result.sent);
    if (sent == gathered->parts.size()) {
        counters.bytesSent += quint64(gathered->data.size());
        gathered->data.resize(0);
        gathered->parts.clear();
        if (closing)
            finishSending();
        return true;
    }
    // What could not be sent waits in the queue, but for one that has failed.
    const std::unique_ptr<Gathered> rest = std::move(gathered);
    const bool failed = result.status == SendResult::Failed;
    const char *data = rest->data.constData();
    DatagramView failedOne;
    for (size_t i = 0; i < rest->parts.size(); ++i) {
        const Gathered::Part &part = rest->parts[i];
        const DatagramView each{{data, part.bytes}, receiverOf(part.receiver), part.kind};
        if (i < sent)
            counters.bytesSent += quint64(part.bytes);
        else if (i == sent && failed)
            failedOne = each;
        else
            enqueue(each);
        data += part.bytes;
    }
    CallbackScope here(this);
    if (failed)
        tellSendError(result.nativeCode, failedOne);
    if (!here.transportDestroyed())
        finishSending();
    return !here.transportDestroyed();
}

/// What was gathered counts as sent: it is offered once, whatever becomes of it.
void DatagramTransportPrivate::dropQueued()
{
    queue.clear();
    if (!hasGathered())
        return;
    const SendResult result = offerGathered();
    for (size_t i = 0; i < size_t(result.sent); ++i)
        counters.bytesSent += quint64(gathered->parts[i].bytes);
    gathered.reset();
}

} // namespace Penstock
