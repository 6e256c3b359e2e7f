// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/proxy.h>

#include <QtCore/qurl.h>

namespace Penstock {

namespace {

constexpr int socksPort = 1080;
constexpr int httpPort = 8080;
constexpr qsizetype maximumSocksBytes = 255; // RFC 1929: a length is one byte

Error noProxy(const QUrl &url)
{
    const QString shown = url.isValid() ? url.toDisplayString(QUrl::RemoveUserInfo) : QString();
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("the option proxy: %1 is no proxy, as in socks5://127.0.0.1:1080, "
                                "http://proxy:8080, system or none")
                     .arg(shown.isEmpty() ? QStringLiteral("what was given")
                                          : QStringLiteral("\"%1\"").arg(shown)));
}

} // namespace

Result<Proxy> Proxy::parse(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("none"))
        return Proxy();
    const QUrl url(text, QUrl::StrictMode);
    Proxy proxy;
    if (url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h"))
        proxy.kind = Kind::Socks5;
    else if (url.scheme() == QLatin1String("http"))
        proxy.kind = Kind::Http;
    if (!url.isValid() || proxy.isNone() || url.host().isEmpty() || url.port(1) == 0
        || (!url.path().isEmpty() && url.path() != QLatin1String("/")) || url.hasQuery()
        || url.hasFragment()) {
        return noProxy(url);
    }
    proxy.host = url.host();
    proxy.port = quint16(url.port(proxy.kind == Kind::Http ? httpPort : socksPort));
    proxy.user = url.userName(QUrl::FullyDecoded);
    proxy.password = url.password(QUrl::FullyDecoded);
    const bool isLong = proxy.user.toUtf8().size() > maximumSocksBytes
        || proxy.password.toUtf8().size() > maximumSocksBytes;
    if (proxy.kind == Kind::Socks5
        && (isLong || (proxy.user.isEmpty() && !proxy.password.isEmpty()))) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("the option proxy: the user and the password of %1 have 1 to "
                                    "255 bytes of UTF-8")
                         .arg(proxy.toString()));
    }
    if (proxy.kind == Kind::Http && proxy.user.contains(QLatin1Char(':'))) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("the option proxy: the user of %1 may have no colon (RFC 7617)")
                         .arg(proxy.toString()));
    }
    return proxy;
}

QString Proxy::toString() const
{
    if (isNone())
        return QStringLiteral("none");
    QUrl url;
    url.setScheme(kind == Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5"));
    url.setHost(host);
    url.setPort(port);
    return url.toString();
}

} // namespace Penstock
