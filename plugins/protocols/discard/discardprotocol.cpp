// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "discardprotocol.h"

namespace Penstock {

DiscardProtocol::DiscardProtocol() = default;
DiscardProtocol::~DiscardProtocol() = default;

void DiscardProtocol::dataReceived(QByteArrayView) { }

} // namespace Penstock
