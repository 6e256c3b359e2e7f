// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "interruption.h"

#include <QtCore/qpointer.h>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Penstock {

namespace {

constexpr int patience = 2; ///< how many signals are told, and not obeyed at once

volatile sig_atomic_t pipeToWrite = -1;
volatile sig_atomic_t signalsTaken = 0;

} // namespace

extern "C" {

static void takeSignal(int number)
{
    const int error = errno;
    signalsTaken = signalsTaken + 1;
    if (signalsTaken > patience) {
        ::signal(number, SIG_DFL);
        ::raise(number);
    }
    const auto byte = static_cast<unsigned char>(number);
    (void)!::write(pipeToWrite, &byte, 1);
    errno = error;
}

} // extern "C"

Interruption::Interruption()
{
    int ends[2];
    if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
        return; // the signals do then what they do by default
    m_readEnd.reset(ends[0]);
    m_writeEnd.reset(ends[1]);
    pipeToWrite = ends[1];
    Poller::watch(this, ends[0], Poller::Read);

    struct sigaction action
    {
    };
    action.sa_handler = takeSignal;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < watchedSignals.size(); ++i) {
        ::sigaction(watchedSignals[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            ::sigaction(watchedSignals[i], &action, nullptr);
    }
}

Interruption::~Interruption()
{
    if (!m_writeEnd.isOpen())
        return;
    for (size_t i = 0; i < watchedSignals.size(); ++i)
        ::sigaction(watchedSignals[i], &m_before[i], nullptr);
    Poller::unwatch(this);
    pipeToWrite = -1;
}

void Interruption::descriptorReady(Poller::Interest)
{
    const QPointer<Interruption> self(this);
    unsigned char number = 0;
    while (self && ::read(m_readEnd.number(), &number, 1) == 1)
        Q_EMIT interrupted(number);
}

} // namespace Penstock
