// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Penstock {

class PluginRegistry;

/// All plugins and rejections, for people; without the last line break.
QString pluginsAsText(PluginRegistry &registry);
/// The same as the JSON document that docs/command-line.md describes; likewise.
QString pluginsAsJson(PluginRegistry &registry);

} // namespace Penstock
