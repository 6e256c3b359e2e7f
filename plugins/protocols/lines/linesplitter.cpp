// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "linesplitter.h"

namespace Penstock {

QByteArray LineSplitter::add(QByteArrayView data)
{
    QByteArray lines;
    for (qsizetype end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n')) {
        if (lines.isEmpty())
            lines.reserve(m_begun.size() + data.size());
        endLine(data.first(end), lines);
        data = data.sliced(end + 1);
    }
    keep(data);
    return lines;
}

QByteArray LineSplitter::finish()
{
    QByteArray lines;
    if (!m_begun.isEmpty())
        endLine({}, lines);
    return lines;
}

/// Appends the line that ends with @a rest.
void LineSplitter::endLine(QByteArrayView rest, QByteArray &lines)
{
    const QByteArray begun = std::exchange(m_begun, QByteArray());
    if (std::exchange(m_skipping, false))
        return;
    const qsizetype before = lines.size();
    lines.append(begun).append(rest);
    if (lines.size() > before && lines.endsWith('\r'))
        lines.chop(1);
    if (lines.size() - before > m_maximumBytes) {
        lines.truncate(before);
        m_tooLong = true;
    } else {
        lines.append('\n');
    }
}

void LineSplitter::keep(QByteArrayView rest)
{
    if (m_skipping)
        return;
    // One more may be the CR of the line's end.
    if (m_begun.size() + rest.size() > m_maximumBytes + 1) {
        m_begun = QByteArray();
        m_skipping = true;
        m_tooLong = true;
    } else {
        m_begun.append(rest);
    }
}

} // namespace Penstock
