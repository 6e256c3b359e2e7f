// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "signals.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int watched[] = {SIGINT, SIGTERM, SIGHUP};
volatile sig_atomic_t pipeToWrite = -1;

} // namespace

extern "C" {

static void takeSignal(int number)
{
    const int error = errno;
    ::signal(number, SIG_DFL);
    (void)!::write(pipeToWrite, "", 1);
    errno = error;
}

} // extern "C"

Signals::Signals()
{
    if (::pipe2(m_ends, O_NONBLOCK | O_CLOEXEC) != 0)
        return;
    pipeToWrite = m_ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    for (const int number : watched)
        ::signal(number, takeSignal);
}

Signals::~Signals()
{
    for (const int number : watched)
        ::signal(number, SIG_DFL);
    m_notifier.reset();
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}
