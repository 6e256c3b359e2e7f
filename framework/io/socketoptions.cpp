// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/logging.h>
#include <penstock/io/hostconnector.h>

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace Penstock {

namespace {

void setFlag(int socket, int level, int option, bool on)
{
    const int value = on ? 1 : 0;
    if (::setsockopt(socket, level, option, &value, sizeof value) != 0)
        qCDebug(coreLog, "socket option %d of level %d cannot be set: %s", option, level,
                strerror(errno));
}

} // namespace

void setSocketOptions(int socket, const QVariantMap &options)
{
    setFlag(socket, IPPROTO_TCP, TCP_NODELAY, options.value(QStringLiteral("noDelay")).toBool());
    if (options.value(QStringLiteral("keepAlive")).toBool())
        setFlag(socket, SOL_SOCKET, SO_KEEPALIVE, true);
}

} // namespace Penstock
