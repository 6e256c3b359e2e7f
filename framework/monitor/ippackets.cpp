// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/ippackets_p.h>

#include <QtCore/qendian.h>

namespace Penstock {

namespace {

constexpr quint8 tcpNumber = 6;
constexpr quint8 udpNumber = 17;
constexpr quint8 hops = 64;
constexpr quint16 window = 0xffff;
/// Window scale 14, RFC 7323, and a no-operation for the alignment.
constexpr QByteArrayView windowScale("\x03\x03\x0e\x01", 4);

void append16(QByteArray *bytes, quint32 number)
{
    bytes->append(char(number >> 8)).append(char(number));
}

void append32(QByteArray *bytes, quint32 number)
{
    append16(bytes, number >> 16);
    append16(bytes, number);
}

/// The sum of RFC 1071, not folded.
quint64 sumOf(QByteArrayView bytes)
{
    quint64 sum = 0;
    qsizetype i = 0;
    for (; i + 1 < bytes.size(); i += 2)
        sum += qFromBigEndian<quint16>(bytes.data() + i);
    if (i < bytes.size())
        sum += quint64(quint8(bytes[i])) << 8;
    return sum;
}

quint16 checksum(quint64 sum)
{
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

QByteArrayView addressBytes(const SocketAddress &address)
{
    const bool isIpv4 = address.family() == SocketAddress::Family::IPv4;
    return {address.bytes().data(), isIpv4 ? 4 : 16};
}

/// RFC 791, RFC 8200.
QByteArray ipHead(const IpEnds &ends, quint8 protocol, qsizetype payloadBytes)
{
    QByteArray head;
    if (ends.from.family() == SocketAddress::Family::IPv4) {
        head.append('\x45').append('\0');
        append16(&head, quint32(20 + payloadBytes));
        append32(&head, 0x4000); // never in fragments
        head.append(char(hops)).append(char(protocol));
        append16(&head, 0);
    } else {
        append32(&head, 0x60000000);
        append16(&head, quint32(payloadBytes));
        head.append(char(protocol)).append(char(hops));
    }
    head.append(addressBytes(ends.from)).append(addressBytes(ends.to));
    if (ends.from.family() == SocketAddress::Family::IPv4)
        qToBigEndian(checksum(sumOf(head)), head.data() + 10);
    return head;
}

/// With the head that only the checksum knows.
quint16 checksumOf(const IpEnds &ends, quint8 protocol, qsizetype wholeBytes, QByteArrayView head,
                   QByteArrayView payload)
{
    return checksum(sumOf(addressBytes(ends.from)) + sumOf(addressBytes(ends.to)) + protocol
                    + quint64(wholeBytes) + sumOf(head) + sumOf(payload));
}

} // namespace

QByteArray tcpPacket(const IpEnds &ends, const TcpHead &head, QByteArrayView payload)
{
    const bool isSyn = head.flags & TcpHead::Syn;
    QByteArray tcp;
    append16(&tcp, ends.from.port());
    append16(&tcp, ends.to.port());
    append32(&tcp, head.sequence);
    append32(&tcp, head.acknowledged);
    tcp.append(isSyn ? '\x60' : '\x50').append(char(head.flags));
    append16(&tcp, window);
    append32(&tcp, 0);
    if (isSyn)
        tcp.append(windowScale);
    const qsizetype bytes = tcp.size() + payload.size();
    qToBigEndian(checksumOf(ends, tcpNumber, bytes, tcp, payload), tcp.data() + 16);
    return ipHead(ends, tcpNumber, bytes) + tcp + payload.toByteArray();
}

QByteArray udpPacket(const IpEnds &ends, QByteArrayView payload, qsizetype wholeBytes)
{
    QByteArray udp;
    append16(&udp, ends.from.port());
    append16(&udp, ends.to.port());
    const qsizetype bytes = 8 + wholeBytes;
    append16(&udp, quint32(bytes));
    append16(&udp, 0);
    // Of a datagram that is not there whole the checksum is not known.
    if (payload.size() == wholeBytes) {
        const quint16 sum = checksumOf(ends, udpNumber, bytes, udp, payload);
        qToBigEndian(sum ? sum : quint16(0xffff), udp.data() + 6);
    }
    return ipHead(ends, udpNumber, bytes) + udp + payload.toByteArray();
}

} // namespace Penstock
