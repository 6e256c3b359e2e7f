// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tlsoptions.h"

#include <openssl/ssl.h>

#include <memory>

namespace Penstock {

/// What the connections of one server, or one client's, have in common: OpenSSL's SSL_CTX and the options. Any thread.
class TlsContext
{
public:
    /// Reads certificates, keys and authorities. Errors: NotFound, PermissionDenied, InvalidArgument; they name option and file.
    static Result<std::shared_ptr<const TlsContext>> create(const TlsOptions &options);
    ~TlsContext();
    Q_DISABLE_COPY_MOVE(TlsContext)

    SSL_CTX *get() const { return m_context; }
    const TlsOptions &options() const { return m_options; }

private:
    explicit TlsContext(const TlsOptions &options);
    Error set();
    Error loadCertificate();
    Error loadAuthorities(bool verifies);
    static int chooseAlpn(SSL *, const unsigned char **chosen, unsigned char *chosenSize,
                          const unsigned char *offered, unsigned offeredSize, void *context);

    const TlsOptions m_options;
    QByteArray m_alpn; ///< as on the wire
    SSL_CTX *m_context;
};

} // namespace Penstock
