// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

#include <optional>

namespace Penstock {

/// "250ms", "1.5s", "2min", "1h" or "0", in milliseconds. Nothing where it is something else or no
/// whole number.
std::optional<qint64> readDurationText(const QString &text);
/// "4096", "64K", "1.5M", "4G", "1T", of 1024 and in upper or lower case, in bytes.
std::optional<qint64> readSizeText(const QString &text);

/// With the biggest unit that divides it: 1500 is "1500ms", 60000 "1min".
QString durationText(qint64 milliseconds);
/// Likewise: 65536 is "64K", 1000 "1000".
QString sizeText(qint64 bytes);

} // namespace Penstock
