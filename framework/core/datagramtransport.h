// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/socketaddress.h>
#include <penstock/core/writetransport.h>

#include <QtCore/qbytearrayview.h>

namespace Penstock {

/// asyncio's DatagramTransport: whole messages, each on its own. Serves DatagramProtocol. Owner, thread:
/// see Transport. The interface that datagram transport plugins implement.
class PENSTOCK_CORE_EXPORT DatagramTransport : public WriteTransport
{
    Q_OBJECT

public:
    ~DatagramTransport() override;

    /// Sends one datagram, possibly empty: at once where nothing is queued, else in its turn. @a receiver is
    /// null, or the peer, on a connected endpoint (InvalidArgument otherwise), and needed on an unconnected
    /// one. Closed after close() or abort(); a failure of the send is told by errorReceived().
    virtual Error sendTo(QByteArrayView data, const SocketAddress &receiver = {}) = 0;

protected:
    DatagramTransport();
};

} // namespace Penstock
