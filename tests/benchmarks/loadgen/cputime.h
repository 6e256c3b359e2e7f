// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <sys/types.h>

/// The CPU time of all threads of a process.
struct CpuTime
{
    std::int64_t ranNs = 0;
    std::int64_t waitedNs = 0; // could run, but its core was taken by somebody else

    CpuTime operator-(const CpuTime &earlier) const
    {
        return {ranNs - earlier.ranNs, waitedNs - earlier.waitedNs};
    }

    /// Of the process `pid`; zero for pid 0. Throws std::runtime_error when it can't be read.
    static CpuTime of(pid_t pid);
};
