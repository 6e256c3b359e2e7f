// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qvariant.h>

#include <chrono>

namespace Penstock {

/// What a room is made with: the options of the plugin's metadata. A value; any thread.
struct LinesOptions
{
    enum class SlowMember { Backpressure, Drop };

    /// @a options are complete, and of the types that the metadata declare.
    static LinesOptions from(const QVariantMap &options);

    qint64 maximumLineBytes = 64 * 1024; ///< without the line's end
    qint64 bufferLimitBytes = 256 * 1024;
    SlowMember slowMember = SlowMember::Backpressure;
    std::chrono::milliseconds leaveTimeout{30'000}; ///< 0 for no end
    QByteArray greeting; ///< with its line end; empty for none
    bool joinNotices = false;
};

} // namespace Penstock
