// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramprotocol.h>

namespace Penstock {

/// RFC 864 over datagrams: answers each, whatever is in it, with a datagram of 0 to 512 characters, how many is chance. Each
/// begins with the next line of the pattern of ChargenProtocol. It receives no further while more than the high watermark
/// waits to be sent. Owner, thread: see Protocol.
class ChargenDatagramProtocol final : public DatagramProtocol
{
    Q_OBJECT

public:
    static constexpr int maximumCharacters = 512;

    ChargenDatagramProtocol();
    ~ChargenDatagramProtocol() override;

    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
    void pauseWriting() override;
    void resumeWriting() override;

private:
    int m_line = 0;
};

} // namespace Penstock
