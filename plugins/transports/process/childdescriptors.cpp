// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "childdescriptors.h"

#include "terminal.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Penstock {

namespace {

constexpr int mostFurther = 255;
/// A child that writes more than we read at once need not wait for us. Linux gives that much to anybody, but not for
/// many pipes; then it is the usual 64 KiB.
constexpr int outputPipeBytes = 1024 * 1024;

Error failure(int fd, const char *what)
{
    const int code = errno;
    return Error::fromErrno(
        code,
        QStringLiteral("descriptor %1 of a child process: %2").arg(fd).arg(QLatin1String(what)));
}

Error badArgument(int fd, const QString &what)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("descriptor %1 of a child process: %2").arg(fd).arg(what));
}

bool isPipe(const ChildDescriptor &descriptor)
{
    return descriptor.kind() == ChildDescriptor::Kind::ChildReads
        || descriptor.kind() == ChildDescriptor::Kind::ChildWrites;
}

} // namespace

Result<ChildDescriptors> ChildDescriptors::open(const ProcessOptions &options)
{
    ChildDescriptors all;
    if (options.terminal) {
        if (const Error error = all.openTerminal(options); !error.isNull())
            return error;
    }
    // Standard output before whoever wants the same.
    if (const Error error = all.add(STDOUT_FILENO, options.standardOutput); !error.isNull())
        return error;
    if (const Error error = all.add(STDIN_FILENO, options.standardInput); !error.isNull())
        return error;
    if (const Error error = all.add(STDERR_FILENO, options.standardError); !error.isNull())
        return error;
    const auto &further = options.furtherDescriptors;
    for (auto each = further.begin(); each != further.end(); ++each) {
        if (each.key() <= STDERR_FILENO || each.key() > mostFurther) {
            return badArgument(each.key(),
                               QStringLiteral("further descriptors are 3 to %1").arg(mostFurther));
        }
        if (const Error error = all.add(each.key(), each.value()); !error.isNull())
            return error;
    }
    return all;
}

/// In the place of the standard streams that would be pipes.
Error ChildDescriptors::openTerminal(const ProcessOptions &options)
{
    const std::pair<int, const ChildDescriptor &> streams[]{
        {STDOUT_FILENO, options.standardOutput},
        {STDERR_FILENO, options.standardError},
        {STDIN_FILENO, options.standardInput},
    };
    Result<TerminalPair> pair = TerminalPair::open(*options.terminal);
    if (!pair)
        return pair.error();
    m_terminal = pair->childs.number();
    for (const auto &[fd, what] : streams) {
        if (isPipe(what) && !terminal)
            terminal = fd;
    }
    if (!terminal)
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("a terminal: no standard stream of the child is left for it"));
    childEnds.push_back(std::move(pair->childs));
    parentEnds.push_back({*terminal, std::move(pair->ours), StreamTransport::Direction::Both, true,
                          isPipe(options.standardInput)});
    return Error();
}

Error ChildDescriptors::add(int fd, const ChildDescriptor &what)
{
    if (m_terminal >= 0 && fd <= STDERR_FILENO && isPipe(what)) {
        targets.push_back({fd, m_terminal});
        return Error();
    }
    switch (what.kind()) {
    case ChildDescriptor::Kind::ChildReads:
    case ChildDescriptor::Kind::ChildWrites:
        return addPipe(fd, what.kind() == ChildDescriptor::Kind::ChildReads);
    case ChildDescriptor::Kind::Null:
        return addNull(fd);
    case ChildDescriptor::Kind::Inherit:
        return fd <= STDERR_FILENO ? Error() : addOurs(fd, fd);
    case ChildDescriptor::Kind::Given:
        return addOurs(fd, what.number());
    case ChildDescriptor::Kind::StandardOutput:
        return addStandardOutput(fd);
    }
    return Error();
}

Error ChildDescriptors::addPipe(int fd, bool childReads)
{
    int ends[2]{-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failure(fd, "no pipe could be opened");
    Descriptor ours(ends[childReads ? 1 : 0]);
    childEnds.emplace_back(ends[childReads ? 0 : 1]);
    if (::fcntl(ours.number(), F_SETFL, O_NONBLOCK) != 0)
        return failure(fd, "its pipe cannot be made non-blocking");
    if (!childReads && fd != STDERR_FILENO)
        (void)::fcntl(ours.number(), F_SETPIPE_SZ, outputPipeBytes);
    targets.push_back({fd, childEnds.back().number()});
    parentEnds.push_back(
        {fd, std::move(ours),
         childReads ? StreamTransport::Direction::Write : StreamTransport::Direction::Read});
    return Error();
}

Error ChildDescriptors::addNull(int fd)
{
    if (m_null < 0) {
        m_null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        if (m_null < 0)
            return failure(fd, "/dev/null");
        childEnds.emplace_back(m_null);
    }
    targets.push_back({fd, m_null});
    return Error();
}

Error ChildDescriptors::addOurs(int fd, int source)
{
    if (source < 0 || ::fcntl(source, F_GETFD) < 0)
        return badArgument(fd, QStringLiteral("our descriptor %1 is not open").arg(source));
    targets.push_back({fd, source});
    return Error();
}

Error ChildDescriptors::addStandardOutput(int fd)
{
    if (fd == STDOUT_FILENO)
        return badArgument(fd, QStringLiteral("standard output cannot go where it goes itself"));
    const auto found = std::find_if(targets.begin(), targets.end(), [](const auto &target) {
        return target.number == STDOUT_FILENO;
    });
    targets.push_back({fd, found == targets.end() ? STDOUT_FILENO : found->source});
    return Error();
}

} // namespace Penstock
