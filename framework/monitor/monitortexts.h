// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorsource.h>

#include <QtCore/qjsonobject.h>

namespace Penstock {

/// Why nothing seems to move on a connection: one sentence, in the language of useTranslation(), or an empty one where
/// nothing is stuck. @a now is MonitorSource::now(), @a loop that of the row. What the kernel holds is known only for rows
/// whose details are asked for.
PENSTOCK_MONITOR_EXPORT QString whyStuck(const MonitorRow &row, const MonitorSource::Loop &loop,
                                         qint64 now);

/// @a row as `penstock monitor --json` and exports give it.
PENSTOCK_MONITOR_EXPORT QJsonObject monitorRowToJson(const MonitorRow &row);

} // namespace Penstock
