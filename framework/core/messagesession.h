// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>

#include <QtCore/qstring.h>

#include <optional>

namespace Penstock {

/// Why a session was closed, in the codes of RFC 6455, 7.4.
struct ClosingNote
{
    quint16 code = 1000;
    QString reason; ///< for people or logs; from the peer: not to be trusted
};

/// An ability of message transports whose sessions are agreed on and closed in words:
/// `transport->query<MessageSession>()`. Thread: the transport's.
class PENSTOCK_CORE_EXPORT MessageSession
{
public:
    virtual ~MessageSession();
    /// The subprotocol that both sides agreed on; empty where there is none.
    virtual QString subprotocol() const = 0;
    /// What the peer closed the session with, or what it was closed with for the peer's fault; nothing before, and where
    /// the connection broke. Valid in connectionLost() and after it.
    virtual std::optional<ClosingNote> closingNote() const = 0;
    /// Transport::close(), telling the peer @a note. InvalidArgument for a code that may not be sent (1000 to 1003, 1007 to
    /// 1011 and 3000 to 4999 may) and for a reason of more than 123 bytes of UTF-8; nothing is done then. Closed where
    /// the transport is closing already.
    virtual Error closeWith(const ClosingNote &note) = 0;
};

} // namespace Penstock
