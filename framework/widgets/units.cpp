// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/units_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>
#include <QtCore/qnumeric.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Penstock {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Penstock::Units)
};

} // namespace

QString sizeText(qint64 bytes)
{
    // Buffers and limits are powers of two: 64 KiB, and not 65.5 kB.
    double shown = double(bytes);
    while (shown >= 1024)
        shown /= 1024;
    const bool whole = shown >= 100 || shown == std::floor(shown);
    return QLocale().formattedDataSize(bytes, whole ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString rateText(double bytesPerSecond)
{
    if (!(bytesPerSecond >= 1))
        return QStringLiteral("–");
    constexpr double most = 9e18; // that is a qint64
    return Tr::tr("%1/s", "bytes a second").arg(sizeText(qint64(std::min(bytesPerSecond, most))));
}

QString durationText(qint64 microseconds)
{
    const QLocale locale;
    if (microseconds < 1000)
        return Tr::tr("%1 µs").arg(microseconds);
    if (microseconds < 1'000'000)
        return Tr::tr("%1 ms").arg(
            locale.toString(double(microseconds) / 1e3, 'f', microseconds < 10'000 ? 1 : 0));
    if (microseconds < 60'000'000)
        return Tr::tr("%1 s").arg(
            locale.toString(double(microseconds) / 1e6, 'f', microseconds < 10'000'000 ? 1 : 0));
    const qint64 seconds = microseconds / 1'000'000;
    if (seconds % 60 == 0 && seconds < 3600)
        return Tr::tr("%1 min").arg(seconds / 60);
    if (seconds < 3600)
        return Tr::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Tr::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

qint64 between(qint64 from, qint64 to)
{
    qint64 result = 0;
    return qSubOverflow(to, from, &result) ? 0 : result;
}

qint64 sumOf(qint64 left, qint64 right)
{
    qint64 result = 0;
    if (!qAddOverflow(left, right, &result))
        return result;
    return left < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

} // namespace Penstock
