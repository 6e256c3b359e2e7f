// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Penstock {

/// The one of @a names that was probably meant by @a name: a typing error away. A null string where
/// none is.
QString nearestName(const QString &name, const QStringList &names);

/// ", did you mean "x"?" or nothing; then "; there are: x, y" or "; there are none".
QString whatExists(const QString &name, const QStringList &names);

} // namespace Penstock
