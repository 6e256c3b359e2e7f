// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/processprotocol.h>

#include <QtCore/qtimer.h>

/// Sends readings in bursts, over whatever carries messages.
class Sensor : public Penstock::DatagramProtocol
{
    Q_OBJECT

public:
    explicit Sensor(const QString &name);
    void connectionMade(Penstock::Transport *transport) override;
    void connectionLost(const Penstock::Error &reason) override;

private:
    const QString m_name;
    QTimer m_timer;
    int m_number = 0;
};

/// Gathers what sensors send, and answers every tenth message.
class Collector : public Penstock::DatagramProtocol
{
    Q_OBJECT

public:
    Collector();
    void datagramReceived(QByteArrayView data, const Penstock::SocketAddress &sender) override;

private:
    int m_count = 0;
};

/// Listens to a child, and tells it something now and then.
class Supervisor : public Penstock::ProcessProtocol
{
    Q_OBJECT

public:
    Supervisor();
    void connectionMade(Penstock::Transport *transport) override;
    void connectionLost(const Penstock::Error &reason) override;

private:
    QTimer m_timer;
    int m_number = 0;
};
