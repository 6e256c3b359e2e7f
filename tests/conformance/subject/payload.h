// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>

namespace Penstock::Conformance {

/// The bytes that an operation carries: 'data' in base64, 'text', or 'size' bytes of the pattern.
QByteArray payloadOf(const QJsonObject &operation);

/// The parts of a writelines operation.
QList<QByteArray> partsOf(const QJsonObject &operation);

} // namespace Penstock::Conformance
