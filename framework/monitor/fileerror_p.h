// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>

#include <QtCore/qfile.h>

namespace Penstock {

/// What the system said of @a file: that it @a what ("cannot be read"), and why.
Error fileError(const QFile &file, const QString &what);
/// Makes @a file, for this user alone; never writes over another one.
Error makeFile(QFile *file);

} // namespace Penstock
