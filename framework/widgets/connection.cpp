// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/connection.h>

#include <penstock/monitor/monitortexts.h>
#include <penstock/widgets/units_p.h>

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace Penstock {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Penstock::Connection)
};

qint64 pausedFor(const Connection &connection, MonitorNumber since)
{
    const qint64 began = connection.row[since];
    return began == 0 || connection.isEnded()
        ? 0
        : std::max<qint64>(between(began, connection.program->now), 1);
}

QString pipeName(qint64 descriptor)
{
    switch (descriptor) {
    case 0:
        return Tr::tr("standard input");
    case 1:
        return Tr::tr("standard output");
    case 2:
        return Tr::tr("standard error");
    default:
        return Tr::tr("descriptor %1").arg(descriptor);
    }
}

} // namespace

qint64 Connection::age() const
{
    const qint64 ended = row[MonitorNumber::Ended];
    return std::max<qint64>(between(row[MonitorNumber::Created], ended ? ended : program->now), 0);
}

qint64 Connection::idle() const
{
    const qint64 last = row[MonitorNumber::LastActivity];
    return last == 0 || isEnded() ? 0 : std::max<qint64>(between(last, program->now), 0);
}

qint64 Connection::readingPaused() const
{
    return pausedFor(*this, MonitorNumber::ReadingPausedSince);
}

qint64 Connection::writingPaused() const
{
    return pausedFor(*this, MonitorNumber::WritingPausedSince);
}

QString Connection::whyStuck() const
{
    if (program->isGone)
        return QString();
    const auto at =
        std::find_if(program->loops.cbegin(), program->loops.cend(),
                     [this](const MonitorSource::Loop &each) { return each.number == loop; });
    return Penstock::whyStuck(row, at == program->loops.cend() ? MonitorSource::Loop() : *at,
                              program->now);
}

QString Connection::name() const
{
    if (const qint64 pipe = row[MonitorNumber::PipeDescriptor]; pipe > 0)
        return pipeName(pipe - 1);
    if (row.kind() == MonitorKind::Process)
        return Tr::tr("process %1").arg(row[MonitorNumber::ProcessId]);
    // The client's end of a Unix socket has no name: "unix:".
    const QString &remote = row[MonitorText::Remote];
    if (row.kind() == MonitorKind::Server || remote.isEmpty() || remote.endsWith(u':'))
        return row[MonitorText::Local];
    return remote;
}

} // namespace Penstock
