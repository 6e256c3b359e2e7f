// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "load.h"

#include <unistd.h>

/// The measured time of a run: begins when the warm-up is over, ends after Options::measured.
class Window
{
public:
    Window(const Options &options, Clock::time_point now)
        : m_serverPid(options.serverPid),
          m_begin(now + std::chrono::duration_cast<Clock::duration>(options.warmup)),
          m_measured(std::chrono::duration_cast<Clock::duration>(options.measured))
    {
    }

    /// True in the first call after the warm-up: what was counted until then is to be forgotten.
    bool beginsAt(Clock::time_point now)
    {
        if (m_running || now < m_begin)
            return false;
        m_running = true;
        m_begin = now;
        m_server = CpuTime::of(m_serverPid);
        m_generator = CpuTime::of(getpid());
        return true;
    }

    bool hasEnded(Clock::time_point now) const { return m_running && now >= m_begin + m_measured; }

    /// Writes down how long it was and what it cost; nothing when the warm-up was never over.
    void close(Clock::time_point now, Result &result) const
    {
        if (!m_running)
            return;
        result.seconds = std::chrono::duration<double>(now - m_begin).count();
        result.server = CpuTime::of(m_serverPid) - m_server;
        result.generator = CpuTime::of(getpid()) - m_generator;
    }

private:
    pid_t m_serverPid;
    Clock::time_point m_begin;
    Clock::duration m_measured;
    bool m_running = false;
    CpuTime m_server;
    CpuTime m_generator;
};
