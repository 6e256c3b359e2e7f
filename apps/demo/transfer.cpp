// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "transfer.h"

#include <penstock/core/streamtransport.h>

#include <chrono>

using Penstock::Error;

namespace {

constexpr qint64 pieceBytes = 128 * 1024;
constexpr std::chrono::milliseconds tick{5};

} // namespace

Transfer::Transfer(const QString &path, qint64 bytesPerSecond)
    : m_file(path), m_bytesPerSecond(bytesPerSecond)
{
    connect(&m_ticks, &QTimer::timeout, this, &Transfer::allowMore);
}

Transfer::~Transfer() = default;

Transfer::Progress Transfer::progress() const
{
    Progress now = m_progress;
    if (m_clock.isValid() && transport()) {
        now.elapsedMs = m_clock.elapsed();
        now.peakBufferBytes = transport()->counters().peakBufferBytes;
    }
    return now;
}

void Transfer::connectionMade(Penstock::Transport *)
{
    m_clock.start();
    m_sinceTick.start();
    m_ticks.start(tick);
    if (!m_file.open(QIODevice::ReadOnly))
        throw std::runtime_error(m_file.errorString().toStdString());
    send();
}

/// Until the file ends or the transport says that it is enough for now.
void Transfer::send()
{
    if (std::exchange(m_sending, true))
        return;
    while (!m_progress.writingPaused && m_file.isOpen()) {
        const QByteArray piece = m_file.read(pieceBytes);
        if (piece.isEmpty()) {
            m_file.close();
            transport()->writeEof();
            break;
        }
        m_sentHash.addData(piece);
        m_progress.sentBytes += piece.size();
        transport()->write(piece);
    }
    m_sending = false;
}

void Transfer::dataReceived(QByteArrayView data)
{
    m_receivedHash.addData(data);
    m_progress.receivedBytes += data.size();
    m_allowedBytes -= data.size();
    if (m_allowedBytes <= 0)
        transport()->pauseReading();
}

void Transfer::allowMore()
{
    m_allowedBytes += m_bytesPerSecond * m_sinceTick.restart() / 1000;
    if (m_allowedBytes > 0 && transport())
        transport()->resumeReading();
}

void Transfer::pauseWriting()
{
    m_progress.writingPaused = true;
    ++m_progress.pauses;
    Q_EMIT paused(transport()->writeBufferSize());
}

void Transfer::resumeWriting()
{
    m_progress.writingPaused = false;
    ++m_progress.resumes;
    Q_EMIT resumed(transport()->writeBufferSize());
    send();
}

void Transfer::connectionLost(const Error &reason)
{
    m_progress = progress();
    m_ticks.stop();
    Q_EMIT ended(reason);
}
