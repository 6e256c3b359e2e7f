// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "chargendatagramprotocol.h"

#include "chargenprotocol.h"

#include <penstock/core/datagramtransport.h>

#include <QtCore/qrandom.h>

namespace Penstock {

ChargenDatagramProtocol::ChargenDatagramProtocol() = default;
ChargenDatagramProtocol::~ChargenDatagramProtocol() = default;

void ChargenDatagramProtocol::datagramReceived(QByteArrayView, const SocketAddress &sender)
{
    const int characters = QRandomGenerator::global()->bounded(maximumCharacters + 1);
    const QByteArrayView pattern = chargenPattern();
    const qsizetype begin = qsizetype(m_line) * chargenLineBytes;
    m_line = (m_line + 1) % chargenLines;
    // Who has no address cannot be answered: the error says no more.
    (void)transport()->sendTo(pattern.sliced(begin, characters), sender);
}

void ChargenDatagramProtocol::pauseWriting()
{
    transport()->pauseReading();
}

void ChargenDatagramProtocol::resumeWriting()
{
    transport()->resumeReading();
}

} // namespace Penstock
