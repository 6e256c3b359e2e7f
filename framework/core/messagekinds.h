// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>

#include <QtCore/qbytearrayview.h>

namespace Penstock {

/// What a message is, where a transport tells two kinds apart: WebSockets do.
enum class MessageKind : quint8 {
    Binary, ///< bytes
    Text, ///< UTF-8
};

/// An ability of message transports with two kinds of messages: `transport->query<MessageKinds>()`. Thread: the
/// transport's.
class PENSTOCK_CORE_EXPORT MessageKinds
{
public:
    virtual ~MessageKinds();
    /// The kind of the message that datagramReceived() is being called with, or was called with last; Binary before the
    /// first one.
    virtual MessageKind receivedKind() const = 0;
    /// The kind that DatagramTransport::sendTo() sends.
    virtual MessageKind sendingKind() const = 0;
    /// DatagramTransport::sendTo() to the peer, of @a kind. InvalidArgument for a text that is not UTF-8; nothing is sent
    /// then.
    virtual Error sendMessage(QByteArrayView data, MessageKind kind) = 0;
};

} // namespace Penstock
