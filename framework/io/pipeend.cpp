// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/pipeend.h>

#include <penstock/io/reopen_p.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

#include <fcntl.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace Penstock {

namespace {

PipeEnd::Type typeOf(int descriptor, mode_t mode)
{
    if (S_ISFIFO(mode))
        return PipeEnd::Type::Pipe;
    if (S_ISSOCK(mode))
        return PipeEnd::Type::Socket;
    if (!S_ISCHR(mode))
        return PipeEnd::Type::File;
    return ::isatty(descriptor) ? PipeEnd::Type::Terminal : PipeEnd::Type::Device;
}

PipeEnd::Access accessOf(int descriptor, PipeEnd::Type type)
{
    if (type == PipeEnd::Type::Socket)
        return PipeEnd::Access::Socket;
    const Descriptor epoll(::epoll_create1(EPOLL_CLOEXEC));
    epoll_event event{};
    const bool refused = ::epoll_ctl(epoll.number(), EPOLL_CTL_ADD, descriptor, &event) != 0;
    return refused && errno == EPERM ? PipeEnd::Access::NeverWaits : PipeEnd::Access::Shared;
}

/// Whoever is given one of the standard streams shares it, whatever its flags say now.
bool isOursAlready(int descriptor, int flags)
{
    return descriptor > STDERR_FILENO && (flags & O_NONBLOCK);
}

Error notOpenFor(int descriptor, PipeEnd::Way way)
{
    return Error(
        Error::Kind::InvalidArgument,
        QStringLiteral("descriptor %1 is not open for %2")
            .arg(descriptor)
            .arg(way == PipeEnd::Way::Input ? QLatin1String("reading") : QLatin1String("writing")));
}

template <typename Call>
ssize_t retried(Call call)
{
    ssize_t result = 0;
    do
        result = call();
    while (result < 0 && errno == EINTR);
    return result;
}

} // namespace

Result<PipeEnd::Type> descriptorType(int descriptor)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) == 0)
        return typeOf(descriptor, status.st_mode);
    if (errno == EBADF)
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("descriptor %1 is not open").arg(descriptor), EBADF);
    return Error::fromErrno(errno, QStringLiteral("descriptor %1").arg(descriptor));
}

Result<PipeEnd> PipeEnd::of(int descriptor, Way way)
{
    const Result<Type> type = descriptorType(descriptor);
    if (!type)
        return type.error();
    const int mode = way == Way::Input ? O_RDONLY : O_WRONLY;
    const int flags = ::fcntl(descriptor, F_GETFL);
    if (const int opened = flags & O_ACCMODE; opened != mode && opened != O_RDWR)
        return notOpenFor(descriptor, way);
    Descriptor own;
    if (!isOursAlready(descriptor, flags))
        own = reopened(descriptor, mode);
    Access access = Access::NonBlocking;
    if (!own.isOpen()) {
        own.reset(::fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
        // The program that has the controlling end of a pseudo terminal has it alone.
        const bool nonBlocking = isOursAlready(descriptor, flags)
            || (isTerminalMaster(own.number()) && own.setUp().isNull());
        if (!nonBlocking || *type == Type::Socket)
            access = accessOf(descriptor, *type);
    }
    if (!own.isOpen())
        return Error::fromErrno(errno, QStringLiteral("descriptor %1").arg(descriptor));
    if (way == Way::Output)
        ignoreBrokenPipeSignal();
    return PipeEnd(std::move(own), access, *type);
}

PipeEnd::PipeEnd(Descriptor descriptor) : m_descriptor(std::move(descriptor))
{
    ignoreBrokenPipeSignal();
    if (const Result<Type> type = descriptorType(m_descriptor.number()))
        m_type = *type;
    if (m_type == Type::Socket)
        m_access = Access::Socket;
}

bool PipeEnd::wouldWait(short events) const
{
    pollfd polled{m_descriptor.number(), events, 0};
    return ::poll(&polled, 1, 0) == 0;
}

ssize_t PipeEnd::read(std::span<char> buffer) const
{
    const int descriptor = m_descriptor.number();
    if (m_access == Access::Shared && wouldWait(POLLIN)) {
        errno = EAGAIN;
        return -1;
    }
    const ssize_t count = retried([&] {
        return m_access == Access::Socket
            ? ::recv(descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT)
            : ::read(descriptor, buffer.data(), buffer.size());
    });
    return count < 0 && errno == EIO && m_type == Type::Terminal ? 0 : count;
}

ssize_t PipeEnd::write(std::span<const QByteArrayView> parts) const
{
    const int descriptor = m_descriptor.number();
    if (m_access == Access::Shared) {
        if (wouldWait(POLLOUT)) {
            errno = EAGAIN;
            return -1;
        }
        // A pipe that has room has room for PIPE_BUF bytes.
        const QByteArrayView part = parts[0].first(std::min<qsizetype>(parts[0].size(), PIPE_BUF));
        return retried([&] { return ::write(descriptor, part.data(), size_t(part.size())); });
    }
    std::array<iovec, 64> vectors;
    const size_t count = std::min(parts.size(), vectors.size());
    for (size_t i = 0; i < count; ++i)
        vectors[i] = {const_cast<char *>(parts[i].data()), size_t(parts[i].size())};
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    return retried([&] {
        return m_access == Access::Socket
            ? ::sendmsg(descriptor, &message, MSG_DONTWAIT | MSG_NOSIGNAL)
            : ::writev(descriptor, vectors.data(), int(count));
    });
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
