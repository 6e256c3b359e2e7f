// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "outcome.h"

#include <QtCore/qjsonobject.h>

namespace Penstock {

class DatagramTransport;

namespace Conformance {

/// Does one of SUBJECT.md's operations on a datagram endpoint.
Outcome performOn(DatagramTransport &transport, const QJsonObject &operation);

} // namespace Conformance

} // namespace Penstock
