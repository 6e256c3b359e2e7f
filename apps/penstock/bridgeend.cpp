// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "bridgeend.h"

#include <utility>

namespace Penstock {

BridgeEnd::BridgeEnd(Events events) : m_events(std::move(events)) { }

BridgeEnd::~BridgeEnd() = default;

void BridgeEnd::connectionMade(Transport *)
{
    if (m_events.made)
        m_events.made();
}

void BridgeEnd::dataReceived(QByteArrayView data)
{
    if (m_sink && !m_sink->isClosing())
        m_sink->write(data);
}

bool BridgeEnd::eofReceived()
{
    if (m_events.endOfInput)
        m_events.endOfInput();
    return false;
}

void BridgeEnd::pauseWriting()
{
    if (m_source)
        m_source->pauseReading();
}

void BridgeEnd::resumeWriting()
{
    if (m_source)
        m_source->resumeReading();
}

void BridgeEnd::connectionLost(const Error &reason)
{
    if (m_events.lost)
        m_events.lost(reason);
}

} // namespace Penstock
