// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/socketconnector.h>

#include <penstock/io/nativeaddress.h>

#include <cerrno>

namespace Penstock {

namespace {

int nativeFamily(SocketAddress::Family family)
{
    switch (family) {
    case SocketAddress::Family::IPv4:
        return AF_INET;
    case SocketAddress::Family::IPv6:
        return AF_INET6;
    case SocketAddress::Family::Local:
        return AF_UNIX;
    case SocketAddress::Family::None:
        break;
    }
    return AF_UNSPEC;
}

} // namespace

Result<Descriptor> makeStreamSocket(SocketAddress::Family family, const QString &purpose)
{
    Descriptor socket(
        ::socket(nativeFamily(family), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return Error::fromErrno(errno, purpose);
    return socket;
}

SocketConnector::SocketConnector() = default;

SocketConnector::~SocketConnector()
{
    Poller::unwatch(this); // before the socket is closed
}

Error SocketConnector::start(const SocketAddress &remote, const SocketAddress &local, Done done)
{
    m_remote = remote;
    m_done = std::move(done);
    const Result<NativeAddress> native = NativeAddress::from(remote);
    if (!native)
        return native.error();
    const QString purpose = QStringLiteral("connecting to %1").arg(remote.toString());
    Result<Descriptor> socket = makeStreamSocket(remote.family(), purpose);
    if (!socket)
        return socket.error();
    m_socket = std::move(*socket);
    if (!local.isNull()) {
        const Result<NativeAddress> nativeLocal = NativeAddress::from(local);
        if (!nativeLocal)
            return nativeLocal.error();
        if (::bind(m_socket.number(), nativeLocal->get(), nativeLocal->size) != 0)
            return Error::fromErrno(errno, QStringLiteral("binding to %1").arg(local.toString()));
    }
    const bool connected = ::connect(m_socket.number(), native->get(), native->size) == 0;
    const int code = connected ? 0 : errno;
    if (code != 0 && code != EINPROGRESS && code != EINTR)
        return Error::fromErrno(code, purpose);
    // Where it has connected already, it is writable at once: told from the event loop as well.
    return Poller::watch(this, m_socket.number(), Poller::Write);
}

void SocketConnector::descriptorReady(Poller::Interest)
{
    Poller::unwatch(this);
    int code = 0;
    socklen_t size = sizeof code;
    if (::getsockopt(m_socket.number(), SOL_SOCKET, SO_ERROR, &code, &size) != 0)
        code = errno;
    const Done done = std::move(m_done);
    if (code != 0)
        done(Error::fromErrno(code, QStringLiteral("connecting to %1").arg(m_remote.toString())));
    else
        done(std::move(m_socket));
}

} // namespace Penstock
