// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "linesroom.h"

#include <QtCore/qloggingcategory.h>
#include <QtCore/qpointer.h>
#include <QtCore/qscopeguard.h>

#include <algorithm>
#include <utility>

#include "linesprotocol.h"

namespace Penstock {

namespace {

Q_LOGGING_CATEGORY(linesLog, "penstock.protocol.lines", QtInfoMsg)

} // namespace

LinesRoom::LinesRoom(LinesOptions options) : m_options(std::move(options)) { }

QByteArray LinesRoom::tooLongNotice() const
{
    return "* a line of more than " + QByteArray::number(m_options.maximumLineBytes)
        + " bytes was thrown away\n";
}

void LinesRoom::join(LinesProtocol *member)
{
    const QPointer<LinesProtocol> joined(member);
    m_members.push_back(member);
    if (m_behindCount > 0)
        member->setHeld(true);
    announce("joined", member);
    if (joined && !m_options.greeting.isEmpty())
        joined->send(m_options.greeting);
}

void LinesRoom::leave(LinesProtocol *member)
{
    const std::shared_ptr<LinesRoom> self = shared_from_this();
    const auto place = std::find(m_members.begin(), m_members.end(), member);
    const bool wasMember = place != m_members.end();
    if (wasMember && m_visits > 0)
        *place = nullptr;
    else if (wasMember)
        m_members.erase(place);
    caughtUp(member);
    if (wasMember)
        announce("left", nullptr);
}

void LinesRoom::send(const QByteArray &lines, const LinesProtocol *from)
{
    if (lines.isEmpty())
        return;
    forAll([&lines, from](LinesProtocol *member) {
        if (member != from)
            member->send(lines);
    });
}

void LinesRoom::fellBehind(LinesProtocol *member)
{
    if (m_options.slowMember == LinesOptions::SlowMember::Drop) {
        qCInfo(linesLog,
               "a member reads too slowly: more than %lld bytes wait for it; it is thrown out",
               m_options.bufferLimitBytes);
        member->drop();
    } else if (!member->isBehind()) {
        member->setBehind(true);
        if (++m_behindCount <= 2) // all were held before where there were two
            updateHeld();
    }
}

void LinesRoom::caughtUp(LinesProtocol *member)
{
    if (!member->isBehind())
        return;
    member->setBehind(false);
    if (--m_behindCount < 2)
        updateHeld();
}

/// Tells all but @a except. Where members are being visited, all are told afterwards: one that is thrown out
/// for what it was told, and others for what they are told of that, do not pile up on the stack.
void LinesRoom::announce(const char *what, const LinesProtocol *except)
{
    if (!m_options.joinNotices)
        return;
    const auto gone = std::count(m_members.begin(), m_members.end(), nullptr);
    const QByteArray here = QByteArray::number(qint64(m_members.size()) - gone);
    const QByteArray notice = QByteArray("* somebody ") + what + " (" + here + " here)\n";
    if (m_visits > 0) {
        m_notices.append(notice);
        return;
    }
    forAll([&notice, except](LinesProtocol *member) {
        if (member != except)
            member->notify(notice);
    });
}

/// Holds those that have somebody else behind them, and lets the others go.
void LinesRoom::updateHeld()
{
    forAll([this](LinesProtocol *member) {
        member->setHeld(m_behindCount > (member->isBehind() ? 1 : 0));
    });
}

void LinesRoom::forAll(const Action &action)
{
    const std::shared_ptr<LinesRoom> self = shared_from_this();
    visit(action);
    while (m_visits == 0 && !m_notices.isEmpty()) {
        const QByteArray notices = std::exchange(m_notices, QByteArray());
        visit([&notices](LinesProtocol *member) { member->notify(notices); });
    }
    if (m_visits == 0)
        std::erase(m_members, nullptr);
}

/// By index, and not those who join meanwhile.
void LinesRoom::visit(const Action &action)
{
    ++m_visits;
    const auto done = qScopeGuard([this] { --m_visits; });
    const size_t count = m_members.size();
    for (size_t i = 0; i < count; ++i) {
        if (m_members[i])
            action(m_members[i]);
    }
}

} // namespace Penstock
