// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/logging.h>

namespace Penstock {

const QLoggingCategory &coreLog()
{
    static const QLoggingCategory category("penstock.core");
    return category;
}

} // namespace Penstock
