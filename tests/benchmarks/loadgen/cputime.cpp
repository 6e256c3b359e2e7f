// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "cputime.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

CpuTime CpuTime::of(pid_t pid)
{
    CpuTime sum;
    if (pid == 0)
        return sum;
    const std::filesystem::path tasks = "/proc/" + std::to_string(pid) + "/task";
    std::error_code failed;
    bool found = false;
    for (const auto &task : std::filesystem::directory_iterator(tasks, failed)) {
        std::ifstream file(task.path() / "schedstat");
        CpuTime thread;
        if (file >> thread.ranNs >> thread.waitedNs) {
            sum.ranNs += thread.ranNs;
            sum.waitedNs += thread.waitedNs;
            found = true;
        }
    }
    if (!found)
        throw std::runtime_error("cannot read the CPU time of process " + std::to_string(pid));
    return sum;
}
