// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "plugintrust_p.h"

#include <QtCore/qfile.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <grp.h>
#include <memory>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace Penstock {

namespace {

enum class Place { Itself, Folder, Above };

Error unusable(const QString &reason)
{
    return Error(Error::Kind::Plugin, reason);
}

Result<QByteArray> resolve(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(
        ::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    if (resolved)
        return QByteArray(resolved.get());
    switch (errno) {
    case ELOOP:
        return unusable(QStringLiteral("it is a symbolic link that leads in a circle"));
    case ENOENT:
        return Error(Error::Kind::NotFound,
                     QStringLiteral("neither it nor what it may be a link to is there"));
    default:
        return Error::fromErrno(errno, QStringLiteral("its path cannot be resolved"));
    }
}

/// Whether nobody but @a owner is in the group @a gid: the private group that most systems give
/// each user.
bool isPrivateGroup(gid_t gid, uid_t owner)
{
    constexpr std::size_t bufferBytes = 64 * 1024; // a group too big for it is not private
    std::vector<char> userBuffer(bufferBytes);
    std::vector<char> groupBuffer(bufferBytes);
    passwd user{};
    group members{};
    passwd *foundUser = nullptr;
    group *foundGroup = nullptr;
    if (::getpwuid_r(owner, &user, userBuffer.data(), userBuffer.size(), &foundUser) != 0
        || !foundUser
        || ::getgrgid_r(gid, &members, groupBuffer.data(), groupBuffer.size(), &foundGroup) != 0
        || !foundGroup) {
        return false;
    }
    const QByteArrayView name(user.pw_name);
    if (user.pw_gid != gid || name != QByteArrayView(members.gr_name))
        return false;
    for (char **member = members.gr_mem; *member; ++member) {
        if (name != QByteArrayView(*member))
            return false;
    }
    return true;
}

QString describe(Place place, const QByteArray &path)
{
    return place == Place::Itself ? QStringLiteral("it") : QFile::decodeName(path);
}

/// Why what @a status tells of @a path is not to be trusted; null where it is.
Error distrust(const struct stat &status, const QByteArray &path, Place place)
{
    if (status.st_uid != 0 && status.st_uid != ::geteuid()) {
        return unusable(
            QStringLiteral(
                "it is not trusted: %1 belongs to the user %2, neither root nor this one")
                .arg(describe(place, path))
                .arg(status.st_uid));
    }
    if (place == Place::Above && (status.st_mode & S_ISVTX))
        return Error();
    const bool others = status.st_mode & S_IWOTH;
    if (!others && (!(status.st_mode & S_IWGRP) || isPrivateGroup(status.st_gid, status.st_uid)))
        return Error();
    const QString who =
        others ? QStringLiteral("everybody") : QStringLiteral("the group %1").arg(status.st_gid);
    return unusable(
        QStringLiteral("it is not trusted: %1 may write to %2 (mode %3)")
            .arg(who, describe(place, path), QString::number(status.st_mode & 07777, 8)));
}

/// Checks the folder @a path, which is canonical, and those above; @a place is what the first one
/// is.
Error distrustFolders(QByteArray path, Place place)
{
    for (;;) {
        struct stat status
        {
        };
        if (::lstat(path.constData(), &status) != 0)
            return Error::fromErrno(
                errno, QStringLiteral("%1 cannot be examined").arg(QFile::decodeName(path)));
        if (!S_ISDIR(status.st_mode))
            return unusable(QStringLiteral("%1 is not a folder").arg(describe(place, path)));
        if (const Error error = distrust(status, path, place); !error.isNull())
            return error;
        if (path == "/")
            return Error();
        path.truncate(std::max<qsizetype>(1, path.lastIndexOf('/')));
        place = Place::Above;
    }
}

QString fileTypeName(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFDIR:
        return QStringLiteral("a folder");
    case S_IFIFO:
        return QStringLiteral("a FIFO");
    case S_IFSOCK:
        return QStringLiteral("a socket");
    default:
        return QStringLiteral("a device");
    }
}

FileIdentity identityOf(const struct stat &status)
{
#ifdef Q_OS_DARWIN
    const timespec modified = status.st_mtimespec;
#else
    const timespec modified = status.st_mtim;
#endif
    return {quint64(status.st_dev), quint64(status.st_ino),
            qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec, qint64(status.st_size)};
}

} // namespace

Result<TrustedFile> checkLibrary(const QString &path)
{
    const Result<QByteArray> resolved = resolve(path);
    if (!resolved)
        return resolved.error();
    const QByteArray file = *resolved;
    struct stat status
    {
    };
    if (::lstat(file.constData(), &status) != 0)
        return Error::fromErrno(errno, QStringLiteral("it cannot be examined"));
    if (!S_ISREG(status.st_mode))
        return unusable(QStringLiteral("it is %1, not a file").arg(fileTypeName(status.st_mode)));
    if (status.st_size == 0)
        return unusable(QStringLiteral("it is empty"));
    if (const Error error = distrust(status, file, Place::Itself); !error.isNull())
        return error;
    const QByteArray folder = file.first(std::max<qsizetype>(1, file.lastIndexOf('/')));
    if (const Error error = distrustFolders(folder, Place::Folder); !error.isNull())
        return error;
    return TrustedFile{QFile::decodeName(file), identityOf(status)};
}

Result<QString> checkFolder(const QString &path)
{
    const Result<QByteArray> resolved = resolve(path);
    if (!resolved)
        return resolved.error();
    if (const Error error = distrustFolders(*resolved, Place::Itself); !error.isNull())
        return error;
    return QFile::decodeName(*resolved);
}

} // namespace Penstock
