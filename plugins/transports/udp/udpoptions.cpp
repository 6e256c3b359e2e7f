// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "udpoptions.h"

#include <penstock/io/nativeaddress.h>

#include <QtCore/qfile.h>

#include <algorithm>
#include <cerrno>

namespace Penstock {

namespace {

QVariant valueOf(const QVariantMap &options, QLatin1String name)
{
    return options.value(QString(name));
}

Error refused(QLatin1String option, const QString &why)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("the option %1 of udp: %2").arg(option, why));
}

/// "address", "address:port", "[address]:port", ":port" for all addresses of IPv4.
Result<SocketAddress> readBind(const QString &text)
{
    if (text.isEmpty())
        return SocketAddress();
    if (const Result<SocketAddress> alone = SocketAddress::fromLiteral(text, 0))
        return alone;
    const Result<Endpoint> parsed = Endpoint::parse(QLatin1String("udp://") + text);
    if (parsed && parsed->path().isEmpty() && parsed->options().isEmpty()) {
        const auto port = quint16(std::max(parsed->port(), 0));
        if (parsed->host().isEmpty() && parsed->port() >= 0)
            return SocketAddress::ipv4({}, port);
        if (const auto literal = SocketAddress::fromLiteral(parsed->host(), port))
            return literal;
    }
    return refused(QLatin1String("bind"),
                   QStringLiteral("\"%1\" is no address, as in 127.0.0.1:0 or [::1]:0").arg(text));
}

Result<QList<SocketAddress>> readGroups(const QString &text)
{
    QList<SocketAddress> groups;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Result<SocketAddress> group = SocketAddress::fromLiteral(part.trimmed(), 0);
        if (!group) {
            return refused(
                QLatin1String("groups"),
                QStringLiteral("\"%1\" is no address, as in 239.1.2.3 or ff02::1234").arg(part));
        }
        groups.append(*group);
    }
    return groups;
}

Result<int> readMode(const QString &text)
{
    if (text.isEmpty())
        return -1;
    bool ok = false;
    const int mode = text.toInt(&ok, 8);
    if (ok && mode >= 0 && mode <= 0777)
        return mode;
    return refused(QLatin1String("mode"),
                   QStringLiteral("\"%1\" is no octal number from 0 to 777").arg(text));
}

template <typename T>
std::optional<T> readOptional(const QVariantMap &options, QLatin1String name)
{
    const QVariant value = valueOf(options, name);
    return value.isValid() ? std::optional<T>(value.value<T>()) : std::nullopt;
}

/// What a socket that there is already has settled.
Error checkSettled(const QVariantMap &options)
{
    if (!valueOf(options, QLatin1String("descriptor")).isValid())
        return Error();
    for (const char *name : {"bind", "reusePort", "mode"}) {
        const QVariant value = valueOf(options, QLatin1String(name));
        if (value.toString().isEmpty() || value == QVariant(false))
            continue;
        return refused(QLatin1String(name),
                       QStringLiteral("with the option descriptor, the socket has an address "
                                      "already, if any"));
    }
    return Error();
}

Error setSize(int socket, int option, std::optional<int> bytes, const char *what)
{
    if (!bytes || ::setsockopt(socket, SOL_SOCKET, option, &*bytes, sizeof *bytes) == 0)
        return Error();
    return Error::fromErrno(
        errno, QStringLiteral("a %1 buffer of %2 bytes").arg(QLatin1String(what)).arg(*bytes));
}

} // namespace

BufferOptions BufferOptions::from(const QVariantMap &options)
{
    return {readOptional<int>(options, QLatin1String("receiveBuffer")),
            readOptional<int>(options, QLatin1String("sendBuffer"))};
}

Error BufferOptions::apply(int socket) const
{
    const Error error = setSize(socket, SO_RCVBUF, receiveBytes, "receive");
    return error.isNull() ? setSize(socket, SO_SNDBUF, sendBytes, "send") : error;
}

Result<UdpOptions> UdpOptions::from(const QVariantMap &options)
{
    if (!valueOf(options, QLatin1String("mode")).toString().isEmpty())
        return refused(QLatin1String("mode"), QStringLiteral("only unixgram has socket files"));
    if (const Error error = checkSettled(options); !error.isNull())
        return error;
    UdpOptions read;
    const auto local = readBind(valueOf(options, QLatin1String("bind")).toString());
    if (!local)
        return local.error();
    const auto groups = readGroups(valueOf(options, QLatin1String("groups")).toString());
    if (!groups)
        return groups.error();
    read.local = *local;
    read.descriptor = readOptional<int>(options, QLatin1String("descriptor"));
    read.groups = *groups;
    read.broadcast = valueOf(options, QLatin1String("broadcast")).toBool();
    read.reusePort = valueOf(options, QLatin1String("reusePort")).toBool();
    read.buffers = BufferOptions::from(options);
    read.interfaceName = valueOf(options, QLatin1String("interface")).toString();
    read.multicastTtl = readOptional<int>(options, QLatin1String("multicastTtl"));
    read.multicastLoopback = readOptional<bool>(options, QLatin1String("multicastLoopback"));
    return read;
}

Result<UnixgramOptions> UnixgramOptions::from(const QVariantMap &options)
{
    for (const char *name :
         {"broadcast", "reusePort", "groups", "interface", "multicastTtl", "multicastLoopback"}) {
        const QVariant value = valueOf(options, QLatin1String(name));
        if (value.isValid() && value != QVariant(false))
            return refused(QLatin1String(name), QStringLiteral("unixgram has none"));
    }
    if (const Error error = checkSettled(options); !error.isNull())
        return error;
    UnixgramOptions read;
    read.descriptor = readOptional<int>(options, QLatin1String("descriptor"));
    const Result<int> mode = readMode(valueOf(options, QLatin1String("mode")).toString());
    if (!mode)
        return mode.error();
    read.mode = *mode;
    read.buffers = BufferOptions::from(options);
    const QString bind = valueOf(options, QLatin1String("bind")).toString();
    if (bind.isEmpty())
        return read;
    const Result<SocketAddress> local = localAddress(bind);
    if (!local)
        return local.error();
    read.local = *local;
    return read;
}

Error checkNothingNamed(const Endpoint &endpoint)
{
    if (endpoint.host().isEmpty() && endpoint.port() < 0 && endpoint.path().isEmpty())
        return Error();
    return refused(QLatin1String("descriptor"),
                   QStringLiteral("\"%1\" names more than that socket: %2:?descriptor=N would do")
                       .arg(endpoint.toString(), endpoint.scheme()));
}

Result<SocketAddress> localAddress(const QString &path)
{
    const SocketAddress address = SocketAddress::local(QFile::encodeName(path));
    if (const Result<NativeAddress> native = NativeAddress::from(address); !native)
        return native.error();
    return address;
}

} // namespace Penstock
