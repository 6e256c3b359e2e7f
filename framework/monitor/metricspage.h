// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/monitor/monitorhub.h>

namespace Penstock {

enum class MetricsFormat {
    OpenMetrics, ///< 1.0
    Text, ///< 0.0.4 of Prometheus, for readers that do not know the other
};

/// What the program's connections do and did, for Prometheus and the like. The hub is to have been told setMetrics(). Any thread.
PENSTOCK_MONITOR_EXPORT QByteArray metricsPage(const MonitorHub &hub, MetricsFormat format);
PENSTOCK_MONITOR_EXPORT QByteArray metricsContentType(MetricsFormat format);

} // namespace Penstock
