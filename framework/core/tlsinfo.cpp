// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/tlsinfo.h>

namespace Penstock {

QByteArray TlsCertificate::toPem() const
{
    if (isNull())
        return QByteArray();
    constexpr qsizetype columns = 64; // RFC 7468
    const QByteArray base64 = der.toBase64();
    QByteArray pem("-----BEGIN CERTIFICATE-----\n");
    for (qsizetype i = 0; i < base64.size(); i += columns)
        pem += base64.mid(i, columns) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

TlsInfo::~TlsInfo() = default;

} // namespace Penstock
