// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "childstream.h"

#include "terminal.h"

#include <array>
#include <cerrno>

#include <sys/uio.h>
#include <unistd.h>

namespace Penstock {

namespace {

bool wouldBlock(int code)
{
    return code == EAGAIN || code == EWOULDBLOCK;
}

} // namespace

void ChildStream::Watched::watch(bool wanted)
{
    const Error error = Poller::watch(this, number(), wanted ? m_readiness : Poller::None);
    if (!error.isNull())
        m_stream->failLater(error);
}

void ChildStream::Watched::close()
{
    Poller::unwatch(this);
    m_descriptor.reset();
}

void ChildStream::Watched::descriptorReady(Poller::Interest)
{
    if (m_readiness == Poller::Read)
        m_stream->readReady();
    else
        m_stream->writeReady();
}

ChildStream::ChildStream(std::unique_ptr<Child> child, Ends ends, std::chrono::milliseconds grace,
                         const Endpoint &remote)
    : m_child(std::move(child), grace),
      m_input(this, std::move(ends.input), Poller::Write),
      m_output(this, std::move(ends.output), Poller::Read),
      m_remote(remote)
{
    connect(this, &Transport::closing, this, [this] {
        if (m_inputError && writeBufferSize() > 0)
            failLater(inputFailure()); // nobody waits for the child's last words any more
    });
}

ChildStream::~ChildStream()
{
    destroy();
}

Endpoint ChildStream::remoteEndpoint() const
{
    return m_remote;
}

qintptr ChildStream::descriptor() const
{
    return m_output.number();
}

qint64 ChildStream::processId() const
{
    return m_child.processId();
}

std::optional<int> ChildStream::returnCode() const
{
    return m_child.returnCode();
}

Error ChildStream::sendSignal(int signalNumber)
{
    return m_child.sendSignal(signalNumber);
}

StreamTransport::IoResult ChildStream::readDevice(std::span<char> buffer)
{
    ssize_t count = 0;
    do {
        count = ::read(m_output.number(), buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    if (count > 0)
        return IoResult::done(count);
    if (count < 0 && wouldBlock(errno))
        return IoResult::blocked();
    if (count < 0 && errno != EIO) // a terminal that the last program has left
        return IoResult::failed(errno);
    const auto tell = [this] {
        m_endPutOff = false;
        updateReading();
    };
    if (!m_child.endMayBeTold(tell)) {
        m_endPutOff = true;
        updateReading();
        return IoResult::blocked();
    }
    if (!m_inputError) {
        m_outputEnded = true;
        return IoResult::endOfFile();
    }
    m_endPutOff = true; // this is the end, and told once
    updateReading();
    failLater(inputFailure());
    return IoResult::blocked();
}

StreamTransport::IoResult ChildStream::writeDevice(std::span<const QByteArrayView> parts)
{
    if (m_inputError)
        return IoResult::blocked();
    std::array<iovec, 64> vectors;
    const size_t count = std::min(parts.size(), vectors.size());
    for (size_t i = 0; i < count; ++i)
        vectors[i] = {const_cast<char *>(parts[i].data()), size_t(parts[i].size())};
    ssize_t written = 0;
    do {
        written = ::writev(m_input.number(), vectors.data(), int(count));
    } while (written < 0 && errno == EINTR);
    if (written >= 0)
        return IoResult::done(written);
    if (wouldBlock(errno))
        return IoResult::blocked();
    if (isClosing() || m_outputEnded)
        return IoResult::failed(errno);
    // What it has still to say comes first: `head -1` says something, and exits.
    m_inputError = errno;
    m_input.watch(false);
    return IoResult::blocked();
}

Error ChildStream::endDevice()
{
    m_input.close();
    return Error();
}

void ChildStream::closeDevice()
{
    m_input.close();
    m_output.close();
    m_child.letGo();
}

void ChildStream::setReadEnabled(bool enabled)
{
    m_readWanted = enabled;
    updateReading();
}

void ChildStream::setWriteEnabled(bool enabled)
{
    m_input.watch(enabled && !m_inputError && m_input.number() >= 0);
}

void ChildStream::updateReading()
{
    m_output.watch(m_readWanted && !m_endPutOff && m_output.number() >= 0);
}

Error ChildStream::inputFailure() const
{
    return Error::fromErrno(m_inputError,
                            QStringLiteral("process %1 reads no more; %2 bytes were not sent")
                                .arg(processId())
                                .arg(writeBufferSize()));
}

/// Not from inside: whoever called goes on after it.
void ChildStream::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

ChildTerminal::~ChildTerminal()
{
    destroy();
}

Error ChildTerminal::setTerminalSize(TerminalSize size)
{
    if (descriptor() < 0)
        return Error(Error::Kind::Closed,
                     QStringLiteral("setTerminalSize(): the terminal is closed"));
    return Penstock::setTerminalSize(int(descriptor()), size);
}

Error ChildTerminal::endDevice()
{
    const QByteArray end = terminalEndOfFile(int(descriptor()));
    const QByteArrayView view(end);
    if (!end.isEmpty())
        (void)writeDevice({&view, 1});
    return Error();
}

} // namespace Penstock
