// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>

namespace Penstock {

/// RFC 862: sends back what comes. It reads no further while the peer doesn't read, so that no more waits to be
/// sent than the high watermark and what was received at once. At the peer's end of file what waits is sent, then
/// the connection is closed. Owner, thread: see Protocol.
class EchoProtocol final : public StreamProtocol
{
    Q_OBJECT

public:
    EchoProtocol();
    ~EchoProtocol() override;

    void dataReceived(QByteArrayView data) override;
    void pauseWriting() override;
    void resumeWriting() override;
};

} // namespace Penstock
