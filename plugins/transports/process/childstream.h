// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "streamchild.h"

#include <penstock/core/childprocess.h>
#include <penstock/core/endpoint.h>
#include <penstock/core/pseudoterminal.h>
#include <penstock/core/streamtransport.h>
#include <penstock/io/descriptor.h>
#include <penstock/io/poller.h>

namespace Penstock {

/// A child process as a stream: what is sent is its standard input, what is received its standard output. writeEof() ends the
/// input. A child that reads no more, but still writes, is heard to its end; the connection is lost with BrokenPipe
/// then. close() lets go of both, and ends the child politely where it does not end by itself.
class ChildStream : public StreamTransport, public ChildProcess
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
    /// That of the child's output.
    qintptr descriptor() const override;
    qint64 processId() const override;
    std::optional<int> returnCode() const override;
    Error sendSignal(int signalNumber) override;

protected:
    IoResult readDevice(std::span<char> buffer) override;
    IoResult writeDevice(std::span<const QByteArrayView> parts) override;
    Error endDevice() override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;

private:
    /// One of the two descriptors, which are ready each by itself.
    class Watched : public Poller::Watcher
    {
    public:
        Watched(ChildStream *stream, Descriptor descriptor, Poller::Readiness readiness)
            : m_stream(stream), m_descriptor(std::move(descriptor)), m_readiness(readiness)
        {
        }
        int number() const { return m_descriptor.number(); }
        void watch(bool wanted);
        void close();

    private:
        void descriptorReady(Poller::Interest ready) override;

        ChildStream *const m_stream;
        Descriptor m_descriptor;
        const Poller::Readiness m_readiness;
    };

    void updateReading();
    Error inputFailure() const;
    void failLater(const Error &error);

    StreamChild m_child;
    Watched m_input;
    Watched m_output;
    const Endpoint m_remote;
    bool m_readWanted = false;
    bool m_endPutOff = false;
    bool m_outputEnded = false;
    int m_inputError = 0; ///< the child reads no more
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
