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

Error tlsError(const QString &what)
{
    const unsigned long code = ERR_peek_error();
    QString reason = takeOpenSslReason();
    if (ERR_GET_LIB(code) == ERR_LIB_SSL) {
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
