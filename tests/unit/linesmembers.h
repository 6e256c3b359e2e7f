// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "../../plugins/protocols/lines/linesprotocol.h"
#include "../../plugins/protocols/lines/linesroom.h"

#include <memory>

#include "protocolsession.h"

constexpr qint64 limitBytes = 1'000;
/// More than the limit.
const QByteArray longLine = QByteArray(1'500, 'x') + '\n';

inline Penstock::LinesOptions optionsOf(Penstock::LinesOptions::SlowMember slowMember,
                                        bool joinNotices = false)
{
    Penstock::LinesOptions options;
    options.bufferLimitBytes = limitBytes;
    options.slowMember = slowMember;
    options.joinNotices = joinNotices;
    return options;
}

/// A room, and those who are in it.
class LinesMembers
{
public:
    explicit LinesMembers(Penstock::LinesOptions options = {})
        : room(std::make_shared<Penstock::LinesRoom>(std::move(options)))
    {
    }

    /// A member whose peer has room for @a capacityBytes before it reads.
    std::unique_ptr<ProtocolSession> join(qint64 capacityBytes = 1'000'000)
    {
        return std::make_unique<ProtocolSession>(std::make_unique<Penstock::LinesProtocol>(room),
                                                 capacityBytes);
    }
    /// What has come to @a member since the last time.
    static QByteArray told(const std::unique_ptr<ProtocolSession> &member)
    {
        settle();
        while (member->peer->read() > 0)
            settle();
        return member->peer->takeReceived();
    }

    const std::shared_ptr<Penstock::LinesRoom> room;
};
