// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "texttable.h"

#include <QtCore/qstringlist.h>

#include <algorithm>

namespace Penstock {

namespace {

constexpr qsizetype columns = 80;
constexpr qsizetype gap = 2;
constexpr qsizetype widestLeft = 26; ///< what is longer has a line of its own

QStringList wrappedLines(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace

QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    const QStringList lines = wrappedLines(text, columns - indent);
    for (const QString &line : lines)
        result += QString(indent, u' ') + line + u'\n';
    return result;
}

QString TextTable::text() const
{
    qsizetype left = 0;
    for (const auto &row : m_rows)
        left = std::max(left, row.first.size() <= widestLeft ? row.first.size() : 0);
    const qsizetype rightIndent = m_indent + left + gap;
    QString result;
    for (const auto &[name, text] : m_rows) {
        const QString right = wrapped(text, rightIndent);
        const QString start = QString(m_indent, u' ') + name;
        if (start.size() + gap > rightIndent || right.isEmpty())
            result += start + u'\n' + right;
        else
            result += start + right.sliced(start.size());
    }
    return result;
}

} // namespace Penstock
