// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tcptransport.h"

#include <penstock/io/nativeaddress.h>

#include <QtCore/qloggingcategory.h>

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <netinet/tcp.h>

namespace Penstock {

namespace {

const QLoggingCategory &log()
{
    static const QLoggingCategory category("penstock.transport.tcp");
    return category;
}

void setFlag(int socket, int level, int option, bool on)
{
    const int value = on ? 1 : 0;
    if (::setsockopt(socket, level, option, &value, sizeof value) != 0)
        qCDebug(log, "socket option %d of level %d cannot be set: %s", option, level,
                strerror(errno));
}

} // namespace

TcpTransport::TcpTransport(Descriptor socket, const SocketAddress &local,
                           const SocketAddress &remote)
    : DescriptorStream(std::move(socket), Kind::Socket), m_local(local), m_remote(remote)
{
    if (m_local.isNull())
        m_local = NativeAddress::ofSocket(int(descriptor()));
}

TcpTransport::~TcpTransport()
{
    destroy(); // while the endpoints can still be asked for
}

Endpoint TcpTransport::localEndpoint() const
{
    return m_local.isNull() ? Endpoint() : m_local.toEndpoint(QStringLiteral("tcp"));
}

Endpoint TcpTransport::remoteEndpoint() const
{
    return m_remote.isNull() ? Endpoint() : m_remote.toEndpoint(QStringLiteral("tcp"));
}

void applyOptions(int socket, const QVariantMap &options)
{
    setFlag(socket, IPPROTO_TCP, TCP_NODELAY, options.value(QStringLiteral("noDelay")).toBool());
    if (options.value(QStringLiteral("keepAlive")).toBool())
        setFlag(socket, SOL_SOCKET, SO_KEEPALIVE, true);
}

} // namespace Penstock
