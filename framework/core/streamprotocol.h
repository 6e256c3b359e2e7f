// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/protocol.h>

#include <QtCore/qbytearrayview.h>

#include <span>

namespace Penstock {

class StreamTransport;

/// asyncio's Protocol: receives the bytes of a stream as they come. Owner, thread: see Protocol.
///
/// Call grammar: `connectionMade (dataReceived | pauseWriting | resumeWriting)* [eofReceived]
/// (pauseWriting | resumeWriting)* connectionLost`.
class PENSTOCK_CORE_EXPORT StreamProtocol : public Protocol
{
    Q_OBJECT

public:
    StreamProtocol();
    ~StreamProtocol() override;

    /// Protocol::transport() as what it is.
    StreamTransport *transport() const noexcept;

    /// @a data, at least one byte, is valid during the call only. How the stream is cut is chance.
    /// An exception drops what is buffered and ends the connection; connectionLost() carries it.
    virtual void dataReceived(QByteArrayView data);
    /// The peer will send no more. False (the default) closes the transport once what is
    /// buffered is sent; true keeps it open for writing, where the transport can do that. Told
    /// once. An exception ends the connection as in dataReceived().
    virtual bool eofReceived();
};

/// asyncio's BufferedProtocol: the protocol gives the memory that is received into.
///
/// Call grammar: as StreamProtocol's, with `getBuffer [bufferUpdated]` for dataReceived; getBuffer()
/// with no bufferUpdated() after it means that nothing was there, an end of file or an error.
class PENSTOCK_CORE_EXPORT BufferedProtocol : public Protocol
{
    Q_OBJECT

public:
    BufferedProtocol();
    ~BufferedProtocol() override;

    /// Protocol::transport() as what it is.
    StreamTransport *transport() const noexcept;

    /// Memory to receive into, valid until bufferUpdated() or the next getBuffer(). @a sizeHintBytes is
    /// what the transport would like, or -1. An empty span, or an exception, ends the connection.
    virtual std::span<char> getBuffer(qsizetype sizeHintBytes) = 0;
    /// The first @a countBytes bytes of the buffer have been filled. An exception ends the connection.
    virtual void bufferUpdated(qsizetype countBytes) = 0;
    /// See StreamProtocol::eofReceived().
    virtual bool eofReceived();
};

} // namespace Penstock
