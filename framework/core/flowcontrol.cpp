// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/flowcontrol.h>

#include <limits>

namespace Penstock {

Result<WriteBufferLimits> WriteBufferLimits::from(std::optional<qint64> highBytes,
                                                  std::optional<qint64> lowBytes)
{
    const WriteBufferLimits defaults;
    qint64 high = defaults.highBytes;
    if (highBytes)
        high = *highBytes;
    else if (lowBytes)
        high = *lowBytes > std::numeric_limits<qint64>::max() / 4 ? std::numeric_limits<qint64>::max()
                                                                  : *lowBytes * 4;
    const qint64 low = lowBytes ? *lowBytes : high / 4;
    if (low < 0 || high < low) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("write buffer limits: high (%1) must be >= low (%2) must be >= 0")
                         .arg(high)
                         .arg(low));
    }
    return WriteBufferLimits {low, high};
}

} // namespace Penstock
