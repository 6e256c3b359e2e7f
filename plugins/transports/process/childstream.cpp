// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "childstream.h"

#include "terminal.h"

#include <utility>

namespace Penstock {

ChildStream::ChildStream(std::unique_ptr<Child> child, Ends ends, std::chrono::milliseconds grace,
                         const Endpoint &remote)
    : PipeStream(PipeEnd(std::move(ends.output)), PipeEnd(std::move(ends.input))),
      m_child(std::move(child), grace),
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

/// A terminal has an end of file too, of its own kind.
bool ChildStream::canWriteEof() const
{
    return true;
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
    const IoResult result = PipeStream::readDevice(buffer);
    if (result.status != IoResult::EndOfFile)
        return result;
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
        return result;
    }
    m_endPutOff = true; // this is the end, and told once
    updateReading();
    failLater(inputFailure());
    return IoResult::blocked();
}

StreamTransport::IoResult ChildStream::writeDevice(std::span<const QByteArrayView> parts)
{
    if (m_inputError)
        return inputGone();
    const IoResult result = PipeStream::writeDevice(parts);
    if (result.status != IoResult::Failed || isClosing() || m_outputEnded)
        return result;
    // What it has still to say comes first: `head -1` says something, and exits.
    m_inputError = result.nativeCode;
    PipeStream::setWriteEnabled(false);
    return inputGone();
}

/// What waits to be written waits until the child has been heard; but a file does not, since nothing is received while it
/// is sent.
StreamTransport::IoResult ChildStream::inputGone()
{
    if (!std::exchange(m_failingFile, true)) {
        const auto failFile = [this] {
            m_failingFile = false;
            failSendfile(Error::fromErrno(
                m_inputError,
                QStringLiteral("sendfile(): process %1 reads no more").arg(processId())));
        };
        QMetaObject::invokeMethod(this, failFile, Qt::QueuedConnection);
    }
    return IoResult::blocked();
}

void ChildStream::closeDevice()
{
    PipeStream::closeDevice();
    m_child.letGo();
}

void ChildStream::setReadEnabled(bool enabled)
{
    m_readWanted = enabled;
    updateReading();
}

void ChildStream::setWriteEnabled(bool enabled)
{
    PipeStream::setWriteEnabled(enabled && !m_inputError);
}

void ChildStream::updateReading()
{
    PipeStream::setReadEnabled(m_readWanted && !m_endPutOff);
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
