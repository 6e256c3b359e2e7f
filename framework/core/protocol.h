// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/export.h>

#include <QtCore/qobject.h>

#include <functional>
#include <memory>

namespace Penstock {

class Transport;

/// What a transport calls back: asyncio's BaseProtocol. Subclass one of StreamProtocol,
/// BufferedProtocol, DatagramProtocol or ProcessProtocol and override what matters; every callback has
/// asyncio's default.
///
/// Owned by its transport, which deletes it from the event loop after connectionLost(); see
/// Transport::takeProtocol(). Lives in the transport's thread, where all callbacks are made.
///
/// Call grammar: `connectionMade (callbacks)* connectionLost`, each of the two exactly once.
/// Any callback may close, abort or delete the transport, switch or delete the protocol. An exception out
/// of a callback never reaches Qt: which ones end the connection is said with each.
class PENSTOCK_CORE_EXPORT Protocol : public QObject
{
    Q_OBJECT

public:
    Protocol();
    ~Protocol() override;

    /// The transport, from the moment that it has this protocol (before connectionMade(), or from
    /// Transport::setProtocol() on) to the end of connectionLost(); null before and after.
    Transport *transport() const noexcept { return m_transport; }

    /// The connection is there. Called from the event loop, never from inside the call that made
    /// it. An exception ends the connection; connectionLost() carries it (asyncio only logs it).
    virtual void connectionMade(Transport *transport);
    /// The last callback. A null @a reason is the regular end: the peer's end of file, close() or
    /// abort(). Writing does nothing any more. An exception is reported.
    virtual void connectionLost(const Error &reason);
    /// More than the high watermark is buffered: write no more for now. Called inside the write() that
    /// went over it. What is written all the same is buffered too. An exception is reported.
    virtual void pauseWriting();
    /// The buffer is down to the low watermark: go on. Only after pauseWriting(), never after
    /// connectionLost(). An exception is reported.
    virtual void resumeWriting();

private:
    friend class Transport;
    friend class TransportPrivate;
    Transport *m_transport = nullptr;
    Transport *m_owner = nullptr; ///< who deletes this, unless it is deleted before
};

/// The kinds of transports, and of the protocols that they serve.
enum class ProtocolKind {
    Stream, ///< StreamProtocol and BufferedProtocol
    Datagram,
    Process,
};

/// Makes the protocol of a new connection. What it throws fails that connection.
using ProtocolFactory = std::function<std::unique_ptr<Protocol>()>;

} // namespace Penstock
