// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/export.h>

#include <QtCore/qloggingcategory.h>

namespace Penstock {

/// penstock.core: misuse of transports, exceptions that nobody handles.
PENSTOCK_CORE_EXPORT const QLoggingCategory &coreLog();

} // namespace Penstock
