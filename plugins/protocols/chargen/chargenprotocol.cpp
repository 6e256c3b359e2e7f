// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "chargenprotocol.h"

#include <penstock/core/streamtransport.h>

#include <QtCore/qpointer.h>

#include <algorithm>
#include <utility>

namespace Penstock {

namespace {

constexpr int characters = chargenLines;
constexpr int lineBytes = chargenLineBytes;
constexpr int charactersInLine = lineBytes - 2;
/// Eight times the pattern: 55 KiB. A chunk begins with the pattern's first line.
constexpr qint64 linesInChunk = 8 * characters;

QByteArray makeChunk()
{
    QByteArray chunk;
    chunk.reserve(linesInChunk * lineBytes);
    for (int line = 0; line < linesInChunk; ++line) {
        for (int i = 0; i < charactersInLine; ++i)
            chunk.append(char(' ' + (line + i) % characters));
        chunk.append("\r\n");
    }
    return chunk;
}

/// All connections share one copy.
const QByteArray &chunk()
{
    static const QByteArray made = makeChunk();
    return made;
}

/// The first @a lines lines of the pattern.
QByteArray chunkOf(qint64 lines)
{
    return lines == linesInChunk ? chunk() : chunk().first(lines * lineBytes);
}

} // namespace

QByteArrayView chargenPattern()
{
    return chunk();
}

ChargenProtocol::ChargenProtocol(qint64 lines) : m_endless(lines <= 0), m_linesLeft(lines) { }

ChargenProtocol::~ChargenProtocol() = default;

void ChargenProtocol::connectionMade(Transport *)
{
    writeSoon();
}

void ChargenProtocol::pauseWriting()
{
    m_paused = true;
}

void ChargenProtocol::resumeWriting()
{
    m_paused = false;
    writeSoon();
}

void ChargenProtocol::writeSoon()
{
    if (!std::exchange(m_posted, true))
        QMetaObject::invokeMethod(this, &ChargenProtocol::writeChunk, Qt::QueuedConnection);
}

void ChargenProtocol::writeChunk()
{
    m_posted = false;
    StreamTransport *stream = transport();
    if (m_paused || !stream || stream->isClosing())
        return;
    const qint64 lines = m_endless ? linesInChunk : std::min(linesInChunk, m_linesLeft);
    m_linesLeft -= lines;
    const QPointer<ChargenProtocol> self(this);
    stream->write(chunkOf(lines));
    if (!self || !transport())
        return; // a failure was told to somebody who deleted or switched this
    if (!m_endless && m_linesLeft == 0)
        transport()->close();
    else if (!m_paused)
        writeSoon();
}

} // namespace Penstock
