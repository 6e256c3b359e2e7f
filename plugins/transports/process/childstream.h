// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "streamchild.h"

#include <penstock/core/childprocess.h>
#include <penstock/core/endpoint.h>
#include <penstock/core/pseudoterminal.h>
#include <penstock/io/pipestream.h>

namespace Penstock {

/// A child process as a stream: what is sent is its standard input, what is received its standard output. writeEof() ends the
/// input. A child that reads no more, but still writes, is heard to its end; the connection is lost with BrokenPipe
/// then. close() lets go of both, and ends the child politely where it does not end by itself.
class ChildStream : public PipeStream, public ChildProcess
{
    Q_OBJECT

public:
    struct Ends
    {
        Descriptor input; ///< the child's standard input
        Descriptor output;
    };

    ChildStream(std::unique_ptr<Child> child, Ends ends, std::chrono::milliseconds grace,
                const Endpoint &remote);
    ~ChildStream() override;

    Endpoint remoteEndpoint() const override;
    bool canWriteEof() const override;
    qint64 processId() const override;
    std::optional<int> returnCode() const override;
    Error sendSignal(int signalNumber) override;

protected:
    IoResult readDevice(std::span<char> buffer) override;
    IoResult writeDevice(std::span<const QByteArrayView> parts) override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;

private:
    void updateReading();
    IoResult inputGone();
    Error inputFailure() const;
    void failLater(const Error &error);

    StreamChild m_child;
    const Endpoint m_remote;
    bool m_readWanted = false;
    bool m_endPutOff = false;
    bool m_outputEnded = false;
    int m_inputError = 0; ///< the child reads no more
    bool m_failingFile = false;
};

/// The same on a terminal, with one descriptor for both.
class ChildTerminal : public ChildStream, public PseudoTerminal
{
    Q_OBJECT

public:
    using ChildStream::ChildStream;
    ~ChildTerminal() override;

    Error setTerminalSize(TerminalSize size) override;

protected:
    Error endDevice() override;
};

} // namespace Penstock
