// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>

#include <QtCore/qbytearray.h>

namespace Penstock {

/// Where @a program is, for a child with the variable PATH of @a searchPath. One with a `/` in it is where it says, from the child's
/// working directory if it is relative. A name without is found in absolute folders of PATH only: an empty or relative one
/// stands for wherever the program happens to be, where anybody may have put a file of that name. Errors: NotFound,
/// PermissionDenied.
Result<QByteArray> programPath(const QByteArray &program, const QByteArray &searchPath);

} // namespace Penstock
