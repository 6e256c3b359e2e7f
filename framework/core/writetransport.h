// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/flowcontrol.h>
#include <penstock/core/transport.h>

namespace Penstock {

/// asyncio's WriteTransport, as far as streams and datagrams share it: a bounded write buffer, told by
/// watermarks. Owner, thread: see Transport.
class PENSTOCK_CORE_EXPORT WriteTransport : public Transport
{
    Q_OBJECT

public:
    ~WriteTransport() override;

    /// Sets the watermarks (see WriteBufferLimits::from()). If more than the new high mark is buffered,
    /// writing is paused before this returns; if writing is paused and the new low mark or less is
    /// buffered, it resumes at once (asyncio waits for the next drain). Bad limits change nothing.
    Error setWriteBufferLimits(std::optional<qint64> highBytes = std::nullopt,
                               std::optional<qint64> lowBytes = std::nullopt);
    WriteBufferLimits writeBufferLimits() const noexcept;
    /// Bytes that were written and not yet taken by the kernel, or by whatever is below.
    qint64 writeBufferSize() const noexcept;
    /// True between writingPaused() and writingResumed().
    bool isWritingPaused() const noexcept;
    /// How long close() may take to send what is buffered; then the transport is aborted and connectionLost()
    /// carries TimedOut. 0, the default, is for ever, as in asyncio. Set it before close().
    void setCloseTimeout(std::chrono::milliseconds timeout);
    std::chrono::milliseconds closeTimeout() const noexcept;

protected:
    using Transport::Transport;

    /// For implementers, in the constructor: what setWriteBufferLimits() without arguments sets, and what
    /// holds until then. 64 KiB and 16 KiB unless told otherwise.
    void setDefaultWriteBufferLimits(const WriteBufferLimits &limits);

    bool event(QEvent *event) override;
};

} // namespace Penstock
