// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <utility>

namespace Penstock {

/// Cuts a stream into lines, however it comes in. A line ends with LF or CR LF, and is given out with LF alone; its
/// other bytes may be any. Keeps the line that has begun, never more of it than the longest line may have.
class LineSplitter
{
public:
    explicit LineSplitter(qsizetype maximumBytes) : m_maximumBytes(maximumBytes) { }

    /// Those lines that end within @a data, one after the other.
    QByteArray add(QByteArrayView data);
    /// At the end of the stream: the last line, where it has no end; empty where nothing is left.
    QByteArray finish();
    /// Whether a line was too long, and was left out, since the last call.
    bool takeTooLong() noexcept { return std::exchange(m_tooLong, false); }

private:
    void endLine(QByteArrayView rest, QByteArray &lines);
    void keep(QByteArrayView rest);

    const qsizetype m_maximumBytes;
    QByteArray m_begun; ///< of a line whose end has not come
    bool m_skipping = false; ///< likewise, and it is too long already
    bool m_tooLong = false;
};

} // namespace Penstock
