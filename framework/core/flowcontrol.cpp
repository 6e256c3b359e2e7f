// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/flowcontrol.h>

#include <limits>

namespace Penstock {

Result<WriteBufferLimits> WriteBufferLimits::from(std::optional<qint64> highBytes,
                                                  std::optional<qint64> lowBytes)
{
    return from(highBytes, lowBytes, WriteBufferLimits());
}

Result<WriteBufferLimits> WriteBufferLimits::from(std::optional<qint64> highBytes,
                                                  std::optional<qint64> lowBytes,
                                                  const WriteBufferLimits &defaults)
{
    if (!highBytes && !lowBytes)
        return defaults;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 high = 0;
    if (highBytes)
        high = *highBytes;
    else
        high = *lowBytes > most / 4 ? most : *lowBytes < -most / 4 ? -most : *lowBytes * 4;
    const qint64 low = lowBytes ? *lowBytes : high < 0 ? high : high / 4;
    if (low < 0 || high < low) {
        return Error(
            Error::Kind::InvalidArgument,
            QStringLiteral("write buffer limits: high (%1) must be >= low (%2) must be >= 0")
                .arg(high)
                .arg(low));
    }
    return WriteBufferLimits{low, high};
}

} // namespace Penstock
