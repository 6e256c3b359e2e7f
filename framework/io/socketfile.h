// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/io/descriptor.h>
#include <penstock/io/export.h>

#include <QtCore/qbytearray.h>

#include <sys/socket.h>
#include <sys/types.h>

namespace Penstock {

/// The file that a bound Unix socket has. Abstract names have none. Any thread.
class PENSTOCK_IO_EXPORT SocketFile
{
public:
    /// Where there is a file at @a path, takes the lock of its folder, which is held as long as the descriptor is open:
    /// of two servers that find the same stale socket one must not remove what the other has just bound. Never blocks:
    /// the error has the code EWOULDBLOCK where somebody has the lock. A folder that cannot be locked is done without.
    static Result<Descriptor> lockFolder(const QByteArray &path);
    /// Removes a socket at @a path that nobody has any more, to bind one of @a type (SOCK_STREAM, SOCK_DGRAM) there. The
    /// error is AddressInUse where somebody has it, or where something else than a socket is there.
    static Error clear(const QByteArray &path, int type = SOCK_STREAM);

    SocketFile() = default;
    ~SocketFile();
    Q_DISABLE_COPY_MOVE(SocketFile)

    /// @a path has just been bound. @a mode is -1 or what chmod(2) is to set.
    Error own(const QByteArray &path, int mode);
    /// Removes it, if it is still the one that was bound.
    void remove();

private:
    QByteArray m_path; ///< absolute: the program may change its folder
    dev_t m_device = 0;
    ino_t m_inode = 0;
};

} // namespace Penstock
