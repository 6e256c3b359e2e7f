// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>

#include <QtCore/qstring.h>

namespace Penstock {

/// @a text as a tool tip shows it letter by letter: what looks like HTML would be taken for HTML, whoever wrote it. Cut where it is long.
PENSTOCK_WIDGETS_EXPORT QString plainToolTip(const QString &text);

/// @a text in one line of at most @a most characters: what breaks lines, or is not printed at all, is a space.
PENSTOCK_WIDGETS_EXPORT QString oneLine(const QString &text, qsizetype most = 200);

/// @a text for menus and tabs, where & would underline what comes after it.
QString withoutMnemonics(QString text);

} // namespace Penstock
