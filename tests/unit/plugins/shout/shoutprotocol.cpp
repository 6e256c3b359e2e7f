// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "shoutprotocol.h"

#include <penstock/core/streamtransport.h>

ShoutProtocol::ShoutProtocol(const QByteArray &farewell, std::chrono::milliseconds patience)
    : m_farewell(farewell), m_patience(patience)
{
}

void ShoutProtocol::connectionMade(Penstock::Transport *)
{
    transport()->setCloseTimeout(m_patience);
}

void ShoutProtocol::dataReceived(QByteArrayView data)
{
    transport()->write(data.toByteArray().toUpper());
}

bool ShoutProtocol::eofReceived()
{
    transport()->write(m_farewell);
    return false; // the transport sends what is left and closes
}

void ShoutProtocol::pauseWriting()
{
    transport()->pauseReading();
}

void ShoutProtocol::resumeWriting()
{
    transport()->resumeReading();
}
