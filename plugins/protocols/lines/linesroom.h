// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "linesoptions.h"

#include <functional>
#include <memory>
#include <vector>

namespace Penstock {

class LinesProtocol;

/// Who talks to whom: passes on what a member sends to all others, and keeps what waits for them bounded.
///
/// A member is behind while more waits for it than the limit. Depending on the options it is thrown out, or all
/// others are held: nothing is read from them. Two that are behind hold each other too. One that is alone behind goes
/// on being read: it may have to get rid of what it sends before it reads.
///
/// Shared by the factory that made it and by its members. Thread: that of its members. What it does to one
/// member may, through slots of the program's, do anything to others.
class LinesRoom : public std::enable_shared_from_this<LinesRoom>
{
public:
    explicit LinesRoom(LinesOptions options);

    const LinesOptions &options() const noexcept { return m_options; }
    /// What a member is told whose line was left out.
    QByteArray tooLongNotice() const;

    void join(LinesProtocol *member);
    /// Lets those go whom @a member held. Nothing where it is no member, or no longer.
    void leave(LinesProtocol *member);
    /// Sends @a lines to all members but @a from.
    void send(const QByteArray &lines, const LinesProtocol *from);
    void fellBehind(LinesProtocol *member);
    void caughtUp(LinesProtocol *member);

private:
    using Action = std::function<void(LinesProtocol *)>;

    void announce(const char *what, const LinesProtocol *except);
    void updateHeld();
    void forAll(const Action &action);
    void visit(const Action &action);

    const LinesOptions m_options;
    std::vector<LinesProtocol *> m_members; ///< while they are visited, null for one that has left
    QByteArray m_notices; ///< of what happened while members were visited
    int m_behindCount = 0;
    int m_visits = 0; ///< on the stack
};

} // namespace Penstock
