// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/monitor/fileerror_p.h>

#include <QtCore/qfileinfo.h>

namespace Penstock {

Error fileError(const QFile &file, const QString &what)
{
    Error::Kind kind = Error::Kind::System;
    if (file.error() == QFile::PermissionsError)
        kind = Error::Kind::PermissionDenied;
    else if (file.error() == QFile::OpenError)
        kind = QFileInfo::exists(file.fileName()) ? Error::Kind::PermissionDenied
                                                  : Error::Kind::NotFound;
    const QString name =
        file.fileName().isEmpty() ? QStringLiteral("standard output") : file.fileName();
    return Error(kind, QStringLiteral("%1 %2: %3").arg(name, what, file.errorString()));
}

Error makeFile(QFile *file)
{
    if (QFileInfo::exists(file->fileName()))
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("%1 exists, and is not written over").arg(file->fileName()));
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly,
                    QFile::ReadOwner | QFile::WriteOwner))
        return fileError(*file, QStringLiteral("cannot be made"));
    return Error();
}

} // namespace Penstock
