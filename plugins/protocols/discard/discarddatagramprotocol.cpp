// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "discarddatagramprotocol.h"

namespace Penstock {

DiscardDatagramProtocol::DiscardDatagramProtocol() = default;
DiscardDatagramProtocol::~DiscardDatagramProtocol() = default;

void DiscardDatagramProtocol::datagramReceived(QByteArrayView, const SocketAddress &) { }

} // namespace Penstock
