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

const char *StreamTransportPrivate::whyIrreplaceable() const
{
    if (fileSending)
        return "is sending a file";
    return eofRequested ? "has ended its side" : nullptr;
}

void StreamTransportPrivate::dropQueued()
{
    queue.clear();
}

void StreamTransportPrivate::endInOrder()
{
    if (std::exchange(endBegun, true))
        return; // close() in the last resumeWriting() did it
    if (!stream()->shutdownDevice())
        postLost(Error());
}

void StreamTransportPrivate::shutdownDone(const Error &error)
{
    if (lost)
        return;
    if (!error.isNull()) {
        fatal("the transport", error);
        return;
    }
    if (scope) {
        // An event loop inside a callback: the end of file must wait until that has returned.
        shutdownPutOff = true;
        return;
    }
    bool keepOpen = false;
    if ((eofReceived || phase != Phase::Made || tellEndOfFile(&keepOpen)) && !lost)
        postLost(Error());
}

void StreamTransportPrivate::leftCallbacks()
{
    TransportPrivate::leftCallbacks();
    if (std::exchange(readPutOff, false))
        updateReading();
    if (std::exchange(shutdownPutOff, false)) {
        QMetaObject::invokeMethod(
            q, [this] { shutdownDone(Error()); }, Qt::QueuedConnection);
    }
}

} // namespace Penstock
