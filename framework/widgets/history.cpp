// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/history_p.h>

#include <penstock/widgets/units_p.h>

#include <QtCore/qdatetime.h>

#include <algorithm>

namespace Penstock {

History::History(qint64 epoch, QObject *parent) : QObject(parent), m_epoch(epoch) { }

QString History::clock(qint64 time) const
{
    return QDateTime::fromMSecsSinceEpoch(wallMicroseconds(time) / 1000)
        .toString(QStringLiteral("HH:mm:ss.zzz"));
}

qint64 History::wallMicroseconds(qint64 time) const
{
    return sumOf(time, m_epoch);
}

void History::sample(const Connection &connection)
{
    const MonitorRow &row = connection.row;
    FlowSample sample;
    sample.time = connection.program->now;
    if (!m_flow.isEmpty() && m_flow.last().time >= sample.time)
        return; // nothing was told since
    sample.buffered = row[MonitorNumber::BufferedBytes];
    sample.low = row[MonitorNumber::LowBytes];
    sample.high = row[MonitorNumber::HighBytes];
    sample.received = row[MonitorNumber::BytesReceived];
    sample.sent = row[MonitorNumber::BytesSent];
    sample.kernelUnsent = row[MonitorNumber::KernelUnsentBytes];
    sample.kernelUnread = row[MonitorNumber::KernelUnreadBytes];
    sample.readingPaused = connection.readingPaused() > 0;
    sample.writingPaused = connection.writingPaused() > 0;
    m_flow.append(sample);
    Q_EMIT sampled();
}

void History::add(const QList<MonitorEvent> &events, quint64 lost)
{
    m_lost += lost;
    int callbacks = 0;
    int pieces = 0;
    for (const MonitorEvent &event : events) {
        if (event.kind == MonitorEvent::Callback) {
            m_callbacks.push_back(event);
            ++callbacks;
        } else {
            m_pieces.push_back(event);
            m_pieceBytes += event.data.size();
            ++pieces;
        }
    }
    int dropped = 0;
    for (; m_callbacks.size() > maxCallbacks; ++dropped)
        m_callbacks.pop_front();
    while (m_pieces.size() > maxPieces || m_pieceBytes > maxPieceBytes) {
        m_pieceBytes -= m_pieces.front().data.size();
        m_pieces.pop_front();
        ++m_firstPiece;
    }
    if (callbacks > 0)
        Q_EMIT callbacksChanged(dropped, callbacks);
    if (pieces > 0)
        Q_EMIT piecesAdded(pieces);
}

void History::clearPieces()
{
    m_firstPiece += m_pieces.size();
    m_pieces.clear();
    m_pieceBytes = 0;
    Q_EMIT piecesReplaced();
}

void History::restorePieces(std::deque<MonitorEvent> pieces)
{
    for (const MonitorEvent &piece : pieces)
        m_pieceBytes += piece.data.size();
    m_firstPiece -= std::min<quint64>(m_firstPiece, pieces.size());
    pieces.insert(pieces.end(), m_pieces.begin(), m_pieces.end());
    m_pieces = std::move(pieces);
    Q_EMIT piecesReplaced();
}

} // namespace Penstock
