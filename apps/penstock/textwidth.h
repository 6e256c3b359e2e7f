// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Penstock {

/// How many columns @a text takes in a terminal: Chinese and Japanese characters take two each, combining ones none. What it knows is
/// the C library's, wcwidth().
qsizetype columnsOf(QStringView text);

/// The beginning of @a text that goes into @a columns; no character is cut in two.
QString cutToColumns(const QString &text, qsizetype columns);

/// @a text with spaces behind it, or before it, to fill @a columns; what is wider stays as it is.
QString padded(const QString &text, qsizetype columns, Qt::Alignment side = Qt::AlignLeft);

} // namespace Penstock
