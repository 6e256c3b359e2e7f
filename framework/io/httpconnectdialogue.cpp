// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/httpconnectdialogue_p.h>

#include <penstock/core/socketaddress.h>

#include <QtCore/qurl.h>

namespace Penstock {

namespace {

constexpr qsizetype maximumHeadBytes = 16 * 1024;

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 405:
    case 407:
        return Error::Kind::PermissionDenied;
    case 504:
        return Error::Kind::TimedOut;
    default:
        return Error::Kind::Refused;
    }
}

} // namespace

HttpConnectDialogue::HttpConnectDialogue(const Proxy &proxy, const QByteArray &target)
    : m_proxy(proxy), m_target(target)
{
}

Result<QByteArray> HttpConnectDialogue::targetOf(const QString &host, quint16 port)
{
    QByteArray name = host.toLatin1();
    if (host.contains(QLatin1Char(':')))
        name = '[' + name + ']';
    else if (!SocketAddress::fromLiteral(host, port))
        name = QUrl::toAce(host);
    if (name.isEmpty() || name.contains('%')) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("\"%1\" is no host that a proxy can be told of").arg(host));
    }
    return name + ':' + QByteArray::number(port);
}

ProxyDialogue::Step HttpConnectDialogue::begin()
{
    m_head.clear();
    QByteArray request = "CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target + "\r\n";
    if (!m_proxy.user.isEmpty()) {
        const QByteArray login = m_proxy.user.toUtf8() + ':' + m_proxy.password.toUtf8();
        request += "Proxy-Authorization: Basic " + login.toBase64() + "\r\n";
    }
    return {request + "\r\n", 1};
}

Result<ProxyDialogue::Step> HttpConnectDialogue::answer(const QByteArray &input)
{
    m_head += input;
    if (m_head.endsWith("\r\n\r\n") || m_head.endsWith("\n\n"))
        return answered();
    const bool isHttp = QByteArrayView("HTTP/1.").startsWith(
        QByteArrayView(m_head).first(std::min<qsizetype>(m_head.size(), 7)));
    if (isHttp && m_head.size() < maximumHeadBytes)
        return Step{{}, 1};
    return Error(Error::Kind::Aborted,
                 QStringLiteral("the proxy's answer is none of HTTP, or has no end"));
}

Result<ProxyDialogue::Step> HttpConnectDialogue::answered() const
{
    const int status = m_head.mid(9, 3).toInt();
    if (status >= 200 && status < 300)
        return Step{};
    const char *what = "the proxy did not connect to the target";
    if (status == 407)
        what = m_proxy.user.isEmpty() ? "the proxy wants a user and a password"
                                      : "the proxy refused the user and the password";
    return Error(kindOfStatus(status),
                 QStringLiteral("%1: HTTP status %2").arg(QLatin1String(what)).arg(status));
}

} // namespace Penstock
