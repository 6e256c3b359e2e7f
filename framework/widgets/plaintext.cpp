// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/plaintext_p.h>

#include <QtGui/qtextdocument.h>

#include <algorithm>

namespace Penstock {

namespace {

constexpr qsizetype mostOfToolTip = 2'000;

QString cut(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

} // namespace

QString plainToolTip(const QString &text)
{
    const QString shown = cut(text, mostOfToolTip);
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown, Qt::WhiteSpaceNormal)
                                      : shown;
}

QString oneLine(const QString &text, qsizetype most)
{
    QString line = cut(text, most);
    std::replace_if(
        line.begin(), line.end(),
        [](QChar character) { return !character.isPrint() && !character.isSurrogate(); }, u' ');
    return line.simplified();
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace Penstock
