// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/protocol.h>
#include <penstock/core/socketaddress.h>

#include <QtCore/qbytearrayview.h>

namespace Penstock {

class DatagramTransport;

/// asyncio's DatagramProtocol: receives whole messages. Owner, thread: see Protocol.
///
/// Call grammar: `connectionMade (datagramReceived | errorReceived | pauseWriting | resumeWriting)*
/// connectionLost`.
class PENSTOCK_CORE_EXPORT DatagramProtocol : public Protocol
{
    Q_OBJECT

public:
    DatagramProtocol();
    ~DatagramProtocol() override;

    /// Protocol::transport() as what it is.
    DatagramTransport *transport() const noexcept;

    /// One datagram, possibly empty, valid during the call only, and who sent it. An exception is
    /// reported; the transport stays open.
    virtual void datagramReceived(QByteArrayView data, const SocketAddress &sender);
    /// A send or receive failed (ECONNREFUSED, EMSGSIZE …); the transport stays open.
    virtual void errorReceived(const Error &error);
};

} // namespace Penstock
