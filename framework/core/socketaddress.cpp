// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/socketaddress.h>

#include <arpa/inet.h>
#include <net/if.h>
#include <sys/socket.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Penstock {

namespace {

constexpr qsizetype ipv4Bytes = 4;

Error notALiteral(const QString &host, const QString &why)
{
    return Error(Error::Kind::InvalidArgument,
                 u'"' + host + u"\" is not an IP address in numbers, such as 127.0.0.1 or ::1"_s
                     + why);
}

/// The number of an interface, given by number or by name.
Result<quint32> scopeFromText(const QString &host, const QByteArray &scope)
{
    const bool digits =
        std::all_of(scope.begin(), scope.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool valid = !scope.isEmpty();
    quint32 id = 0;
    if (valid && digits)
        id = scope.toUInt(&valid);
    else if (valid)
        valid = (id = if_nametoindex(scope.constData())) != 0;
    if (valid)
        return id;
    return notALiteral(host,
                       u": there is no network interface \""_s + QString::fromUtf8(scope) + u'"');
}

bool isIpv4Mapped(const std::array<quint8, 16> &bytes)
{
    return std::all_of(bytes.begin(), bytes.begin() + 10, [](quint8 byte) { return byte == 0; })
        && bytes[10] == 0xff && bytes[11] == 0xff;
}

} // namespace

SocketAddress SocketAddress::ipv4(const std::array<quint8, 4> &bytes, quint16 port)
{
    SocketAddress address;
    address.m_family = Family::IPv4;
    std::copy(bytes.begin(), bytes.end(), address.m_bytes.begin());
    address.m_port = port;
    return address;
}

SocketAddress SocketAddress::ipv6(const std::array<quint8, 16> &bytes, quint16 port,
                                  quint32 scopeId)
{
    SocketAddress address;
    address.m_family = Family::IPv6;
    address.m_bytes = bytes;
    address.m_port = port;
    address.m_scopeId = scopeId;
    return address;
}

SocketAddress SocketAddress::local(const QByteArray &path)
{
    SocketAddress address;
    address.m_family = Family::Local;
    address.m_path = path;
    return address;
}

Result<SocketAddress> SocketAddress::fromLiteral(const QString &host, quint16 port)
{
    const QByteArray text = host.toUtf8();
    if (text.contains('\0'))
        return notALiteral(host, u": it contains a NUL"_s);
    std::array<quint8, ipv4Bytes> v4{};
    if (inet_pton(AF_INET, text.constData(), v4.data()) == 1)
        return ipv4(v4, port);

    const qsizetype percent = text.indexOf('%');
    const QByteArray number = percent < 0 ? text : text.first(percent);
    std::array<quint8, 16> v6{};
    if (inet_pton(AF_INET6, number.constData(), v6.data()) != 1)
        return notALiteral(host, QString());
    if (percent < 0)
        return ipv6(v6, port);
    const Result<quint32> scope = scopeFromText(host, text.sliced(percent + 1));
    if (!scope)
        return scope.error();
    return ipv6(v6, port, *scope);
}

QString SocketAddress::host() const
{
    if (m_family != Family::IPv4 && m_family != Family::IPv6)
        return QString();
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(m_family == Family::IPv4 ? AF_INET : AF_INET6, m_bytes.data(), text.data(),
              text.size());
    const QString host = QString::fromLatin1(text.data());
    return m_scopeId == 0 ? host : host + u'%' + QString::number(m_scopeId);
}

bool SocketAddress::isLoopback() const noexcept
{
    if (m_family == Family::IPv4)
        return m_bytes[0] == 127;
    if (m_family != Family::IPv6)
        return false;
    if (isIpv4Mapped(m_bytes))
        return m_bytes[12] == 127;
    return m_bytes[15] == 1 && std::all_of(m_bytes.begin(), m_bytes.begin() + 15, [](quint8 byte) {
               return byte == 0;
           });
}

QString SocketAddress::toString() const
{
    switch (m_family) {
    case Family::None:
        return QString();
    case Family::IPv4:
        return host() + u':' + QString::number(m_port);
    case Family::IPv6:
        return u'[' + host() + u"]:"_s + QString::number(m_port);
    case Family::Local:
        return QString::fromUtf8(m_path);
    }
    Q_UNREACHABLE();
}

Endpoint SocketAddress::toEndpoint(const QString &scheme) const
{
    switch (m_family) {
    case Family::None:
        return Endpoint();
    case Family::IPv4:
    case Family::IPv6:
        return Endpoint(scheme, host(), m_port);
    case Family::Local:
        return Endpoint(scheme, QString::fromUtf8(m_path));
    }
    Q_UNREACHABLE();
}

} // namespace Penstock
