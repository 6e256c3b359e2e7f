// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qloggingcategory.h>

namespace Penstock {

/// penstock.testing: misuse of what tests play with.
const QLoggingCategory &testingLog();

} // namespace Penstock
