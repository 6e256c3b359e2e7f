// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>

#include <QtCore/qcryptographichash.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>

/// Sends a file to an echo server as fast as that takes it, and reads what comes back slower than it is sent. All that it
/// needs for that are the transport's own means: pauseWriting() and resumeWriting() for what it sends, pauseReading() and
/// resumeReading() for what it receives.
class Transfer : public Penstock::StreamProtocol
{
    Q_OBJECT

public:
    struct Progress
    {
        qint64 sentBytes = 0;
        qint64 receivedBytes = 0;
        qint64 peakBufferBytes = 0;
        quint64 pauses = 0;
        quint64 resumes = 0;
        qint64 elapsedMs = 0;
        bool writingPaused = false;
    };

    Transfer(const QString &path, qint64 bytesPerSecond);
    ~Transfer() override;

    Progress progress() const;
    QByteArray sentHash() const { return m_sentHash.result(); }
    QByteArray receivedHash() const { return m_receivedHash.result(); }

    void connectionMade(Penstock::Transport *transport) override;
    void dataReceived(QByteArrayView data) override;
    void pauseWriting() override;
    void resumeWriting() override;
    void connectionLost(const Penstock::Error &reason) override;

Q_SIGNALS:
    void paused(qint64 bufferedBytes);
    void resumed(qint64 bufferedBytes);
    /// All is back, or the connection was lost before.
    void ended(const Penstock::Error &reason);

private:
    void send();
    void allowMore();

    QFile m_file;
    const qint64 m_bytesPerSecond;
    qint64 m_allowedBytes = 0;
    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    QElapsedTimer m_clock;
    Progress m_progress;
    bool m_sending = false;
    QCryptographicHash m_sentHash{QCryptographicHash::Sha256};
    QCryptographicHash m_receivedHash{QCryptographicHash::Sha256};
};
