// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/protocol.h>

#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>

namespace Penstock {

/// What a user wants to have opened. A value.
struct OpenTarget
{
    enum class Purpose : quint8 { Connect, Listen };

    Endpoint endpoint;
    Purpose purpose = Purpose::Connect;
    ProtocolKind kind = ProtocolKind::Stream; ///< of its transports: Stream or Datagram
    QString protocol; ///< the name of a plugin's protocol; empty: by hand
    QVariantMap protocolOptions; ///< of that protocol, as resolveOptions() reads them
};

} // namespace Penstock
