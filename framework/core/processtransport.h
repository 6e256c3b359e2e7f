// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/transport.h>

#include <optional>

namespace Penstock {

class StreamTransport;

/// asyncio's SubprocessTransport: a child process. Serves ProcessProtocol. Owner, thread: see Transport. The
/// interface that process transport plugins implement. close() closes the pipes and kills the child.
class PENSTOCK_CORE_EXPORT ProcessTransport : public Transport
{
    Q_OBJECT

public:
    ~ProcessTransport() override;

    virtual qint64 processId() const = 0;
    /// The exit status, the negative number of the signal that ended the child, or nothing while it runs.
    virtual std::optional<int> returnCode() const = 0;
    /// The transport of the child's descriptor @a fd, owned by this one; null where that is no pipe.
    virtual StreamTransport *pipeTransport(int fd) const = 0;
    /// The error is NoProcess once the child has ended.
    virtual Error sendSignal(int signalNumber) = 0;
    /// SIGTERM.
    virtual Error terminate() = 0;
    /// SIGKILL.
    virtual Error kill() = 0;

protected:
    ProcessTransport();
};

} // namespace Penstock
