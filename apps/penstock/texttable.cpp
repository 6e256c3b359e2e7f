// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "texttable.h"

#include "textwidth.h"

#include <QtCore/qstringlist.h>

#include <algorithm>

namespace Penstock {

namespace {

constexpr qsizetype columns = 80;
constexpr qsizetype gap = 2;
constexpr qsizetype widestLeft = 26; ///< what is longer has a line of its own

/// Chinese and Japanese have no spaces between the words: a line may end behind each character.
bool isWide(QChar character)
{
    return character >= QChar(0x2e80) && character.script() != QChar::Script_Hangul
        && !character.isSurrogate();
}

/// What a line is made of: words, and each wide character with the punctuation that must not begin a line.
QStringList piecesOf(const QString &word)
{
    static const QString notFirst = QStringLiteral("、。，．：；！？）」』】々ー");
    QStringList pieces;
    for (const QChar character : word) {
        const bool joins = !pieces.isEmpty()
            && (notFirst.contains(character)
                || (!isWide(character) && !isWide(pieces.last().back())));
        if (joins)
            pieces.last() += character;
        else
            pieces.append(character);
    }
    return pieces;
}

QStringList wrappedLines(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QString space = line.isEmpty() ? QString() : QStringLiteral(" ");
        const QStringList pieces = piecesOf(word);
        for (const QString &piece : pieces) {
            if (!line.isEmpty() && columnsOf(line + space + piece) > width) {
                lines.append(line);
                line.clear();
                space.clear();
            }
            line += space + piece;
            space.clear();
        }
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace

QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const QStringList lines = wrappedLines(paragraph, columns - indent);
        for (const QString &line : lines)
            result += QString(indent, u' ') + line + u'\n';
    }
    return result;
}

QString TextTable::text() const
{
    qsizetype left = 0;
    for (const auto &row : m_rows)
        left = std::max(left, columnsOf(row.first) <= widestLeft ? columnsOf(row.first) : 0);
    const qsizetype rightIndent = m_indent + left + gap;
    QString result;
    for (const auto &[name, text] : m_rows) {
        const QString right = wrapped(text, rightIndent);
        const QString start = QString(m_indent, u' ') + name;
        if (columnsOf(start) + gap > rightIndent || right.isEmpty())
            result += start + u'\n' + right;
        else // in the place of the right side's first indent
            result += padded(start, rightIndent) + right.sliced(rightIndent);
    }
    return result;
}

} // namespace Penstock
