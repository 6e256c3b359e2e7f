// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/widgets/export.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

namespace Penstock {

/// How bytes are written by hand.
enum class PayloadFormat : quint8 {
    Text, ///< UTF-8, with the escapes of C: \n \r \t \0 \a \b \e \f \v \\ \xHH
    Hex, ///< pairs of hexadecimal digits, "48 65 6c", with spaces, commas, colons or 0x between them as one likes
};

/// The bytes that @a text stands for. The error (InvalidArgument) names the place, counted from 1, and what would be
/// right. Any thread.
PENSTOCK_WIDGETS_EXPORT Result<QByteArray> payloadFromText(const QString &text,
                                                           PayloadFormat format);

/// @a data in one line, so that payloadFromText() gives it back: what is no printable UTF-8 is escaped. Any thread.
PENSTOCK_WIDGETS_EXPORT QString payloadAsText(QByteArrayView data);
/// "48 65 6c". Any thread.
PENSTOCK_WIDGETS_EXPORT QString payloadAsHex(QByteArrayView data);
/// Lines of 16 bytes each with their offset, hexadecimal and as ASCII, as xxd(1) has them; without the last line break. Any
/// thread.
PENSTOCK_WIDGETS_EXPORT QString payloadAsHexDump(QByteArrayView data);

} // namespace Penstock
