// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>

#include <QtCore/qbytearray.h>

#include <array>

namespace Penstock {

/// One end of a socket, as a small value without a name to resolve: an IPv4 or IPv6 address with a
/// port, or the name of a Unix socket. Any thread.
class PENSTOCK_CORE_EXPORT SocketAddress
{
public:
    enum class Family : quint8 { None, IPv4, IPv6, Local };

    SocketAddress() = default;
    static SocketAddress ipv4(const std::array<quint8, 4> &bytes, quint16 port);
    static SocketAddress ipv6(const std::array<quint8, 16> &bytes, quint16 port,
                              quint32 scopeId = 0);
    /// @a path is a file's path, "@name" an abstract name (Linux), empty an unnamed socket.
    static SocketAddress local(const QByteArray &path);
    /// Only literals ("127.0.0.1", "::1", "fe80::1%2", "fe80::1%eth0"), without brackets; anything else
    /// is an InvalidArgument error, and so is the name of an interface that is not there.
    static Result<SocketAddress> fromLiteral(const QString &host, quint16 port);

    Family family() const noexcept { return m_family; }
    bool isNull() const noexcept { return m_family == Family::None; }
    /// The address in numbers, the scope's too, without brackets; empty for other families.
    QString host() const;
    quint16 port() const noexcept { return m_port; }
    quint32 scopeId() const noexcept { return m_scopeId; }
    const std::array<quint8, 16> &bytes() const noexcept { return m_bytes; }
    const QByteArray &path() const noexcept { return m_path; }
    /// 127.0.0.0/8, the same mapped into IPv6, and ::1. False for the other families.
    bool isLoopback() const noexcept;

    /// "127.0.0.1:80", "[::1]:80", "/run/x.sock", "@name"; empty for a null address and an unnamed socket.
    QString toString() const;
    /// The same as an endpoint of @a scheme; null for a null address.
    Endpoint toEndpoint(const QString &scheme) const;

    friend bool operator==(const SocketAddress &, const SocketAddress &) = default;

private:
    Family m_family = Family::None;
    quint16 m_port = 0;
    quint32 m_scopeId = 0;
    std::array<quint8, 16> m_bytes{};
    QByteArray m_path;
};

} // namespace Penstock
