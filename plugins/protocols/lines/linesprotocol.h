// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamprotocol.h>

#include "linesplitter.h"

namespace Penstock {

class LinesRoom;

/// One member of a room: its lines go to the other members. It is one from connectionMade() until its transport is
/// closing. Owner, thread: see Protocol.
class LinesProtocol final : public StreamProtocol
{
    Q_OBJECT

public:
    explicit LinesProtocol(std::shared_ptr<LinesRoom> room);
    ~LinesProtocol() override;

    void connectionMade(Transport *transport) override;
    void connectionLost(const Error &reason) override;
    void pauseWriting() override;
    void resumeWriting() override;
    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override;

    /// Sends @a text to this member.
    void send(const QByteArray &text);
    /// The same, unless the member is behind: what the room says by itself must not add up.
    void notify(const QByteArray &text);
    /// Reads no more from this member until it is let go.
    void setHeld(bool held);
    /// Throws this member out.
    void drop();
    /// For the room: more waits for this member than the limit.
    bool isBehind() const noexcept { return m_behind; }
    void setBehind(bool behind) noexcept { m_behind = behind; }

private:
    void leave();

    const std::shared_ptr<LinesRoom> m_room;
    LineSplitter m_splitter;
    QMetaObject::Connection
        m_closing; ///< undone by the destructor: ~Protocol() closes an open transport
    bool m_behind = false;
};

} // namespace Penstock
