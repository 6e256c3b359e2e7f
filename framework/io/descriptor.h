// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/io/export.h>

#include <utility>

namespace Penstock {

/// A descriptor of the operating system that is closed with its owner. Any thread.
class PENSTOCK_IO_EXPORT Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) noexcept : m_number(number) { }
    Descriptor(Descriptor &&other) noexcept : m_number(other.release()) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    ~Descriptor() { reset(); }

    int number() const noexcept { return m_number; }
    bool isOpen() const noexcept { return m_number >= 0; }
    int release() noexcept { return std::exchange(m_number, -1); }
    void reset(int number = -1) noexcept;
    /// Sets O_NONBLOCK and FD_CLOEXEC.
    Error setUp() const;

private:
    int m_number = -1;
};

/// The program ignores SIGPIPE from the first call on: write(2) says EPIPE just as well, and the system's default ends the
/// program. As Python does at its start, and Qt when it first writes to a process. A handler that the program wants all the
/// same is set after the first pipe, and stays. Any thread.
PENSTOCK_IO_EXPORT void ignoreBrokenPipeSignal();

} // namespace Penstock
