// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "streams.h"

#include <penstock/core/streamtransport.h>

#include <QtCore/qrandom.h>

#include <chrono>

using namespace std::chrono_literals;
using Penstock::Error;
using Penstock::Transport;

namespace {

std::chrono::milliseconds between(std::chrono::milliseconds least, std::chrono::milliseconds most)
{
    return std::chrono::milliseconds(
        QRandomGenerator::global()->bounded(int(least.count()), int(most.count())));
}

constexpr auto phrases = std::to_array<const char *>(
    {"have a look at this", "the build is green", "who broke the build?", "lunch?",
     "pump 3 runs hot", "all quiet here", "valve closed", "valve open again"});

} // namespace

Thermometer::Thermometer()
{
    setObjectName(QStringLiteral("thermometer"));
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_degrees += QRandomGenerator::global()->bounded(1.0) - 0.5;
        transport()->write("temperature " + QByteArray::number(m_degrees, 'f', 2) + '\n');
    });
}

void Thermometer::connectionMade(Transport *)
{
    m_timer.start();
}

void Thermometer::connectionLost(const Error &)
{
    m_timer.stop();
}

Firehose::Firehose()
{
    setObjectName(QStringLiteral("firehose"));
}

void Firehose::connectionMade(Transport *)
{
    pour();
}

void Firehose::resumeWriting()
{
    m_isPaused = false;
    pour();
}

void Firehose::pour()
{
    static const QByteArray water = QByteArray("all the water of the penstock\n").repeated(512);
    while (!m_isPaused && transport() && !transport()->isClosing())
        transport()->write(water);
}

SlowReader::SlowReader()
{
    setObjectName(QStringLiteral("slow reader"));
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (transport())
            transport()->resumeReading();
    });
}

void SlowReader::dataReceived(QByteArrayView data)
{
    constexpr qint64 bytesPerMs = 100;
    transport()->pauseReading();
    m_rest.start(std::chrono::milliseconds(data.size() / bytesPerMs + 1));
}

StuckReader::StuckReader()
{
    setObjectName(QStringLiteral("stuck reader"));
}

void StuckReader::connectionMade(Transport *)
{
    transport()->pauseReading();
}

Talker::Talker(const QString &name) : m_name(name)
{
    setObjectName(name);
    connect(&m_timer, &QTimer::timeout, this, &Talker::talk);
}

void Talker::connectionMade(Transport *)
{
    m_timer.start(between(100ms, 2s));
}

void Talker::connectionLost(const Error &)
{
    m_timer.stop();
}

void Talker::talk()
{
    const auto *phrase = phrases[size_t(QRandomGenerator::global()->bounded(int(phrases.size())))];
    transport()->write(m_name.toUtf8() + ' ' + QByteArray::number(++m_number) + ": " + phrase
                       + '\n');
    m_timer.start(between(200ms, 1500ms));
}

Burster::Burster()
{
    setObjectName(QStringLiteral("burster"));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        transport()->write(
            QByteArray(qsizetype(400 + QRandomGenerator::global()->bounded(600)) * 1024, 'b'));
    });
}

void Burster::connectionMade(Transport *)
{
    m_timer.start(3s);
}

void Burster::connectionLost(const Error &)
{
    m_timer.stop();
}

Visitor::Visitor()
{
    setObjectName(QStringLiteral("visitor"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (QRandomGenerator::global()->bounded(4) == 0)
            transport()->abort();
        else
            transport()->close();
    });
}

void Visitor::connectionMade(Transport *)
{
    transport()->write("good day\n");
    m_timer.start(between(1s, 6s));
}

void Visitor::connectionLost(const Error &)
{
    m_timer.stop();
}
