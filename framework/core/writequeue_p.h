// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qlist.h>

#include <span>

namespace Penstock {

/// What a stream has yet to send, in parts. Big arrays are kept by reference; small ones and views are
/// copied together, so that a million tiny writes do not become a million allocations. Holds no memory
/// while empty.
class WriteQueue
{
public:
    bool isEmpty() const noexcept { return m_parts.isEmpty(); }
    void append(const QByteArray &data);
    void append(QByteArrayView data);
    /// The first parts, as many as fit into @a views: how many there are.
    qsizetype gather(std::span<QByteArrayView> views) const;
    /// Takes the first @a bytes bytes out.
    void consume(qsizetype bytes);
    void clear();

private:
    QList<QByteArray> m_parts;
    qsizetype m_offset = 0; ///< of the first byte that is left, in the first part
    bool m_lastIsOurs = false; ///< the last part may be appended to
};

} // namespace Penstock
