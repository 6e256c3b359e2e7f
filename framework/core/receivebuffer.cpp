// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/receivebuffer_p.h>

#include <utility>

namespace Penstock {

namespace {

constexpr size_t receiveBufferBytes = 128 * 1024;
thread_local std::unique_ptr<char[]> spare;
thread_local std::unique_ptr<char[]> nestedSpare; ///< of a transport over another one

} // namespace

ReceiveBuffer::ReceiveBuffer() : m_memory(std::move(spare))
{
    if (!m_memory)
        m_memory = std::move(nestedSpare);
    if (!m_memory)
        m_memory = std::make_unique_for_overwrite<char[]>(receiveBufferBytes);
}

ReceiveBuffer::~ReceiveBuffer()
{
    if (!spare)
        spare = std::move(m_memory);
    else if (!nestedSpare)
        nestedSpare = std::move(m_memory);
}

std::span<char> ReceiveBuffer::span() const noexcept
{
    return {m_memory.get(), receiveBufferBytes};
}

} // namespace Penstock
