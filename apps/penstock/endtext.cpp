// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "endtext.h"

#include "peername.h"
#include "tr.h"

#include <penstock/core/endpoint.h>
#include <penstock/core/error.h>
#include <penstock/core/tlsinfo.h>
#include <penstock/core/transport.h>

namespace Penstock {

QString childText(const std::optional<int> &returnCode)
{
    if (!returnCode)
        return Tr::tr("the child process has not exited yet");
    return *returnCode < 0
        ? Tr::tr("the child process was ended by the signal %1").arg(-*returnCode)
        : Tr::tr("the child process exited with %1").arg(*returnCode);
}

bool isCutOff(Transport *transport)
{
    const auto *tls = transport->query<TlsInfo>();
    return tls && tls->peerEnd() == TlsInfo::PeerEnd::Truncated;
}

QString cutOffText()
{
    return Tr::tr("the peer ended without TLS's close_notify: what came may be cut off");
}

QString endText(const Error &reason, bool cutOff)
{
    if (!reason.isNull())
        return reason.message();
    return cutOff ? cutOffText() : Tr::tr("closed in order");
}

QString handshakeText(const Endpoint &peer, const Error &reason)
{
    return peer.isNull()
        ? Tr::tr("a handshake failed: %1").arg(reason.message())
        : Tr::tr("the handshake with %1 failed: %2").arg(peerName(peer), reason.message());
}

} // namespace Penstock
