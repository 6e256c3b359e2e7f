// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// How `penstock monitor` is in a terminal.

#include "monitorcommand.h"
#include "screen.h"
#include "tr.h"

#include <penstock/monitor/monitorsessionfile.h>
#include <penstock/monitor/pcapngwriter.h>

#include <algorithm>
#include <limits>

namespace Penstock {

namespace {

QStringList explanation()
{
    return {
        Tr::tr("s, S        sort by the next, the previous column"),
        Tr::tr("r           turn the order"),
        Tr::tr("e           show connections that have ended, or hide them"),
        Tr::tr("space       hold the picture, or go on"),
        Tr::tr("up, down    scroll by a line; page up, page down, home, end: by more"),
        Tr::tr("?, h        these lines, or the connections again"),
        Tr::tr("q           end"),
    };
}

} // namespace

void MonitorCommand::beginLive()
{
    m_screen = std::make_unique<Screen>();
    connect(m_screen.get(), &Screen::pressed, this, &MonitorCommand::pressed);
    connect(m_screen.get(), &Screen::resized, this, &MonitorCommand::show);
    connect(m_screen.get(), &Screen::ended, this, [this] { end(ExitCode::Ok); });
    show();
}

void MonitorCommand::show()
{
    const MonitorView &view = m_settings.view;
    if (m_explains)
        return m_screen->show(explanation(), -1);
    if (!isShowable())
        return m_screen->show({Tr::tr("watching %1 …").arg(m_text)}, -1);
    QStringList table = m_table.lines(view, m_screen->columns());
    const qsizetype room = std::max(1, m_screen->rows() - 3);
    m_first = std::clamp<qsizetype>(m_first, 0, std::max<qsizetype>(0, table.size() - 1 - room));
    QString status =
        Tr::tr("sorted by %1%2  s/S column  r turn  e ended  space hold  ? help  q quit")
            .arg(view.descending ? QStringLiteral("-") : QString(), view.sortBy);
    if (!m_note.isEmpty())
        status = m_note;
    else if (m_frozen)
        status = Tr::tr("held; space goes on");
    else if (const QString trouble = MonitorTable::trouble(*m_source); !trouble.isEmpty())
        status = trouble;
    QStringList lines{m_table.summary(*m_source), status, table.takeFirst()};
    lines += table.mid(m_first, room);
    m_screen->show(lines, 2);
}

void MonitorCommand::pressed(int key)
{
    MonitorView &view = m_settings.view;
    const QStringList columns = MonitorTable::columns();
    const qsizetype column = columns.indexOf(view.sortBy);
    switch (key) {
    case 'q':
        return end(ExitCode::Ok);
    case 's':
        view.sortBy = columns[(column + 1) % columns.size()];
        break;
    case 'S':
        view.sortBy = columns[(column + columns.size() - 1) % columns.size()];
        break;
    case 'r':
        view.descending = !view.descending;
        break;
    case 'e':
        view.withEnded = !view.withEnded;
        break;
    case ' ':
        m_frozen = !m_frozen;
        break;
    case '?':
    case 'h':
        m_explains = !m_explains;
        break;
    default:
        if (!scroll(key))
            return;
    }
    show();
}

/// False for a key that does not.
bool MonitorCommand::scroll(int key)
{
    const qsizetype page = std::max(1, m_screen->rows() - 4);
    switch (key) {
    case Screen::Up:
    case Screen::Down:
        m_first += key == Screen::Up ? -1 : 1;
        return true;
    case Screen::PageUp:
    case Screen::PageDown:
        m_first += key == Screen::PageUp ? -page : page;
        return true;
    case Screen::Home:
        m_first = 0;
        return true;
    case Screen::End:
        m_first = std::numeric_limits<int>::max();
        return true;
    default:
        return false;
    }
}

} // namespace Penstock
