// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qcoreapplication.h>

namespace Penstock {

/// The strings of the command line for people.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(penstock)
};

} // namespace Penstock
