// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/processtransport.h>
#include <penstock/core/streamtransport.h>
#include <penstock/core/transport_p.h>

#include <vector>

namespace Penstock {

class ProcessProtocol;

/// The state machine of child processes: brings the ends of the child and of its pipes together. Behaves as asyncio's
/// BaseSubprocessTransport.
class ProcessTransportPrivate : public TransportPrivate, public TransportOwner
{
public:
    struct Pipe
    {
        int fd;
        bool isInput; ///< writing to it is writing to the child's standard input
        std::unique_ptr<StreamTransport> transport;
        bool lost = false;
        bool told = false; ///< pipeConnectionLost() has been
        Error reason;
    };

    explicit ProcessTransportPrivate(qint64 pid) : processId(pid) { }
    ProcessTransport *process() const { return static_cast<ProcessTransport *>(q); }

    bool accepts(Protocol *candidate) const override;
    void protocolChanged() override;
    void connectionMade() override;
    void beginReceiving() override;
    void close() override;
    void forceClose(const Error &error) override;
    void dropQueued() override;
    bool updateFlow() override { return true; } // inputPaused() and inputResumed() do
    void closeDevice() override { process()->closeDevice(); }

    // of the pipes
    void transportEnded(Transport *transport) override;
    void transportDestroyed(Transport *transport) override;
    void pipeDataReceived(int fd, QByteArrayView data);
    void inputPaused();
    void inputResumed();

    /// Ends all pipes in the way of @a end, and the child. False where the transport is gone.
    bool letGo(void (Transport::*end)());
    bool tellPipeLost(Pipe &pipe);
    bool tellExited();
    void finishWhenAllEnded();

    ProcessProtocol *processProtocol = nullptr;
    const qint64 processId;
    std::vector<Pipe> pipes; ///< by descriptor; none is added after start()
    std::optional<int> exitStatus; ///< known, and perhaps not told yet
    std::optional<int> returnCode; ///< told
    bool receiving = false; ///< connectionMade() has been: what comes is told at once
    bool forced = false;
};

} // namespace Penstock
