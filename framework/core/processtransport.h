// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/transport.h>

#include <optional>

namespace Penstock {

class ProcessTransportPrivate;
class StreamTransport;

/// asyncio's SubprocessTransport: a child process and its pipes. Serves ProcessProtocol. Owner, thread: see Transport.
///
/// connectionLost() is the last callback: after processExited() and after every pipe is lost. A pipe that a grandchild
/// holds open delays it; close() does not wait for that one. It is told null however the child ended, unless an abort
/// has a reason of its own.
///
/// close() closes the pipes and kills (SIGKILL) a child that still runs, as asyncio's does; abort() does the same and
/// drops what the pipes have not sent. isClosing() stays false where the child ends by itself. A transport that is deleted
/// while its child runs tells connectionLost(Aborted) and no other callback; the child is killed, and is reaped by the
/// event loop of the thread. The bytes are counted by the pipes.
class PENSTOCK_CORE_EXPORT ProcessTransport : public Transport
{
    Q_OBJECT

public:
    ~ProcessTransport() override;

    /// Kept after the end. asyncio: get_pid().
    qint64 processId() const noexcept;
    /// The exit status (0 to 255), the negative number of the signal that ended the child, or nothing until
    /// processExited(). Kept after the end. 255 where another part of the program has waited for the child, and with it taken
    /// the status away. asyncio: get_returncode().
    std::optional<int> returnCode() const noexcept;
    /// The transport of the child's descriptor @a fd, owned by this one and there as long as it is; null where that is no
    /// pipe. One that the child writes to only receives, and its data go to ProcessProtocol::pipeDataReceived(); one that
    /// the child reads only sends, and writeEof() and close() end the child's input. Each has a flow control of
    /// its own. On a terminal 0 and 1 are the same transport. Its protocol is not to be changed.
    /// asyncio: get_pipe_transport().
    StreamTransport *pipeTransport(int fd) const noexcept;
    /// Those that pipeTransport() has a transport for, ascending.
    QList<int> pipeDescriptors() const;

    /// Sends a signal. Nothing happens where the child has exited already; after connectionLost() the error is
    /// NoProcess. What the system refuses is told too (InvalidArgument or System for a number that is no signal).
    Error sendSignal(int signalNumber);
    /// SIGTERM. Errors: see sendSignal().
    Error terminate();
    /// SIGKILL. Errors: see sendSignal().
    Error kill();

protected:
    explicit ProcessTransport(qint64 processId);

    /// For implementers: @a pipe, not started, is the parent's end of the child's descriptor @a fd. Before start().
    /// With @a alsoInput it is the child's standard input too: a terminal.
    void addPipe(int fd, std::unique_ptr<StreamTransport> pipe, bool alsoInput = false);
    /// For implementers: the child has ended; once, from the event loop. `this` may be deleted when it returns.
    void childExited(int returnCode);
    /// For implementers: sends a signal to a child that has not exited; to one that has, nothing.
    virtual Error signalDevice(int signalNumber) = 0;
    /// For implementers: lets go of the child, and kills it where it still runs. Called once, after connectionLost() or
    /// from destroy().
    virtual void closeDevice() = 0;

private:
    friend class ProcessTransportPrivate;
    ProcessTransportPrivate *process() const noexcept;
};

} // namespace Penstock
