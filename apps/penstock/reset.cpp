// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "reset.h"

#include <penstock/core/transport.h>

#include <QtCore/qbasictimer.h>
#include <QtCore/qcoreevent.h>

#include <algorithm>

#include <linux/sockios.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace Penstock {

namespace {

bool isTcp(int descriptor)
{
    int protocol = 0;
    socklen_t size = sizeof protocol;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PROTOCOL, &protocol, &size) == 0
        && protocol == IPPROTO_TCP;
}

bool isDelivered(int descriptor)
{
    int unacknowledged = 0;
    return ::ioctl(descriptor, SIOCOUTQ, &unacknowledged) != 0 || unacknowledged == 0;
}

/// Asks, seldomer and seldomer, whether all is delivered. Nothing tells it (tcp(7)).
class PendingReset : public QObject
{
public:
    explicit PendingReset(Transport *transport) : QObject(transport), m_transport(transport)
    {
        m_timer.start(m_intervalMs, this);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_intervalMs = std::min(m_intervalMs * 2, 100);
        m_timer.start(m_intervalMs, this);
        const auto descriptor = int(m_transport->descriptor());
        if (descriptor < 0 || isDelivered(descriptor)) {
            m_timer.stop();
            resetNow(m_transport);
        }
    }

private:
    Transport *const m_transport;
    QBasicTimer m_timer;
    int m_intervalMs = 2;
};

} // namespace

void resetNow(Transport *transport)
{
    const linger atOnce{1, 0};
    (void)::setsockopt(int(transport->descriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    transport->abort();
}

void resetWhenDelivered(Transport *transport)
{
    const auto descriptor = int(transport->descriptor());
    if (descriptor < 0 || !isTcp(descriptor))
        transport->abort();
    else if (isDelivered(descriptor))
        resetNow(transport);
    else
        new PendingReset(transport);
}

} // namespace Penstock
