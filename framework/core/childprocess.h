// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/export.h>

#include <optional>

namespace Penstock {

/// An ability of streams whose other end is a child process: `transport->query<ChildProcess>()`. Thread: the transport's.
class PENSTOCK_CORE_EXPORT ChildProcess
{
public:
    virtual ~ChildProcess();
    /// Kept after the end.
    virtual qint64 processId() const = 0;
    /// The exit status, the negative number of the signal that ended the child, or nothing while it runs. Known in
    /// eofReceived() and connectionLost() where the child ended the stream by exiting.
    virtual std::optional<int> returnCode() const = 0;
    /// Sends a signal. The error is NoProcess once the child has ended.
    virtual Error sendSignal(int signalNumber) = 0;
};

} // namespace Penstock
