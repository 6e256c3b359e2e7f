// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>

#include <QtCore/qvariant.h>
#include <QtSerialPort/qserialport.h>

#include <memory>

namespace Penstock {

/// Opens the port that @a endpoint names and sets the line up by @a options. Its own notifiers are off: the port only
/// configures the line, what comes is read by somebody else. The error names the port, and the option where it is one.
Result<std::unique_ptr<QSerialPort>> openSerialPort(const Endpoint &endpoint,
                                                    const QVariantMap &options);

/// The path of a port that may be given by its name alone: /dev/ttyUSB0.
QString portLocation(const QString &name);

/// What has just failed on @a port, as "@a what: why".
Error serialError(const QSerialPort &port, const QString &what);

} // namespace Penstock
