// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>

#include <QtCore/qstring.h>

namespace Penstock {

/// Tells whether a file is still the one that it was.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 modifiedNanoseconds = 0;
    qint64 sizeBytes = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

struct TrustedFile
{
    QString path; ///< canonical
    FileIdentity identity;
};

// A library, its folder and all folders above must belong to root or to the effective user, and
// nobody else may write to them: who may write to one of them chooses what this process runs.
// Folders above that have the sticky bit, as /tmp has, are fine. So is a group that may write, if
// it is the owner's own: it has the owner's name, is the owner's primary group, and has no other
// member.

/// The regular file that @a path leads to, links resolved. Never opens it. The error's detail says
/// what is wrong and does not name the path.
Result<TrustedFile> checkLibrary(const QString &path);

/// The canonical path of a folder of plugins. The error is NotFound where there is no such folder.
Result<QString> checkFolder(const QString &path);

} // namespace Penstock
