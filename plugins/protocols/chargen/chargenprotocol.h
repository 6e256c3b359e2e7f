// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>

namespace Penstock {

/// How long a line of the pattern is, with its end, and after how many lines it begins again.
inline constexpr int chargenLineBytes = 72 + 2;
inline constexpr int chargenLines = 95;
/// The pattern, eight times.
QByteArrayView chargenPattern();

/// RFC 864: sends lines of 72 of the 95 printable characters of ASCII, each line beginning one character further, as
/// fast as the peer takes them, and throws away what it receives. Closes at the peer's end of file.
///
/// Writes a bounded chunk a turn of the event loop, so that a peer that never makes it pause doesn't keep others
/// from their turn. Owner, thread: see Protocol.
class ChargenProtocol final : public StreamProtocol
{
    Q_OBJECT

public:
    /// Closes after @a lines lines; 0 for no end.
    explicit ChargenProtocol(qint64 lines = 0);
    ~ChargenProtocol() override;

    void connectionMade(Transport *transport) override;
    void pauseWriting() override;
    void resumeWriting() override;

private:
    void writeSoon();
    void writeChunk();

    const bool m_endless;
    qint64 m_linesLeft;
    bool m_paused = false;
    bool m_posted = false; ///< writeChunk() follows from the event loop
};

} // namespace Penstock
