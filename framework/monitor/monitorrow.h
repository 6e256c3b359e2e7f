// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/export.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <array>

namespace Penstock {

/// What a row counts, and its key in a frame. Times are microseconds of the program's steady clock, see MonitorHello; 0 is
/// never one of them. The numbers are part of the wire format: new ones come at the end, none is used again.
enum class MonitorNumber : quint8 {
    Parent, ///< the row this one belongs to: a connection's server, a pipe's process; 0 for none
    Kind, ///< a MonitorKind
    State, ///< a MonitorState
    Created, ///< when
    BytesReceived,
    BytesSent, ///< taken by the kernel
    Callbacks,
    Errors, ///< exceptions out of callbacks, and failures below
    WritesIgnored,
    BufferedBytes, ///< waiting in the write buffer
    HighBytes, ///< the high watermark
    LowBytes,
    PeakBufferBytes,
    WritingPauses,
    WritingPausedSince, ///< when; 0 while it is not
    WritingPausedTime, ///< of the pauses that have ended, in microseconds
    ReadingPauses,
    ReadingPausedSince,
    ReadingPausedTime,
    LastActivity, ///< when
    LastCallbackTime, ///< how long it ran, in nanoseconds, while watched
    SlowestCallbackTime, ///< likewise
    Ended, ///< when; 0 before
    ProcessId, ///< of a child
    ReturnCode, ///< of a child that has ended
    PipeDescriptor, ///< of a child's pipe, as the child sees it, plus 1; 0 for none
    Descriptor, ///< of this program, or -1
    KernelUnsentBytes, ///< in the kernel, not acknowledged by the peer; -1 where unknown. Only in detail
    KernelUnreadBytes, ///< in the kernel, not received by the program. Likewise
    PeerWindowBytes, ///< what the peer is ready to take, for TCP. Likewise
    RoundTripTime, ///< in microseconds, for TCP. Likewise
    Retransmissions, ///< for TCP. Likewise
    Connections, ///< a server's, now
    Accepted, ///< a server's, while watched
};
constexpr int monitorNumberCount = int(MonitorNumber::Accepted) + 1;

/// The texts of a row. Their keys in a frame begin at 64.
enum class MonitorText : quint8 {
    Transport, ///< the plugin's id: "tcp"
    TransportVersion,
    Protocol, ///< the plugin's name, or the class
    ProtocolVersion,
    Local, ///< an endpoint
    Remote, ///< an endpoint
    Reason, ///< why it ended; empty for a regular end
    LastCallback, ///< "dataReceived()", while watched
    Tls, ///< version and cipher
    TlsPeer, ///< the subject of the peer's certificate
    History, ///< what it was earlier, a line each; see MonitorPast
};
constexpr int monitorTextCount = int(MonitorText::History) + 1;
constexpr int firstTextKey = 64;
/// In characters: of longer ones the beginning is told.
constexpr qsizetype maxMonitorTextSize = 10'000;

enum class MonitorKind : quint8 { Stream, Datagram, Process, Server };
enum class MonitorState : quint8 {
    Connecting, ///< its protocol has not been told yet, or a handshake goes on
    Open,
    PeerEnded, ///< the peer sends no more, we may
    WeEnded, ///< we send no more, the peer may
    Closing, ///< sends what is buffered, then ends
    Lost,
};

/// A connection, a server or a child process, as a monitor tells of it.
struct PENSTOCK_MONITOR_EXPORT MonitorRow
{
    quint64 id = 0;
    std::array<qint64, monitorNumberCount> numbers{};
    std::array<QString, monitorTextCount> texts;

    qint64 operator[](MonitorNumber number) const { return numbers[size_t(number)]; }
    qint64 &operator[](MonitorNumber number) { return numbers[size_t(number)]; }
    const QString &operator[](MonitorText text) const { return texts[size_t(text)]; }
    QString &operator[](MonitorText text) { return texts[size_t(text)]; }

    MonitorKind kind() const { return MonitorKind(numbers[size_t(MonitorNumber::Kind)]); }
    MonitorState state() const { return MonitorState(numbers[size_t(MonitorNumber::State)]); }
};

/// What a connection was earlier: a line of MonitorText::History.
struct MonitorPast
{
    qint64 until = 0; ///< when that ended, in microseconds of the steady clock
    QString protocol; ///< which it had; the plugin's name, or the class
    quint64 transport =
        0; ///< or: the row of the transport that this one took the place of, as by start-TLS
};
/// Oldest first.
PENSTOCK_MONITOR_EXPORT QString monitorHistory(const QList<MonitorPast> &pasts);
/// Lines that say nothing known are left out.
PENSTOCK_MONITOR_EXPORT QList<MonitorPast> monitorHistory(const QString &text);

/// Microseconds from @a since to @a now; 0 where it is later. What a program tells may be anything: nothing overflows.
PENSTOCK_MONITOR_EXPORT qint64 monitorElapsed(qint64 since, qint64 now);

/// The names of numbers and texts in JSON: "bytesReceived".
PENSTOCK_MONITOR_EXPORT QString monitorName(MonitorNumber number);
PENSTOCK_MONITOR_EXPORT QString monitorName(MonitorText text);
/// "open", "closing" …, "stream", "process" …, as in JSON and in filters.
PENSTOCK_MONITOR_EXPORT QString monitorName(MonitorState state);
PENSTOCK_MONITOR_EXPORT QString monitorName(MonitorKind kind);

/// What happened on a connection, in the order it did; recorded only while somebody asks for it.
struct PENSTOCK_MONITOR_EXPORT MonitorEvent
{
    enum Kind : quint8 { Callback, Received, Written };

    quint64 sequence = 0; ///< in this loop, from 1 on
    quint64 id = 0; ///< of the row
    Kind kind = Callback;
    qint64 time = 0; ///< when it began, in microseconds of the steady clock
    qint64 duration = -1; ///< of a callback, in nanoseconds
    qint64 bytes = -1; ///< that it carried, or -1; all of them, however much of `data` was kept
    qint64 bufferedBytes = 0; ///< in the write buffer, afterwards
    int depth = 0; ///< of callbacks around it
    QString name; ///< of a callback
    QString thrown; ///< what a callback threw
    QString peer; ///< of a datagram without connection: "127.0.0.1:80"
    QByteArray data; ///< of what was received or written: at most as much as was asked for
};

} // namespace Penstock
