// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/connectionmodel.h>

namespace Penstock {

/// The connections that are shown, with all columns, as they are for people; RFC 4180.
QByteArray tableAsCsv(const ConnectionModel &model);
/// The same with all that is known, as `penstock monitor --json` has it.
QByteArray tableAsJson(const ConnectionModel &model);

} // namespace Penstock
