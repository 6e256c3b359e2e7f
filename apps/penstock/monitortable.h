// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorsource.h>

#include <QtCore/qstringlist.h>

namespace Penstock {

/// How the rows of a program are shown in a terminal.
struct MonitorView
{
    QString sortBy = QStringLiteral("id"); ///< a column's name
    bool descending = false;
    bool withEnded = false;
};

/// The rows of a program as a table. Remembers what it showed last, for rates.
class MonitorTable
{
public:
    /// The names of columns that can be sorted by.
    static QStringList columns();

    /// Takes the rows as they are now, before lines().
    void take(const MonitorSource &client);
    /// A heading, then a line each, none wider than @a width columns of a terminal; 0 is any width.
    QStringList lines(const MonitorView &view, qsizetype width) const;
    /// Servers, connections, bytes a second: one line.
    QString summary(const MonitorSource &client) const;

private:
    struct Line
    {
        MonitorRow row;
        double receivedPerSecond = 0;
        double sentPerSecond = 0;
        QString stuck;
    };
    struct Column;
    static const QList<Column> &allColumns();

    QList<Line> m_lines;
    QHash<quint64, std::pair<qint64, qint64>> m_lastBytes; ///< received, sent
    qint64 m_lastTime = 0;
    qint64 m_now = 0;
};

} // namespace Penstock
