// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/payloadtext.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringconverter.h>

#include <array>
#include <utility>

namespace Penstock {

namespace {

constexpr auto escapes = std::to_array<std::pair<char, char>>({
    {'n', '\n'},
    {'r', '\r'},
    {'t', '\t'},
    {'0', '\0'},
    {'a', '\a'},
    {'b', '\b'},
    {'e', '\x1b'},
    {'f', '\f'},
    {'v', '\v'},
    {'\\', '\\'},
});

QString translated(const char *text)
{
    return QCoreApplication::translate("Penstock::PayloadText", text);
}

int hexDigit(QChar character)
{
    const ushort code = character.toLower().unicode();
    if (code >= '0' && code <= '9')
        return code - '0';
    return code >= 'a' && code <= 'f' ? code - 'a' + 10 : -1;
}

Error badText(const char *sentence, qsizetype index)
{
    return Error(Error::Kind::InvalidArgument, translated(sentence).arg(index + 1));
}

/// The byte behind the backslash at @a index, which is moved to the last character of the escape.
Result<char> escapedByte(const QString &text, qsizetype *index)
{
    const qsizetype start = *index;
    const QChar letter = start + 1 < text.size() ? text.at(start + 1) : QChar();
    ++*index;
    if (letter == u'x') {
        const int high = start + 2 < text.size() ? hexDigit(text.at(start + 2)) : -1;
        const int low = start + 3 < text.size() ? hexDigit(text.at(start + 3)) : -1;
        if (high < 0 || low < 0)
            return badText(
                QT_TRANSLATE_NOOP(
                    "Penstock::PayloadText",
                    "Behind \\x at character %1 two hexadecimal digits are needed, such as \\x1b."),
                start);
        *index += 2;
        return char(high * 16 + low);
    }
    for (const auto &[name, value] : escapes) {
        if (letter == QLatin1Char(name))
            return value;
    }
    return badText(QT_TRANSLATE_NOOP("Penstock::PayloadText",
                                     "The escape at character %1 is unknown; there are \\n \\r \\t "
                                     "\\0 \\a \\b \\e \\f \\v \\xHH, "
                                     "and \\\\ for a backslash."),
                   start);
}

Result<QByteArray> fromEscapedText(const QString &text)
{
    QByteArray bytes;
    qsizetype plainStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\')
            continue;
        bytes += QStringView(text).mid(plainStart, i - plainStart).toUtf8();
        const Result<char> byte = escapedByte(text, &i);
        if (!byte)
            return byte.error();
        bytes += *byte;
        plainStart = i + 1;
    }
    return bytes + QStringView(text).mid(plainStart).toUtf8();
}

Result<QByteArray> fromHex(const QString &text)
{
    QByteArray bytes;
    int high = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const int digit = hexDigit(character);
        const bool isPrefix = high == 0 && character.toLower() == u'x';
        if (isPrefix) {
            high = -1; // the 0 of 0x
        } else if (digit >= 0) {
            if (high >= 0)
                bytes += char(std::exchange(high, -1) * 16 + digit);
            else
                high = digit;
        } else if (high < 0
                   && (character.isSpace() || QStringLiteral(",:;-").contains(character))) {
            continue;
        } else {
            return badText(
                QT_TRANSLATE_NOOP(
                    "Penstock::PayloadText",
                    "Character %1 is no hexadecimal digit; bytes are pairs of 0 to 9 and a to f, "
                    "such as 48 65 6c."),
                i);
        }
    }
    if (high >= 0)
        return badText(
            QT_TRANSLATE_NOOP(
                "Penstock::PayloadText",
                "The digit at character %1 lacks its second half: a byte has two digits."),
            text.size() - 1);
    return bytes;
}

QString escaped(uchar byte)
{
    for (const auto &[name, value] : escapes) {
        // A digit behind it would be read as one of it by other programs.
        if (uchar(value) == byte && byte != 0)
            return QString(QLatin1Char('\\')) + QLatin1Char(name);
    }
    return QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
}

/// How many bytes at the start of @a data are one character of UTF-8; 0 where they are none.
qsizetype characterBytes(QByteArrayView data)
{
    const auto first = uchar(data.front());
    if (first < 0x80)
        return 1;
    const qsizetype wanted = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (wanted > data.size())
        return 0;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(data.first(wanted));
    return decoder.hasError() ? 0 : wanted;
}

/// Not for the backslash, with which escapes begin.
bool isShownAsItIs(const QString &character)
{
    if (character.size() == 2)
        return true; // a pair of surrogates
    return character.size() == 1 && character.at(0).isPrint() && character.at(0) != u'\\';
}

} // namespace

Result<QByteArray> payloadFromText(const QString &text, PayloadFormat format)
{
    return format == PayloadFormat::Hex ? fromHex(text) : fromEscapedText(text);
}

QString payloadAsText(QByteArrayView data)
{
    QString text;
    text.reserve(data.size());
    while (!data.isEmpty()) {
        const qsizetype length = characterBytes(data);
        const QString character = QString::fromUtf8(data.first(length));
        if (isShownAsItIs(character)) {
            text += character;
            data = data.sliced(length);
        } else {
            text += escaped(uchar(data.front()));
            data = data.sliced(1);
        }
    }
    return text;
}

QString payloadAsHex(QByteArrayView data)
{
    return QString::fromLatin1(QByteArray::fromRawData(data.data(), data.size()).toHex(' '));
}

QString payloadAsHexDump(QByteArrayView data)
{
    constexpr qsizetype lineBytes = 16;
    QStringList lines;
    for (qsizetype offset = 0; offset < data.size(); offset += lineBytes) {
        const QByteArrayView part = data.sliced(offset, qMin(lineBytes, data.size() - offset));
        QString ascii;
        for (const char byte : part)
            ascii += byte >= ' ' && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(offset, 4, 16, QLatin1Char('0'))
                         .arg(payloadAsHex(part), -3 * int(lineBytes) + 1)
                         .arg(ascii));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Penstock
