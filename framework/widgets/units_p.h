// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Penstock {

/// "512 bytes", "64 kB": in the user's language and notation.
QString sizeText(qint64 bytes);
/// "1.2 MB/s"; a dash for nothing.
QString rateText(double bytesPerSecond);
/// "850 µs", "12 ms", "3.4 s", "5 min 12 s".
QString durationText(qint64 microseconds);

} // namespace Penstock
