// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramprotocol.h>

namespace Penstock {

/// RFC 862 over datagrams: sends each back to who sent it. While more than the high watermark waits to be sent, it answers
/// nobody, since datagrams cannot be held back. Owner, thread: see Protocol.
class EchoDatagramProtocol final : public DatagramProtocol
{
    Q_OBJECT

public:
    EchoDatagramProtocol();
    ~EchoDatagramProtocol() override;

    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
    void pauseWriting() override;
    void resumeWriting() override;

private:
    bool m_paused = false;
};

} // namespace Penstock
