// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Penstock {

/// Light and dark colours, or those of the system.
enum class Theme : quint8 { System, Light, Dark };

void applyTheme(Theme theme);
/// "system", "light", "dark"; System for anything else.
Theme themeOf(const QString &name);
QString nameOf(Theme theme);

} // namespace Penstock
