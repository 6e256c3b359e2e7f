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

/// From @a from to @a to, in what they are in; 0 where that is no number. What programs tell may be anything.
qint64 between(qint64 from, qint64 to);
/// Their sum, at most what there is of numbers.
qint64 sumOf(qint64 left, qint64 right);

} // namespace Penstock
