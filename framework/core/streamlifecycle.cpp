// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport_p.h>

namespace Penstock {

bool StreamTransportPrivate::accepts(Protocol *candidate) const
{
    return qobject_cast<StreamProtocol *>(candidate) || qobject_cast<BufferedProtocol *>(candidate);
}

void StreamTransportPrivate::protocolChanged()
{
    streamProtocol = qobject_cast<StreamProtocol *>(protocol);
    bufferedProtocol = qobject_cast<BufferedProtocol *>(protocol);
}

void StreamTransportPrivate::beginReceiving()
{
    readingBegun = true;
    updateReading();
}

void StreamTransportPrivate::dropQueued()
{
    queue.clear();
}

void StreamTransportPrivate::leftCallbacks()
{
    TransportPrivate::leftCallbacks();
    if (std::exchange(readPutOff, false))
        updateReading();
}

} // namespace Penstock
