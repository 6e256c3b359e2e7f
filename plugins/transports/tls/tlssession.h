// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tlsbuffers.h"
#include "tlscontext.h"

#include <penstock/core/tlsinfo.h>

#include <span>

namespace Penstock {

/// One side of one TLS connection, in memory: OpenSSL's SSL. It moves no bytes itself: what comes is put into buffers(), and
/// what is to go is taken from there after each call.
class TlsSession
{
public:
    enum class Outcome : quint8 { Done, WantsData, CloseNotify, Failed };
    struct Read
    {
        Outcome outcome;
        qsizetype bytes = 0;
    };

    explicit TlsSession(std::shared_ptr<const TlsContext> context);
    ~TlsSession();
    Q_DISABLE_COPY_MOVE(TlsSession)

    const TlsOptions &options() const { return m_context->options(); }
    TlsBuffers &buffers() { return m_buffers; }

    Outcome handshake();
    /// As much as there is and fits; the outcome is what stopped it, Done where @a buffer is full.
    Read read(std::span<char> buffer);
    /// Something of what came was not read yet; perhaps less than a record.
    bool hasPending() const { return m_buffers.hasIncoming() || SSL_has_pending(m_ssl) == 1; }
    /// The number of bytes taken: at most a record; -1 for a failure.
    qsizetype write(QByteArrayView data);
    void sendCloseNotify();
    /// Of the last call that failed.
    const Error &error() const { return m_error; }

    TlsCertificate peerCertificate() const;
    QList<TlsCertificate> peerCertificateChain() const;
    QString cipher() const;
    QString protocolVersion() const;
    QByteArray alpn() const;

private:
    Error handshakeError() const;
    void sendTicket();
    void setName();
    static int verified(int ok, X509_STORE_CTX *store);

    const std::shared_ptr<const TlsContext> m_context;
    TlsBuffers m_buffers;
    SSL *const m_ssl;
    bool m_ticketSent = false;
    Error m_error;
    TlsCertificate m_refused; ///< the one that is to blame
};

} // namespace Penstock
