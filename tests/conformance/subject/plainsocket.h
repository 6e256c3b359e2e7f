// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/io/descriptor.h>

#include <QtCore/qstring.h>

namespace Penstock::Conformance {

/// Connects a socket as any program would, blocking.
Result<Descriptor> connectPlainSocket(const QString &host, int port);

} // namespace Penstock::Conformance
