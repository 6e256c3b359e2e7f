// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

// What the blocks of a pcapng file are put together of: draft-ietf-opsawg-pcapng.

namespace Penstock::Pcapng {

enum Option : quint16 { End = 0, Comment = 1, Name = 2, Flags = 2, Application = 4 };
constexpr qsizetype maxTextBytes = 2'000;

template <typename Number>
void append(QByteArray *bytes, Number number)
{
    bytes->append(reinterpret_cast<const char *>(&number), sizeof number);
}

inline void pad(QByteArray *bytes)
{
    while (bytes->size() % 4)
        bytes->append('\0');
}

inline void appendOption(QByteArray *bytes, Option option, QByteArrayView value)
{
    append(bytes, quint16(option));
    append(bytes, quint16(value.size()));
    bytes->append(value);
    pad(bytes);
}

inline void appendText(QByteArray *bytes, Option option, const QString &text)
{
    if (!text.isEmpty())
        appendOption(bytes, option, text.left(maxTextBytes / 3).toUtf8());
}

} // namespace Penstock::Pcapng
