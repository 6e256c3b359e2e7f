// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "textwidth.h"

#include <QtCore/qlist.h>
#include <QtCore/qtextboundaryfinder.h>

#include <algorithm>
#include <numeric>

#include <cwchar>

#include <locale.h>

namespace Penstock {

namespace {

/// What is written is UTF-8 whatever the locale of the program is; with LANG unset wcwidth() would know ASCII alone.
class Utf8
{
public:
    Utf8() : m_before(::uselocale(locale())) { }
    ~Utf8() { ::uselocale(m_before); }
    Q_DISABLE_COPY_MOVE(Utf8)

private:
    static locale_t locale()
    {
        static const locale_t made = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        return made; // null leaves all as it is
    }

    const locale_t m_before;
};

} // namespace

qsizetype columnsOf(QStringView text)
{
    const Utf8 guard;
    const QList<uint> characters = text.toUcs4();
    return std::accumulate(characters.begin(), characters.end(), qsizetype(0),
                           [](qsizetype sum, uint character) {
                               // -1: it moves the cursor, or is not known
                               return sum + std::max(::wcwidth(wchar_t(character)), 0);
                           });
}

QString cutToColumns(const QString &text, qsizetype columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        columns -= columnsOf(QStringView(text).sliced(end, next - end));
        if (columns < 0)
            break;
        end = next;
    }
    return text.first(end);
}

QString padded(const QString &text, qsizetype columns, Qt::Alignment side)
{
    const QString spaces(std::max<qsizetype>(columns - columnsOf(text), 0), u' ');
    return side == Qt::AlignRight ? spaces + text : text + spaces;
}

} // namespace Penstock
