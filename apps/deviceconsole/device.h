// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport.h>

#include <QtCore/qstring.h>

/// A device that speaks in lines, over whatever stream it is connected by.
class Device : public Penstock::StreamProtocol
{
    Q_OBJECT

public:
    /// A longer line is cut: a device that never ends one would fill the memory.
    static constexpr qsizetype maximumLineBytes = 4096;

    void send(const QString &line) { transport()->write(line.toUtf8() + '\n'); }

    void dataReceived(QByteArrayView data) override
    {
        m_rest.append(data);
        for (qsizetype end = 0; (end = m_rest.indexOf('\n')) >= 0; m_rest.remove(0, end + 1))
            Q_EMIT lineReceived(QString::fromUtf8(m_rest.left(end)).trimmed());
        m_rest.truncate(maximumLineBytes);
    }
    void pauseWriting() override { Q_EMIT flowChanged(true); }
    void resumeWriting() override { Q_EMIT flowChanged(false); }
    void connectionLost(const Penstock::Error &reason) override { Q_EMIT lost(reason); }

Q_SIGNALS:
    void lineReceived(const QString &line);
    /// Whether the device is slower than what it is sent.
    void flowChanged(bool paused);
    void lost(const Penstock::Error &reason);

private:
    QByteArray m_rest;
};
