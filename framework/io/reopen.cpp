// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/reopen_p.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Penstock {

namespace {

bool canBeReopened(int descriptor, int mode, const struct stat &status)
{
    // Not for more than it was opened for: the writing end of a pipe would become a reader of it.
    const int before = ::fcntl(descriptor, F_GETFL) & O_ACCMODE;
    if (before != mode && before != O_RDWR)
        return false;
    if (S_ISFIFO(status.st_mode))
        return true;
    return S_ISCHR(status.st_mode) && ::isatty(descriptor) && !isTerminalMaster(descriptor);
}

/// All writers are gone. Somebody who opens a named FIFO for reading after that is never told of an end by poll(2):
/// Linux waits for a first writer there.
bool isHungUp(int descriptor)
{
    pollfd polled{descriptor, POLLIN, 0};
    return ::poll(&polled, 1, 0) > 0 && (polled.revents & POLLHUP);
}

} // namespace

bool isTerminalMaster(int descriptor)
{
    unsigned int number = 0;
    return ::ioctl(descriptor, TIOCGPTN, &number) == 0;
}

Descriptor reopened(int descriptor, int mode)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0 || !canBeReopened(descriptor, mode, status))
        return {};
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(descriptor);
    Descriptor own(::open(path.constData(), mode | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat ownStatus
    {
    };
    if (!own.isOpen() || ::fstat(own.number(), &ownStatus) != 0)
        return {};
    const bool isSame = ownStatus.st_dev == status.st_dev && ownStatus.st_ino == status.st_ino
        && ownStatus.st_rdev == status.st_rdev;
    if (!isSame || (mode == O_RDONLY && S_ISFIFO(status.st_mode) && isHungUp(descriptor)))
        return {};
    return own;
}

} // namespace Penstock
