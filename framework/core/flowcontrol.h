// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/export.h>
#include <penstock/core/result.h>

#include <QtCore/qglobal.h>

#include <optional>

namespace Penstock {

/// The watermarks of a write buffer. A transport tells its protocol to pause writing when more than
/// highBytes are buffered, and to resume when lowBytes or fewer are left.
struct PENSTOCK_CORE_EXPORT WriteBufferLimits
{
    qint64 lowBytes = 16 * 1024;
    qint64 highBytes = 64 * 1024;

    /// asyncio's arithmetic: high alone sets low to a quarter of it, low alone sets high to four times
    /// it, neither gives the defaults. The error is InvalidArgument unless high >= low >= 0.
    static Result<WriteBufferLimits> from(std::optional<qint64> highBytes,
                                          std::optional<qint64> lowBytes);
    /// The same with other defaults.
    static Result<WriteBufferLimits> from(std::optional<qint64> highBytes,
                                          std::optional<qint64> lowBytes,
                                          const WriteBufferLimits &defaults);

    friend bool operator==(const WriteBufferLimits &, const WriteBufferLimits &) = default;
};

} // namespace Penstock
