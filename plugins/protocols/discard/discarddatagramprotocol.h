// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramprotocol.h>

namespace Penstock {

/// RFC 863 over datagrams: throws each away and answers none. Owner, thread: see Protocol.
class DiscardDatagramProtocol final : public DatagramProtocol
{
    Q_OBJECT

public:
    DiscardDatagramProtocol();
    ~DiscardDatagramProtocol() override;

    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
};

} // namespace Penstock
