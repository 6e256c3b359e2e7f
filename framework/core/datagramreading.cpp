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
    datagrams()->updateReading();
    d->emitGuarded("a slot of readingPaused()", [this] { Q_EMIT readingPaused(); });
}

void DatagramTransport::resumeReading()
{
    if (!d->inThread("resumeReading") || d->closing || !datagrams()->readingPaused)
        return;
    datagrams()->readingPaused = false;
    datagrams()->updateReading();
    d->emitGuarded("a slot of readingResumed()", [this] { Q_EMIT readingResumed(); });
}

} // namespace Penstock
