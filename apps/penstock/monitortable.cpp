// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "monitortable.h"

#include "textwidth.h"
#include "tr.h"

#include <penstock/monitor/monitortexts.h>

#include <QtCore/qlocale.h>

#include <algorithm>
#include <functional>

namespace Penstock {

namespace {

QString size(qint64 bytes)
{
    return bytes < 1000 ? QString::number(bytes)
                        : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString rate(double bytesPerSecond)
{
    return bytesPerSecond < 0.5 ? QStringLiteral("-") : size(qint64(bytesPerSecond));
}

QString time(qint64 microseconds)
{
    const qint64 seconds = microseconds / 1'000'000;
    if (seconds < 60)
        return QStringLiteral("%1s").arg(seconds);
    if (seconds < 3600)
        return QStringLiteral("%1m%2s").arg(seconds / 60).arg(seconds % 60);
    return QStringLiteral("%1h%2m").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

} // namespace

QString inOneLine(QString text)
{
    for (QChar &character : text) {
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            character = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return text;
}

struct MonitorTable::Column
{
    QString name;
    int width; ///< at least; 0 is what is left
    bool isNumber;
    std::function<QString(const Line &, qint64 now)> text;
    std::function<bool(const Line &, const Line &)> isLess;
};

const QList<MonitorTable::Column> &MonitorTable::allColumns()
{ // layout: data table
    const auto byNumber = [](MonitorNumber number) {
        return [number](const Line &left, const Line &right) {
            return left.row[number] < right.row[number];
        };
    };
    const auto byText = [](MonitorText text) {
        return [text](const Line &left, const Line &right) {
            return left.row[text] < right.row[text];
        };
    };
    static const QList<Column> columns{
        {QStringLiteral("id"), 6, true,
         [](const Line &line, qint64) {
             return line.row.kind() == MonitorKind::Server ? QStringLiteral("server")
                                                           : QString::number(line.row.id);
         },
         [](const Line &left, const Line &right) { return left.row.id < right.row.id; }},
        {QStringLiteral("state"), 10, false,
         [](const Line &line, qint64) { return monitorName(line.row.state()); },
         byNumber(MonitorNumber::State)},
        {QStringLiteral("transport"), 9, false,
         [](const Line &line, qint64) { return line.row[MonitorText::Transport]; },
         byText(MonitorText::Transport)},
        {QStringLiteral("protocol"), 12, false,
         [](const Line &line, qint64) {
             const QString &name = line.row[MonitorText::Protocol];
             return name.mid(name.lastIndexOf(u':') + 1);
         },
         byText(MonitorText::Protocol)},
        {QStringLiteral("age"), 7, true,
         [](const Line &line, qint64 now) {
             const qint64 end = line.row[MonitorNumber::Ended];
             return time(monitorElapsed(line.row[MonitorNumber::Created], end ? end : now));
         },
         [](const Line &left, const Line &right) {
             return left.row[MonitorNumber::Created] > right.row[MonitorNumber::Created];
         }},
        {QStringLiteral("in/s"), 9, true,
         [](const Line &line, qint64) { return rate(line.receivedPerSecond); },
         [](const Line &left, const Line &right) {
             return left.receivedPerSecond < right.receivedPerSecond;
         }},
        {QStringLiteral("out/s"), 9, true,
         [](const Line &line, qint64) { return rate(line.sentPerSecond); },
         [](const Line &left, const Line &right) {
             return left.sentPerSecond < right.sentPerSecond;
         }},
        {QStringLiteral("in"), 9, true,
         [](const Line &line, qint64) { return size(line.row[MonitorNumber::BytesReceived]); },
         byNumber(MonitorNumber::BytesReceived)},
        {QStringLiteral("out"), 9, true,
         [](const Line &line, qint64) { return size(line.row[MonitorNumber::BytesSent]); },
         byNumber(MonitorNumber::BytesSent)},
        {QStringLiteral("buffered"), 9, true,
         [](const Line &line, qint64) { return size(line.row[MonitorNumber::BufferedBytes]); },
         byNumber(MonitorNumber::BufferedBytes)},
        {QStringLiteral("peer"), 0, false,
         [](const Line &line, qint64) {
             QStringList parts;
             const QString &remote = line.row[MonitorText::Remote];
             parts.append(remote.isEmpty() ? line.row[MonitorText::Local] : remote);
             if (!line.row[MonitorText::Reason].isEmpty())
                 parts.append(line.row[MonitorText::Reason]);
             if (!line.stuck.isEmpty())
                 parts.append(QStringLiteral("! ") + line.stuck);
             return parts.join(QStringLiteral("  "));
         },
         byText(MonitorText::Remote)},
    };
    return columns;
}

QStringList MonitorTable::columns()
{
    QStringList names;
    for (const Column &column : allColumns())
        names.append(column.name);
    return names;
}

void MonitorTable::take(const MonitorSource &client)
{
    m_now = client.now();
    const double seconds = double(monitorElapsed(m_lastTime, m_now)) / 1e6;
    const bool hasRates = m_lastTime > 0 && seconds > 0;
    QHash<quint64, std::pair<qint64, qint64>> bytes;
    m_lines.clear();
    for (const auto &[id, entry] : client.rows()) {
        Line line{entry.row, 0, 0, QString()};
        const qint64 received = line.row[MonitorNumber::BytesReceived];
        const qint64 sent = line.row[MonitorNumber::BytesSent];
        bytes.insert(id, {received, sent});
        const auto last = m_lastBytes.constFind(id);
        if (hasRates && last != m_lastBytes.constEnd()) {
            line.receivedPerSecond = (double(received) - double(last->first)) / seconds;
            line.sentPerSecond = (double(sent) - double(last->second)) / seconds;
        }
        for (const MonitorSource::Loop &loop : client.loops()) {
            if (loop.number == entry.loop)
                line.stuck = whyStuck(line.row, loop, m_now);
        }
        m_lines.append(line);
    }
    m_lastBytes = std::move(bytes);
    m_lastTime = m_now;
}

QStringList MonitorTable::lines(const MonitorView &view, qsizetype width) const
{
    const QList<Column> &columns = allColumns();
    QList<Line> shown;
    for (const Line &line : m_lines) {
        if (view.withEnded || line.row.state() != MonitorState::Lost)
            shown.append(line);
    }
    const auto by = std::find_if(columns.begin(), columns.end(), [&view](const Column &column) {
        return column.name == view.sortBy;
    });
    if (by != columns.end()) {
        std::stable_sort(shown.begin(), shown.end(), [&](const Line &left, const Line &right) {
            return view.descending ? by->isLess(right, left) : by->isLess(left, right);
        });
    }
    const auto pad = [](const Column &column, const QString &text) {
        if (column.isNumber)
            return padded(text, column.width, Qt::AlignRight);
        return column.width == 0 ? text : padded(cutToColumns(text, column.width), column.width);
    };
    QStringList heading;
    for (const Column &column : columns)
        heading.append(pad(column, column.name.toUpper()));
    QStringList lines{heading.join(u' ')};
    for (const Line &line : shown) {
        QStringList cells;
        for (const Column &column : columns)
            cells.append(pad(column, inOneLine(column.text(line, m_now))));
        lines.append(cells.join(u' '));
    }
    for (QString &line : lines) {
        if (width > 0)
            line = cutToColumns(line, width);
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return lines;
}

QString MonitorTable::summary(const MonitorSource &client) const
{
    int servers = 0;
    int connections = 0;
    double received = 0;
    double sent = 0;
    for (const Line &line : m_lines) {
        if (line.row.state() == MonitorState::Lost)
            continue;
        ++(line.row.kind() == MonitorKind::Server ? servers : connections);
        received += line.receivedPerSecond;
        sent += line.sentPerSecond;
    }
    //: A program, its process id, "2 servers", "3 connections", and two sizes
    return Tr::tr("%1 (%2): %3, %4, in %5/s, out %6/s")
        .arg(inOneLine(client.hello().name), QString::number(client.hello().processId),
             Tr::tr("%n server(s)", nullptr, servers),
             Tr::tr("%n connection(s)", nullptr, connections), size(qint64(received)),
             size(qint64(sent)));
}

QString MonitorTable::trouble(const MonitorSource &client)
{
    qint64 since = 0;
    for (const MonitorSource::Loop &loop : client.loops()) {
        if (loop.silentSince && (!since || loop.silentSince < since))
            since = loop.silentSince;
    }
    return since
        ? Tr::tr("an event loop of the program has not answered for %1: something holds it up")
              .arg(time(monitorElapsed(since, client.now())))
        : QString();
}

} // namespace Penstock
