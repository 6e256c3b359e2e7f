// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>

namespace Penstock {

/// RFC 863: reads everything, sends nothing, closes at the peer's end of file. Owner, thread: see Protocol.
class DiscardProtocol final : public StreamProtocol
{
    Q_OBJECT

public:
    DiscardProtocol();
    ~DiscardProtocol() override;

    void dataReceived(QByteArrayView data) override;
};

} // namespace Penstock
