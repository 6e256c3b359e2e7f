// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/writequeue_p.h>

namespace Penstock {

namespace {

constexpr qsizetype copyBelowBytes = 4 * 1024;
constexpr qsizetype chunkBytes = 64 * 1024;

/// False for QByteArray::fromRawData(), whose memory is somebody else's.
bool ownsItsMemory(const QByteArray &data)
{
    return const_cast<QByteArray &>(data).data_ptr().d_ptr() != nullptr;
}

} // namespace

void WriteQueue::append(const QByteArray &data)
{
    if (data.size() < copyBelowBytes || !ownsItsMemory(data)) {
        append(QByteArrayView(data));
        return;
    }
    m_parts.append(data);
    m_lastIsOurs = false;
}

void WriteQueue::append(QByteArrayView data)
{
    if (data.isEmpty())
        return;
    if (m_lastIsOurs && m_parts.last().size() + data.size() <= chunkBytes) {
        m_parts.last().append(data);
        return;
    }
    m_parts.append(data.toByteArray());
    m_lastIsOurs = true;
}

qsizetype WriteQueue::gather(std::span<QByteArrayView> views) const
{
    const auto count = std::min(qsizetype(views.size()), m_parts.size());
    for (qsizetype i = 0; i < count; ++i)
        views[size_t(i)] = m_parts.at(i);
    if (count > 0)
        views[0] = views[0].sliced(m_offset);
    return count;
}

void WriteQueue::consume(qsizetype bytes)
{
    if (bytes == 0)
        return;
    m_offset += bytes;
    while (!m_parts.isEmpty() && m_offset >= m_parts.first().size()) {
        m_offset -= m_parts.first().size();
        m_parts.removeFirst();
    }
    if (m_parts.isEmpty())
        clear();
}

void WriteQueue::clear()
{
    m_parts = QList<QByteArray>();
    m_offset = 0;
    m_lastIsOurs = false;
}

} // namespace Penstock
