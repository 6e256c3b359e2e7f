// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "samplefile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using Penstock::Error;
using Penstock::Result;

namespace {

constexpr qint64 smallestBytes = 1024 * 1024;
constexpr qint64 pieceBytes = 1024 * 1024;

/// The larger libraries and programs of this machine, biggest first.
QList<QFileInfo> realFiles()
{
    QList<QFileInfo> files;
    for (const char *folder : {"/usr/lib", "/usr/bin"}) {
        QDirIterator it(QLatin1String(folder), QDir::Files | QDir::NoSymLinks | QDir::Readable,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            if (it.fileInfo().size() >= smallestBytes)
                files.append(it.fileInfo());
        }
    }
    std::sort(files.begin(), files.end(), [](const QFileInfo &left, const QFileInfo &right) {
        return left.size() > right.size();
    });
    return files;
}

/// Appends at most @a most bytes of @a from; how many.
qint64 append(QFile &to, const QString &from, qint64 most)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return 0;
    qint64 total = 0;
    while (total < most) {
        const QByteArray piece = source.read(std::min(pieceBytes, most - total));
        if (piece.isEmpty() || to.write(piece) != piece.size())
            break;
        total += piece.size();
    }
    return total;
}

} // namespace

Result<SampleFile> SampleFile::prepare(const QString &given, qint64 wantedBytes,
                                       const QString &folder)
{
    if (!given.isEmpty()) {
        const QFileInfo info(given);
        if (!info.isFile() || !info.isReadable() || info.size() == 0) {
            return Error(Error::Kind::NotFound,
                         QCoreApplication::translate(
                             "demo", "\"%1\" is no file that can be read and holds something")
                             .arg(given));
        }
        return SampleFile{info.absoluteFilePath(), info.size(), info.fileName()};
    }
    QFile file(folder + QLatin1String("/sample"));
    if (!file.open(QIODevice::WriteOnly))
        return Error(Error::Kind::System,
                     QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    qint64 size = 0;
    int count = 0;
    const QList<QFileInfo> sources = realFiles();
    for (const QFileInfo &source : sources) {
        if (size >= wantedBytes)
            break;
        size += append(file, source.filePath(), wantedBytes - size);
        ++count;
    }
    if (!file.flush() || size == 0)
        return Error(Error::Kind::System,
                     QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    return SampleFile{file.fileName(), size,
                      QCoreApplication::translate(
                          "demo", "%n program(s) and libraries of this machine", nullptr, count)};
}
