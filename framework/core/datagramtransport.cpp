// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/datagramtransport.h>

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/datagramstatistics.h>
#include <penstock/core/datagramtransport_p.h>
#include <penstock/core/multicastmembership.h>

#include <utility>

namespace Penstock {

DatagramStatistics::~DatagramStatistics() = default;
MulticastMembership::~MulticastMembership() = default;

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

bool DatagramTransport::mayReceive()
{
    return datagrams()->mayReceive();
}

bool DatagramTransport::deliver(QByteArrayView data, const SocketAddress &sender, bool more)
{
    return datagrams()->receive(data, sender, more);
}

bool DatagramTransport::deliverError(const Error &error)
{
    DatagramTransportPrivate *state = datagrams();
    if (!state->mayReceive())
        return false;
    state->gathering = false; // it may be the last of its batch
    return state->tellError(error) && state->sendGathered() && state->readEnabled;
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

/// Not while an event loop inside a callback is running: what is left in the kernel is received once it has returned.
bool DatagramTransportPrivate::mayReceive()
{
    if (!readEnabled || !datagramProtocol)
        return false;
    if (!scope)
        return true;
    readPutOff = true;
    updateReading();
    return false;
}

bool DatagramTransportPrivate::receive(QByteArrayView data, const SocketAddress &sender, bool more)
{
    if (!mayReceive())
        return false;
    counters.bytesReceived += quint64(data.size());
    gathering = more;
    if (watcher)
        watcher->received(q, data, &sender);
    const auto tell = [&] { datagramProtocol->datagramReceived(data, sender); };
    if (!callReporting("datagramReceived()", tell, data.size()))
        return false;
    if (more && readEnabled)
        return true;
    gathering = false;
    return sendGathered() && readEnabled;
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
