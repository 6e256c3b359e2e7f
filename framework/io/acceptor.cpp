// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/acceptor.h>

#include <penstock/io/nativeaddress.h>

#include <QtCore/qpointer.h>

#include <cerrno>
#include <chrono>
#include <utility>

#include <sys/socket.h>

namespace Penstock {

namespace {

constexpr std::chrono::seconds restTime{1};

} // namespace

Acceptor::Acceptor(Descriptor socket) : m_socket(std::move(socket))
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restTime);
    connect(&m_resting, &QTimer::timeout, this, [this] {
        const Failed tell = m_failed; // it may delete this
        if (const Error error = Poller::watch(this, m_socket.number(), Poller::Read);
            !error.isNull())
            tell(error);
    });
}

Acceptor::~Acceptor()
{
    close();
}

Error Acceptor::start(int backlog, Accepted accepted, Failed failed)
{
    m_mostAtOnce = std::max(backlog, 1);
    if (::listen(m_socket.number(), m_mostAtOnce) != 0) {
        const int code = errno;
        return Error::fromErrno(code, QStringLiteral("listening on ") + name());
    }
    return startListening(std::move(accepted), std::move(failed));
}

Error Acceptor::startListening(Accepted accepted, Failed failed)
{
    m_accepted = std::move(accepted);
    m_failed = std::move(failed);
    return Poller::watch(this, m_socket.number(), Poller::Read);
}

void Acceptor::close()
{
    m_resting.stop();
    Poller::unwatch(this);
    m_socket.reset();
}

void Acceptor::descriptorReady(Poller::Interest)
{
    const QPointer<Acceptor> self(this);
    for (int i = 0; i < m_mostAtOnce && m_socket.isOpen() && !m_resting.isActive(); ++i) {
        const Outcome outcome = acceptOne();
        if (!self || outcome == Outcome::Enough)
            return;
    }
}

/// For errors.
QString Acceptor::name() const
{
    const SocketAddress address = NativeAddress::ofSocket(m_socket.number());
    return address.isNull() ? QStringLiteral("descriptor %1").arg(m_socket.number())
                            : address.toString();
}

Acceptor::Outcome Acceptor::acceptOne()
{
    NativeAddress peer;
    Descriptor accepted(
        ::accept4(m_socket.number(), peer.get(), &peer.size, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (accepted.isOpen()) {
        m_lackIsTold = false;
        const Accepted tell = m_accepted; // it may delete this
        tell(std::move(accepted), peer.toAddress());
        return Outcome::Accepted;
    }
    switch (const int code = errno) {
    case EAGAIN:
        return Outcome::Enough;
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        rest(code);
        return Outcome::Enough;
    case EBADF:
    case EINVAL:
    case ENOTSOCK: {
        const Failed tell = m_failed;
        const Error error = Error::fromErrno(code, QStringLiteral("accepting on ") + name());
        close();
        tell(error);
        return Outcome::Enough;
    }
    default:
        return Outcome::TryAgain; // that connection is gone already: accept(2), "Error handling"
    }
}

void Acceptor::rest(int nativeCode)
{
    Poller::unwatch(this);
    m_resting.start();
    if (std::exchange(m_lackIsTold, true))
        return;
    const Failed tell = m_failed;
    tell(Error::fromErrno(nativeCode,
                          QStringLiteral("accepting on %1 rests for a second").arg(name())));
}

} // namespace Penstock
