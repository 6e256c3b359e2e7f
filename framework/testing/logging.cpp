// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/logging_p.h>

namespace Penstock {

const QLoggingCategory &testingLog()
{
    static const QLoggingCategory category("penstock.testing");
    return category;
}

} // namespace Penstock
