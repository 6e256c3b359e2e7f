// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/io/descriptorstream.h>

namespace Penstock {

/// Standard input or output as a transport that only reads, or only writes: its reading is to be paused by the user.
///
/// What the process was started with belongs to others too: a pipe's or terminal's O_NONBLOCK is shared with
/// every process that has the same open file description (open(2)), the shell for one. So the flags of an
/// inherited descriptor are never changed, not even for a while; see Access for how it gets along without.
class StandardStream : public DescriptorStream
{
    Q_OBJECT

public:
    enum class Direction { Input, Output };

    /// Takes a duplicate of @a descriptor, or opens what it leads to once more.
    static Result<std::unique_ptr<StandardStream>> open(int descriptor, Direction direction);
    ~StandardStream() override;

protected:
    IoResult readDevice(std::span<char> buffer) override;
    IoResult writeDevice(std::span<const QByteArrayView> parts) override;

private:
    enum class Access {
        NeverWaits, ///< plain files, /dev/null …: epoll refuses them, as no read or write of them waits
        Reopened, ///< pipes and terminals: a description of our own, non-blocking
        Socket, ///< cannot be opened again, but each call can say that it must not wait
        Shared, ///< what is left, a pipe of another user for instance: asked each time if it would wait
    };

    StandardStream(Descriptor descriptor, Access access);
    static Access accessOf(int descriptor);
    bool wouldWait(short events) const;

    const Access m_access;
};

/// Opens /dev/null in place of those standard streams that the process was started without, so that no socket
/// comes to be one of them. For the first line of main().
void fillStandardDescriptors();

} // namespace Penstock
