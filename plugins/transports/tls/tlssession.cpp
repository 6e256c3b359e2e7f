// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlssession.h"

#include "tlscertificates.h"
#include "tlserrors.h"

#include <penstock/core/socketaddress.h>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <limits>

namespace Penstock {

TlsSession::TlsSession(std::shared_ptr<const TlsContext> context)
    : m_context(std::move(context)), m_ssl(SSL_new(m_context->get()))
{
    BIO *bio = m_buffers.makeBio();
    SSL_set_app_data(m_ssl, this);
    SSL_set_verify(m_ssl, SSL_get_verify_mode(m_ssl), verified);
    SSL_set_bio(m_ssl, bio, bio); // which owns it from now on
    if (options().isServer) {
        SSL_set_accept_state(m_ssl);
    } else {
        SSL_set_connect_state(m_ssl);
        setName();
    }
}

TlsSession::~TlsSession()
{
    SSL_free(m_ssl);
}

void TlsSession::setName()
{
    const QString &name = options().serverName;
    if (name.isEmpty())
        return;
    const QByteArray ascii = name.toLatin1();
    const bool isAddress = bool(SocketAddress::fromLiteral(name, 0));
    if (!isAddress)
        SSL_set_tlsext_host_name(m_ssl, ascii.constData()); // RFC 6066: never for addresses
    if (options().verify != TlsOptions::Verify::Full)
        return;
    X509_VERIFY_PARAM *parameters = SSL_get0_param(m_ssl);
    if (isAddress) {
        X509_VERIFY_PARAM_set1_ip_asc(parameters, ascii.constData());
    } else {
        X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        X509_VERIFY_PARAM_set1_host(parameters, ascii.constData(), 0);
    }
}

/// OpenSSL asks; its answer is kept.
int TlsSession::verified(int ok, X509_STORE_CTX *store)
{
    if (ok == 1)
        return ok;
    const auto *ssl =
        static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *session = static_cast<TlsSession *>(SSL_get_app_data(ssl));
    if (session->m_refused.isNull())
        session->m_refused = describeCertificate(X509_STORE_CTX_get_current_cert(store));
    return ok;
}

TlsSession::Outcome TlsSession::handshake()
{
    ERR_clear_error(); // another connection's would be taken for ours
    const int result = SSL_do_handshake(m_ssl);
    if (result == 1)
        return Outcome::Done;
    if (SSL_get_error(m_ssl, result) == SSL_ERROR_WANT_READ)
        return Outcome::WantsData;
    m_error = handshakeError();
    return Outcome::Failed;
}

Error TlsSession::handshakeError() const
{
    const long verified = SSL_get_verify_result(m_ssl);
    const unsigned long code = ERR_peek_error();
    const bool refused = ERR_GET_LIB(code) == ERR_LIB_SSL
        && (ERR_GET_REASON(code) == SSL_R_CERTIFICATE_VERIFY_FAILED
            || ERR_GET_REASON(code) == SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE);
    if (!refused)
        return tlsError(QStringLiteral("the TLS handshake failed"));
    const QString reason = takeOpenSslReason();
    const TlsCertificate &certificate = m_refused;
    if (certificate.isNull() || verified == X509_V_OK)
        return Error(Error::Kind::Certificate,
                     QStringLiteral("the peer has no certificate: %1").arg(reason));
    QString what = QString::fromLatin1(X509_verify_cert_error_string(verified));
    if (verified == X509_V_ERR_HOSTNAME_MISMATCH || verified == X509_V_ERR_IP_ADDRESS_MISMATCH) {
        what = QStringLiteral("it is for %1, not for %2")
                   .arg(certificate.names.isEmpty() ? certificate.subject
                                                    : certificate.names.join(QLatin1String(", ")),
                        options().serverName);
    } else if (verified == X509_V_ERR_CERT_HAS_EXPIRED) {
        what += QStringLiteral(" (at %1)").arg(certificate.validUntil.toString(Qt::ISODate));
    }
    return Error(Error::Kind::Certificate,
                 QStringLiteral("the certificate of %1, issued by %2, is not accepted: %3")
                     .arg(certificate.subject, certificate.issuer, what));
}

TlsSession::Read TlsSession::read(std::span<char> buffer)
{
    Read read{Outcome::Done, 0};
    if (!m_error.isNull())
        return {Outcome::Failed, 0}; // what OpenSSL would say now is less
    ERR_clear_error();
    while (read.bytes < qsizetype(buffer.size())) {
        const std::span<char> rest = buffer.subspan(size_t(read.bytes));
        const int wanted = int(std::min(rest.size(), size_t(std::numeric_limits<int>::max())));
        const int count = SSL_read(m_ssl, rest.data(), wanted);
        if (count > 0) {
            read.bytes += count;
            continue;
        }
        switch (SSL_get_error(m_ssl, count)) {
        case SSL_ERROR_WANT_READ:
        case SSL_ERROR_WANT_WRITE:
            read.outcome = Outcome::WantsData;
            return read;
        case SSL_ERROR_ZERO_RETURN:
            read.outcome = Outcome::CloseNotify;
            return read;
        default:
            m_error = tlsError(QStringLiteral("what came cannot be decrypted"));
            read.outcome = Outcome::Failed;
            return read;
        }
    }
    return read;
}

/// TLS 1.3's ticket goes along with the first data, not after the handshake (RFC 8446, 4.6.1, leaves that to the server):
/// a client that only sends, and closes without having read it, would make its system reset the connection, and what it
/// had sent would be lost here.
void TlsSession::sendTicket()
{
    if (m_ticketSent || !options().isServer)
        return;
    m_ticketSent = true;
    (void)SSL_new_session_ticket(m_ssl); // which does nothing with TLS 1.2
}

qsizetype TlsSession::write(QByteArrayView data)
{
    ERR_clear_error();
    sendTicket();
    const int size = int(std::min<qsizetype>(data.size(), SSL3_RT_MAX_PLAIN_LENGTH));
    const int count = SSL_write(m_ssl, data.data(), size);
    if (count > 0)
        return count;
    const int code = SSL_get_error(m_ssl, count);
    if (code == SSL_ERROR_WANT_READ || code == SSL_ERROR_WANT_WRITE)
        return 0;
    const Error error = tlsError(QStringLiteral("what is to be sent cannot be encrypted"));
    if (m_error.isNull())
        m_error = error;
    return -1;
}

void TlsSession::sendCloseNotify()
{
    ERR_clear_error();
    (void)SSL_shutdown(m_ssl);
    ERR_clear_error();
}

TlsCertificate TlsSession::peerCertificate() const
{
    return describeCertificate(SSL_get0_peer_certificate(m_ssl));
}

QList<TlsCertificate> TlsSession::peerCertificateChain() const
{
    QList<TlsCertificate> chain;
    STACK_OF(X509) *sent = SSL_get_peer_cert_chain(m_ssl);
    if (options().isServer && SSL_get0_peer_certificate(m_ssl))
        chain.append(peerCertificate()); // a server's list lacks it
    for (int i = 0; i < sk_X509_num(sent); ++i)
        chain.append(describeCertificate(sk_X509_value(sent, i)));
    return chain;
}

QString TlsSession::cipher() const
{
    return QString::fromLatin1(SSL_get_cipher_name(m_ssl));
}

QString TlsSession::protocolVersion() const
{
    return QString::fromLatin1(SSL_get_version(m_ssl));
}

QByteArray TlsSession::alpn() const
{
    const unsigned char *name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(m_ssl, &name, &size);
    return QByteArray(reinterpret_cast<const char *>(name), qsizetype(size));
}

} // namespace Penstock
