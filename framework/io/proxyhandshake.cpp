// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/proxyhandshake_p.h>

#include <penstock/io/httpconnectdialogue_p.h>
#include <penstock/io/socks5dialogue_p.h>

#include <cerrno>

#include <sys/socket.h>

namespace Penstock {

Result<std::unique_ptr<ProxyDialogue>> ProxyDialogue::create(const Proxy &proxy,
                                                             const QString &host, quint16 port)
{
    const bool isHttp = proxy.kind == Proxy::Kind::Http;
    const Result<QByteArray> target =
        isHttp ? HttpConnectDialogue::targetOf(host, port) : Socks5Dialogue::targetOf(host, port);
    if (!target)
        return target.error();
    std::unique_ptr<ProxyDialogue> dialogue;
    if (isHttp)
        dialogue = std::make_unique<HttpConnectDialogue>(proxy, *target);
    else
        dialogue = std::make_unique<Socks5Dialogue>(proxy, *target);
    return dialogue;
}

ProxyHandshake::ProxyHandshake(Descriptor socket, std::unique_ptr<ProxyDialogue> dialogue,
                               Done done)
    : m_socket(std::move(socket)), m_dialogue(std::move(dialogue)), m_done(std::move(done))
{
}

ProxyHandshake::~ProxyHandshake()
{
    Poller::unwatch(this); // before the socket is closed
}

Error ProxyHandshake::start()
{
    const ProxyDialogue::Step step = m_dialogue->begin();
    m_output = step.send;
    m_expectBytes = step.expectBytes;
    return Poller::watch(this, m_socket.number(), Poller::Write);
}

void ProxyHandshake::descriptorReady(Poller::Interest)
{
    switch (advance()) {
    case Progress::Blocked:
        m_error = Poller::watch(this, m_socket.number(),
                                m_output.isEmpty() ? Poller::Read : Poller::Write);
        if (!m_error.isNull())
            finish();
        return;
    case Progress::Done:
    case Progress::Failed:
        finish();
        return;
    }
}

ProxyHandshake::Progress ProxyHandshake::advance()
{
    for (;;) {
        if (const Progress moved = transfer(); moved != Progress::Done)
            return moved;
        const Result<ProxyDialogue::Step> step = m_dialogue->answer(std::exchange(m_input, {}));
        if (!step) {
            m_error = step.error();
            return Progress::Failed;
        }
        m_output = step->send;
        m_expectBytes = step->expectBytes;
        if (m_output.isEmpty() && m_expectBytes == 0)
            return Progress::Done;
    }
}

/// Sends what is to be sent, then reads what is expected, and not a byte more.
ProxyHandshake::Progress ProxyHandshake::transfer()
{
    while (!m_output.isEmpty() || m_input.size() < m_expectBytes) {
        ssize_t moved = 0;
        if (!m_output.isEmpty()) {
            moved = ::send(m_socket.number(), m_output.constData(), size_t(m_output.size()),
                           MSG_NOSIGNAL);
            m_output.remove(0, std::max<ssize_t>(moved, 0));
        } else {
            QByteArray part(m_expectBytes - m_input.size(), Qt::Uninitialized);
            moved = ::recv(m_socket.number(), part.data(), size_t(part.size()), 0);
            m_input.append(part.constData(), std::max<ssize_t>(moved, 0));
        }
        if (moved < 0 && errno == EINTR)
            continue;
        if (moved < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return Progress::Blocked;
        if (moved <= 0) {
            m_error = moved < 0
                ? Error::fromErrno(errno, QStringLiteral("the connection to the proxy broke"))
                : Error(Error::Kind::Reset, QStringLiteral("the proxy closed the connection"));
            return Progress::Failed;
        }
    }
    return Progress::Done;
}

/// The last thing: it may delete this object.
void ProxyHandshake::finish()
{
    Poller::unwatch(this);
    const Done done = std::exchange(m_done, nullptr);
    if (m_error.isNull())
        done(std::move(m_socket));
    else
        done(m_error);
}

} // namespace Penstock
