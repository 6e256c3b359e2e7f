// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "pluginpaths_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>

#include <dlfcn.h>
#ifdef Q_OS_LINUX
#include <sys/auxv.h>
#else
#include <unistd.h>
#endif

namespace Penstock {

namespace {

constexpr QLatin1String pluginFolder("/penstock/plugins");
constexpr char pathVariable[] = "PENSTOCK_PLUGIN_PATH";

/// Whether the user who started this program has fewer rights than it: their environment counts for
/// nothing then.
bool hasRaisedRights()
{
#ifdef Q_OS_LINUX
    return ::getauxval(AT_SECURE) != 0;
#else
    return ::issetugid() != 0;
#endif
}

#ifdef PENSTOCK_PLUGIN_STATIC_DEFINE

QStringList installedFolders()
{
    if (!QCoreApplication::instance())
        return {};
    const QString prefix = QCoreApplication::applicationDirPath() + QLatin1String("/../");
    QStringList folders{prefix + QLatin1String(PENSTOCK_LIBRARY_FOLDER) + pluginFolder};
    const QString inBuildTree = prefix + QLatin1String("lib") + pluginFolder;
    if (!folders.contains(inBuildTree))
        folders.append(inBuildTree);
    return folders;
}

#else

QStringList installedFolders()
{
    // Not the address of an exported function: that may be a stub in the program.
    static const char inThisLibrary = 0;
    Dl_info info{};
    if (!::dladdr(&inThisLibrary, &info) || !info.dli_fname)
        return {};
    return {QFileInfo(QFile::decodeName(info.dli_fname)).canonicalPath() + pluginFolder};
}

#endif

QList<SearchFolder> environmentFolders()
{
    const QString value = qEnvironmentVariable(pathVariable);
    if (value.isEmpty())
        return {};
    QList<SearchFolder> folders;
    const QStringList entries = value.split(QDir::listSeparator());
    for (qsizetype index = 0; index < entries.size(); ++index) {
        SearchFolder folder = requestedFolder(entries[index]);
        if (!folder.problem.isEmpty()) {
            folder.problem.prepend(
                QStringLiteral("entry %1 of %2: ").arg(index + 1).arg(QLatin1String(pathVariable)));
        }
        folders.append(folder);
    }
    return folders;
}

} // namespace

SearchFolder requestedFolder(const QString &path)
{
    if (path.isEmpty())
        return {path, QStringLiteral("it is empty"), false};
    if (!QDir::isAbsolutePath(path) || path.startsWith(u':')) // a resource of Qt's is no folder
        return {path, QStringLiteral("it is relative, and only absolute folders are searched"),
                false};
    return {path, QString(), false};
}

QList<SearchFolder> defaultSearchFolders()
{
    QList<SearchFolder> folders;
    const QStringList installed = installedFolders();
    for (const QString &folder : installed)
        folders.append({QDir::cleanPath(folder), QString(), true});
    if (hasRaisedRights())
        return folders;
    folders += environmentFolders();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (!data.isEmpty())
        folders.append({data + pluginFolder, QString(), true});
    return folders;
}

} // namespace Penstock
