// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "relaylog.h"

#include "arguments.h"
#include "endtext.h"
#include "peername.h"
#include "tr.h"

namespace Penstock {

namespace {

QString reasonText(const RelayPair &pair, Relay::Side side)
{
    const QString text = endText(pair.reason(side), pair.isCutOff(side));
    const std::optional<int> returnCode = pair.childReturnCode(side);
    return returnCode ? QStringLiteral("%1 (%2)").arg(text, childText(returnCode)) : text;
}

} // namespace

RelayLog::RelayLog(Console *console, const std::array<QString, 2> &texts)
    : m_console(console), m_texts(texts)
{
}

/// The peer, or what was given where it has no address.
QString RelayLog::nameOf(const RelayPair &pair, Relay::Side side) const
{
    const Endpoint peer = pair.peer(side);
    return peer.isNull() ? m_texts[size_t(side)] : peerName(peer);
}

void RelayLog::joined(const RelayPair &pair)
{
    if (!m_verbose)
        return;
    m_console->tell(Tr::tr("#%1 %2 is joined with %3")
                        .arg(QString::number(pair.number()), nameOf(pair, Relay::Side::First),
                             nameOf(pair, Relay::Side::Second)));
}

void RelayLog::messageLost(const RelayPair &pair, Relay::Side side, const Error &error)
{
    if (m_lossesTold.contains(pair.number()))
        return;
    m_lossesTold.insert(pair.number());
    m_console->tell(Tr::tr("#%1 %2: %3")
                        .arg(QString::number(pair.number()), nameOf(pair, Relay::Side::First),
                             explained(error, nameOf(pair, side),
                                       Tr::tr("a message was lost on its way to \"%1\""))));
}

void RelayLog::messageLost(const Error &error)
{
    if (m_sharedLossesTold.contains(int(error.kind())))
        return;
    m_sharedLossesTold.insert(int(error.kind()));
    m_console->tell(
        explained(error, m_texts[0], Tr::tr("a message was lost on its way to a peer of \"%1\"")));
}

void RelayLog::handshakeFailed(const Endpoint &peer, const Error &reason)
{
    if (m_verbose)
        m_console->tell(handshakeText(peer, reason));
}

void RelayLog::ended(const RelayPair &pair)
{
    m_lossesTold.remove(pair.number());
    const TransportCounters first = pair.counters(Relay::Side::First);
    const TransportCounters second = pair.counters(Relay::Side::Second);
    const Error firstReason = pair.reason(Relay::Side::First);
    const Error secondReason = pair.reason(Relay::Side::Second);
    ++m_pairs;
    m_toSecondBytes += second.bytesSent;
    m_toFirstBytes += first.bytesSent;
    if (!firstReason.isNull() || !secondReason.isNull())
        ++m_failed;
    if (!pair.openError().isNull()) {
        m_console->tell(
            Tr::tr("#%1 %2: %3")
                .arg(QString::number(pair.number()), nameOf(pair, Relay::Side::First),
                     explained(pair.openError(), m_texts[1], Tr::tr("cannot connect to \"%1\""))));
        return;
    }
    if (!m_verbose)
        return;
    m_console->tell(
        Tr::tr("#%1 %2 ended; bytes to the second: %3, to the first: %4; the first: %5; the "
               "second: %6")
            .arg(QString::number(pair.number()), nameOf(pair, Relay::Side::First),
                 QString::number(second.bytesSent), QString::number(first.bytesSent),
                 reasonText(pair, Relay::Side::First), reasonText(pair, Relay::Side::Second)));
}

void RelayLog::tellSummary()
{
    m_console->tell(Tr::tr("pairs of connections: %1, of them failed: %2; bytes to the second: %3, "
                           "to the first: %4")
                        .arg(m_pairs)
                        .arg(m_failed)
                        .arg(m_toSecondBytes)
                        .arg(m_toFirstBytes));
}

} // namespace Penstock
