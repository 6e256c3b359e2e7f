// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "linesoptions.h"

namespace Penstock {

LinesOptions LinesOptions::from(const QVariantMap &options)
{
    const bool drop = options.value(QStringLiteral("slowMember")) == QLatin1String("drop");
    LinesOptions result;
    result.maximumLineBytes = options.value(QStringLiteral("maximumLineBytes")).toLongLong();
    result.bufferLimitBytes = options.value(QStringLiteral("bufferLimitBytes")).toLongLong();
    result.slowMember = drop ? SlowMember::Drop : SlowMember::Backpressure;
    result.leaveTimeout =
        options.value(QStringLiteral("leaveTimeout")).value<std::chrono::milliseconds>();
    result.greeting = options.value(QStringLiteral("greeting")).toString().toUtf8();
    if (!result.greeting.isEmpty() && !result.greeting.endsWith('\n'))
        result.greeting.append('\n');
    result.joinNotices = options.value(QStringLiteral("joinNotices")).toBool();
    return result;
}

} // namespace Penstock
