// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlsoptions.h"

#include <penstock/core/socketaddress.h>

#include <QtCore/qurl.h>

namespace Penstock {

namespace {

constexpr qsizetype alpnAtMostBytes = 255; // RFC 7301, 3.1
constexpr qsizetype nameAtMostBytes = 253; // RFC 1035, 2.3.4

Error badOption(const char *name, const QString &what)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("the option %1 of tls: %2").arg(QLatin1String(name), what));
}

QString text(const QVariantMap &options, const char *name)
{
    return options.value(QLatin1String(name)).toString();
}

/// As it is in certificates and on the wire: an address, or a name of ASCII alone without a dot at its end; empty where it is
/// neither.
QString asciiName(const QString &name)
{
    if (SocketAddress::fromLiteral(name, 0))
        return name;
    QString ascii = QString::fromLatin1(QUrl::toAce(name));
    if (ascii.endsWith(QLatin1Char('.')))
        ascii.chop(1);
    return ascii.size() <= nameAtMostBytes ? ascii : QString();
}

Error readAlpn(const QVariantMap &options, TlsOptions *read)
{
    const QStringList names = text(options, "alpn").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &each : names) {
        const QByteArray name = each.trimmed().toUtf8();
        if (name.isEmpty() || name.size() > alpnAtMostBytes)
            return badOption("alpn",
                             QStringLiteral("a name has 1 to 255 bytes, not %1").arg(name.size()));
        read->alpn.append(name);
    }
    return Error();
}

Result<TlsOptions> readCommon(const QVariantMap &options)
{
    TlsOptions read;
    read.certificate = text(options, "certificate");
    read.key = text(options, "key");
    if (read.certificate.isEmpty() && !read.key.isEmpty())
        return badOption("key", QStringLiteral("a key alone is of no use, certificate is missing"));
    if (read.key.isEmpty())
        read.key = read.certificate;
    read.keyPassphraseFile = text(options, "keyPassphraseFile");
    read.keyPassphraseVariable = text(options, "keyPassphraseVariable");
    if (!read.keyPassphraseFile.isEmpty() && !read.keyPassphraseVariable.isEmpty()) {
        return badOption("keyPassphraseFile",
                         QStringLiteral("keyPassphraseVariable is given too, one is enough"));
    }
    read.authorities = text(options, "ca").split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QVariant system = options.value(QStringLiteral("systemCa"));
    read.systemAuthorities = system.isNull() ? read.authorities.isEmpty() : system.toBool();
    read.tls13Only = text(options, "minimumVersion") == QLatin1String("tls1.3");
    read.handshakeTimeout =
        options.value(QStringLiteral("handshakeTimeout")).value<std::chrono::milliseconds>();
    read.shutdownTimeout =
        options.value(QStringLiteral("shutdownTimeout")).value<std::chrono::milliseconds>();
    if (const Error error = readAlpn(options, &read); !error.isNull())
        return error;
    return read;
}

} // namespace

Result<TlsOptions> TlsOptions::forClient(const QVariantMap &options, const QString &host)
{
    Result<TlsOptions> read = readCommon(options);
    if (!read)
        return read;
    if (text(options, "clientCertificate") != QLatin1String("none"))
        return badOption(
            "clientCertificate",
            QStringLiteral("it is for servers; a client gives its own by certificate and key"));
    const QString verify = text(options, "verify");
    if (verify == QLatin1String("none"))
        read->verify = Verify::None;
    else if (verify == QLatin1String("chain"))
        read->verify = Verify::Chain;
    const QVariant name = options.value(QStringLiteral("serverName"));
    const QString given = name.isNull() ? host : name.toString();
    read->serverName = asciiName(given);
    if (read->serverName.isEmpty() && !given.isEmpty())
        return badOption("serverName",
                         QStringLiteral("\"%1\" is no name of a host and no address").arg(given));
    if (read->serverName.isEmpty() && read->verify == Verify::Full) {
        return badOption(
            "serverName",
            QStringLiteral("without a name there is nothing to check the certificate by; "
                           "give one, or verify=chain"));
    }
    return read;
}

Result<TlsOptions> TlsOptions::forServer(const QVariantMap &options)
{
    Result<TlsOptions> read = readCommon(options);
    if (!read)
        return read;
    read->isServer = true;
    if (read->certificate.isEmpty())
        return badOption(
            "certificate",
            QStringLiteral("a server needs one, as in certificate=server.pem&key=server.key"));
    if (!options.value(QStringLiteral("serverName")).isNull())
        return badOption("serverName", QStringLiteral("it is for clients"));
    const QString ask = text(options, "clientCertificate");
    if (ask == QLatin1String("optional"))
        read->clientCertificate = ClientCertificate::Optional;
    else if (ask == QLatin1String("required"))
        read->clientCertificate = ClientCertificate::Required;
    return read;
}

} // namespace Penstock
