// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitorframe.h>

#include <QtCore/qendian.h>

namespace Penstock {

namespace {

constexpr qsizetype lengthBytes = 4;

} // namespace

MonitorFrameReader::MonitorFrameReader(qsizetype maxFrameBytes) : m_maxFrameBytes(maxFrameBytes) { }

void MonitorFrameReader::feed(QByteArrayView data)
{
    if (!m_error.isNull())
        return;
    if (m_position > 0 && m_position == m_buffer.size()) {
        m_buffer.resize(0);
        m_position = 0;
    } else if (m_position > m_maxFrameBytes) {
        m_buffer.remove(0, m_position);
        m_position = 0;
    }
    m_buffer.append(data);
}

Result<std::optional<QByteArray>> MonitorFrameReader::next()
{
    if (!m_error.isNull())
        return m_error;
    if (bufferedBytes() < lengthBytes)
        return std::optional<QByteArray>();
    const auto length = qsizetype(qFromBigEndian<quint32>(m_buffer.constData() + m_position));
    if (length == 0 || length > m_maxFrameBytes) {
        m_error = Error(Error::Kind::InvalidArgument,
                        QStringLiteral("a frame of %1 bytes; 1 to %2 are allowed")
                            .arg(length)
                            .arg(m_maxFrameBytes));
        return m_error;
    }
    if (bufferedBytes() < lengthBytes + length)
        return std::optional<QByteArray>();
    m_position += lengthBytes + length;
    return std::optional<QByteArray>(m_buffer.mid(m_position - length, length));
}

QByteArray monitorFrame(QByteArrayView content)
{
    QByteArray frame(lengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(content.size()), frame.data());
    frame.append(content);
    return frame;
}

} // namespace Penstock
