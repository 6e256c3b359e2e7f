// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/metadata.h>

namespace Penstock {

// What the rules of plugin.schema.json can't say. A problem is English and empty where there is
// none.

/// Metadata are read before anybody is asked whether to trust the plugin: they are small, or they
/// are not read.
QString metadataLimitProblem(const QJsonObject &json);

QString metadataVersionProblem(const QJsonObject &json);

/// The file's name tells the kind and the id, so that people can read a folder of plugins.
QString metadataFileProblem(const PluginMetadata &metadata);

/// Names are there once, defaults are in their range.
QStringList metadataInconsistencies(const PluginMetadata &metadata);

} // namespace Penstock
