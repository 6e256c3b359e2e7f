// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/kernelqueues_p.h>

#include <sys/ioctl.h>
#include <sys/socket.h>

#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>

#include <cstddef>
#endif

namespace Penstock {

namespace {

qint64 queueOf(int descriptor, unsigned long request)
{
    int bytes = -1;
    return ::ioctl(descriptor, request, &bytes) == 0 ? bytes : -1;
}

} // namespace

KernelQueues KernelQueues::of(qint64 descriptor)
{
    KernelQueues queues;
    if (descriptor < 0)
        return queues;
    const int fd = int(descriptor);
    queues.unreadBytes = queueOf(fd, FIONREAD);
    queues.unsentBytes = queueOf(fd, TIOCOUTQ); // SIOCOUTQ is the same number
#ifdef Q_OS_LINUX
    tcp_info info{};
    socklen_t size = sizeof info;
    if (::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) == 0) {
        queues.roundTripMicroseconds = info.tcpi_rtt;
        queues.retransmissions = info.tcpi_total_retrans;
        if (size >= offsetof(tcp_info, tcpi_snd_wnd) + sizeof info.tcpi_snd_wnd)
            queues.peerWindowBytes = info.tcpi_snd_wnd;
    }
#endif
    return queues;
}

} // namespace Penstock
