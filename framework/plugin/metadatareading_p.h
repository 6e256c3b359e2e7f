// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/metadata.h>

namespace Penstock {

/// What came of reading metadata. Both are there where a plugin can be described but not used.
struct MetadataReading
{
    std::optional<PluginMetadata> metadata;
    QString problem; ///< English; empty where the plugin can be used
};

/// As PluginMetadata::fromJson(); the problem does not name the file.
MetadataReading readMetadata(const QJsonObject &json, const QString &file);

/// Reads what Qt has found in a library, or in a static plugin, which has no @a file: checks that
/// it is for this framework and for this Qt, and then its metadata.
MetadataReading readLibraryMetadata(const QJsonObject &raw, const QString &file);
/// Whether what Qt has found claims to be a plugin of this framework's, of whatever version.
bool isOurs(const QJsonObject &raw);

} // namespace Penstock
