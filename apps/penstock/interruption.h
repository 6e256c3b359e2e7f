// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/descriptor.h>
#include <penstock/io/poller.h>

#include <QtCore/qobject.h>

#include <array>

#include <signal.h>

namespace Penstock {

/// Tells, from the event loop, of the signals that ask a program to end: SIGINT, SIGTERM, SIGHUP. One a process, in the
/// main thread. Those that whoever started the program ignores (nohup) stay ignored; the third one ends the
/// process at once, whatever its event loop is doing.
class Interruption : public QObject, private Poller::Watcher
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;

Q_SIGNALS:
    void interrupted(int signalNumber);

private:
    void descriptorReady(Poller::Interest ready) override;

    static constexpr std::array watchedSignals{SIGINT, SIGTERM, SIGHUP};

    Descriptor m_readEnd;
    Descriptor m_writeEnd;
    std::array<struct sigaction, watchedSignals.size()> m_before{};
};

} // namespace Penstock
