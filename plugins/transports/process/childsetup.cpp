// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "childsetup.h"

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Penstock {

namespace {

constexpr int firstOther = 3;

/// Whatever nobody names goes with execve(), inheritable or not.
void closeOthersOnExec()
{
#if defined(SYS_close_range)
    constexpr unsigned closeOnExec = 1U << 2; // CLOSE_RANGE_CLOEXEC, Linux 5.11
    if (::syscall(SYS_close_range, unsigned(firstOther), ~0U, closeOnExec) == 0)
        return;
#endif
    rlimit limit{};
    const bool known = ::getrlimit(RLIMIT_NOFILE, &limit) == 0;
    const int end = int(std::min<rlim_t>(known ? limit.rlim_cur : 1024, 65536));
    for (int descriptor = firstOther; descriptor < end; ++descriptor)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

std::vector<char *> pointers(std::vector<QByteArray> &strings)
{
    std::vector<char *> all;
    all.reserve(strings.size() + 1);
    for (QByteArray &string : strings)
        all.push_back(string.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

void ChildSetup::prepare()
{
    m_arguments = pointers(arguments);
    m_environment = pointers(environment);
}

void ChildSetup::run()
{
    m_hasRun = true;
    moveDescriptors();
    if ((newSession || hasTerminal) && ::setsid() < 0)
        fail(Report::Session);
    if (hasTerminal && ::ioctl(terminal, TIOCSCTTY, 0) != 0)
        fail(Report::Terminal);
    if (!workingDirectory.isEmpty() && ::chdir(workingDirectory.constData()) != 0)
        fail(Report::WorkingDirectory);
    resetSignals();
    ::execve(program.constData(), m_arguments.data(),
             inheritsEnvironment ? environ : m_environment.data());
    fail(Report::Program);
    ::_exit(127);
}

void ChildSetup::fail(Report::Step step)
{
    const Report told{step, errno};
    m_failure = told;
    (void)!::write(report, &told, sizeof told); // less than PIPE_BUF: all or nothing
    ::_exit(127);
}

/// First out of the way of all targets, since the source of one may be the number of another.
void ChildSetup::moveDescriptors()
{
    int above = firstOther;
    for (const Target &target : targets)
        above = std::max(above, target.number + 1);
    const auto outOfTheWay = [above](int descriptor) {
        return descriptor < above ? ::fcntl(descriptor, F_DUPFD_CLOEXEC, above) : descriptor;
    };
    const int moved = outOfTheWay(report);
    if (moved < 0)
        fail(Report::Descriptors);
    report = moved;
    for (Target &target : targets) {
        target.copy = outOfTheWay(target.source);
        if (target.copy < 0)
            fail(Report::Descriptors);
    }
    closeOthersOnExec();
    for (const Target &target : targets) {
        if (::dup2(target.copy, target.number) < 0)
            fail(Report::Descriptors);
    }
}

void ChildSetup::resetSignals()
{
    struct sigaction standard = {};
    standard.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &standard, nullptr); // SIGKILL and SIGSTOP refuse, as they should
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

} // namespace Penstock
