// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "outcome.h"

#include <penstock/core/flowcontrol.h>

#include <QtCore/qjsonobject.h>

namespace Penstock {

class StreamTransport;
class WriteTransport;

namespace Conformance {

/// Does one of SUBJECT.md's operations on a stream.
Outcome performOn(StreamTransport &transport, const QJsonObject &operation);

Outcome setLimits(WriteTransport &transport, const QJsonObject &operation);
/// The watermarks that a set_write_buffer_limits operation asks for.
Result<WriteBufferLimits> limitsOf(const QJsonObject &operation);
QJsonValue describe(const WriteBufferLimits &limits);

/// What an operation that no stream has comes to: another kind of transport has it, or none.
Outcome refusal(const QString &operation);

} // namespace Conformance

} // namespace Penstock
