// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/processprotocol.h>
#include <penstock/core/processtransport_p.h>

#include <algorithm>
#include <csignal>

namespace Penstock {

bool ProcessTransportPrivate::accepts(Protocol *candidate) const
{
    return qobject_cast<ProcessProtocol *>(candidate);
}

void ProcessTransportPrivate::protocolChanged()
{
    processProtocol = qobject_cast<ProcessProtocol *>(protocol);
}

/// The pipes can be written to in the protocol's connectionMade(), with their flow control, and are not read before it.
void ProcessTransportPrivate::connectionMade()
{
    CallbackScope here(this);
    for (const Pipe &pipe : pipes) {
        if (pipe.lost)
            continue;
        of(pipe.transport.get())->connectionMade();
        if (here.transportDestroyed())
            return;
    }
    TransportPrivate::connectionMade();
}

/// What has happened meanwhile is told now.
void ProcessTransportPrivate::beginReceiving()
{
    receiving = true;
    CallbackScope here(this);
    for (Pipe &pipe : pipes) {
        if (!pipe.lost)
            of(pipe.transport.get())->beginReceiving();
        else if (!tellPipeLost(pipe))
            return;
    }
    if (exitStatus && tellExited())
        finishWhenAllEnded();
}

void ProcessTransportPrivate::close()
{
    if (std::exchange(closing, true) || lost)
        return;
    if (!letGo(&Transport::close))
        return;
    finishWhenAllEnded();
    emitGuarded("a slot of closing()", [this] { Q_EMIT q->closing(); });
}

void ProcessTransportPrivate::forceClose(const Error &error)
{
    if (lost || std::exchange(forced, true))
        return;
    const bool wasClosing = std::exchange(closing, true);
    reason = error;
    if (!letGo(&Transport::abort))
        return;
    finishWhenAllEnded();
    if (!wasClosing)
        emitGuarded("a slot of closing()", [this] { Q_EMIT q->closing(); });
}

bool ProcessTransportPrivate::letGo(void (Transport::*end)())
{
    CallbackScope here(this);
    for (const Pipe &pipe : pipes) {
        if (pipe.lost)
            continue;
        (pipe.transport.get()->*end)();
        if (here.transportDestroyed())
            return false;
    }
    if (!exitStatus)
        (void)process()->signalDevice(SIGKILL);
    return true;
}

/// From the destructor only: the pipes go with it.
void ProcessTransportPrivate::dropQueued()
{
    for (const Pipe &pipe : pipes) {
        if (pipe.transport)
            pipe.transport->setOwner(nullptr);
    }
}

void ProcessTransportPrivate::transportEnded(Transport *transport)
{
    const auto found = std::find_if(pipes.begin(), pipes.end(), [transport](const Pipe &pipe) {
        return pipe.transport.get() == transport;
    });
    if (found == pipes.end())
        return;
    found->lost = true;
    if (found->isInput)
        writingPaused = false; // no protocol to come has to wait for it
    found->reason = of(transport)->reason;
    if (tellPipeLost(*found))
        finishWhenAllEnded();
}

/// Somebody has deleted a pipe, which is ours.
void ProcessTransportPrivate::transportDestroyed(Transport *transport)
{
    const auto found = std::find_if(pipes.begin(), pipes.end(), [transport](const Pipe &pipe) {
        return pipe.transport.get() == transport;
    });
    if (found == pipes.end())
        return;
    (void)found->transport.release();
    if (std::exchange(found->lost, true))
        return;
    found->reason = of(transport)->reason;
    if (tellPipeLost(*found))
        finishWhenAllEnded();
}

void ProcessTransportPrivate::pipeDataReceived(int fd, QByteArrayView data)
{
    if (!processProtocol)
        return;
    callReporting(
        "pipeDataReceived()", [this, fd, data] { processProtocol->pipeDataReceived(fd, data); },
        data.size());
}

void ProcessTransportPrivate::inputPaused()
{
    writingPaused = true;
    ++counters.writingPauses;
    pausedSince = std::chrono::steady_clock::now();
    if (!protocol || callReporting("pauseWriting()", [this] { protocol->pauseWriting(); }))
        emitGuarded("a slot of writingPaused()", [this] { Q_EMIT q->writingPaused(); });
}

void ProcessTransportPrivate::inputResumed()
{
    writingPaused = false;
    ++counters.writingResumes;
    counters.writingPausedTime += std::chrono::steady_clock::now() - pausedSince;
    if (!protocol || callReporting("resumeWriting()", [this] { protocol->resumeWriting(); }))
        emitGuarded("a slot of writingResumed()", [this] { Q_EMIT q->writingResumed(); });
}

bool ProcessTransportPrivate::tellPipeLost(Pipe &pipe)
{
    if (!receiving || std::exchange(pipe.told, true) || !processProtocol)
        return true;
    return callReporting("pipeConnectionLost()", [this, fd = pipe.fd, why = pipe.reason] {
        processProtocol->pipeConnectionLost(fd, why);
    });
}

bool ProcessTransportPrivate::tellExited()
{
    if (returnCode)
        return true;
    returnCode = exitStatus;
    if (!receiving || !processProtocol)
        return true;
    return callReporting("processExited()", [this] { processProtocol->processExited(); });
}

void ProcessTransportPrivate::finishWhenAllEnded()
{
    const auto isLost = [](const Pipe &pipe) { return pipe.lost; };
    if (phase == Phase::New && closing)
        returnCode = exitStatus; // there is nobody to be told before
    if (lost || !returnCode || !std::all_of(pipes.begin(), pipes.end(), isLost))
        return;
    postLost(reason);
}

} // namespace Penstock
