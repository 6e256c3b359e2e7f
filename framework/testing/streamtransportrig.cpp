// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamtransportrig.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qthread.h>

namespace Penstock {

using namespace std::chrono_literals;

StreamTransportRig::StreamTransportRig() = default;
StreamTransportRig::~StreamTransportRig() = default;

StreamTransportRig::Capabilities StreamTransportRig::capabilities() const
{
    return Capabilities(HalfClose) | Reset | ResetByUnreadData | CloseAlone;
}

WriteBufferLimits StreamTransportRig::defaultLimits() const
{
    return {.lowBytes = 16'384, .highBytes = 65'536};
}

void StreamTransportRig::settle()
{
    const QDeadlineTimer enough(10ms);
    do {
        QCoreApplication::processEvents();
        QThread::usleep(500);
    } while (!enough.hasExpired());
}

} // namespace Penstock
