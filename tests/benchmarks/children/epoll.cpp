// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "children.h"

#include <QtCore/qbytearray.h>

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/epoll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Reads to the end, 128 KiB at a time.
qint64 readAll(int descriptor)
{
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    epoll_event event{};
    event.events = EPOLLIN;
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
    std::vector<char> buffer(128 * 1024);
    qint64 received = 0;
    for (;;) {
        if (::epoll_wait(epoll, &event, 1, -1) < 0 && errno != EINTR)
            break;
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR))
            break;
        received += count > 0 ? count : 0;
    }
    ::close(epoll);
    return received;
}

} // namespace

/// posix_spawn(3) and a pipe as it comes, of 64 KiB.
qint64 Children::readByEpoll(const QStringList &command)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    pid_t pid = 0;
    const int failure =
        ::posix_spawnp(&pid, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    const qint64 received = failure ? -1 : readAll(ends[0]);
    ::close(ends[0]);
    if (!failure)
        ::waitpid(pid, nullptr, 0);
    return received;
}
