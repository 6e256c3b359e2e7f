// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

/// Counts latencies in slots that grow with the value: each is kept to 1.6 % of itself.
class Histogram
{
public:
    void record(std::uint64_t nanoseconds)
    {
        ++m_counts[slotOf(nanoseconds)];
        ++m_total;
        m_longest = std::max(m_longest, nanoseconds);
    }

    std::uint64_t total() const { return m_total; }
    std::uint64_t longest() const { return m_longest; }

    /// The value that `share` (0 to 1) of all recorded ones do not exceed; 0 when there are none.
    std::uint64_t quantile(double share) const
    {
        const auto wanted = static_cast<std::uint64_t>(share * static_cast<double>(m_total));
        std::uint64_t seen = 0;
        for (std::size_t slot = 0; slot < m_counts.size(); ++slot) {
            seen += m_counts[slot];
            if (seen > wanted)
                return lowestOf(slot);
        }
        return m_longest;
    }

private:
    static constexpr unsigned StepBits = 6;
    static constexpr std::size_t Steps = std::size_t(1) << StepBits;
    static constexpr std::size_t Slots = (64 - StepBits + 1) * Steps;

    static std::size_t slotOf(std::uint64_t value)
    {
        if (value < Steps)
            return value;
        const unsigned shift = static_cast<unsigned>(std::bit_width(value)) - 1 - StepBits;
        return (shift + 1) * Steps + (value >> shift) - Steps;
    }

    static std::uint64_t lowestOf(std::size_t slot)
    {
        if (slot < Steps)
            return slot;
        return (Steps + slot % Steps) << (slot / Steps - 1);
    }

    std::vector<std::uint64_t> m_counts = std::vector<std::uint64_t>(Slots);
    std::uint64_t m_total = 0;
    std::uint64_t m_longest = 0;
};
