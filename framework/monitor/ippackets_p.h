// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/socketaddress.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

namespace Penstock {

/// From whom to whom; both of one family, IPv4 or IPv6.
struct IpEnds
{
    SocketAddress from;
    SocketAddress to;

    IpEnds reversed() const { return {to, from}; }
    friend bool operator==(const IpEnds &, const IpEnds &) = default;
};

/// RFC 9293, 3.1.
struct TcpHead
{
    enum Flag : quint8 { Fin = 1, Syn = 2, Reset = 4, Push = 8, Ack = 16 };

    quint32 sequence = 0;
    quint32 acknowledged = 0;
    quint8 flags = 0;
};

/// How much fits in a packet beside the heads, by the lengths in them.
constexpr qsizetype maxUdpPayload = 65'507;
constexpr qsizetype maxTcpPayload = 60'000;

/// An IP packet with a TCP segment, all checksums in it. One with Syn asks for the largest window there is.
QByteArray tcpPacket(const IpEnds &ends, const TcpHead &head, QByteArrayView payload = {});
/// An IP packet with a datagram. @a wholeBytes is what its lengths say, where @a payload is only its beginning.
QByteArray udpPacket(const IpEnds &ends, QByteArrayView payload, qsizetype wholeBytes);

} // namespace Penstock
