// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/takeover.h>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Penstock {

Result<Descriptor> duplicateSocket(int descriptor)
{
    Descriptor own(::fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    if (!own.isOpen())
        return Error::fromErrno(errno, QStringLiteral("descriptor %1").arg(descriptor));
    if (const Error error = own.setUp(); !error.isNull())
        return error;
    return own;
}

void letGoOf(int descriptor)
{
    if (descriptor > STDERR_FILENO) {
        ::close(descriptor);
        return;
    }
    const Descriptor nowhere(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (nowhere.isOpen())
        ::dup2(nowhere.number(), descriptor);
}

} // namespace Penstock
