// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#include <memory>
#include <span>

namespace Penstock {

/// The memory that a thread's streams receive into, one after the other: 128 KiB that stay hot in the
/// cache. While one callback still looks at it and runs an event loop of its own, others get
/// memory of their own.
class ReceiveBuffer
{
public:
    ReceiveBuffer();
    ~ReceiveBuffer();
    Q_DISABLE_COPY_MOVE(ReceiveBuffer)

    std::span<char> span() const noexcept;

private:
    std::unique_ptr<char[]> m_memory;
};

} // namespace Penstock
