// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlscontext.h"

#include "tlsauthorities.h"
#include "tlserrors.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qscopeguard.h>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace Penstock {

namespace {

Error badFile(const char *option, const QString &path, const QString &reason)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("the option %1 of tls: \"%2\": %3")
                     .arg(QLatin1String(option), path, reason));
}

enum class Folder { Refused, Allowed };

/// A file of an option that cannot be opened is told by what the system says, not by what OpenSSL makes of it.
Error checkReadable(const char *option, const QString &path, Folder folder = Folder::Refused)
{
    if (QFileInfo(path).isDir()) {
        return folder == Folder::Allowed
            ? Error()
            : badFile(option, path, QStringLiteral("it is a folder; a file is needed"));
    }
    QFile file(path);
    errno = 0;
    if (file.open(QIODevice::ReadOnly))
        return Error();
    return Error::fromErrno(errno ? errno : EIO,
                            QStringLiteral("the option %1 of tls: \"%2\" cannot be read")
                                .arg(QLatin1String(option), path));
}

struct Passphrase
{
    QByteArray text;
    bool wasWanted = false;
};

int givePassphrase(char *buffer, int size, int, void *passphrase)
{
    auto *known = static_cast<Passphrase *>(passphrase);
    known->wasWanted = true;
    const QByteArray &given = known->text;
    if (given.isEmpty() || given.size() > size)
        return -1;
    std::memcpy(buffer, given.constData(), size_t(given.size()));
    return int(given.size());
}

Result<QByteArray> passphraseOf(const TlsOptions &options)
{
    if (!options.keyPassphraseVariable.isEmpty()) {
        const QByteArray value = qgetenv(options.keyPassphraseVariable.toLocal8Bit().constData());
        if (!value.isEmpty())
            return value;
        return Error(
            Error::Kind::InvalidArgument,
            QStringLiteral("the option keyPassphraseVariable of tls: the environment has no %1")
                .arg(options.keyPassphraseVariable));
    }
    if (options.keyPassphraseFile.isEmpty())
        return QByteArray();
    if (const Error error = checkReadable("keyPassphraseFile", options.keyPassphraseFile);
        !error.isNull()) {
        return error;
    }
    QFile file(options.keyPassphraseFile);
    QByteArray line;
    if (file.open(QIODevice::ReadOnly))
        line = file.readLine(PEM_BUFSIZE);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

TlsContext::TlsContext(const TlsOptions &options)
    : m_options(options),
      m_context(SSL_CTX_new(options.isServer ? TLS_server_method() : TLS_client_method()))
{
    for (const QByteArray &name : options.alpn) {
        m_alpn.append(char(name.size()));
        m_alpn.append(name);
    }
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

Result<std::shared_ptr<const TlsContext>> TlsContext::create(const TlsOptions &options)
{
    ERR_clear_error();
    std::shared_ptr<TlsContext> context(new TlsContext(options));
    if (!context->m_context)
        return tlsError(QStringLiteral("OpenSSL cannot be set up"));
    if (const Error error = context->set(); !error.isNull()) {
        ERR_clear_error();
        return error;
    }
    return std::shared_ptr<const TlsContext>(context);
}

Error TlsContext::set()
{
    SSL_CTX_set_min_proto_version(m_context, m_options.tls13Only ? TLS1_3_VERSION : TLS1_2_VERSION);
    SSL_CTX_set_options(m_context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_mode(m_context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                         | SSL_MODE_RELEASE_BUFFERS | SSL_MODE_AUTO_RETRY);
    if (!m_options.certificate.isEmpty()) {
        if (const Error error = loadCertificate(); !error.isNull())
            return error;
    }
    int verify = SSL_VERIFY_NONE;
    if (m_options.isServer) {
        SSL_CTX_set_num_tickets(m_context, 0); // not by itself: see TlsSession::sendTicket()
        using Ask = TlsOptions::ClientCertificate;
        if (m_options.clientCertificate != Ask::None)
            verify = SSL_VERIFY_PEER;
        if (m_options.clientCertificate == Ask::Required)
            verify |= SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
        static const unsigned char id[] = "penstock";
        SSL_CTX_set_session_id_context(m_context, id, sizeof id - 1);
    } else if (m_options.verify != TlsOptions::Verify::None) {
        verify = SSL_VERIFY_PEER;
    }
    SSL_CTX_set_verify(m_context, verify, nullptr);
    if (const Error error = loadAuthorities(verify != SSL_VERIFY_NONE); !error.isNull())
        return error;
    if (m_alpn.isEmpty())
        return Error();
    if (m_options.isServer)
        SSL_CTX_set_alpn_select_cb(m_context, chooseAlpn, this);
    else
        SSL_CTX_set_alpn_protos(m_context,
                                reinterpret_cast<const unsigned char *>(m_alpn.constData()),
                                unsigned(m_alpn.size()));
    return Error();
}

Error TlsContext::loadCertificate()
{
    for (const auto &[option, path] :
         {std::pair("certificate", m_options.certificate), std::pair("key", m_options.key)}) {
        if (const Error error = checkReadable(option, path); !error.isNull())
            return error;
    }
    if (SSL_CTX_use_certificate_chain_file(m_context,
                                           QFile::encodeName(m_options.certificate).constData())
        != 1) {
        return badFile("certificate", m_options.certificate,
                       QStringLiteral("no certificate in PEM: %1").arg(takeOpenSslReason()));
    }
    const Result<QByteArray> given = passphraseOf(m_options);
    if (!given)
        return given.error();
    Passphrase passphrase{*given};
    SSL_CTX_set_default_passwd_cb(m_context, givePassphrase);
    SSL_CTX_set_default_passwd_cb_userdata(m_context, &passphrase);
    const bool loaded =
        SSL_CTX_use_PrivateKey_file(m_context, QFile::encodeName(m_options.key).constData(),
                                    SSL_FILETYPE_PEM)
        == 1;
    SSL_CTX_set_default_passwd_cb_userdata(m_context, nullptr);
    SSL_CTX_set_default_passwd_cb(m_context, nullptr);
    const bool isKnown = !passphrase.text.isEmpty();
    OPENSSL_cleanse(passphrase.text.data(), size_t(passphrase.text.size()));
    if (loaded && SSL_CTX_check_private_key(m_context) == 1)
        return Error();
    if (!loaded && passphrase.wasWanted && !isKnown) {
        return badFile(
            "key", m_options.key,
            QStringLiteral("it is encrypted; give keyPassphraseFile or keyPassphraseVariable"));
    }
    if (!loaded && passphrase.wasWanted) {
        return badFile(
            "key", m_options.key,
            QStringLiteral("the passphrase does not decrypt it (%1)").arg(takeOpenSslReason()));
    }
    return badFile(
        "key", m_options.key,
        QStringLiteral("no private key of the certificate in PEM: %1").arg(takeOpenSslReason()));
}

/// Those that are named are read in any case: a name that is wrong is told.
Error TlsContext::loadAuthorities(bool verifies)
{
    if (m_options.systemAuthorities && verifies) {
        if (m_options.authorities.isEmpty())
            trustSystemAuthorities(m_context);
        else
            SSL_CTX_set_default_verify_paths(m_context); // of its own, as more come to it
    }
    STACK_OF(X509_NAME) *names = sk_X509_NAME_new_null();
    const auto freeNames = qScopeGuard([&names] { sk_X509_NAME_pop_free(names, X509_NAME_free); });
    for (const QString &path : m_options.authorities) {
        if (const Error error = checkReadable("ca", path, Folder::Allowed); !error.isNull())
            return error;
        const QByteArray name = QFile::encodeName(path);
        const bool isFolder = QFileInfo(path).isDir();
        const int loaded = isFolder ? SSL_CTX_load_verify_dir(m_context, name.constData())
                                    : SSL_CTX_load_verify_file(m_context, name.constData());
        if (loaded != 1) {
            return badFile("ca", path,
                           QStringLiteral("no certificates in PEM: %1").arg(takeOpenSslReason()));
        }
        if (isFolder)
            SSL_add_dir_cert_subjects_to_stack(names, name.constData());
        else
            SSL_add_file_cert_subjects_to_stack(names, name.constData());
    }
    if (m_options.isServer) // its clients are told whose certificates will do
        SSL_CTX_set0_CA_list(m_context, std::exchange(names, nullptr));
    ERR_clear_error();
    return Error();
}

/// Our own preference; where there is nothing in common, none, as Python does.
int TlsContext::chooseAlpn(SSL *, const unsigned char **chosen, unsigned char *chosenSize,
                           const unsigned char *offered, unsigned offeredSize, void *context)
{
    const QByteArray &ours = static_cast<TlsContext *>(context)->m_alpn;
    unsigned char *found = nullptr;
    const int result = SSL_select_next_proto(
        &found, chosenSize, reinterpret_cast<const unsigned char *>(ours.constData()),
        unsigned(ours.size()), offered, offeredSize);
    *chosen = found;
    return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

} // namespace Penstock
