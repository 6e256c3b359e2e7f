// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/socketfile.h>

#include <penstock/io/descriptor.h>
#include <penstock/io/nativeaddress.h>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Penstock {

namespace {

/// The errno of a connection to @a path, 0 where somebody took it.
int probe(const QByteArray &path, int type)
{
    const Result<NativeAddress> address = NativeAddress::from(SocketAddress::local(path));
    if (!address)
        return EINVAL;
    const Descriptor socket(::socket(AF_UNIX, type, 0));
    if (!socket.isOpen())
        return errno;
    if (const Error error = socket.setUp(); !error.isNull())
        return error.nativeCode();
    return ::connect(socket.number(), address->get(), address->size) == 0 ? 0 : errno;
}

/// Whether a socket is bound to @a path that neither listens nor is connected. Linux tells: in /proc/net/unix the columns
/// are number, references, protocol, flags, type, state (01: unconnected), inode, path.
bool isBoundToListenLater(const QByteArray &path)
{
    QFile table(QStringLiteral("/proc/net/unix"));
    if (!table.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() >= 8 && columns.at(5) == "01" && line.endsWith(' ' + path))
            return true;
    }
    return false;
}

Error inUse(const QByteArray &path, const char *why)
{
    return Error(
        Error::Kind::AddressInUse,
        QStringLiteral("listening on %1: %2").arg(QFile::decodeName(path), QLatin1String(why)),
        EADDRINUSE);
}

} // namespace

Result<Descriptor> SocketFile::lockFolder(const QByteArray &path)
{
    struct stat status
    {
    };
    if (::lstat(path.constData(), &status) != 0)
        return Descriptor();
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray folder =
        slash < 0 ? QByteArray(".") : path.first(std::max<qsizetype>(slash, 1));
    Descriptor lock(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (lock.isOpen() && ::flock(lock.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return Error(Error::Kind::AddressInUse,
                     QStringLiteral("listening on %1: another program has locked the folder")
                         .arg(QFile::decodeName(path)),
                     EWOULDBLOCK);
    }
    return lock;
}

Error SocketFile::clear(const QByteArray &path, int type)
{
    struct stat before
    {
    };
    if (::lstat(path.constData(), &before) != 0)
        return Error(); // binding will say what is wrong, if anything is
    if (!S_ISSOCK(before.st_mode))
        return inUse(path, "something else than a socket is there");
    switch (const int code = probe(path, type)) {
    case ECONNREFUSED:
        break;
    case 0:
    case EAGAIN:
        return inUse(path,
                     type == SOCK_STREAM ? "another server listens there"
                                         : "another socket is bound to it");
    case EPROTOTYPE:
        return inUse(path, "a socket of another type is there");
    case ENOENT:
        return Error();
    default:
        return Error::fromErrno(code,
                                QStringLiteral("listening on %1").arg(QFile::decodeName(path)));
    }
    if (type == SOCK_STREAM && isBoundToListenLater(path))
        return inUse(path, "another server has bound it, to listen later");
    struct stat now
    {
    };
    if (::lstat(path.constData(), &now) == 0
        && (now.st_ino != before.st_ino || now.st_dev != before.st_dev)) {
        return inUse(path, "another program has just taken it");
    }
    if (::unlink(path.constData()) != 0 && errno != ENOENT)
        return Error::fromErrno(
            errno, QStringLiteral("removing the stale socket %1").arg(QFile::decodeName(path)));
    return Error();
}

SocketFile::~SocketFile()
{
    remove();
}

Error SocketFile::own(const QByteArray &path, int mode)
{
    m_path = QFile::encodeName(QDir::current().absoluteFilePath(QFile::decodeName(path)));
    struct stat status
    {
    };
    if (::lstat(m_path.constData(), &status) != 0)
        return Error::fromErrno(errno,
                                QStringLiteral("the socket %1").arg(QFile::decodeName(path)));
    m_device = status.st_dev;
    m_inode = status.st_ino;
    if (mode >= 0 && ::chmod(m_path.constData(), mode_t(mode)) != 0)
        return Error::fromErrno(
            errno, QStringLiteral("setting the mode of %1").arg(QFile::decodeName(path)));
    return Error();
}

void SocketFile::remove()
{
    struct stat status
    {
    };
    if (m_inode != 0 && ::lstat(m_path.constData(), &status) == 0 && status.st_ino == m_inode
        && status.st_dev == m_device) {
        ::unlink(m_path.constData());
    }
    m_inode = 0;
}

} // namespace Penstock
