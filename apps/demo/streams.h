// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>

#include <QtCore/qtimer.h>

/// The characters of the demonstration that talk over streams. Each is a protocol, and knows nothing of its transport.

/// A server that measures something twice a second.
class Thermometer : public Penstock::StreamProtocol
{
    Q_OBJECT

public:
    Thermometer();
    void connectionMade(Penstock::Transport *transport) override;
    void connectionLost(const Penstock::Error &reason) override;
    void pauseWriting() override { m_timer.stop(); }
    void resumeWriting() override { m_timer.start(); }

private:
    QTimer m_timer;
    double m_degrees = 21;
};

/// A server that sends as fast as it is read: it goes on until it is told to pause.
class Firehose : public Penstock::StreamProtocol
{
    Q_OBJECT

public:
    Firehose();
    void connectionMade(Penstock::Transport *transport) override;
    void pauseWriting() override { m_isPaused = true; }
    void resumeWriting() override;

private:
    void pour();

    bool m_isPaused = false;
};

/// A client that reads some 100 KB a second, whatever comes.
class SlowReader : public Penstock::StreamProtocol
{
    Q_OBJECT

public:
    SlowReader();
    void dataReceived(QByteArrayView data) override;

private:
    QTimer m_rest;
};

/// A client that never reads: everything that it is sent piles up before it.
class StuckReader : public Penstock::StreamProtocol
{
    Q_OBJECT

public:
    StuckReader();
    void connectionMade(Penstock::Transport *transport) override;
};

/// A client that says something now and then, and listens to the rest.
class Talker : public Penstock::StreamProtocol
{
    Q_OBJECT

public:
    explicit Talker(const QString &name);
    void connectionMade(Penstock::Transport *transport) override;
    void connectionLost(const Penstock::Error &reason) override;

private:
    void talk();

    const QString m_name;
    QTimer m_timer;
    int m_number = 0;
};

/// A client that sends a heap at once every few seconds.
class Burster : public Penstock::StreamProtocol
{
    Q_OBJECT

public:
    Burster();
    void connectionMade(Penstock::Transport *transport) override;
    void connectionLost(const Penstock::Error &reason) override;

private:
    QTimer m_timer;
};

/// A client that stays for a moment. Some of them leave without a good-bye.
class Visitor : public Penstock::StreamProtocol
{
    Q_OBJECT

public:
    Visitor();
    void connectionMade(Penstock::Transport *transport) override;
    void connectionLost(const Penstock::Error &reason) override;

private:
    QTimer m_timer;
};
