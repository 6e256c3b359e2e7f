// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "console.h"
#include "relaypair.h"

#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <array>

namespace Penstock {

/// What `penstock relay` tells of its pairs. Owned by the command.
class RelayLog
{
public:
    /// @a texts: of the endpoints, as given.
    RelayLog(Console *console, const std::array<QString, 2> &texts);

    void setVerbose(bool verbose) { m_verbose = verbose; }
    void joined(const RelayPair &pair);
    void ended(const RelayPair &pair);
    /// The first one of each pair is told: an unreachable peer would fill the log.
    void messageLost(const RelayPair &pair, Relay::Side side, const Error &error);
    /// The same on the socket that all peers share, for each kind of error.
    void messageLost(const Error &error);
    /// See Server::handshakeFailed().
    void handshakeFailed(const Endpoint &peer, const Error &reason);
    /// What there was in all.
    void tellSummary();
    bool hasFailures() const { return m_failed > 0; }

private:
    QString nameOf(const RelayPair &pair, Relay::Side side) const;

    Console *const m_console;
    const std::array<QString, 2> m_texts;
    bool m_verbose = false;
    QSet<quint64> m_lossesTold; ///< pairs, by their number()
    QSet<int> m_sharedLossesTold; ///< Error::Kind
    quint64 m_pairs = 0;
    quint64 m_failed = 0;
    quint64 m_toSecondBytes = 0;
    quint64 m_toFirstBytes = 0;
};

} // namespace Penstock
