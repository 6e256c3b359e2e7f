// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>

#include <chrono>

/// Sends back what comes, in capital letters, and no faster than the peer reads.
class ShoutProtocol : public Penstock::StreamProtocol
{
public:
    ShoutProtocol(const QByteArray &farewell, std::chrono::milliseconds patience);

    void connectionMade(Penstock::Transport *transport) override;
    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override;
    void pauseWriting() override;
    void resumeWriting() override;

private:
    const QByteArray m_farewell;
    const std::chrono::milliseconds m_patience;
};
