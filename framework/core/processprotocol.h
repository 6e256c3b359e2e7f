// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/protocol.h>

#include <QtCore/qbytearrayview.h>

namespace Penstock {

class ProcessTransport;

/// asyncio's SubprocessProtocol: watches a child process and its pipes. Owner, thread: see Protocol.
///
/// Call grammar: `connectionMade (pipeDataReceived | pauseWriting | resumeWriting)* … connectionLost`, with
/// processExited() once, pipeConnectionLost() once for each pipe, in any order, all before connectionLost().
/// pauseWriting() and resumeWriting() speak of the child's standard input.
class PENSTOCK_CORE_EXPORT ProcessProtocol : public Protocol
{
    Q_OBJECT

public:
    ProcessProtocol();
    ~ProcessProtocol() override;

    /// Protocol::transport() as what it is.
    ProcessTransport *transport() const noexcept;

    /// The child wrote @a data, valid during the call only, to descriptor @a fd (1: stdout, 2: stderr).
    /// An exception is reported; the child is not touched.
    virtual void pipeDataReceived(int fd, QByteArrayView data);
    /// The pipe of descriptor @a fd has ended.
    virtual void pipeConnectionLost(int fd, const Error &reason);
    /// The child has ended; ProcessTransport::returnCode() is known. Output may still follow.
    virtual void processExited();
};

} // namespace Penstock
