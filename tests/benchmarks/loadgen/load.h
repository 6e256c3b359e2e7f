// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "cputime.h"
#include "histogram.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <sys/types.h>

using Clock = std::chrono::steady_clock;

/// What is asked for on the command line.
struct Options
{
    std::uint16_t port = 0;
    std::size_t connections = 1;
    std::size_t idleConnections = 0;
    std::size_t sizeBytes = 64;
    std::size_t pipeline = 1;
    std::chrono::duration<double> measured{1.5};
    std::chrono::duration<double> warmup{0.3};
    pid_t serverPid = 0; // whose CPU time is reported; 0: nobody's
    bool sink = false;
    bool udp = false;
};

/// What one run found. Everything but the faults is of the measured time alone.
struct Result
{
    double seconds = 0;
    std::uint64_t requests = 0; // in a sink run: blocks of Options::sizeBytes
    Histogram latency;
    CpuTime server;
    CpuTime generator;
    std::uint64_t faults = 0;
    std::string firstFault;

    void addFault(const std::string &what)
    {
        if (faults++ == 0)
            firstFault = what;
    }
};

/// Request and answer, closed loop: every connection keeps Options::pipeline requests under way,
/// and every echoed byte is compared.
Result runEcho(const Options &options);

/// One way: every connection writes as fast as the server takes it.
Result runSink(const Options &options);

/// The same over UDP: one socket keeps Options::pipeline datagrams under way, and each answer is compared.
Result runUdp(const Options &options);
