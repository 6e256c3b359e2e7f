// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/fileerror_p.h>
#include <penstock/monitor/ippackets_p.h>
#include <penstock/monitor/pcapngoptions_p.h>
#include <penstock/monitor/pcapngwriter.h>

#include <QtCore/qendian.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

#include <unistd.h>

// The format: draft-ietf-opsawg-pcapng.

namespace Penstock {

using namespace Pcapng;

namespace {

enum Block : quint32 { SectionHeader = 0x0a0d0d0a, Interface = 1, EnhancedPacket = 6 };
constexpr quint16 linkTypeRaw = 101;
constexpr quint32 inbound = 1;
constexpr quint32 outbound = 2;
constexpr quint32 byteOrderMagic = 0x1a2b3c4d;
/// Where a made-up connection's ports are: those that no protocol is looked for behind.
constexpr quint16 localPort = 61'001;
constexpr quint16 remotePort = 61'002;
/// Of the initial sequence numbers: any would do.
constexpr quint32 firstSequence = 1'000;
constexpr quint32 unacknowledged = 1024 * 1024;

/// 2001:db8::/32 is for examples: RFC 3849.
SocketAddress madeUp(bool isRemote, quint64 id)
{
    std::array<quint8, 16> bytes{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, quint8(isRemote ? 2 : 1)};
    qToBigEndian(id, bytes.data() + 8);
    return SocketAddress::ipv6(bytes, isRemote ? remotePort : localPort);
}

/// Null where the endpoint is no IP address with a port.
SocketAddress addressOf(const QString &text)
{
    const Result<Endpoint> endpoint = Endpoint::parse(text);
    if (!endpoint || endpoint->host().isEmpty() || endpoint->port() <= 0)
        return {};
    const auto address =
        SocketAddress::fromLiteral(endpoint->host().section(u'%', 0, 0), quint16(endpoint->port()));
    return address ? *address : SocketAddress();
}

QString commentOf(const MonitorRow &row)
{
    QStringList parts{QStringLiteral("connection %1").arg(row.id), row[MonitorText::Transport],
                      row[MonitorText::Protocol], row[MonitorText::Local],
                      row[MonitorText::Remote]};
    if (!row[MonitorText::Tls].isEmpty())
        parts.append(QStringLiteral("decrypted: %1").arg(row[MonitorText::Tls]));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

struct PcapngWriter::Flow
{
    quint64 id = 0;
    bool isDatagrams = false;
    bool isBegun = false; ///< the handshake is written
    bool weBegan = true; ///< rather than the peer
    IpEnds ends; ///< of what is sent
    quint32 sent = firstSequence; ///< the next sequence number
    quint32 received = firstSequence;
    quint32 sentAcknowledged = firstSequence;
    quint32 receivedAcknowledged = firstSequence;
    qint64 lastTime = 0;
    QString reason; ///< of its end
    QString comment; ///< for the next packet
    QString key; ///< in m_used
};

PcapngWriter::PcapngWriter(const QString &path, MonitorSource *source)
    : m_source(source), m_file(path)
{
}

PcapngWriter::~PcapngWriter()
{
    finish();
}

Result<std::unique_ptr<PcapngWriter>> PcapngWriter::create(const QString &path,
                                                           MonitorSource *source)
{
    std::unique_ptr<PcapngWriter> writer(new PcapngWriter(path, source));
    if (path == QStringLiteral("-")) {
        if (!writer->m_file.open(STDOUT_FILENO, QIODevice::WriteOnly))
            return fileError(writer->m_file, QStringLiteral("cannot be written"));
    } else if (const Error error = makeFile(&writer->m_file); !error.isNull()) {
        return error;
    }
    PcapngWriter *self = writer.get();
    connect(source, &MonitorSource::greeted, self, &PcapngWriter::begin);
    connect(source, &MonitorSource::rowsChanged, self, &PcapngWriter::takeEnds);
    connect(source, &MonitorSource::loopsChanged, self, &PcapngWriter::endFlows);
    connect(source, &MonitorSource::eventsHappened, self, &PcapngWriter::take);
    connect(source, &MonitorSource::lost, self, &PcapngWriter::finish);
    if (!source->helloMessage().isEmpty())
        self->begin();
    return writer;
}

void PcapngWriter::begin()
{
    if (std::exchange(m_begun, true))
        return;
    const MonitorHello &hello = m_source->hello();
    QByteArray section;
    append(&section, byteOrderMagic);
    append(&section, quint16(1)); // version 1.0
    append(&section, quint16(0));
    append(&section, qint64(-1)); // of unknown length
    appendText(
        &section, Comment,
        QStringLiteral("%1 (%2): what its connections carried, in packets made up by Penstock")
            .arg(hello.name)
            .arg(hello.processId));
    appendText(&section, Application, QStringLiteral("Penstock"));
    appendOption(&section, End, {});
    writeBlock(SectionHeader, section);
    QByteArray interface;
    append(&interface, linkTypeRaw);
    append(&interface, quint16(0));
    append(&interface, quint32(0)); // packets of any length
    appendText(&interface, Name, hello.name);
    appendOption(&interface, End, {});
    writeBlock(Interface, interface);
}

Error PcapngWriter::finish()
{
    if (!m_file.isOpen())
        return m_error;
    begin();
    for (auto &[id, flow] : m_flows)
        writeEnd(&flow);
    m_flows.clear();
    if (m_error.isNull() && !m_file.flush())
        m_error = fileError(m_file, QStringLiteral("cannot be written"));
    m_file.close();
    return m_error;
}

void PcapngWriter::takeEnds(const QList<quint64> &ids)
{
    for (const quint64 id : ids) {
        const auto flow = m_flows.find(id);
        const auto row = m_source->rows().find(id);
        if (flow == m_flows.end() || row == m_source->rows().end()
            || row->second.row.state() != MonitorState::Lost)
            continue;
        flow->second.reason = row->second.row[MonitorText::Reason];
        flow->second.lastTime =
            std::max(flow->second.lastTime, row->second.row[MonitorNumber::Ended]);
        m_ending.append(id);
    }
}

/// A round has ended: nothing comes any more of what was told to have ended in it.
void PcapngWriter::endFlows()
{
    for (const quint64 id : std::exchange(m_ending, {})) {
        const auto flow = m_flows.find(id);
        if (flow == m_flows.end())
            continue;
        writeEnd(&flow->second);
        m_used.remove(flow->second.key);
        m_flows.erase(flow);
    }
    // Of those whose end was missed nothing is known any more.
    std::erase_if(m_flows, [this](const auto &entry) {
        const bool isGone = !m_source->rows().contains(entry.first);
        if (isGone)
            m_used.remove(entry.second.key);
        return isGone;
    });
    if (m_error.isNull() && m_file.isOpen() && !m_file.flush())
        fail();
}

void PcapngWriter::take(const QList<MonitorEvent> &events, quint64 lost)
{
    for (auto &[id, flow] : m_flows) {
        if (lost == 0)
            break;
        ++flow.sent;
        ++flow.received;
        flow.comment =
            QStringLiteral("%1 events were lost before, of this connection or others").arg(lost);
    }
    for (const MonitorEvent &event : events) {
        if (event.kind == MonitorEvent::Callback || !m_file.isOpen())
            continue;
        Flow &flow = flowOf(event);
        if (flow.isDatagrams)
            writeDatagram(&flow, event);
        else
            writeStream(&flow, event);
    }
}

PcapngWriter::Flow &PcapngWriter::flowOf(const MonitorEvent &event)
{
    const auto [found, isNew] = m_flows.try_emplace(event.id);
    Flow &flow = found->second;
    if (!isNew)
        return flow;
    ++m_connections;
    const auto entry = m_source->rows().find(event.id);
    const MonitorRow *row = entry == m_source->rows().end() ? nullptr : &entry->second.row;
    flow.id = event.id;
    flow.isDatagrams = row && row->kind() == MonitorKind::Datagram;
    if (row && row->state() == MonitorState::Lost)
        takeEnds({event.id});
    chooseEnds(&flow, row);
    return flow;
}

void PcapngWriter::chooseEnds(Flow *flow, const MonitorRow *row)
{
    flow->ends = {madeUp(false, flow->id), madeUp(true, flow->id)};
    if (!row)
        return;
    flow->comment = commentOf(*row);
    const auto parent = m_source->rows().find(quint64((*row)[MonitorNumber::Parent]));
    flow->weBegan =
        parent == m_source->rows().end() || parent->second.row.kind() != MonitorKind::Server;
    const IpEnds real{addressOf((*row)[MonitorText::Local]),
                      addressOf((*row)[MonitorText::Remote])};
    if (flow->isDatagrams && !real.from.isNull()) {
        // Who sends is said with each.
        flow->ends = {real.from, real.to};
        return;
    }
    // What is decrypted is none of what stands behind such a port; its cipher text has the same ends.
    const bool isTls = !(*row)[MonitorText::Tls].isEmpty();
    const QString key = real.from.toString() + u' ' + real.to.toString();
    if (isTls || real.from.isNull() || real.from.family() != real.to.family()
        || m_used.contains(key))
        return;
    flow->ends = real;
    flow->key = key;
    m_used.insert(key, flow->id);
}

void PcapngWriter::writeHandshake(Flow *flow, qint64 time)
{
    flow->isBegun = true;
    writeTcp(flow, flow->weBegan, TcpHead::Syn, time);
    writeTcp(flow, !flow->weBegan, TcpHead::Syn | TcpHead::Ack, time);
    writeTcp(flow, flow->weBegan, TcpHead::Ack, time);
}

void PcapngWriter::writeStream(Flow *flow, const MonitorEvent &event)
{
    if (!flow->isBegun)
        writeHandshake(flow, event.time);
    const bool isOutgoing = event.kind == MonitorEvent::Written;
    const QByteArrayView data(event.data);
    for (qsizetype at = 0; at < data.size(); at += maxTcpPayload) {
        const qsizetype bytes = std::min(maxTcpPayload, data.size() - at);
        const quint8 push = at + bytes == data.size() ? TcpHead::Push : 0;
        writeTcp(flow, isOutgoing, quint8(TcpHead::Ack | push), event.time, data.sliced(at, bytes));
    }
    quint32 &sequence = isOutgoing ? flow->sent : flow->received;
    if (event.bytes > data.size()) {
        sequence += quint32(event.bytes - data.size());
        flow->comment =
            QStringLiteral("%1 bytes before were not recorded").arg(event.bytes - data.size());
    }
    if (sequence - (isOutgoing ? flow->sentAcknowledged : flow->receivedAcknowledged)
        > unacknowledged)
        writeTcp(flow, !isOutgoing, TcpHead::Ack, event.time);
}

void PcapngWriter::writeDatagram(Flow *flow, const MonitorEvent &event)
{
    const bool isOutgoing = event.kind == MonitorEvent::Written;
    IpEnds ends = flow->ends;
    const qsizetype colon = event.peer.lastIndexOf(u':');
    if (const SocketAddress peer = addressOf(QStringLiteral("udp://") + event.peer);
        colon > 0 && !peer.isNull() && peer.family() == ends.from.family())
        ends.to = peer;
    if (ends.from.family() != ends.to.family())
        ends = {madeUp(false, flow->id), madeUp(true, flow->id)};
    const qsizetype whole = std::min<qsizetype>(maxUdpPayload, std::max(event.bytes, qint64(0)));
    const QByteArrayView data =
        QByteArrayView(event.data).first(std::min(event.data.size(), whole));
    if (event.bytes > maxUdpPayload)
        flow->comment += QStringLiteral(" (of %1 bytes)").arg(event.bytes);
    const QByteArray packet = udpPacket(isOutgoing ? ends : ends.reversed(), data, whole);
    flow->lastTime = std::max(flow->lastTime, event.time);
    writePacket(flow, isOutgoing, packet, packet.size() + whole - data.size(), event.time);
}

void PcapngWriter::writeEnd(Flow *flow)
{
    if (!flow->isBegun)
        return;
    if (!flow->reason.isEmpty()) {
        flow->comment = flow->reason;
        return writeTcp(flow, false, TcpHead::Reset | TcpHead::Ack, flow->lastTime);
    }
    writeTcp(flow, true, TcpHead::Fin | TcpHead::Ack, flow->lastTime);
    writeTcp(flow, false, TcpHead::Fin | TcpHead::Ack, flow->lastTime);
    writeTcp(flow, true, TcpHead::Ack, flow->lastTime);
}

void PcapngWriter::writeTcp(Flow *flow, bool isOutgoing, quint8 flags, qint64 time,
                            QByteArrayView payload)
{
    quint32 &sequence = isOutgoing ? flow->sent : flow->received;
    const quint32 other = isOutgoing ? flow->received : flow->sent;
    TcpHead head{sequence, 0, flags};
    if (flags & TcpHead::Ack) {
        head.acknowledged = other;
        (isOutgoing ? flow->receivedAcknowledged : flow->sentAcknowledged) = other;
    }
    sequence += quint32(payload.size()) + (flags & (TcpHead::Syn | TcpHead::Fin) ? 1 : 0);
    flow->lastTime = std::max(flow->lastTime, time);
    const QByteArray packet =
        tcpPacket(isOutgoing ? flow->ends : flow->ends.reversed(), head, payload);
    writePacket(flow, isOutgoing, packet, packet.size(), time);
}

void PcapngWriter::writePacket(Flow *flow, bool isOutgoing, const QByteArray &packet,
                               qsizetype wholeBytes, qint64 time)
{
    const MonitorHello &hello = m_source->hello();
    const quint64 wall =
        quint64(hello.wallMilliseconds) * 1000 + quint64(time) - quint64(hello.steadyMicroseconds);
    QByteArray content;
    append(&content, quint32(0)); // the interface
    append(&content, quint32(wall >> 32));
    append(&content, quint32(wall));
    append(&content, quint32(packet.size()));
    append(&content, quint32(wholeBytes));
    content.append(packet);
    pad(&content);
    appendText(&content, Comment, std::exchange(flow->comment, QString()));
    const quint32 direction = isOutgoing ? outbound : inbound;
    appendOption(&content, Flags, {reinterpret_cast<const char *>(&direction), sizeof direction});
    appendOption(&content, End, {});
    writeBlock(EnhancedPacket, content);
    ++m_packets;
}

void PcapngWriter::writeBlock(quint32 type, const QByteArray &content)
{
    QByteArray block;
    const auto length = quint32(content.size() + 12);
    block.reserve(length);
    append(&block, type);
    append(&block, length);
    block.append(content);
    append(&block, length);
    if (m_file.isOpen() && m_file.write(block) != block.size())
        fail();
}

void PcapngWriter::fail()
{
    if (!m_error.isNull())
        return;
    m_error = fileError(m_file, QStringLiteral("cannot be written"));
    m_file.close();
    Q_EMIT failed(m_error);
}

} // namespace Penstock
