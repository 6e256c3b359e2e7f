// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamtransport.h>
#include <penstock/io/descriptor.h>
#include <penstock/io/export.h>
#include <penstock/io/poller.h>

namespace Penstock {

/// A stream over a descriptor: what the transports of sockets and pipes are built on. Reads once a turn of the event loop
/// into the thread's shared buffer (at most 128 KiB), so that no fast peer starves the others; sends at once, and what
/// must wait with writev(2) or sendmsg(2).
///
/// Owner, thread: see Transport. Its thread needs an event dispatcher: see Poller::forThread().
class PENSTOCK_IO_EXPORT DescriptorStream : public StreamTransport, private Poller::Watcher
{
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Socket, ///< recv(2) and send(2), never SIGPIPE; shutdown(2) ends one side
        File, ///< read(2) and write(2): pipes, terminals, plain files; see ignoreBrokenPipeSignal()
    };

    /// @a descriptor is open and non-blocking. A pipe has one @a direction.
    DescriptorStream(Descriptor descriptor, Kind kind, Direction direction = Direction::Both);
    ~DescriptorStream() override;

    qintptr descriptor() const override;
    /// False for Kind::File, unless it only sends.
    bool canWriteEof() const override;

protected:
    IoResult readDevice(std::span<char> buffer) override;
    IoResult writeDevice(std::span<const QByteArrayView> parts) override;
    /// For Kind::Socket, on Linux.
    IoResult sendfileDevice(qintptr file, qint64 offset, qint64 maxBytes) override;
    Error endDevice() override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;

private:
    void descriptorReady(Poller::Interest ready) override;
    void updateInterest(Poller::Readiness readiness, bool enabled);
    ssize_t send(std::span<const QByteArrayView> parts) const;

    Descriptor m_descriptor;
    Poller::Interest m_interest = Poller::None;
    const Kind m_kind;
};

} // namespace Penstock
