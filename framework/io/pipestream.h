// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamtransport.h>
#include <penstock/io/export.h>
#include <penstock/io/pipeend.h>
#include <penstock/io/poller.h>

namespace Penstock {

/// A stream over the ends of pipes, terminals and inherited descriptors: one that is read, one that is written, or one of
/// each. asyncio's _UnixReadPipeTransport and _UnixWritePipeTransport, and both together.
///
/// One that only sends notices while idle that its reader has gone away (a pipe's or a socket's; asyncio likewise), or that
/// the peer of a socket sends something, which nobody would ever read. Owner, thread: see Transport.
class PENSTOCK_IO_EXPORT PipeStream : public StreamTransport
{
    Q_OBJECT

public:
    /// One way: Direction::Read over an input, Direction::Write over an output.
    PipeStream(Direction direction, PipeEnd end);
    /// Both ways. An end that is not open is never ready.
    PipeStream(PipeEnd input, PipeEnd output);
    ~PipeStream() override;

    /// What is read, or for Direction::Write what is written.
    qintptr descriptor() const override;
    /// Both ways: true where the output is a socket, or a pipe, which is closed.
    bool canWriteEof() const override;
    /// Both ways: while the output leads anywhere. A file or a terminal takes what comes after the input's end, too.
    bool outlivesInput() const override;

protected:
    const PipeEnd &input() const noexcept { return m_input.end; }
    const PipeEnd &output() const noexcept { return m_output.end; }

    IoResult readDevice(std::span<char> buffer) override;
    IoResult writeDevice(std::span<const QByteArrayView> parts) override;
    Error endDevice() override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;

private:
    class Side : public Poller::Watcher
    {
    public:
        explicit Side(PipeStream *stream, PipeEnd theEnd) : end(std::move(theEnd)), m_stream(stream)
        {
        }
        void want(Poller::Readiness readiness, bool enabled);
        void close();

        PipeEnd end;

    private:
        void descriptorReady(Poller::Interest ready) override;

        PipeStream *const m_stream;
        Poller::Interest m_interest = Poller::None;
    };

    Side m_input;
    Side m_output;
};

} // namespace Penstock
