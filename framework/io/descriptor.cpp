// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/descriptor.h>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Penstock {

void Descriptor::reset(int number) noexcept
{
    const int old = std::exchange(m_number, number);
    if (old >= 0 && old != number)
        ::close(old);
}

Error Descriptor::setUp() const
{
    const int status = fcntl(m_number, F_GETFL);
    if (status < 0 || fcntl(m_number, F_SETFL, status | O_NONBLOCK) < 0)
        return Error::fromErrno(
            errno, QStringLiteral("descriptor %1 cannot be made non-blocking").arg(m_number));
    if (fcntl(m_number, F_SETFD, FD_CLOEXEC) < 0)
        return Error::fromErrno(errno, QStringLiteral("descriptor %1").arg(m_number));
    return Error();
}

void ignoreBrokenPipeSignal()
{
    static const auto before = std::signal(SIGPIPE, SIG_IGN);
    (void)before;
}

} // namespace Penstock
