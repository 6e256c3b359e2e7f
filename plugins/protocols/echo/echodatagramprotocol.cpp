// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "echodatagramprotocol.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/core/messagekinds.h>

namespace Penstock {

EchoDatagramProtocol::EchoDatagramProtocol() = default;
EchoDatagramProtocol::~EchoDatagramProtocol() = default;

void EchoDatagramProtocol::connectionMade(Transport *)
{
    m_kinds = transport()->query<MessageKinds>();
}

void EchoDatagramProtocol::datagramReceived(QByteArrayView data, const SocketAddress &sender)
{
    // Who has no address cannot be answered: the error says no more.
    if (m_kinds)
        (void)m_kinds->sendMessage(data, m_kinds->receivedKind());
    else
        (void)transport()->sendTo(data, sender);
}

void EchoDatagramProtocol::pauseWriting()
{
    transport()->pauseReading();
}

void EchoDatagramProtocol::resumeWriting()
{
    transport()->resumeReading();
}

} // namespace Penstock
