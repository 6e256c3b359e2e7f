// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/export.h>

#include <QtCore/qglobal.h>

#include <optional>

namespace Penstock {

/// Who is at the other end, as the kernel vouches for it (SO_PEERCRED, unix(7)).
struct Credentials
{
    qint64 processId = -1; ///< -1 where the system does not tell
    quint32 userId = 0;
    quint32 groupId = 0;
};

/// An ability of transports between programs of one machine: `transport->query<PeerCredentials>()`.
class PENSTOCK_CORE_EXPORT PeerCredentials
{
public:
    virtual ~PeerCredentials();
    /// As they were when the peer connected; nothing where the system does not tell.
    virtual std::optional<Credentials> peerCredentials() const = 0;
};

} // namespace Penstock
