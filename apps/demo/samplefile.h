// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>

#include <QtCore/qstring.h>

/// A file to send: one that is given, or real files of this machine joined into one. Removes what it made.
class SampleFile
{
public:
    /// @a given is a file's path, or empty: then libraries and programs of this machine are joined to
    /// @a wantedBytes bytes in the folder @a folder.
    static Penstock::Result<SampleFile> prepare(const QString &given, qint64 wantedBytes,
                                                const QString &folder);

    QString path;
    qint64 sizeBytes = 0;
    QString description; ///< for people
};
