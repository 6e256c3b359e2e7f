// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/monitortexts.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

namespace Penstock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Penstock::Monitor)
};

/// "12 s", "340 ms" …
QString timeText(qint64 microseconds)
{
    if (microseconds < 1000)
        return Texts::tr("%1 µs").arg(microseconds);
    if (microseconds < 1'000'000)
        return Texts::tr("%1 ms").arg(microseconds / 1000);
    if (microseconds < 120'000'000)
        return Texts::tr("%1 s").arg(microseconds / 1'000'000);
    return Texts::tr("%1 min").arg(microseconds / 60'000'000);
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

/// What keeps the kernel from sending; empty where nothing is known of it.
QString whyUnsent(const MonitorRow &row)
{
    if (row[MonitorNumber::PeerWindowBytes] == 0)
        return Texts::tr("the peer does not read: its window is zero");
    if (row[MonitorNumber::KernelUnsentBytes] > 0)
        return Texts::tr("the peer does not read, or the network is slow: %1 wait in the kernel")
            .arg(sizeText(row[MonitorNumber::KernelUnsentBytes]));
    return Texts::tr("the peer does not take it");
}

} // namespace

QString whyStuck(const MonitorRow &row, const MonitorSource::Loop &loop, qint64 now)
{
    if (row.state() == MonitorState::Lost || row.kind() == MonitorKind::Server)
        return QString();
    if (!loop.running.isEmpty()) {
        const QString time = timeText(monitorElapsed(loop.since, now));
        if (loop.id == row.id)
            return Texts::tr("the callback %1 has run for %2").arg(loop.running, time);
        return Texts::tr("the callback %1 of another connection, #%2, has run for %3")
            .arg(loop.running)
            .arg(loop.id)
            .arg(time);
    }
    if (loop.silentSince) {
        return Texts::tr("the event loop has not answered for %1: something holds it up")
            .arg(timeText(monitorElapsed(loop.silentSince, now)));
    }
    if (row.state() == MonitorState::Connecting) {
        return Texts::tr("waiting for the connection or its handshake for %1")
            .arg(timeText(monitorElapsed(row[MonitorNumber::Created], now)));
    }
    QStringList reasons;
    if (const qint64 since = row[MonitorNumber::ReadingPausedSince])
        reasons.append(
            Texts::tr("this side paused reading %1 ago").arg(timeText(monitorElapsed(since, now))));
    const qint64 buffered = row[MonitorNumber::BufferedBytes];
    if (row.state() == MonitorState::Closing) {
        reasons.append(Texts::tr("closing, with %1 yet to be sent: %2")
                           .arg(sizeText(buffered), whyUnsent(row)));
    } else if (const qint64 since = row[MonitorNumber::WritingPausedSince]) {
        reasons.append(
            Texts::tr("writing was paused %1 ago, with %2 buffered: %3")
                .arg(timeText(monitorElapsed(since, now)), sizeText(buffered), whyUnsent(row)));
    } else if (buffered > 0) {
        reasons.append(Texts::tr("%1 are buffered: %2").arg(sizeText(buffered), whyUnsent(row)));
    }
    return reasons.join(QStringLiteral("; "));
}

QJsonObject monitorRowToJson(const MonitorRow &row)
{
    QJsonObject object{{QStringLiteral("id"), qint64(row.id)}};
    for (int i = 0; i < monitorNumberCount; ++i) {
        const auto number = MonitorNumber(i);
        if (number == MonitorNumber::Kind)
            object.insert(monitorName(number), monitorName(row.kind()));
        else if (number == MonitorNumber::State)
            object.insert(monitorName(number), monitorName(row.state()));
        else
            object.insert(monitorName(number), row[number]);
    }
    for (int i = 0; i < monitorTextCount; ++i)
        object.insert(monitorName(MonitorText(i)), row[MonitorText(i)]);
    return object;
}

} // namespace Penstock
