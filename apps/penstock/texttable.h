// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Penstock {

/// @a text in lines of at most 80 columns, each behind @a indent spaces and ended; a longer word stays whole.
QString wrapped(const QString &text, qsizetype indent);

/// Two columns of text for a terminal, the second one wrapped.
class TextTable
{
public:
    explicit TextTable(qsizetype indent) : m_indent(indent) { }

    void add(const QString &left, const QString &right) { m_rows.append({left, right}); }
    QString text() const;

private:
    const qsizetype m_indent;
    QList<std::pair<QString, QString>> m_rows;
};

} // namespace Penstock
