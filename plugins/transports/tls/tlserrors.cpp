// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlserrors.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace Penstock {

QString takeOpenSslReason()
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    if (code == 0)
        return QStringLiteral("no reason was given");
    if (ERR_SYSTEM_ERROR(code))
        return QString::fromLocal8Bit(strerror(int(ERR_GET_REASON(code))));
    const char *reason = ERR_reason_error_string(code);
    return reason ? QString::fromLatin1(reason)
                  : QStringLiteral("OpenSSL's error 0x%1").arg(code, 0, 16);
}

namespace {

/// What the peer says by an alert of TLS (RFC 8446, 6.2): whether it is about our certificate.
bool isAboutCertificates(int reason)
{
    switch (reason - SSL_AD_REASON_OFFSET) {
    case SSL_AD_NO_CERTIFICATE:
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_CERTIFICATE_REQUIRED:
        return true;
    default:
        return false;
    }
}

} // namespace

Error tlsError(const QString &what)
{
    const unsigned long code = ERR_peek_error();
    QString reason = takeOpenSslReason();
    if (ERR_GET_LIB(code) == ERR_LIB_SSL) {
        if (isAboutCertificates(ERR_GET_REASON(code))) {
            return Error(Error::Kind::Certificate,
                         QStringLiteral("the peer does not accept our certificate, or that there "
                                        "is none: %1")
                             .arg(reason));
        }
        if (ERR_GET_REASON(code) >= SSL_AD_REASON_OFFSET)
            return Error(Error::Kind::Tls, QStringLiteral("the peer gave up: %1").arg(reason));
        switch (ERR_GET_REASON(code)) {
        case SSL_R_WRONG_VERSION_NUMBER:
        case SSL_R_HTTP_REQUEST:
        case SSL_R_HTTPS_PROXY_REQUEST:
            reason = QStringLiteral("what the peer sends is not TLS (%1)").arg(reason);
            break;
        default:
            break;
        }
    }
    return Error(Error::Kind::Tls, QStringLiteral("%1: %2").arg(what, reason));
}

} // namespace Penstock
