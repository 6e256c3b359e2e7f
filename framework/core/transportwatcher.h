// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/export.h>

#include <QtCore/qbytearrayview.h>

namespace Penstock {

class SocketAddress;
class Transport;

/// For monitors: is told what happens on a transport while it is set by Transport::setWatcher().
///
/// Shared by the transports it is set for. All functions are called in their thread, in the midst of what they do: they must
/// neither throw nor call anything that changes a transport.
class PENSTOCK_CORE_EXPORT TransportWatcher
{
public:
    TransportWatcher();
    virtual ~TransportWatcher();
    Q_DISABLE_COPY_MOVE(TransportWatcher)

    /// The protocol is about to be called, perhaps while another callback of the thread has not returned. @a name is a
    /// literal, as "dataReceived()"; @a bytes is what the callback carries, or -1.
    virtual void callbackBegins(const Transport *transport, const char *name, qint64 bytes) = 0;
    /// The innermost of those begun has returned, or thrown what @a thrown says. Its transport may be gone.
    virtual void callbackEnds(const Error &thrown) = 0;
    /// Came from the peer; before the callback that carries it. @a sender is told for datagrams only, else null.
    virtual void received(const Transport *transport, QByteArrayView data,
                          const SocketAddress *sender = nullptr) = 0;
    /// Was taken by write() or the like, to be sent. @a receiver likewise.
    virtual void written(const Transport *transport, QByteArrayView data,
                         const SocketAddress *receiver = nullptr) = 0;
    /// The transport has ended, with @a reason, or is being deleted; it will call nothing any more.
    virtual void ended(const Transport *transport, const Error &reason) = 0;
};

} // namespace Penstock
