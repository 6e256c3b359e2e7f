// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/result.h>
#include <penstock/monitor/export.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <optional>

namespace Penstock {

/// The version of the wire format, told in the hello. See docs/monitor-protocol.md.
constexpr int monitorProtocolVersion = 1;
/// A frame from a watched program; its length is in the four bytes before it, most significant first.
constexpr qsizetype maxProgramFrameBytes = 4 * 1024 * 1024;
/// A frame to a watched program.
constexpr qsizetype maxWatcherFrameBytes = 1024 * 1024;

/// Finds the frames in a stream of bytes. A value; any thread.
class PENSTOCK_MONITOR_EXPORT MonitorFrameReader
{
public:
    explicit MonitorFrameReader(qsizetype maxFrameBytes);

    /// Adds what was received.
    void feed(QByteArrayView data);
    /// The next frame that is complete, or nothing. The error is InvalidArgument for a length of 0 or more than is allowed, told
    /// before anything of that size is kept; nothing can be read after it.
    Result<std::optional<QByteArray>> next();
    /// Of a frame that is not complete yet.
    qsizetype bufferedBytes() const { return m_buffer.size() - m_position; }

private:
    qsizetype m_maxFrameBytes;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    Error m_error;
};

/// @a content with its length before it.
PENSTOCK_MONITOR_EXPORT QByteArray monitorFrame(QByteArrayView content);

} // namespace Penstock
