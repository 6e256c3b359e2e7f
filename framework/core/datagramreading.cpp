// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/datagramtransport_p.h>

namespace Penstock {

bool DatagramTransport::isReading() const noexcept
{
    return !d->closing && !datagrams()->readingPaused;
}

void DatagramTransport::pauseReading()
{
    if (!d->inThread("pauseReading") || !isReading())
        return;
    datagrams()->readingPaused = true;
    ++d->counters.readingPauses;
    d->readingPausedSince = std::chrono::steady_clock::now();
    datagrams()->updateReading();
    d->emitGuarded("a slot of readingPaused()", [this] { Q_EMIT readingPaused(); });
}

void DatagramTransport::resumeReading()
{
    if (!d->inThread("resumeReading") || d->closing || !datagrams()->readingPaused)
        return;
    datagrams()->readingPaused = false;
    d->counters.readingPausedTime += std::chrono::steady_clock::now() - d->readingPausedSince;
    datagrams()->updateReading();
    d->emitGuarded("a slot of readingResumed()", [this] { Q_EMIT readingResumed(); });
}

} // namespace Penstock
