// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

/// An endless stream of bytes in which every position differs from its neighbours, so that lost,
/// doubled, swapped or altered bytes show. Repeats after a prime number of bytes.
class Pattern
{
public:
    static constexpr std::size_t Period = 8191;
    static constexpr std::size_t LongestRun = 128 * 1024;

    Pattern()
    {
        std::uint32_t state = 1;
        for (std::size_t i = 0; i < m_bytes.size(); ++i) {
            state = state * 1664525 + 1013904223;
            m_bytes[i] = i < Period ? static_cast<char>(state >> 24) : m_bytes[i - Period];
        }
    }

    /// LongestRun bytes of the stream from `position` on.
    const char *at(std::uint64_t position) const { return m_bytes.data() + position % Period; }

private:
    std::vector<char> m_bytes = std::vector<char>(Period + LongestRun);
};
