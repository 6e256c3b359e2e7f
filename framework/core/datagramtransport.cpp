// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/datagramtransport.h>

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/datagramtransport_p.h>

#include <algorithm>
#include <array>

namespace Penstock {

namespace {

constexpr size_t datagramsAtOnce = 64;

} // namespace

DatagramTransport::DatagramTransport()
    : WriteTransport(std::make_unique<DatagramTransportPrivate>())
{
}

DatagramTransport::~DatagramTransport() = default;

DatagramTransportPrivate *DatagramTransport::datagrams() const noexcept
{
    return static_cast<DatagramTransportPrivate *>(d.get());
}

SocketAddress DatagramTransport::peerAddress() const
{
    return datagrams()->peer;
}

void DatagramTransport::setPeerAddress(const SocketAddress &peer)
{
    datagrams()->peer = peer;
}

Error DatagramTransport::sendTo(QByteArrayView data, const SocketAddress &receiver)
{
    return sendOfKind(data, receiver, 0);
}

Error DatagramTransport::sendOfKind(QByteArrayView data, const SocketAddress &receiver, quint8 kind)
{
    if (!d->inThread("sendTo"))
        return d->wrongThread("sendTo");
    if (const Error error = datagrams()->checkReceiver(receiver); !error.isNull())
        return error;
    if (d->closing)
        return d->ignoreWrite("sendTo");
    return datagrams()->send(data, receiver, kind);
}

bool DatagramTransport::finishDevice()
{
    return true;
}

bool DatagramTransport::deliver(QByteArrayView data, const SocketAddress &sender)
{
    return datagrams()->receive(data, sender);
}

bool DatagramTransport::deliverError(const Error &error)
{
    DatagramTransportPrivate *state = datagrams();
    return state->mayDeliver() && state->tellError(error) && state->readEnabled;
}

void DatagramTransport::writeReady()
{
    datagrams()->drain();
}

bool DatagramTransportPrivate::accepts(Protocol *candidate) const
{
    return qobject_cast<DatagramProtocol *>(candidate);
}

void DatagramTransportPrivate::protocolChanged()
{
    datagramProtocol = qobject_cast<DatagramProtocol *>(protocol);
}

void DatagramTransportPrivate::leftCallbacks()
{
    TransportPrivate::leftCallbacks();
    if (std::exchange(readPutOff, false))
        updateReading();
}

void DatagramTransportPrivate::beginReceiving()
{
    receivingBegun = true;
    updateReading();
}

void DatagramTransportPrivate::updateReading()
{
    const bool wanted = receivingBegun && !readingPaused && !closing && !readPutOff;
    if (wanted == readEnabled)
        return;
    readEnabled = wanted;
    datagrams()->setReadEnabled(wanted);
}

void DatagramTransportPrivate::setWriteEnabled(bool enabled)
{
    if (enabled == writeEnabled)
        return;
    writeEnabled = enabled;
    datagrams()->setWriteEnabled(enabled);
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

Error DatagramTransportPrivate::send(QByteArrayView data, const SocketAddress &receiver,
                                     quint8 kind)
{
    if (queue.empty()) {
        const DatagramView datagram{data, peer.isNull() ? receiver : SocketAddress(), kind};
        const SendResult result = datagrams()->sendDevice({&datagram, 1});
        if (result.status == SendResult::Failed) {
            tellError(Error::fromErrno(result.nativeCode, QStringLiteral("sending failed")));
            return Error();
        }
        if (result.sent == 1) {
            counters.bytesSent += quint64(data.size());
            return Error();
        }
    }
    queue.push_back({data.toByteArray(), peer.isNull() ? receiver : SocketAddress(), kind});
    bufferedBytes += data.size() + DatagramTransport::overheadBytes;
    setWriteEnabled(true);
    updateFlow();
    return Error();
}

void DatagramTransportPrivate::drain()
{
    if (lost || queue.empty())
        return;
    std::array<DatagramView, datagramsAtOnce> views;
    const size_t count = std::min(queue.size(), views.size());
    for (size_t i = 0; i < count; ++i)
        views[i] = {queue[i].data, queue[i].receiver, queue[i].kind};
    const SendResult result = datagrams()->sendDevice(std::span(views).first(count));
    const bool failed = result.status == SendResult::Failed;
    for (qsizetype i = 0; i < result.sent + (failed ? 1 : 0); ++i) {
        const qint64 bytes = queue.front().data.size();
        if (i < result.sent)
            counters.bytesSent += quint64(bytes);
        bufferedBytes -= bytes + DatagramTransport::overheadBytes;
        queue.pop_front();
    }
    if (failed && !tellError(Error::fromErrno(result.nativeCode, QStringLiteral("sending failed"))))
        return;
    if (!updateFlow() || lost || !queue.empty())
        return;
    setWriteEnabled(false);
    if (closing && datagrams()->finishDevice()) {
        closeTimer.stop();
        postLost(Error());
    }
}

/// Not while an event loop inside a callback is running: what is left in the kernel is received once it has returned.
bool DatagramTransportPrivate::mayDeliver()
{
    if (!readEnabled || !datagramProtocol)
        return false;
    if (!scope)
        return true;
    readPutOff = true;
    updateReading();
    return false;
}

bool DatagramTransportPrivate::receive(QByteArrayView data, const SocketAddress &sender)
{
    if (!mayDeliver())
        return false;
    counters.bytesReceived += quint64(data.size());
    const auto tell = [&] { datagramProtocol->datagramReceived(data, sender); };
    return callReporting("datagramReceived()", tell) && readEnabled;
}

/// False where the transport is gone.
bool DatagramTransportPrivate::tellError(const Error &error)
{
    ++counters.errors;
    if (!datagramProtocol || lost)
        return true;
    const auto tell = [&] { datagramProtocol->errorReceived(error); };
    return callReporting("errorReceived()", tell);
}

} // namespace Penstock
