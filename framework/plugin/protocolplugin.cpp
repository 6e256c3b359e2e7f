// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/protocolplugin.h>

namespace Penstock {

ProtocolPlugin::~ProtocolPlugin() = default;

} // namespace Penstock
