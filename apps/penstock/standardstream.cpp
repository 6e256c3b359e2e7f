// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "standardstream.h"

#include "reopen.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

#include <fcntl.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Penstock {

StandardStream::Access StandardStream::accessOf(int descriptor)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode))
        return Access::Socket;
    const Descriptor epoll(::epoll_create1(EPOLL_CLOEXEC));
    epoll_event event{};
    const bool refused = ::epoll_ctl(epoll.number(), EPOLL_CTL_ADD, descriptor, &event) != 0;
    return refused && errno == EPERM ? Access::NeverWaits : Access::Shared;
}

Result<std::unique_ptr<StandardStream>> StandardStream::open(int descriptor, Direction direction)
{
    Descriptor own = reopened(descriptor, direction == Direction::Input ? O_RDONLY : O_WRONLY);
    Access access = Access::Reopened;
    if (!own.isOpen()) {
        access = accessOf(descriptor);
        own.reset(::fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    }
    if (!own.isOpen())
        return Error::fromErrno(errno, QStringLiteral("descriptor %1").arg(descriptor));
    return std::unique_ptr<StandardStream>(new StandardStream(std::move(own), access));
}

StandardStream::StandardStream(Descriptor descriptor, Access access)
    : DescriptorStream(std::move(descriptor), Kind::File), m_access(access)
{
}

StandardStream::~StandardStream()
{
    destroy();
}

bool StandardStream::wouldWait(short events) const
{
    pollfd polled{int(descriptor()), events, 0};
    return ::poll(&polled, 1, 0) == 0;
}

StreamTransport::IoResult StandardStream::readDevice(std::span<char> buffer)
{
    if (m_access == Access::Shared && wouldWait(POLLIN))
        return IoResult::blocked();
    if (m_access != Access::Socket)
        return DescriptorStream::readDevice(buffer);
    const ssize_t count = ::recv(int(descriptor()), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count > 0)
        return IoResult::done(count);
    if (count == 0)
        return IoResult::endOfFile();
    return errno == EAGAIN || errno == EINTR ? IoResult::blocked() : IoResult::failed(errno);
}

StreamTransport::IoResult StandardStream::writeDevice(std::span<const QByteArrayView> parts)
{
    if (m_access == Access::Shared) {
        if (wouldWait(POLLOUT))
            return IoResult::blocked();
        // A pipe that has room has room for PIPE_BUF bytes.
        const QByteArrayView part = parts[0].first(std::min<qsizetype>(parts[0].size(), PIPE_BUF));
        return DescriptorStream::writeDevice({&part, 1});
    }
    if (m_access != Access::Socket)
        return DescriptorStream::writeDevice(parts);
    const ssize_t count = ::send(int(descriptor()), parts[0].data(), size_t(parts[0].size()),
                                 MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count >= 0)
        return IoResult::done(count);
    return errno == EAGAIN || errno == EINTR ? IoResult::blocked() : IoResult::failed(errno);
}

void fillStandardDescriptors()
{
    constexpr std::array modes{O_RDONLY, O_WRONLY, O_WRONLY};
    for (int i = 0; i < int(modes.size()); ++i) {
        // The lowest number that is free is the one that is missing.
        if (::fcntl(i, F_GETFD) < 0)
            (void)!::open("/dev/null", modes[size_t(i)]);
    }
}

} // namespace Penstock
