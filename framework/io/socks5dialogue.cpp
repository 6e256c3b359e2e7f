// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/socks5dialogue_p.h>

#include <penstock/core/socketaddress.h>

#include <QtCore/qurl.h>

#include <algorithm>
#include <array>

namespace Penstock {

namespace {

constexpr char version = 5;
constexpr char passwordVersion = 1;
enum Method : quint8 { NoAuthentication = 0, UserPassword = 2, NoneAcceptable = 0xff };
enum AddressType : quint8 { IPv4 = 1, Name = 3, IPv6 = 4 };

Error noSocks()
{
    return Error(Error::Kind::Aborted, QStringLiteral("the proxy does not speak SOCKS 5"));
}

struct Reply
{
    Error::Kind kind;
    const char *text;
};

/// RFC 1928, 6.
constexpr std::array<Reply, 8> replies{{
    {Error::Kind::Aborted, "a general failure"},
    {Error::Kind::PermissionDenied, "its rules do not allow it"},
    {Error::Kind::Unreachable, "the network is unreachable"},
    {Error::Kind::Unreachable, "the host is unreachable"},
    {Error::Kind::Refused, "the connection was refused"},
    {Error::Kind::TimedOut, "the time to live has expired"},
    {Error::Kind::NotSupported, "it does not support that command"},
    {Error::Kind::NotSupported, "it does not support that type of address"},
}};

Error refusal(quint8 code)
{
    const bool isKnown = code >= 1 && code <= replies.size();
    const Reply reply =
        isKnown ? replies[code - 1] : Reply{Error::Kind::Aborted, "an unknown failure"};
    return Error(reply.kind,
                 QStringLiteral("the proxy could not connect to the target: %1 (reply %2)")
                     .arg(QLatin1String(reply.text))
                     .arg(code));
}

} // namespace

Socks5Dialogue::Socks5Dialogue(const Proxy &proxy, const QByteArray &target)
    : m_proxy(proxy), m_target(target)
{
}

Result<QByteArray> Socks5Dialogue::targetOf(const QString &host, quint16 port)
{
    QByteArray target;
    if (const auto literal = SocketAddress::fromLiteral(host, port)) {
        if (literal->scopeId() != 0) {
            return Error(Error::Kind::InvalidArgument,
                         QStringLiteral("the address %1 is of this machine's own network, and "
                                        "means nothing to a proxy")
                             .arg(host));
        }
        const bool isFour = literal->family() == SocketAddress::Family::IPv4;
        target.append(char(isFour ? IPv4 : IPv6));
        target.append(reinterpret_cast<const char *>(literal->bytes().data()), isFour ? 4 : 16);
    } else {
        const QByteArray name = QUrl::toAce(host);
        if (name.isEmpty() || name.size() > 255) {
            return Error(Error::Kind::InvalidArgument,
                         QStringLiteral("\"%1\" is no name of a host").arg(host));
        }
        target.append(char(Name)).append(char(name.size())).append(name);
    }
    return target.append(char(port >> 8)).append(char(port & 0xff));
}

ProxyDialogue::Step Socks5Dialogue::begin()
{
    m_state = State::Method;
    QByteArray hello;
    hello.append(version);
    if (m_proxy.user.isEmpty())
        hello.append(char(1)).append(char(NoAuthentication));
    else
        hello.append(char(2)).append(char(NoAuthentication)).append(char(UserPassword));
    return {hello, 2};
}

Result<ProxyDialogue::Step> Socks5Dialogue::answer(const QByteArray &input)
{
    switch (m_state) {
    case State::Method:
        return methodChosen(quint8(input[0]), quint8(input[1]));
    case State::Password:
        if (input[1] != 0) {
            return Error(Error::Kind::PermissionDenied,
                         QStringLiteral("the proxy refused the user and the password"));
        }
        return request();
    case State::Reply:
        return replied(input);
    case State::Address:
        break; // the address that the proxy is bound to is nothing that anybody would want
    }
    return Step{};
}

Result<ProxyDialogue::Step> Socks5Dialogue::methodChosen(quint8 spoken, quint8 method)
{
    if (spoken != version)
        return noSocks();
    if (method == NoAuthentication)
        return request();
    if (method == UserPassword && !m_proxy.user.isEmpty()) {
        m_state = State::Password;
        const QByteArray user = m_proxy.user.toUtf8();
        const QByteArray password = m_proxy.password.toUtf8();
        QByteArray login;
        login.append(passwordVersion).append(char(user.size())).append(user);
        login.append(char(password.size())).append(password);
        return Step{login, 2};
    }
    return Error(Error::Kind::PermissionDenied,
                 m_proxy.user.isEmpty()
                     ? QStringLiteral("the proxy wants a user and a password, or something else")
                     : QStringLiteral("the proxy takes no user and password"));
}

ProxyDialogue::Step Socks5Dialogue::request()
{
    m_state = State::Reply;
    constexpr char connectCommand = 1;
    QByteArray request;
    request.append(version).append(connectCommand).append(char(0)).append(m_target);
    return {request, 5}; // with the first byte of the address, which may be its length
}

Result<ProxyDialogue::Step> Socks5Dialogue::replied(const QByteArray &input)
{
    if (input[0] != version)
        return noSocks();
    if (input[1] != 0)
        return refusal(quint8(input[1]));
    m_state = State::Address;
    constexpr qsizetype portBytes = 2;
    switch (quint8(input[3])) {
    case IPv4:
        return Step{{}, 3 + portBytes};
    case IPv6:
        return Step{{}, 15 + portBytes};
    case Name:
        return Step{{}, qsizetype(quint8(input[4])) + portBytes};
    default:
        return noSocks();
    }
}

} // namespace Penstock
