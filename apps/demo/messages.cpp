// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "messages.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/core/processtransport.h>
#include <penstock/core/streamtransport.h>

#include <QtCore/qrandom.h>

#include <chrono>

using namespace std::chrono_literals;
using Penstock::Error;
using Penstock::Transport;

Sensor::Sensor(const QString &name) : m_name(name)
{
    setObjectName(name);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const int burst = QRandomGenerator::global()->bounded(1, 20);
        for (int i = 0; i < burst; ++i)
            transport()->sendTo(m_name.toUtf8() + " reading " + QByteArray::number(++m_number));
    });
}

void Sensor::connectionMade(Transport *)
{
    m_timer.start(700ms);
}

void Sensor::connectionLost(const Error &)
{
    m_timer.stop();
}

Collector::Collector()
{
    setObjectName(QStringLiteral("collector"));
}

void Collector::datagramReceived(QByteArrayView, const Penstock::SocketAddress &sender)
{
    if (++m_count % 10 == 0)
        transport()->sendTo("ten more, thank you", sender);
}

Supervisor::Supervisor()
{
    setObjectName(QStringLiteral("supervisor"));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        transport()->pipeTransport(0)->write("order " + QByteArray::number(++m_number) + '\n');
    });
}

void Supervisor::connectionMade(Transport *)
{
    m_timer.start(1s);
}

void Supervisor::connectionLost(const Error &)
{
    m_timer.stop();
}
