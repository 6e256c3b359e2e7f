// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "programpath.h"

#include <QtCore/qfile.h>
#include <QtCore/qlist.h>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace Penstock {

namespace {

/// 0, or why @a path cannot be run.
int whyNot(const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return errno;
    if (!S_ISREG(status.st_mode))
        return EACCES;
    return ::access(path.constData(), X_OK) == 0 ? 0 : errno;
}

} // namespace

Result<QByteArray> programPath(const QByteArray &program, const QByteArray &searchPath)
{
    if (program.contains('/'))
        return program;
    int reason = ENOENT;
    const QList<QByteArray> places = searchPath.split(':');
    for (const QByteArray &place : places) {
        if (!place.startsWith('/'))
            continue;
        const QByteArray path = place + '/' + program;
        const int code = whyNot(path);
        if (code == 0)
            return path;
        if (code != ENOENT && code != ENOTDIR)
            reason = code;
    }
    return Error::fromErrno(reason,
                            QStringLiteral("no program \"%1\" in the absolute folders of PATH")
                                .arg(QFile::decodeName(program)));
}

} // namespace Penstock
