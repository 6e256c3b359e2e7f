// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "opening.h"

#include <penstock/loop/relay.h>

#include <QtCore/qtimer.h>

namespace Penstock {

/// Two transports of `penstock relay`: once the first is there the second is opened.
class RelayPair : public Relay
{
    Q_OBJECT

public:
    struct Target
    {
        Endpoint endpoint;
        ProtocolKind kind = ProtocolKind::Stream;
        ConnectOptions options;
        std::chrono::milliseconds breakTimeout{
            0}; ///< how long the other side of one that failed may take; 0: for ever
        std::chrono::milliseconds halfCloseTimeout{0}; ///< see Relay
    };

    /// @a number: for people.
    RelayPair(EventLoop *loop, const Target &second, quint64 number, QObject *parent);
    ~RelayPair() override;

    /// Ends both sides now, so that their peers see a failure.
    void reset();

    /// Why the second could not be opened; null where it could.
    const Error &openError() const { return m_openError; }
    quint64 number() const { return m_number; }
    /// The endpoints of the peers; null where they have none.
    Endpoint peer(Side side) const { return m_peers[size_t(side)]; }
    /// Of a child process whose end was seen; nothing for other sides.
    std::optional<int> childReturnCode(Side side) const { return m_returnCodes[size_t(side)]; }
    /// Of a side that has ended: see the function isCutOff().
    bool isCutOff(Side side) const { return m_cutOff[size_t(side)]; }

protected:
    void breakOff(WriteTransport *transport) override;

private:
    void begin(Side side);
    void endOf(Side side);

    const Target m_second;
    const quint64 m_number;
    Opening m_opening;
    QTimer m_breakTimer;
    Error m_openError;
    std::array<Endpoint, 2> m_peers;
    std::array<QPointer<WriteTransport>, 2> m_transports;
    std::array<std::optional<int>, 2> m_returnCodes;
    std::array<bool, 2> m_cutOff{};
};

} // namespace Penstock
