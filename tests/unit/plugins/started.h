// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>

/// The environment variables in which the fixtures leave word of what was run of them.
constexpr char startedVariable[] = "PENSTOCK_TEST_STARTED"; ///< static initialisers
constexpr char constructedVariable[] = "PENSTOCK_TEST_CONSTRUCTED"; ///< constructors

inline bool leaveWord(const char *variable, const char *name)
{
    return qputenv(variable, qgetenv(variable) + name + ';');
}
