// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wstls.h"

#include <QtCore/qfile.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslkey.h>
#include <QtNetwork/qsslsocket.h>

namespace Penstock {

namespace {

Result<QByteArray> contentOf(const char *option, const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    Error::Kind kind = Error::Kind::NotFound;
    if (file.exists())
        kind = Error::Kind::PermissionDenied;
    return Error(kind,
                 QStringLiteral("the option %1 of ws: \"%2\": %3")
                     .arg(QLatin1String(option), path, file.errorString()));
}

Error unfit(const char *option, const QString &path, const char *what)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("the option %1 of ws: \"%2\" holds no %3 in PEM")
                     .arg(QLatin1String(option), path, QLatin1String(what)));
}

Result<QList<QSslCertificate>> certificatesOf(const char *option, const QString &path)
{
    const Result<QByteArray> content = contentOf(option, path);
    if (!content)
        return content.error();
    const QList<QSslCertificate> list = QSslCertificate::fromData(*content, QSsl::Pem);
    if (list.isEmpty())
        return unfit(option, path, "certificate");
    return list;
}

Result<QSslKey> keyOf(const QString &path)
{
    const Result<QByteArray> content = contentOf("key", path);
    if (!content)
        return content.error();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        if (const QSslKey key(*content, algorithm); !key.isNull())
            return key;
    }
    return unfit("key", path, "private key without a password");
}

Error setIdentity(const WsOptions &options, bool isServer, QSslConfiguration *configuration)
{
    if (options.certificate.isEmpty() != options.key.isEmpty()
        || (isServer && options.certificate.isEmpty())) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("wss: %1 the options certificate and key, both")
                         .arg(QLatin1String(isServer ? "a server needs" : "a client has")));
    }
    if (options.certificate.isEmpty())
        return Error();
    const auto chain = certificatesOf("certificate", options.certificate);
    if (!chain)
        return chain.error();
    const Result<QSslKey> key = keyOf(options.key);
    if (!key)
        return key.error();
    configuration->setLocalCertificateChain(*chain);
    configuration->setPrivateKey(*key);
    return Error();
}

} // namespace

Result<QSslConfiguration> tlsConfigurationOf(const WsOptions &options, bool isServer)
{
    if (!QSslSocket::supportsSsl()) {
        return Error(Error::Kind::NotSupported,
                     QStringLiteral("wss: Qt found no TLS library to use"));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (const Error error = setIdentity(options, isServer, &configuration); !error.isNull())
        return error;
    if (!options.ca.isEmpty()) {
        const auto trusted = certificatesOf("ca", options.ca);
        if (!trusted)
            return trusted.error();
        configuration.setCaCertificates(*trusted);
    }
    const bool checks = options.verify && (!isServer || !options.ca.isEmpty());
    configuration.setPeerVerifyMode(checks ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    return configuration;
}

} // namespace Penstock
