// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>

namespace Penstock {

class TlsTransport;

/// What the transport below a TlsTransport calls back.
class TlsLower : public StreamProtocol
{
    Q_OBJECT

public:
    explicit TlsLower(TlsTransport *upper) : m_upper(upper) { }

    /// The upper one is not told any more.
    void forget() { m_upper = nullptr; }

    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override;
    void pauseWriting() override;
    void resumeWriting() override;
    void connectionLost(const Error &error) override;

private:
    TlsTransport *m_upper;
};

} // namespace Penstock
