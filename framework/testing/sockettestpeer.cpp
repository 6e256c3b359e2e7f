// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/sockettestpeer.h>

#include <QtCore/qsocketnotifier.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Penstock {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

template <typename Call>
auto retried(Call call)
{
    decltype(call()) result;
    do
        result = call();
    while (result < 0 && errno == EINTR);
    return result;
}

} // namespace

SocketTestPeer::SocketTestPeer(int descriptor) : m_descriptor(descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    m_writable = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    QObject::connect(m_writable.get(), &QSocketNotifier::activated, m_writable.get(),
                     [this] { flush(); });
}

SocketTestPeer::~SocketTestPeer()
{
    close();
}

void SocketTestPeer::send(QByteArrayView data)
{
    if (m_descriptor < 0 || m_eofRequested) {
        refuse("SocketTestPeer::send() after sendEof(), close() or reset(): nothing is sent");
        return;
    }
    m_unsent.append(data);
    flush();
}

void SocketTestPeer::sendEof()
{
    if (m_descriptor < 0 || m_eofRequested) {
        refuse("SocketTestPeer::sendEof() after sendEof(), close() or reset()");
        return;
    }
    m_eofRequested = true;
    flush();
}

void SocketTestPeer::close()
{
    if (m_descriptor < 0)
        return;
    m_writable.reset();
    ::close(std::exchange(m_descriptor, -1));
}

void SocketTestPeer::reset()
{
    if (m_descriptor < 0) {
        refuse("SocketTestPeer::reset() after close() or reset()");
        return;
    }
    const linger atOnce{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

qint64 SocketTestPeer::read(qint64 maxBytes)
{
    std::array<char, 64 * 1024> buffer;
    qint64 taken = 0;
    while (m_descriptor >= 0 && taken < maxBytes) {
        const auto wanted = size_t(std::min(maxBytes - taken, qint64(buffer.size())));
        const ssize_t count =
            retried([&] { return ::recv(m_descriptor, buffer.data(), wanted, 0); });
        if (count <= 0) {
            if (count == 0)
                setSawEof();
            else
                found(errno);
            break;
        }
        addReceived(QByteArrayView(buffer.data(), count));
        taken += count;
    }
    return taken;
}

void SocketTestPeer::flush()
{
    while (!m_unsent.isEmpty()) {
        const ssize_t count = retried([this] {
            return ::send(m_descriptor, m_unsent.constData(), size_t(m_unsent.size()), sendFlags);
        });
        if (count < 0) {
            found(errno);
            break;
        }
        m_unsent.remove(0, count);
    }
    m_writable->setEnabled(!m_unsent.isEmpty());
    if (m_unsent.isEmpty() && m_eofRequested)
        ::shutdown(m_descriptor, SHUT_WR);
}

/// A call has failed. All but "later" means that the transport has let go of the connection.
void SocketTestPeer::found(int code)
{
    if (code == EAGAIN || code == EWOULDBLOCK)
        return;
    setSawReset();
    m_unsent.clear();
}

} // namespace Penstock
