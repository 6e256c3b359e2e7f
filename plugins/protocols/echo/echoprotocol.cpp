// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "echoprotocol.h"

#include <penstock/core/streamtransport.h>

namespace Penstock {

EchoProtocol::EchoProtocol() = default;
EchoProtocol::~EchoProtocol() = default;

void EchoProtocol::dataReceived(QByteArrayView data)
{
    transport()->write(data);
}

void EchoProtocol::pauseWriting()
{
    transport()->pauseReading();
}

void EchoProtocol::resumeWriting()
{
    transport()->resumeReading();
}

} // namespace Penstock
