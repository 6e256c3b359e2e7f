// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/io/descriptor.h>
#include <penstock/io/export.h>

#include <QtCore/qbytearrayview.h>

#include <span>

#include <sys/types.h>

namespace Penstock {

/// One end of a pipe, a terminal or whatever else was inherited, for one way: how to read or write it without ever
/// waiting. A value that owns its descriptor; any thread.
///
/// What a process was started with belongs to others too: O_NONBLOCK is shared with every process that has the same open
/// file description (open(2)), the shell for one. So the flags of a descriptor that was given are never changed, not
/// even for a while; see Access for how it gets along without.
class PENSTOCK_IO_EXPORT PipeEnd
{
public:
    enum class Way : quint8 { Input, Output };
    enum class Access : quint8 {
        NonBlocking, ///< O_NONBLOCK is set: a description of our own, or its owner wished so
        NeverWaits, ///< plain files, /dev/null …: epoll refuses them, as no read or write of them waits
        Socket, ///< each call can say that it must not wait
        Shared, ///< what is left, a pipe of another user for instance: asked each time if it would wait
    };
    enum class Type : quint8 { Pipe, Terminal, Device, Socket, File };

    /// Not open.
    PipeEnd() = default;
    /// Takes a duplicate of @a descriptor, or opens what it leads to once more, for @a way. @a descriptor stays the
    /// caller's. The error is InvalidArgument where it is not open, or not for that way.
    static Result<PipeEnd> of(int descriptor, Way way);
    /// Takes @a descriptor as it is: a non-blocking one that nobody else has.
    explicit PipeEnd(Descriptor descriptor);

    bool isOpen() const noexcept { return m_descriptor.isOpen(); }
    int number() const noexcept { return m_descriptor.number(); }
    Type type() const noexcept { return m_type; }
    Access access() const noexcept { return m_access; }
    void close() noexcept { m_descriptor.reset(); }

    /// As read(2): what came, 0 for the end, -1 with errno. The hang-up of a terminal, EIO, is an end.
    ssize_t read(std::span<char> buffer) const;
    /// As writev(2), of as many of @a parts as go at once.
    ssize_t write(std::span<const QByteArrayView> parts) const;

private:
    PipeEnd(Descriptor descriptor, Access access, Type type)
        : m_descriptor(std::move(descriptor)), m_access(access), m_type(type)
    {
    }
    bool wouldWait(short events) const;

    Descriptor m_descriptor;
    Access m_access = Access::NonBlocking;
    Type m_type = Type::File;
};

/// What @a descriptor leads to. The error is InvalidArgument where it is not open.
PENSTOCK_IO_EXPORT Result<PipeEnd::Type> descriptorType(int descriptor);

/// Opens /dev/null in place of those standard streams that the process was started without, so that no socket
/// comes to be one of them. For the first line of main().
PENSTOCK_IO_EXPORT void fillStandardDescriptors();

} // namespace Penstock
