// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "plainsocket.h"

#include <cerrno>
#include <memory>

#include <netdb.h>
#include <sys/socket.h>

namespace Penstock::Conformance {

Result<Descriptor> connectPlainSocket(const QString &host, int port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &hints,
                      &found)
        != 0)
        return Error(Error::Kind::HostNotFound, host);
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, ::freeaddrinfo);
    int code = EADDRNOTAVAIL;
    for (const addrinfo *each = found; each; each = each->ai_next) {
        Descriptor socket(::socket(each->ai_family, each->ai_socktype, each->ai_protocol));
        if (socket.isOpen() && ::connect(socket.number(), each->ai_addr, each->ai_addrlen) == 0)
            return socket;
        code = errno;
    }
    return Error::fromErrno(code, QStringLiteral("connecting to %1").arg(host));
}

} // namespace Penstock::Conformance
