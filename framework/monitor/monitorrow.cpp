// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitorrow.h>

#include <QtCore/qnumeric.h>

#include <limits>

namespace Penstock {

namespace {

constexpr std::array<const char *, monitorNumberCount> numberNames{
    "parent",
    "kind",
    "state",
    "created",
    "bytesReceived",
    "bytesSent",
    "callbacks",
    "errors",
    "writesIgnored",
    "bufferedBytes",
    "highBytes",
    "lowBytes",
    "peakBufferBytes",
    "writingPauses",
    "writingPausedSince",
    "writingPausedMicroseconds",
    "readingPauses",
    "readingPausedSince",
    "readingPausedMicroseconds",
    "lastActivity",
    "lastCallbackNanoseconds",
    "slowestCallbackNanoseconds",
    "ended",
    "processId",
    "returnCode",
    "pipeDescriptor",
    "descriptor",
    "kernelUnsentBytes",
    "kernelUnreadBytes",
    "peerWindowBytes",
    "roundTripMicroseconds",
    "retransmissions",
    "connections",
    "accepted",
};

constexpr std::array<const char *, monitorTextCount> textNames{
    "transport", "transportVersion", "protocol", "protocolVersion", "local",   "remote",
    "reason",    "lastCallback",     "tls",      "tlsPeer",         "history",
};

constexpr std::array<const char *, 6> stateNames{"connecting", "open",    "peerEnded",
                                                 "weEnded",    "closing", "lost"};
constexpr std::array<const char *, 4> kindNames{"stream", "datagram", "process", "server"};

template <size_t Count>
QString nameIn(const std::array<const char *, Count> &names, size_t index)
{
    return index < Count ? QString::fromLatin1(names[index]) : QStringLiteral("unknown");
}

constexpr QLatin1String protocolWord("protocol");
constexpr QLatin1String transportWord("transport");

} // namespace

QString monitorHistory(const QList<MonitorPast> &pasts)
{
    QStringList lines;
    for (const MonitorPast &past : pasts) {
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(QString::number(past.until),
                              past.transport ? transportWord : protocolWord,
                              past.transport ? QString::number(past.transport) : past.protocol));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<MonitorPast> monitorHistory(const QString &text)
{
    QList<MonitorPast> pasts;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString word = line.section(QLatin1Char(' '), 1, 1);
        const QString what = line.section(QLatin1Char(' '), 2);
        MonitorPast past{line.section(QLatin1Char(' '), 0, 0).toLongLong(), QString(), 0};
        if (word == protocolWord)
            past.protocol = what;
        else if (word == transportWord)
            past.transport = what.toULongLong();
        if (!past.protocol.isEmpty() || past.transport)
            pasts.append(past);
    }
    return pasts;
}

qint64 monitorElapsed(qint64 since, qint64 now)
{
    qint64 elapsed = 0;
    if (now <= since)
        return 0;
    return qSubOverflow(now, since, &elapsed) ? std::numeric_limits<qint64>::max() : elapsed;
}

QString monitorName(MonitorNumber number)
{
    return nameIn(numberNames, size_t(number));
}

QString monitorName(MonitorText text)
{
    return nameIn(textNames, size_t(text));
}

QString monitorName(MonitorState state)
{
    return nameIn(stateNames, size_t(state));
}

QString monitorName(MonitorKind kind)
{
    return nameIn(kindNames, size_t(kind));
}

} // namespace Penstock
