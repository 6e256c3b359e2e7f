// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "notifiertransport.h"

#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace Penstock;

namespace {

bool isLater(int code)
{
    return code == EAGAIN || code == EWOULDBLOCK || code == EINTR;
}

} // namespace

NotifierTransport::NotifierTransport(int descriptor)
    : m_descriptor(descriptor),
      m_readable(descriptor, QSocketNotifier::Read),
      m_writable(descriptor, QSocketNotifier::Write)
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, [this] { readReady(); });
    connect(&m_writable, &QSocketNotifier::activated, this, [this] { writeReady(); });
}

NotifierTransport::~NotifierTransport()
{
    destroy();
}

StreamTransport::IoResult NotifierTransport::readDevice(std::span<char> buffer)
{
    const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (count > 0)
        return IoResult::done(count);
    if (count == 0)
        return IoResult::endOfFile();
    return isLater(errno) ? IoResult::blocked() : IoResult::failed(errno);
}

StreamTransport::IoResult NotifierTransport::writeDevice(std::span<const QByteArrayView> parts)
{
    std::array<iovec, 64> vectors;
    size_t used = 0;
    for (; used < parts.size() && used < vectors.size(); ++used)
        vectors[used] = {const_cast<char *>(parts[used].data()), size_t(parts[used].size())};
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = used;
    const ssize_t count = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL);
    if (count >= 0)
        return IoResult::done(count);
    return isLater(errno) ? IoResult::blocked() : IoResult::failed(errno);
}

Error NotifierTransport::endDevice()
{
    return Error::fromErrno(::shutdown(m_descriptor, SHUT_WR) < 0 ? errno : 0);
}

void NotifierTransport::closeDevice()
{
    ::close(std::exchange(m_descriptor, -1));
}
