// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/connection.h>

#include <QtCore/qobject.h>

#include <deque>
#include <vector>

namespace Penstock {

/// The last values, in the order they came; the oldest are overwritten.
template <typename Value>
class Ring
{
public:
    explicit Ring(size_t capacity) : m_capacity(capacity) { }

    size_t size() const { return m_values.size(); }
    bool isEmpty() const { return m_values.empty(); }
    const Value &at(size_t index) const
    {
        return m_values[(m_first + index) % m_values.size()]; // 0 is the oldest
    }
    const Value &last() const { return at(size() - 1); }
    void append(const Value &value)
    {
        if (m_values.size() < m_capacity) {
            m_values.push_back(value);
            return;
        }
        m_values[m_first] = value;
        m_first = (m_first + 1) % m_capacity;
    }

private:
    const size_t m_capacity;
    std::vector<Value> m_values;
    size_t m_first = 0;
};

/// How a connection flowed at a moment.
struct FlowSample
{
    qint64 time = 0; ///< in microseconds of the program's steady clock
    qint64 buffered = 0;
    qint64 low = 0;
    qint64 high = 0;
    qint64 received = 0; ///< bytes, in all
    qint64 sent = 0;
    qint64 kernelUnsent = -1;
    qint64 kernelUnread = -1;
    bool readingPaused = false;
    bool writingPaused = false;
};

/// What is remembered of a connection that is, or was, looked at. Bounded.
class History : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t maxSamples = 6'000; ///< ten minutes
    static constexpr size_t maxCallbacks = 5'000;
    static constexpr qsizetype maxPieceBytes = 4 * 1024 * 1024;
    static constexpr size_t maxPieces = 20'000;

    /// @a epoch: what is added to times of the program to make microseconds since 1970.
    explicit History(qint64 epoch, QObject *parent = nullptr);

    const Ring<FlowSample> &flow() const { return m_flow; }
    const std::deque<MonitorEvent> &callbacks() const { return m_callbacks; }
    const std::deque<MonitorEvent> &pieces() const { return m_pieces; }
    quint64 firstPiece() const { return m_firstPiece; } ///< the number of the oldest of pieces()
    quint64 lostEvents() const { return m_lost; }
    /// "12:00:01.250", in local time.
    QString clock(qint64 time) const;
    qint64 wallMicroseconds(qint64 time) const;

    void sample(const Connection &connection);
    void add(const QList<MonitorEvent> &events, quint64 lost);
    void clearPieces();
    /// Those that clearPieces() took away, before what came since.
    void restorePieces(std::deque<MonitorEvent> pieces);

    bool capturing = false; ///< what is sent and received is asked for

Q_SIGNALS:
    void sampled();
    /// @a dropped of the oldest went for @a added new ones.
    void callbacksChanged(int dropped, int added);
    void piecesAdded(int count);
    void piecesReplaced();

private:
    const qint64 m_epoch;
    Ring<FlowSample> m_flow{maxSamples};
    std::deque<MonitorEvent> m_callbacks;
    std::deque<MonitorEvent> m_pieces;
    quint64 m_firstPiece = 0;
    qsizetype m_pieceBytes = 0;
    quint64 m_lost = 0;
};

} // namespace Penstock
