// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Penstock {

/// A folder in which plugins are looked for.
struct SearchFolder
{
    QString path;
    QString problem; ///< English: why it is not searched; empty where it is
    bool optional = false; ///< nobody asked for it by name: it need not be there
};

/// See PluginRegistry::defaultSearchPaths(); with the entries of the environment that are not
/// searched.
QList<SearchFolder> defaultSearchFolders();

/// A folder that a program asked for.
SearchFolder requestedFolder(const QString &path);

} // namespace Penstock
