// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorsource.h>

#include <QtCore/qfile.h>
#include <QtCore/qhash.h>

#include <memory>

namespace Penstock {

/// Writes the payload that a MonitorSource is told as a capture for Wireshark and the like: pcapng, with raw IP packets.
///
/// What streams carry is in TCP segments with right sequence numbers, from a handshake on, what else there is in UDP datagrams.
/// Where a connection's ends are no IP addresses, or another connection has the same, they are of 2001:db8::/32 and
/// the row's id; a comment at the first packet of each tells what it was. What the program wrote stands where it was handed to the
/// transport, decrypted for TLS. Where payload is missing the sequence numbers jump: by as much as was cut off, by 1 where nobody knows.
///
/// Owner: who made it. Thread: that of the source. Writes to the file block.
class PENSTOCK_MONITOR_EXPORT PcapngWriter : public QObject
{
    Q_OBJECT

public:
    /// Makes the file, readable by this user alone; "-" is standard output. @a source is to be watched with payload. An error
    /// names the file; one that exists is not written over.
    static Result<std::unique_ptr<PcapngWriter>> create(const QString &path, MonitorSource *source);
    /// Ends the file, unless finish() has.
    ~PcapngWriter() override;

    /// Ends all connections, and the file. The error is what went wrong first, if anything.
    Error finish();
    QString path() const { return m_file.fileName(); }
    qint64 packets() const { return m_packets; }
    /// Those with payload.
    qint64 connections() const { return m_connections; }

Q_SIGNALS:
    /// The disk is full, or the like: the file ends with what was written before.
    void failed(const Penstock::Error &error);

private:
    struct Flow;
    PcapngWriter(const QString &path, MonitorSource *source);
    void begin();
    void take(const QList<MonitorEvent> &events, quint64 lost);
    void takeEnds(const QList<quint64> &ids);
    void endFlows();
    Flow &flowOf(const MonitorEvent &event);
    void chooseEnds(Flow *flow, const MonitorRow *row);
    void writeStream(Flow *flow, const MonitorEvent &event);
    void writeDatagram(Flow *flow, const MonitorEvent &event);
    void writeHandshake(Flow *flow, qint64 time);
    void writeEnd(Flow *flow);
    void writeTcp(Flow *flow, bool isOutgoing, quint8 flags, qint64 time,
                  QByteArrayView payload = {});
    void writePacket(Flow *flow, bool isOutgoing, const QByteArray &packet, qsizetype wholeBytes,
                     qint64 time);
    void writeBlock(quint32 type, const QByteArray &content);
    void fail();

    MonitorSource *const m_source;
    QFile m_file;
    std::map<quint64, Flow> m_flows; ///< by the id of the row
    QHash<QString, quint64> m_used; ///< the ends of flows, and whose they are
    QList<quint64> m_ending; ///< told when all their events have been
    bool m_begun = false;
    qint64 m_packets = 0;
    qint64 m_connections = 0;
    Error m_error;
};

} // namespace Penstock
