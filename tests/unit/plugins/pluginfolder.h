// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "started.h"

#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include <sys/stat.h>

/// A folder of a test's own, which only this user may reach, with copies of fixtures.
class PluginFolder
{
public:
    PluginFolder()
    {
        qunsetenv(startedVariable);
        qunsetenv(constructedVariable);
    }

    QString path() const { return QDir(m_folder.path()).canonicalPath(); }
    QString filePath(const QString &name) const { return path() + u'/' + name; }

    /// The library of @a fixture where it was built.
    static QString built(const QString &fixture)
    {
        const QDir folder(QStringLiteral(PENSTOCK_FIXTURES_DIR "/") + fixture);
        return folder.filePath(folder.entryList({QStringLiteral("*.so")}, QDir::Files).value(0));
    }

    /// Copies the library of @a fixture, as @a name unless that is empty. Returns the copy's path.
    QString add(const QString &fixture, const QString &name = QString())
    {
        const QString copy = filePath(name.isEmpty() ? QFileInfo(built(fixture)).fileName() : name);
        if (!QFile::copy(built(fixture), copy))
            qFatal("cannot copy the fixture %s to %s", qPrintable(fixture), qPrintable(copy));
        setMode(copy, 0700);
        return copy;
    }

    /// Writes a file with @a content. Returns its path.
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.close();
        setMode(file.fileName(), 0700);
        return file.fileName();
    }

    static void setMode(const QString &path, mode_t mode)
    {
        if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
            qFatal("cannot change the mode of %s", qPrintable(path));
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What static initialisers and constructors have left: nothing where no code was run.
inline QByteArray wordLeft()
{
    return qgetenv(startedVariable) + qgetenv(constructedVariable);
}

/// The ids of what a registry has found, in order.
inline QStringList idsOf(Penstock::PluginRegistry &registry)
{
    QStringList ids;
    for (const Penstock::PluginInfo &plugin : registry.plugins())
        ids.append(plugin.metadata.id);
    return ids;
}
