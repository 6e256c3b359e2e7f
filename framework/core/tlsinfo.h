// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/export.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Penstock {

/// A certificate, as a value.
struct PENSTOCK_CORE_EXPORT TlsCertificate
{
    QByteArray der; ///< all of it; empty where there is none
    QString subject; ///< as "CN=localhost,O=Example" (RFC 2253)
    QString issuer;
    QStringList names; ///< the DNS names and addresses that it is for
    QDateTime validFrom; ///< UTC
    QDateTime validUntil; ///< UTC

    bool isNull() const { return der.isEmpty(); }
    QByteArray toPem() const;
};

/// An ability of transports that are encrypted: `transport->query<TlsInfo>()`. All of it is known once the protocol hears of
/// connectionMade(), and kept after the end. asyncio: the extra information peercert, cipher, ssl_object.
class PENSTOCK_CORE_EXPORT TlsInfo
{
public:
    /// How the peer ended its side.
    enum class PeerEnd : quint8 {
        Open, ///< not yet, or we ended first
        CloseNotify, ///< in order
        Truncated, ///< the connection below ended without it: what came may not be all
    };

    virtual ~TlsInfo();
    /// Null where the peer sent none, as most clients do.
    virtual TlsCertificate peerCertificate() const = 0;
    /// The peer's own first, then those that it sent with it.
    virtual QList<TlsCertificate> peerCertificateChain() const = 0;
    /// OpenSSL's name: "TLS_AES_256_GCM_SHA384".
    virtual QString cipher() const = 0;
    /// "TLSv1.3"
    virtual QString protocolVersion() const = 0;
    /// The protocol that was agreed on (RFC 7301): "h2"; empty where none was.
    virtual QByteArray alpn() const = 0;
    virtual PeerEnd peerEnd() const = 0;
};

} // namespace Penstock
