// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramprotocol.h>

namespace Penstock {

class MessageKinds;

/// RFC 862 over datagrams: sends each back to who sent it, a text as a text. It receives no further while more than the high
/// watermark waits to be sent. Owner, thread: see Protocol.
class EchoDatagramProtocol final : public DatagramProtocol
{
    Q_OBJECT

public:
    EchoDatagramProtocol();
    ~EchoDatagramProtocol() override;

    void connectionMade(Transport *transport) override;
    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
    void pauseWriting() override;
    void resumeWriting() override;

private:
    MessageKinds *m_kinds = nullptr; ///< the transport's; null for most
};

} // namespace Penstock
