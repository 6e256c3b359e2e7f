// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/processtransport.h>

#include <penstock/core/processtransport_p.h>
#include <penstock/core/streamprotocol.h>

#include <algorithm>
#include <csignal>

namespace Penstock {

namespace {

/// The protocol of a pipe: tells the process's.
class PipeProtocol : public StreamProtocol
{
public:
    PipeProtocol(ProcessTransportPrivate *process, int fd, bool isInput)
        : m_process(process), m_fd(fd), m_isInput(isInput)
    {
    }

    void dataReceived(QByteArrayView data) override { m_process->pipeDataReceived(m_fd, data); }
    void pauseWriting() override
    {
        if (m_isInput)
            m_process->inputPaused();
    }
    void resumeWriting() override
    {
        if (m_isInput)
            m_process->inputResumed();
    }

private:
    ProcessTransportPrivate *const m_process;
    const int m_fd;
    const bool m_isInput;
};

} // namespace

ProcessTransport::ProcessTransport(qint64 processId)
    : Transport(std::make_unique<ProcessTransportPrivate>(processId))
{
}

ProcessTransport::~ProcessTransport()
{
    // The pipes first: those who are on the stack learn of the end while it can still be told.
    std::vector<std::unique_ptr<Protocol>> idle; // which need not be deleted later
    for (ProcessTransportPrivate::Pipe &pipe : process()->pipes) {
        if (!pipe.transport)
            continue;
        pipe.transport->setOwner(nullptr);
        if (!process()->of(pipe.transport.get())->scope)
            idle.push_back(pipe.transport->takeProtocol());
    }
    const auto pipes = std::move(process()->pipes);
    process()->pipes.clear();
}

ProcessTransportPrivate *ProcessTransport::process() const noexcept
{
    return static_cast<ProcessTransportPrivate *>(d.get());
}

qint64 ProcessTransport::processId() const noexcept
{
    return process()->processId;
}

std::optional<int> ProcessTransport::returnCode() const noexcept
{
    return process()->returnCode;
}

StreamTransport *ProcessTransport::pipeTransport(int fd) const noexcept
{
    const auto &pipes = process()->pipes;
    const auto found =
        std::find_if(pipes.begin(), pipes.end(), [fd](const ProcessTransportPrivate::Pipe &pipe) {
            return pipe.fd == fd || (fd == 0 && pipe.isInput);
        });
    return found == pipes.end() ? nullptr : found->transport.get();
}

QList<int> ProcessTransport::pipeDescriptors() const
{
    QList<int> all;
    for (const ProcessTransportPrivate::Pipe &pipe : process()->pipes) {
        if (pipe.isInput && pipe.fd != 0)
            all.append(0);
        all.append(pipe.fd);
    }
    return all;
}

Error ProcessTransport::sendSignal(int signalNumber)
{
    if (!d->inThread("sendSignal"))
        return d->wrongThread("sendSignal");
    if (d->ended) {
        return Error(Error::Kind::NoProcess,
                     QStringLiteral("sendSignal(): child process %1 has ended").arg(processId()));
    }
    return process()->exitStatus ? Error() : signalDevice(signalNumber);
}

Error ProcessTransport::terminate()
{
    return sendSignal(SIGTERM);
}

Error ProcessTransport::kill()
{
    return sendSignal(SIGKILL);
}

void ProcessTransport::addPipe(int fd, std::unique_ptr<StreamTransport> pipe, bool alsoInput)
{
    Q_ASSERT(d->phase == TransportPrivate::Phase::New && !pipeTransport(fd));
    const bool isInput = fd == 0 || alsoInput;
    pipe->setOwner(process());
    (void)pipe->setProtocol(std::make_unique<PipeProtocol>(process(), fd, isInput));
    auto &pipes = process()->pipes;
    const auto place =
        std::find_if(pipes.begin(), pipes.end(), [fd](const auto &other) { return other.fd > fd; });
    pipes.insert(place, {fd, isInput, std::move(pipe), false, false, Error()});
}

void ProcessTransport::childExited(int returnCode)
{
    process()->exitStatus = returnCode;
    if (process()->receiving && !process()->tellExited())
        return; // before connectionMade() it waits for it
    process()->finishWhenAllEnded();
}

} // namespace Penstock
