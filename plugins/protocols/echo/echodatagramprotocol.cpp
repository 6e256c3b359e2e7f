// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "echodatagramprotocol.h"

#include <penstock/core/datagramtransport.h>

namespace Penstock {

EchoDatagramProtocol::EchoDatagramProtocol() = default;
EchoDatagramProtocol::~EchoDatagramProtocol() = default;

void EchoDatagramProtocol::datagramReceived(QByteArrayView data, const SocketAddress &sender)
{
    // Who has no address cannot be answered: the error says no more.
    if (!m_paused)
        (void)transport()->sendTo(data, sender);
}

void EchoDatagramProtocol::pauseWriting()
{
    m_paused = true;
}

void EchoDatagramProtocol::resumeWriting()
{
    m_paused = false;
}

} // namespace Penstock
